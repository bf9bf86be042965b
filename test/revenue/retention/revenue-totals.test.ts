import { describe, expect, it } from 'vitest';
import { revenueOfTotals } from '../../../src/revenue/retention/revenue-totals.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';

describe('revenueOfTotals', () => {
  it('divides what was lost, or kept, by what there was', () => {
    const totals = { opening: 100_000, churned: 3_000, contraction: 1_000 };
    const churn = revenueOfTotals('revenue-churn-rate', totals);
    expect(churn).toMatchObject({
      ...totals,
      value: 0.04,
      n: 1,
      numerator: 4_000,
      denominator: 100_000,
      interval: null,
    });
    expect(revenueOfTotals('gross-revenue-retention', totals)).toMatchObject({ value: 0.96, numerator: 96_000 });
    expect(revenueOfTotals('revenue-churn-rate', { opening: 5 }).value).toBe(0);
    expect(revenueOfTotals('gross-revenue-retention', { opening: 0 })).toMatchObject({ value: null, n: 0 });
    assertPlain(churn);
  });

  it('refuses what is no amount, and more lost than there was', () => {
    expect(
      otherwise('INVALID_VALUE', {
        unknown: () => revenueOfTotals('revenue-churn-rate', { opening: 5, expansion: 1 } as never),
        nothing: () => revenueOfTotals('revenue-churn-rate', undefined as never),
        'no opening': () => revenueOfTotals('revenue-churn-rate', { churned: 1 } as never),
        negative: () => revenueOfTotals('revenue-churn-rate', { opening: 5, churned: -1 }),
        text: () => revenueOfTotals('revenue-churn-rate', { opening: '5' as never }),
        'too much': () => revenueOfTotals('revenue-churn-rate', { opening: 5, churned: 4, contraction: 2 }),
      }),
    ).toEqual([]);
    expect(() => revenueOfTotals('gross-revenue-retention', { opening: 5, churned: 6 })).toThrow(
      'grossRevenueRetentionFromTotals: churned + contraction must be at most opening, 5; got 6',
    );
  });
});
