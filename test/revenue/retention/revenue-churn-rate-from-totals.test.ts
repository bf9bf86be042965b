import { expect, it } from 'vitest';
import { revenueChurnRateFromTotals } from '../../../src/revenue/retention/revenue-churn-rate-from-totals.js';

it('revenueChurnRateFromTotals names itself', () => {
  expect(revenueChurnRateFromTotals({ opening: 100_000, churned: 3_000, contraction: 1_000 })).toMatchObject({
    metric: 'revenue-churn-rate',
    unit: 'fraction',
    value: 0.04,
    numerator: 4000,
  });
});
