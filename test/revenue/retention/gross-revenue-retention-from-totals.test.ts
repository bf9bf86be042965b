import { expect, it } from 'vitest';
import { grossRevenueRetentionFromTotals } from '../../../src/revenue/retention/gross-revenue-retention-from-totals.js';

it('grossRevenueRetentionFromTotals names itself', () => {
  expect(grossRevenueRetentionFromTotals({ opening: 100_000, churned: 3_000, contraction: 1_000 })).toMatchObject({
    metric: 'gross-revenue-retention',
    unit: 'fraction',
    value: 0.96,
    numerator: 96000,
  });
});
