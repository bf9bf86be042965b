import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cacPaybackPeriod } from '../../../src/revenue/payback/cac-payback-period.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

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
      cac: 800,
      grossProfit: 80,
    });
    expect(cacPaybackPeriod({ cac: 100, arpa: [80, 80, 40], grossMargin: 0.5 })).toMatchObject({
      value: 3,
      n: 3,
      definition: 'cohort',
      grossProfit: 100,
    });
  });

  it('has no value where nothing, or not enough, is earned', () => {
    expect(cacPaybackPeriod({ cac: 800, arpa: 0, grossMargin: 0.8 })).toMatchObject({ value: null, grossProfit: 0 });
    expect(cacPaybackPeriod({ cac: 800, arpa: 100, grossMargin: 0 }).value).toBeNull();
    expect(cacPaybackPeriod({ cac: 101, arpa: [80, 80, 40], grossMargin: 0.5 }).value).toBeNull();
    expect(cacPaybackPeriod({ cac: 100, arpa: [], grossMargin: 0.5 })).toMatchObject({ value: null, n: 0 });
    expect(cacPaybackPeriod({ cac: 0, arpa: 100, grossMargin: 0.5 }).value).toBe(0);
    expect(cacPaybackPeriod({ cac: 0, arpa: [0, 100], grossMargin: 0.5 }).value).toBe(0);
    expect(cacPaybackPeriod({ cac: 25, arpa: [0, 100], grossMargin: 0.5 }).value).toBe(1.5);
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
    expect(() => cacPaybackPeriod({ ...good, arpa: [100, -5] })).toThrow('arpa[1] must be 0 or a number');
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
        expect(cohort.value).toBeCloseTo(value, 8);
      }),
      { numRuns: runs },
    );
  });

  it('is when the profits have added up to the cost, and later where customers leave', () => {
    fc.assert(
      fc.property(money, fc.array(money, { minLength: 1, maxLength: 24 }), margin, (cac, arpa, grossMargin) => {
        const { value, grossProfit } = cacPaybackPeriod({ cac, arpa, grossMargin });
        const earned = (periods: number) =>
          arpa.reduce((sum, each, k) => sum + each * grossMargin * Math.max(0, Math.min(1, periods - k)), 0);
        if (value === null) expect(grossProfit).toBeLessThan(cac * (1 + 1e-12));
        else {
          expect(Math.abs(earned(value) - cac)).toBeLessThan(1e-9 * grossProfit);
          const falling = arpa.map((each) => each * 0.9);
          expect(cacPaybackPeriod({ cac, arpa: falling, grossMargin }).value ?? Infinity).toBeGreaterThan(value);
        }
      }),
      { numRuns: runs },
    );
  });
});
