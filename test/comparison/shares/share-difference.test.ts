import { expect, it } from 'vitest';
import { pooledTest, seOfShares, usualShareDifference } from '../../../src/comparison/shares/share-difference.js';

it('pools both sides for the test, and neither for the standard error', () => {
  const [a, b] = [
    { count: 30, n: 100 },
    { count: 10, n: 50 },
  ];
  const pooled = 40 / 150;
  expect(pooledTest(a, b).statistic).toBeCloseTo(0.1 / Math.sqrt(pooled * (1 - pooled) * (1 / 100 + 1 / 50)), 14);
  expect(seOfShares(a, b)).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 100 + (0.2 * 0.8) / 50), 14);
  expect(usualShareDifference.difference(a, b, 1.96, 0.95).test).toBe('pooled-z');
});
