import { expect, it } from 'vitest';
import { compareNps } from '../../../src/comparison/nps/compare-nps.js';
import { npsDifferenceWelch } from '../../../src/comparison/nps/nps-difference-welch.js';

it('has degrees of freedom between those of the smaller side and those of both', () => {
  const [a, b] = [
    { promoters: 9, passives: 5, detractors: 3 },
    { promoters: 5, passives: 4, detractors: 6 },
  ];
  const { df, interval, test } = compareNps(a, b, { method: npsDifferenceWelch });
  expect(df).toBeGreaterThan(14);
  expect(df).toBeLessThan(30);
  expect(test).toBe('welch-t');
  expect(interval?.method).toBe('welch');
});
