import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { churnOverPeriods } from '../../../src/customers/churn/churn-over-periods.js';
import { churnRateFromCounts } from '../../../src/customers/churn/churn-rate-from-counts.js';
import { retentionOverPeriods } from '../../../src/customers/churn/retention-over-periods.js';
import { retentionRateFromCounts } from '../../../src/customers/churn/retention-rate-from-counts.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';
import oracle from './churn.golden.json' with { type: 'json' };

const { annualised, continuousHazardFromStartCohortPerMonth } = oracle.definitions.expected;

describe('churnOverPeriods', () => {
  it('compounds: 5 % a month is 46.0 % a year', () => {
    const year = churnOverPeriods(0.05, { periods: 12 });
    expect(year.value).toBeCloseTo(annualised['compound from startCohort'], 15);
    expect(year.hazard).toBeCloseTo(continuousHazardFromStartCohortPerMonth, 15);
    expect(churnOverPeriods(0.062, { periods: 12 }).value).toBeCloseTo(annualised['compound from startAll'], 15);
    expect(year).toMatchObject({ periods: 12, interval: null });
  });

  it('converts the interval of a result too', () => {
    const month = churnRateFromCounts({ start: 1000, churnedFromStart: 50 }, { confidence: 0.9 });
    const year = churnOverPeriods(month, { periods: 12 });
    expect(year.interval).toEqual({
      low: expect.closeTo(1 - (1 - (month.interval?.low as number)) ** 12, 14),
      high: expect.closeTo(1 - (1 - (month.interval?.high as number)) ** 12, 14),
      confidence: 0.9,
      method: 'wilson',
    });
  });

  it('keeps the digits of small rates', () => {
    expect(churnOverPeriods(1e-18, { periods: 12 }).value).toBeCloseTo(1.2e-17, 30);
    expect(churnOverPeriods(1e-18, { periods: 0.5 }).value).toBeCloseTo(5e-19, 32);
  });

  it('holds at the ends: nobody left, everybody left, nothing known', () => {
    expect(churnOverPeriods(0, { periods: 12 })).toEqual({ value: 0, interval: null, periods: 12, hazard: 0 });
    expect(churnOverPeriods(1, { periods: 1 / 12 })).toMatchObject({ value: 1, hazard: null });
    const nothing = churnRateFromCounts({ start: 0, churnedFromStart: 0 });
    expect(churnOverPeriods(nothing, { periods: 2 })).toEqual({
      value: null,
      interval: null,
      periods: 2,
      hazard: null,
    });
    for (const churn of [-0, 0, 1, 0.5]) assertPlain(churnOverPeriods(churn, { periods: 3 }));
  });

  it('is undone by the inverse, adds up over periods and is one less retention', () => {
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    const periods = fc.double({ min: 0.05, max: 40, noNaN: true });
    fc.assert(
      fc.property(share, periods, periods, (churn, k, more) => {
        const once = churnOverPeriods(churn, { periods: k }).value as number;
        if (once < 1 - 1e-6) {
          expect(churnOverPeriods(once, { periods: 1 / k }).value as number).toBeCloseTo(churn, 6);
          const twice = churnOverPeriods(once, { periods: more }).value as number;
          expect(churnOverPeriods(churn, { periods: k * more }).value as number).toBeCloseTo(twice, 7);
        }
        expect(retentionOverPeriods(1 - churn, { periods: k }).value as number).toBeCloseTo(1 - once, 10);
      }),
      { numRuns: runs },
    );
  });

  it('refuses what is no churn', () => {
    const kept = retentionRateFromCounts({ start: 10, churnedFromStart: 1 });
    expect(() => churnOverPeriods(kept, { periods: 2 })).toThrow(
      'churnOverPeriods: rate must be none of retention-rate or gross-revenue-retention; got "retention-rate"',
    );
    const revenue = { metric: 'gross-revenue-retention', value: 0.9, interval: null };
    const limits = { low: 0.1, high: 1.2, confidence: 0.95, method: 'x' };
    expect(
      otherwise('INVALID_VALUE', {
        retention: () => churnOverPeriods(kept, { periods: 2 }),
        'retention of revenue': () => churnOverPeriods(revenue, { periods: 2 }),
        percent: () => churnOverPeriods(5, { periods: 2 }),
        negative: () => churnOverPeriods(-0.1, { periods: 2 }),
        text: () => churnOverPeriods('0.1' as never, { periods: 2 }),
        NaN: () => churnOverPeriods(NaN, { periods: 2 }),
        'a rate above 1': () => churnOverPeriods({ value: 0.2, interval: limits }, { periods: 2 }),
        'no interval': () => churnOverPeriods({ value: 0.2, interval: 5 as never }, { periods: 2 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        none: () => churnOverPeriods(0.1, undefined as never),
        zero: () => churnOverPeriods(0.1, { periods: 0 }),
        endless: () => churnOverPeriods(0.1, { periods: Infinity }),
        unknown: () => churnOverPeriods(0.1, { periods: 1, method: 'simple' } as never),
      }),
    ).toEqual([]);
  });
});
