import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earnedGrowthRate } from '../../../src/survey/voice/earned-growth-rate.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './earned-growth-rate.golden.json' with { type: 'json' };

const amounts = { priorRevenue: 1000, revenueFromPriorCustomers: 1080, revenueFromEarnedNewCustomers: 120 };

describe('earnedGrowthRate', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    const { value, netRevenueRetention, earnedNewCustomers } = earnedGrowthRate(input);
    expect(Math.abs((value ?? NaN) - expected.earnedGrowthRate)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((netRevenueRetention ?? NaN) - expected.netRevenueRetention)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((earnedNewCustomers ?? NaN) - expected.earnedNewCustomers)).toBeLessThanOrEqual(tolerance);
  });

  it('says what it rests on', () => {
    expect(earnedGrowthRate(amounts)).toEqual({
      metric: 'earned-growth-rate',
      unit: 'ratio',
      value: 0.2,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      ...amounts,
      netRevenueRetention: 1.08,
      earnedNewCustomers: 0.12,
    });
  });

  it('divides both parts by the prior period, not by the current one', () => {
    const half = earnedGrowthRate({
      priorRevenue: 100,
      revenueFromPriorCustomers: 0,
      revenueFromEarnedNewCustomers: 50,
    });
    expect(half).toMatchObject({ value: -0.5, netRevenueRetention: 0, earnedNewCustomers: 0.5 });
  });

  it('has no rate without prior revenue', () => {
    const nothing = { value: null, n: 0, netRevenueRetention: null, earnedNewCustomers: null };
    expect(earnedGrowthRate({ ...amounts, priorRevenue: 0 })).toMatchObject(nothing);
    const none = { priorRevenue: -0, revenueFromPriorCustomers: -0, revenueFromEarnedNewCustomers: -0 };
    assertPlain(earnedGrowthRate(none));
    assertPlain(earnedGrowthRate({ ...none, priorRevenue: 1 }));
  });

  it('refuses amounts that are none', () => {
    expect(() => earnedGrowthRate({ ...amounts, priorRevenue: -1 })).toThrow(
      'earnedGrowthRate: priorRevenue must be a finite amount from 0; got -1',
    );
    for (const bad of [NaN, Infinity, null, undefined, '5', 2n ** 60n]) {
      expect(outcome(() => earnedGrowthRate({ ...amounts, revenueFromEarnedNewCustomers: bad as number }))).toBe(
        'INVALID_VALUE',
      );
    }
    expect(outcome(() => earnedGrowthRate(null as never))).toBe('INVALID_VALUE');
    expect(() => earnedGrowthRate({ ...amounts, revenue: 1 } as never)).toThrow(
      'earnedGrowthRate: unknown part "revenue"',
    );
    expect(() => earnedGrowthRate({ ...amounts, priorRevenue: 1e-320 })).toThrow(
      'earnedGrowthRate: priorRevenue must be large enough for a finite ratio; got 1e-320',
    );
    const huge = { priorRevenue: 1e308, revenueFromPriorCustomers: 1e308, revenueFromEarnedNewCustomers: 1e308 };
    expect(outcome(() => earnedGrowthRate(huge))).toBe('INVALID_VALUE');
  });

  it('is its two parts minus one, −1 at least, and plain', () => {
    const amount = fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1e12, noNaN: true }), fc.double({ min: 0 }));
    fc.assert(
      fc.property(amount, amount, amount, (priorRevenue, revenueFromPriorCustomers, revenueFromEarnedNewCustomers) => {
        const given = { priorRevenue, revenueFromPriorCustomers, revenueFromEarnedNewCustomers };
        if (outcome(() => earnedGrowthRate(given)) !== 'none') return;
        const result = earnedGrowthRate(given);
        assertPlain(result);
        expect(result).toMatchObject(given);
        const { value, netRevenueRetention, earnedNewCustomers } = result;
        expect(value === null).toBe(priorRevenue === 0);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(-1);
        const sum = (netRevenueRetention ?? NaN) + (earnedNewCustomers ?? NaN);
        expect(Math.abs(sum - 1 - value)).toBeLessThanOrEqual(1e-15 * (sum + 1));
      }),
      { numRuns: runs },
    );
  });
});
