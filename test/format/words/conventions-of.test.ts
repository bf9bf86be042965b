import { expect, it } from 'vitest';
import { conventionsOf } from '../../../src/format/words/conventions-of.js';

const phrases = {
  payments: { early: 'paid early', late: 'paid late' },
  discountRate: { 0: 'without discount', other: 'less {value} each' },
  steps: { null: 'for ever', other: 'over {value} steps' },
};
const told = (result: object, locale: string) => conventionsOf(result, locale, phrases);

it('tells the fields that have a phrase, in its order', () => {
  expect(told({ steps: 1200, payments: 'late', discountRate: 0.0125 }, 'en-US')).toBe(
    ' (paid late, less 1.25% each, over 1,200 steps)',
  );
  expect(told({ steps: null, payments: 'early', discountRate: 0 }, 'de-DE')).toBe(
    ' (paid early, without discount, for ever)',
  );
  expect(told({ discountRate: 0.0125 }, 'vi-VN')).toBe(' (less 1,25% each)');
});

it('tells nothing of what it has no phrase for', () => {
  expect(told({}, 'en-US')).toBe('');
  expect(told({ payments: 'constructor', steps: Number.NaN, discountRate: '5' }, 'en-US')).toBe('');
});
