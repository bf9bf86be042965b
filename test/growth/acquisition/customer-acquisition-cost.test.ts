import { describe, expect, it } from 'vitest';
import { customerAcquisitionCost } from '../../../src/growth/acquisition/customer-acquisition-cost.js';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { assertPlain, outcome } from '../../laws.js';

const campaigns = [
  { spent: 20_000, won: 170 },
  { spent: 18_000, won: 140 },
  { spent: 12_000, won: 90 },
  { spent: null, won: 5 },
];

describe('customerAcquisitionCost', () => {
  it('divides totals, and what rows add up to', () => {
    expect(customerAcquisitionCost({ cost: 50_000, newCustomers: 400 })).toEqual({
      metric: 'customer-acquisition-cost',
      unit: 'money',
      value: 125,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      numerator: 50_000,
      denominator: 400,
      se: null,
      interval: null,
    });
    expect(customerAcquisitionCost({ cost: 50_000, newCustomers: 0 })).toMatchObject({
      value: null,
      numerator: 50_000,
    });
    const cost = customerAcquisitionCost(campaigns, { cost: 'spent', newCustomers: 'won' });
    expect(cost).toMatchObject({ value: 125, n: 3, missing: 1 });
    assertPlain(cost);
    const { se, interval } = quotient(campaigns.slice(0, 3), { numerator: 'spent', denominator: 'won' });
    expect([cost.se, cost.interval]).toEqual([se, interval]);
  });

  it('refuses what is none', () => {
    for (const bad of [
      { cost: -1, newCustomers: 4 },
      { cost: 1 },
      { cost: 1, newCustomers: '4' },
      { cost: 1, lag: 1 },
    ]) {
      expect([bad, outcome(() => customerAcquisitionCost(bad as never))]).toEqual([bad, 'INVALID_VALUE']);
    }
    expect(outcome(() => customerAcquisitionCost(campaigns, { cost: 'spent' } as never))).toBe('INVALID_OPTION');
    expect(
      outcome(() => customerAcquisitionCost([{ spent: -1, won: 1 }], { cost: 'spent', newCustomers: 'won' })),
    ).toBe('INVALID_VALUE');
  });
});
