import { describe, expect, expectTypeOf, it } from 'vitest';
import { type ComputedResult, compute } from '../../../src/catalog/compute/compute.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { npsAdjustedWald } from '../../../src/survey/nps/nps-interval.js';
import { outcome } from '../../laws.js';

describe('compute', () => {
  it('is the direct call', () => {
    const scores = [10, 9, 8, 3, null];
    const options = { confidence: 0.9, onInvalid: 'count' } as const;
    expect(compute('nps', scores, { ...options, interval: 'adjusted-wald' })).toEqual(
      nps(scores, { ...options, interval: npsAdjustedWald }),
    );
    expect(compute('nps', scores)).toEqual(nps(scores));
    expect(compute('nps', scores, null)).toEqual(nps(scores));
    expect(
      compute('earned-growth-rate', { priorRevenue: 2, revenueFromPriorCustomers: 1, revenueFromEarnedNewCustomers: 2 })
        .value,
    ).toBe(0.5);
  });

  it('says by its type which metric it is', () => {
    const result = compute('nps', [9]);
    expectTypeOf(result).toEqualTypeOf<ComputedResult<'nps'>>();
    expectTypeOf(result.metric).toEqualTypeOf<'nps'>();
    expectTypeOf(result['promoters']).toEqualTypeOf<unknown>();
    // @ts-expect-error TS2345: no metric of the catalogue
    expect(() => compute('npss', [9])).toThrow('compute: no metric has the id "npss"; the nearest are');
  });

  it('changes nothing that it was given', () => {
    const input = Object.freeze([Object.freeze({ rating: 9 })]);
    const options = Object.freeze({ readers: Object.freeze({ score: 'rating' }), preset: 'npsEurope' });
    expect(compute('nps', input, options).value).toBe(100);
  });

  describe('of subscriptions', () => {
    const rows = [
      { customer: 'an', startedAt: '2026-01-05T00:00Z', endedAt: null, amount: 600, billed: 'year', currency: 'USD' },
      {
        customer: 'binh',
        startedAt: '2026-01-20T00:00Z',
        endedAt: '2026-02-11T00:00Z',
        amount: 40,
        billed: 'month',
        currency: 'USD',
      },
      { customer: 'chi', startedAt: '2026-02-02T00:00Z', endedAt: null, amount: 25, billed: 'month', currency: 'USD' },
    ];
    const names = ['customer', 'startedAt', 'endedAt', 'amount', 'billed', 'currency'] as const;
    const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
    const february = { from: '2026-02-01', to: '2026-03-01', timeZone: 'UTC' };
    const known = { asOf: '2026-03-01T00:00Z', timeZone: 'UTC' };

    it.each([
      ['mrr', known, 75],
      ['mrr-movements', february, -15],
      ['net-revenue-retention', february, 5 / 9],
      ['gross-revenue-retention', february, 5 / 9],
      ['revenue-churn-rate', february, 4 / 9],
    ] as const)('%s reads for how long prices pay, in rows as in columns', (id, options, value) => {
      expect(compute(id, columns, options).value).toBe(value);
      expect(compute(id, rows, options)).toEqual(compute(id, columns, options));
      const renamed = rows.map(({ billed, ...row }) => ({ ...row, every: billed }));
      expect(compute(id, renamed, { ...options, readers: { billed: 'every' } }).value).toBe(value);
      const mixed = rows.map((row, k) => ({ ...row, currency: k ? 'EUR' : 'USD' }));
      expect(() => compute(id, mixed, options)).toThrow('amounts must be of one currency');
    });

    it('takes both halves of the cost of acquisition', () => {
      const months = [
        { first: '2026-01-01', cost: 50, newCustomers: 4, paidCost: 30, paidCustomers: 2 },
        { first: '2026-02-01', cost: 60, newCustomers: 5, paidCost: 40, paidCustomers: 3 },
      ];
      const lag = { period: 'month', lag: 1 };
      expect(compute('customer-acquisition-cost', months, lag).value).toBe(10);
      expect(compute('customer-acquisition-cost', months, { ...lag, measure: 'paid' }).value).toBe(10);
      expect(
        compute('customer-acquisition-cost', [
          { cost: 50, newCustomers: 4 },
          { cost: 60, newCustomers: 7 },
        ]).value,
      ).toBe(10);
    });
  });

  it('refuses what are no options', () => {
    for (const options of [5, 'x', true, [], () => 1, new Map()]) {
      expect(outcome(() => compute('nps', [9], options as never))).toBe('INVALID_OPTION');
      expect(outcome(() => compute('nps', [{ score: 9 }], { readers: options as never }))).toBe('INVALID_OPTION');
    }
  });
});
