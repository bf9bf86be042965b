import { expect, it } from 'vitest';
import { besideOf } from '../../../src/format/words/beside-of.js';

const phrases = {
  running: { one: '; {n} case running', other: '; {n} cases running' },
  closed: { one: '; {n} case closed', other: '; {n} cases closed' },
  late: { other: ', {n} of them late' },
};
const told = (result: object) => besideOf(result, 'en-US', 'en', phrases);

it('tells the fields that are above 0, in the order of the phrases', () => {
  expect(told({ late: 3, closed: 1200, running: 1 })).toBe('; 1 case running; 1,200 cases closed, 3 of them late');
  expect(told({ late: 0, closed: 1, running: 0 })).toBe('; 1 case closed');
});

it('tells nothing of what is no number of things', () => {
  expect(told({})).toBe('');
  expect(told({ running: Infinity, closed: Number.NaN, late: -1 })).toBe('');
  expect(told({ running: 'many', closed: null, late: {} })).toBe('');
});
