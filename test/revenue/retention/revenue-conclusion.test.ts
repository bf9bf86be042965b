import { describe, expect, it } from 'vitest';
import { revenueOfSource } from '../../../src/revenue/retention/revenue-conclusion.js';
import { outcome } from '../../laws.js';

const spells = { customer: ['a'], startedAt: [0], endedAt: [null], amount: [7] };
const period = { from: 1, to: 2 };

describe('revenueOfSource', () => {
  it('counts rows and columns', () => {
    const parts = { opening: 7, churned: 0, contraction: 0, n: 1, per: 'customer', from: 1, to: 2 };
    expect(revenueOfSource('revenue-churn-rate', spells, period)).toMatchObject({ ...parts, value: 0 });
    const readers = { customer: () => 'a', startedAt: () => 0, endedAt: () => null, amount: () => 7 };
    expect(revenueOfSource('gross-revenue-retention', [{}], { ...readers, ...period } as never)).toMatchObject({
      ...parts,
      value: 1,
    });
  });

  it('needs amounts, and a spell without one is missing', () => {
    const { amount: _, ...bare } = spells;
    const readers = { customer: () => 'a', startedAt: () => 0, endedAt: () => null };
    expect(outcome(() => revenueOfSource('revenue-churn-rate', bare, period))).toBe('INVALID_VALUE');
    expect(outcome(() => revenueOfSource('revenue-churn-rate', [{}], { ...readers, ...period } as never))).toBe(
      'INVALID_OPTION',
    );
    const none = revenueOfSource('revenue-churn-rate', { ...spells, amount: [null] }, period);
    expect(none).toMatchObject({ n: 0, missing: 1, value: null, interval: null });
  });
});
