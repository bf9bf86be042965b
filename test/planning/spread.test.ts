import { expect, it } from 'vitest';
import { assertReach, variancesOf } from '../../src/planning/spread.js';
import { outcome } from '../laws.js';

it('is the worst there is unless something is known', () => {
  expect(variancesOf('test', { of: 'nps' })).toEqual([10_000, 10_000]);
  expect(variancesOf('test', { of: 'share' })).toEqual([0.25, 0.25]);
  expect(outcome(() => variancesOf('test', { of: 'mean' }))).toBe('INVALID_OPTION');
  expect(variancesOf('test', { of: 'mean', sd: [1, 2] })).toEqual([1, 4]);
  expect(
    variancesOf('test', {
      of: 'share',
      like: [
        { n: 4, count: 2 },
        { n: 4, count: 4 },
      ],
    }),
  ).toEqual([0.25, 0]);
});

it('reaches no further than the metric', () => {
  expect(assertReach('test', 'margin', 'nps', 200)).toBe(200);
  expect(outcome(() => assertReach('test', 'margin', 'share', 1.1))).toBe('INVALID_OPTION');
});
