import { describe, expect, it } from 'vitest';
import type { ChurnDefinition } from '../../../src/customers/churn/churn-definition.js';
import { churnRateFromCounts } from '../../../src/customers/churn/churn-rate-from-counts.js';
import { retentionRateFromCounts } from '../../../src/customers/churn/retention-rate-from-counts.js';
import { poissonExact } from '../../../src/stats/intervals/interval-count.js';
import { waldProportion } from '../../../src/stats/intervals/interval-proportion.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import oracle from './churn.golden.json' with { type: 'json' };
import golden from './churn-rate.golden.json' with { type: 'json' };

const month = { start: 1000, new: 500, reactivated: 20, churnedFromStart: 50, churnedFromNew: 12 };

describe('churnRateFromCounts', () => {
  it('gives the eight published numbers of one month', () => {
    const { expected } = oracle.definitions;
    const published: [ChurnDefinition, number][] = [
      ['start-all-churn', expected.rates['startAll (Recurly basic; Baremetrics since it counts same-window sign-ups)']],
      [
        'start-of-period',
        expected.rates['startCohort (of those present at start; ignores same-period join-and-leave, as ProfitWell)'],
      ],
      ['start-plus-new', expected.rates['stripe (start + new in window)']],
      ['start-plus-new-and-reactivated', expected.rates['stripeWithReactivated (start + new + reactivated)']],
      ['midpoint', expected.rates['midpoint (start+end)/2']],
      ['end-of-period', expected.rates.endOfPeriod],
      ['net-change', expected.rates['netChange (start-end)/start']],
      ['less-reactivated', expected.rates.startAllLessReactivated],
    ];
    for (const [definition, value] of published) {
      const rate = churnRateFromCounts({ ...month, end: expected.end }, { definition });
      expect(Math.abs((rate.value as number) - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value));
      expect(rate).toMatchObject({ definition, end: 1458, churned: 62, n: rate.denominator });
    }
  });

  it.each(golden.months)('agrees with score tests inverted numerically: $counts', ({ counts, rates }) => {
    for (const [name, { value, interval }] of Object.entries(rates)) {
      const definition = name as ChurnDefinition;
      const churn = churnRateFromCounts(counts, { definition });
      expect(churn.value).toBeCloseTo(value, 12);
      expectInterval(churn.interval, interval, 1e-9);
      const kept = retentionRateFromCounts(counts, { definition });
      expect(kept.value).toBeCloseTo(1 - value, 12);
      expectInterval(kept.interval, interval && [1 - (interval[1] as number), 1 - (interval[0] as number)], 1e-9);
      assertPlain(churn);
      assertPlain(kept);
    }
  });

  it('takes counts as databases give them', () => {
    expect(churnRateFromCounts({ start: 10n, churnedFromStart: 1n } as never).value).toBe(0.1);
    expect(churnRateFromCounts({ start: 10, end: 9n } as never).value).toBe(0.1);
    const renewals = { ...month, dueForRenewal: 9n, notRenewed: 1n } as never;
    expect(churnRateFromCounts(renewals, { definition: 'up-for-renewal' }).value).toBe(1 / 9);
  });

  it('says what it rests on', () => {
    expect(churnRateFromCounts({ ...month, dueForRenewal: 100, notRenewed: 4, customerDays: 3000, days: 30 })).toEqual({
      metric: 'churn-rate',
      unit: 'fraction',
      value: 0.05,
      n: 1000,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      numerator: 50,
      denominator: 1000,
      count: 50,
      interval: {
        low: expect.closeTo(0.03813026239274881, 14),
        high: expect.closeTo(0.06531382024425081, 14),
        confidence: 0.95,
        method: 'wilson',
      },
      definition: 'start-of-period',
      per: null,
      from: null,
      to: null,
      start: 1000,
      new: 500,
      reactivated: 20,
      churned: 62,
      churnedFromStart: 50,
      churnedFromNew: 12,
      churnedFromReactivated: 0,
      end: 1458,
      meanCustomers: 100,
      dueForRenewal: 100,
      notRenewed: 4,
    });
  });

  it('has no rate without a base, which is not a rate of 0', () => {
    const none = { start: 0, new: 0, churnedFromStart: 0, dueForRenewal: 0, notRenewed: 0, customerDays: 0, days: 1 };
    for (const definition of Object.keys(golden.months[0]?.rates ?? {}) as ChurnDefinition[]) {
      const rate = churnRateFromCounts(none, { definition });
      expect(rate).toMatchObject({ value: null, interval: null, n: 0 });
      assertPlain(rate);
    }
    const quiet = churnRateFromCounts({ ...none, start: 3, new: -0, churnedFromStart: -0 });
    expect(quiet.value).toBe(0);
    assertPlain(quiet);
    assertPlain(churnRateFromCounts({ start: 3, end: 3 }, { definition: 'net-change' }));
    assertPlain(retentionRateFromCounts({ start: 3, end: 0 }, { definition: 'less-reactivated' }));
  });

  it('takes other intervals where they belong', () => {
    expect(churnRateFromCounts(month, { interval: waldProportion, confidence: 0.9 }).interval).toMatchObject({
      method: 'wald',
      confidence: 0.9,
    });
    const rate = churnRateFromCounts(month, { definition: 'midpoint', rateInterval: poissonExact });
    expect(rate.count).toBeNull();
    // chi-square quantiles of 124 and 126 degrees of freedom over 2 × 1229
    expectInterval(rate.interval, [0.0386781, 0.0646716], 1e-6);
    expect(
      churnRateFromCounts(month, { definition: 'less-reactivated', rateInterval: poissonExact }).interval?.method,
    ).toBe('mover-poisson-exact');
  });

  it('refuses contradictions, what a definition lacks, and methods that it has no use for', () => {
    expect(() => churnRateFromCounts({ ...month, end: 1450 })).toThrow(
      'churnRateFromCounts: end must be 1458, by start + new + reactivated - churned; got 1450',
    );
    expect(() => churnRateFromCounts({ start: 5 })).toThrow(
      'churnRateFromCounts: churnedFromStart or end must be given; got undefined',
    );
    expect(() => churnRateFromCounts(month, { definition: 'up-for-renewal' })).toThrow(
      "churnRateFromCounts: notRenewed must be given for the definition 'up-for-renewal'; got undefined",
    );
    expect(
      otherwise('INVALID_VALUE', {
        none: () => churnRateFromCounts(null as never),
        'unknown count': () => churnRateFromCounts({ ...month, churned: 62 } as never),
        'a bigint beyond counting': () => churnRateFromCounts({ start: 2n ** 60n, churnedFromStart: 1n } as never),
        'a sum beyond counting': () => churnRateFromCounts({ start: 2 ** 53 - 1, new: 2, churnedFromStart: 1 }),
        'less than the start leaves': () => churnRateFromCounts({ start: 5, new: 3, end: 2 }),
        'more than the start': () => churnRateFromCounts({ start: 5, churnedFromStart: 6 }),
        'more than the new': () => churnRateFromCounts({ start: 5, new: 1, churnedFromStart: 0, churnedFromNew: 2 }),
        'more than came back': () => churnRateFromCounts({ ...month, churnedFromReactivated: 21 }),
        'more not renewed than due': () => churnRateFromCounts({ ...month, dueForRenewal: 1, notRenewed: 2 }),
        'due alone': () => churnRateFromCounts({ ...month, dueForRenewal: 1 }),
        'an end that nobody can reach': () => churnRateFromCounts({ start: 5, end: 6 }),
        'a fraction': () => churnRateFromCounts({ start: 5.5, churnedFromStart: 1 }),
        'no mean': () => churnRateFromCounts(month, { definition: 'mean-of-days' }),
        'days without customers': () => churnRateFromCounts({ ...month, days: 30 }),
        'no days': () => churnRateFromCounts({ ...month, customerDays: 30, days: 0 }),
        'endless days': () => churnRateFromCounts({ ...month, customerDays: Infinity, days: 3 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        definition: () => churnRateFromCounts(month, { definition: 'gross' as never }),
        per: () => churnRateFromCounts(month, { per: 'customer' } as never),
        measure: () => churnRateFromCounts(month, { measure: 'revenue' } as never),
        confidence: () => churnRateFromCounts(month, { confidence: 1, definition: 'net-change' }),
        'a share method of a rate': () =>
          churnRateFromCounts(month, { definition: 'midpoint', interval: waldProportion }),
        'a rate method of a share': () => churnRateFromCounts(month, { rateInterval: poissonExact }),
        'any method of stocks': () =>
          churnRateFromCounts(month, { definition: 'net-change', rateInterval: poissonExact }),
      }),
    ).toEqual([]);
  });
});
