import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacPaybackPeriod } from '../../../src/revenue/payback/cac-payback-period.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './cac-payback-period.golden.json' with { type: 'json' };

const money = fc.integer({ min: 1, max: 1e6 }).map((cents) => cents / 100);
const margin = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

describe('cacPaybackPeriod', () => {
  it('says what it rests on', () => {
    expect(cacPaybackPeriod({ cac: 800, arpa: 100, grossMargin: 0.8 })).toEqual({
      metric: 'cac-payback-period',
      unit: 'ratio',
      value: 10,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      definition: 'closed-form',
      interpolated: 10,
      reached: true,
      cac: 800,
      grossProfit: 80,
      cumulated: [],
      incomplete: 0,
    });
    expect(cacPaybackPeriod({ cac: 100, arpa: [80, 80, 40], grossMargin: 0.5 })).toMatchObject({
      value: 3,
      n: 3,
      definition: 'cohort',
      grossProfit: 100,
      cumulated: [40, 80, 100],
    });
    const cohort = { cac: 100, grossMargin: 0.5, customers: 10, revenue: Float64Array.of(800, 800, 400) };
    expect(cacPaybackPeriod(cohort as never)).toEqual(
      cacPaybackPeriod({ cac: 100, arpa: [80, 80, 40], grossMargin: 0.5 }),
    );
    // 3 · 0.7 falls short of 2.1 by its rounding only
    expect(cacPaybackPeriod({ cac: 2.1, arpa: [1, 1, 1], grossMargin: 0.7 })).toMatchObject({
      value: 3,
      interpolated: 3,
      reached: true,
    });
  });

  it.each(golden.input.map((amounts, k) => ({ amounts, expected: golden.expected[k] })))(
    'agrees with the oracle: $expected.value',
    ({ amounts, expected }) => {
      const { value, interpolated, reached, cumulated } = cacPaybackPeriod(amounts as never);
      expect(value).toBe(expected?.value);
      if (expected?.interpolated === undefined) return;
      expect(reached).toBe(expected.reached);
      if (expected.interpolated === null) expect(interpolated).toBeNull();
      else expect(interpolated).toBeCloseTo(expected.interpolated, 11);
      for (const [k, profit] of expected.cumulated.entries()) expect(cumulated[k]).toBeCloseTo(profit, 10);
    },
  );

  it('has no value where nothing, or not enough, is earned', () => {
    expect(cacPaybackPeriod({ cac: 800, arpa: 0, grossMargin: 0.8 })).toMatchObject({ value: null, grossProfit: 0 });
    expect(cacPaybackPeriod({ cac: 800, arpa: 100, grossMargin: 0 }).value).toBeNull();
    expect(cacPaybackPeriod({ cac: 101, arpa: [80, 80, 40], grossMargin: 0.5 }).value).toBeNull();
    expect(cacPaybackPeriod({ cac: 100, arpa: [], grossMargin: 0.5 })).toMatchObject({ value: null, n: 0 });
    expect(cacPaybackPeriod({ cac: 0, arpa: 100, grossMargin: 0.5 }).value).toBe(0);
    expect(cacPaybackPeriod({ cac: 0, arpa: [0, 100], grossMargin: 0.5 }).value).toBe(0);
    expect(cacPaybackPeriod({ cac: 25, arpa: [0, 100], grossMargin: 0.5 })).toMatchObject({
      value: 2,
      interpolated: 1.5,
    });
  });

  it('refuses what is no amount and no margin', () => {
    const good = { cac: 800, arpa: 100, grossMargin: 0.8 };
    for (const bad of [
      { cac: -1 },
      { arpa: NaN },
      { grossMargin: 80 },
      { grossMargin: -0.1 },
      { cac: null },
      { ltv: 1 },
    ]) {
      expect(outcome(() => cacPaybackPeriod({ ...good, ...bad } as never))).toBe('INVALID_VALUE');
    }
    expect(() => cacPaybackPeriod({ ...good, grossMargin: 80 })).toThrow(
      'cacPaybackPeriod: grossMargin must be a fraction from 0 to 1; got 80',
    );
    expect(() => cacPaybackPeriod({ ...good, arpa: [100, '5'] as never })).toThrow('arpa[1] must be 0 or a number');
    const cohort = { cac: 800, grossMargin: 0.8, customers: 4, revenue: [5] };
    for (const bad of [{ customers: 0 }, { customers: 1.5 }, { revenue: 5 }, { revenue: ['5'] }, { arpa: 5 }]) {
      expect(outcome(() => cacPaybackPeriod({ ...cohort, ...bad } as never))).toBe('INVALID_VALUE');
    }
    // more is refunded than sold
    expect(cacPaybackPeriod({ ...cohort, revenue: [5, -5] }).cumulated).toEqual([1, 0]);
    expect(() => cacPaybackPeriod({ ...cohort, revenue: [5, NaN] })).toThrow('revenue[1] must be 0 or a number');
    expect(() => cacPaybackPeriod({ cac: 2 ** 400, arpa: 2 ** -400, grossMargin: 2 ** -300 })).toThrow(
      'arpa must be large enough for a finite number of periods',
    );
  });

  it('is the same of a cohort that never changes, and knows no currency', () => {
    fc.assert(
      fc.property(money, money, margin, (cac, arpa, grossMargin) => {
        const closed = cacPaybackPeriod({ cac, arpa, grossMargin });
        assertPlain(closed);
        const value = closed.value as number;
        expect(value).toBeGreaterThan(0);
        expect(cacPaybackPeriod({ cac: 64 * cac, arpa: 64 * arpa, grossMargin }).value).toBe(value);
        if (value > 200) return;
        const cohort = cacPaybackPeriod({ cac, arpa: Array(Math.ceil(value) + 1).fill(arpa), grossMargin });
        expect(cohort.interpolated).toBeCloseTo(value, 8);
        expect(cohort.value).toBe(Math.ceil((cohort.interpolated as number) - 1e-9));
      }),
      { numRuns: runs },
    );
  });

  it('is when the profits have added up to the cost, and later where customers leave', () => {
    fc.assert(
      fc.property(money, fc.array(money, { minLength: 1, maxLength: 24 }), margin, (cac, arpa, grossMargin) => {
        const { interpolated: value, grossProfit } = cacPaybackPeriod({ cac, arpa, grossMargin });
        const earned = (periods: number) =>
          arpa.reduce((sum, each, k) => sum + each * grossMargin * Math.max(0, Math.min(1, periods - k)), 0);
        if (value === null) expect(grossProfit).toBeLessThan(cac * (1 + 1e-12));
        else {
          expect(Math.abs(earned(value) - cac)).toBeLessThan(1e-9 * grossProfit);
          const falling = arpa.map((each) => each * 0.9);
          const later = cacPaybackPeriod({ cac, arpa: falling, grossMargin });
          expect(later.interpolated ?? Infinity).toBeGreaterThan(value);
        }
      }),
      { numRuns: runs },
    );
  });
});
