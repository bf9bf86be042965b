import { describe, expect, it } from 'vitest';
import { OrderSummaryAggregator } from '../../src/customers/orders/order-summary-aggregator.js';
import { bootstrap } from '../../src/resampling/bootstrap.js';
import { bootstrapBca } from '../../src/resampling/bootstrap-method.js';
import { TtrAggregator } from '../../src/service/time/ttr-aggregator.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { npsWald } from '../../src/survey/nps/nps-interval-wald.js';
import { CsatAggregator } from '../../src/survey/rating/csat-aggregator.js';
import { assertPlain, expectSame, outcome } from '../laws.js';
import { expectNearly } from '../nearly.js';
import golden from './bootstrap.golden.json' with { type: 'json' };

const csat = () => new CsatAggregator();
const mean = (result: ReturnType<CsatAggregator['result']>) => result.mean.value;
const nps = () => new NpsAggregator();

describe('bootstrap', () => {
  it.each(golden.cases)('agrees with an independent computation: seed $seed', (expected) => {
    const { seed, resamples, confidence, units } = expected;
    const rows = units.flatMap((unit, customer) => unit.map((score) => ({ customer, score })));
    const given = { of: csat, statistic: mean, seed, resamples, confidence } as const;
    const found = bootstrap(rows, { ...given, value: 'score', unit: 'customer', draws: 'full' });
    const nearly = ([low, high]: readonly number[]) => ({ low, high });
    const { value, se, bias } = expected;
    expectNearly(found, { value, se, bias, n: units.length, interval: nearly(expected.percentile) }, 1e-9);
    expectNearly(found.draws?.slice(0, 5), expected.first, 1e-12);
    const bca = bootstrap(rows, { ...given, value: 'score', unit: 'customer', interval: bootstrapBca });
    expectNearly(bca.interval, { ...nearly(expected.bca), method: 'bca', confidence }, 1e-9);
    assertPlain(found);
    // a unit of one row is a row
    if (units.every((unit) => unit.length === 1))
      expectSame(bootstrap(units.flat(), { ...given, draws: 'full' }), found);
  });

  it('says what of, and does not hang on the order of numbers or of customers', () => {
    const scores = [9, 10, null, 3, 7, 10, 8, 0];
    const found = bootstrap(scores, { of: nps, seed: 9 });
    expect(found).toMatchObject({
      metric: 'bootstrap',
      of: 'nps',
      unit: 'points',
      n: 8,
      missing: 0,
      nulls: 0,
      draws: null,
    });
    expectSame(
      bootstrap(new Set(scores.toReversed()), { of: nps, seed: 9 }),
      bootstrap([0, 8, 10, 7, 3, null, 9], { of: nps, seed: 9 }),
    );
    expectSame(bootstrap(scores.toReversed(), { of: nps, seed: 9 }), found);
    const rows = scores.map((score, k) => ({ score, who: `c${k % 3}` }));
    const options = { of: nps, value: 'score', unit: 'who', seed: 9 } as const;
    expectSame(bootstrap(rows.toReversed(), options), bootstrap(rows, options));
    expect(bootstrap(rows, options).n).toBe(3);
    // rows are drawn as they came
    expect(bootstrap(rows, { of: nps, value: ({ score }) => score, seed: 9 }).n).toBe(8);
  });

  it('takes events, other conclusions and another number of the result', () => {
    const cases = [1, 2, 3, 50].map((hours) => ({ openedAt: 0, resolvedAt: hours * 3_600_000 }));
    const of = () => new TtrAggregator({ asOf: 1e9 });
    const median = bootstrap(cases, { of, statistic: ({ medianMs }) => medianMs, seed: 4, resamples: 100 });
    expect(median).toMatchObject({ of: 'ttr', unit: null, value: 9_000_000 });
    expect(bootstrap(cases, { of, seed: 4, resamples: 100 }).unit).toBe('ms');
    const conclusion = { interval: npsWald };
    expect(
      bootstrap([9, 8], { of: nps, conclusion, statistic: ({ interval }) => interval?.low ?? null, seed: 1 }).nulls,
    ).toBe(0);
  });

  it('counts resamples in which nothing is measured, and leaves them out', () => {
    const found = bootstrap([10, null], { of: nps, seed: 6, draws: 'full' });
    expect(found).toMatchObject({ value: 100, interval: { low: 100, high: 100 }, se: 0, bias: 0 });
    expect(found.nulls).toBe(found.draws?.filter((draw) => draw === null).length);
    expect(Math.abs(found.nulls / 2000 - 0.25)).toBeLessThan(0.03);
    expect(bootstrap([null], { of: nps, seed: 6 })).toMatchObject({
      value: null,
      interval: null,
      se: null,
      bias: null,
    });
    const none = bootstrap([], { of: nps, seed: 6 });
    expect(none).toMatchObject({ value: null, n: 0, nulls: 2000, interval: null });
    assertPlain(none);
    expect(bootstrap([5], { of: nps, seed: 6, interval: bootstrapBca }).interval).toBeNull();
  });

  it('leaves out each unit with and without the help of remove, to the same end', () => {
    const lasting = () => Object.defineProperty(nps(), 'remove', { value: undefined });
    const rows = [10, 10, 9, 8, 8, 7, 3, 0, 5, 9, 10].map((score, k) => ({ score, who: k % 7 }));
    const options = { value: 'score', unit: 'who', seed: 2, interval: bootstrapBca } as const;
    expectSame(bootstrap(rows, { ...options, of: lasting }), bootstrap(rows, { ...options, of: nps }));
  });

  it('gives who is drawn twice another name where asked', () => {
    const known = { timeZone: 'UTC', asOf: 40 * 86_400_000 };
    const of = () => new OrderSummaryAggregator(known);
    const orders = Array.from({ length: 20 }, (_, k) => ({ customer: `c${k}`, at: k * 86_400_000 }));
    const options = {
      of,
      unit: 'customer',
      statistic: (found: { customers: number }) => found.customers,
      seed: 3,
      resamples: 200,
    } as const;
    expect((bootstrap(orders, options).bias as number) < -5).toBe(true);
    const relabel = (order: (typeof orders)[number], draw: number) => ({ ...order, customer: `${draw}` });
    expect(bootstrap(orders, { ...options, relabel })).toMatchObject({ value: 20, se: 0, bias: 0 });
  });

  it('counts rows without an id as missing, and refuses ids of two kinds', () => {
    const rows = [
      { id: 'a', score: 9 },
      { id: null, score: 2 },
      { id: 'b', score: 9 },
    ];
    const options = { of: nps, value: 'score', unit: 'id', seed: 3 } as const;
    expect(bootstrap(rows, options)).toMatchObject({ value: 100, n: 2, missing: 1 });
    expect(() => bootstrap([...rows, { id: 7, score: 1 }] as typeof rows, options)).toThrow('row 3, reader unit');
    expect(() => bootstrap([{ id: '', score: 1 }], options)).toThrow('at row 0, reader unit');
    expect(outcome(() => bootstrap([{ score: 1 }] as never, options))).toBe('NOTHING_READ');
    expect(outcome(() => bootstrap([{ id: 'a' }] as never, options))).toBe('NOTHING_READ');
  });

  it('tells what is invalid with its place, and refuses what is no aggregator, no number and no option', () => {
    expect(() => bootstrap([1, 11, 0], { of: nps, seed: 1 })).toThrow('got 11 at index 1');
    expect(outcome(() => bootstrap([1], { of: () => ({}) as never, seed: 1 }))).toBe('INVALID_OPTION');
    expect(outcome(() => bootstrap([1], { of: nps, seed: 1, statistic: () => Number.NaN }))).toBe('INVALID_VALUE');
    expect(outcome(() => bootstrap([1], { of: nps, seed: 1, statistic: () => 1e101 }))).toBe('INVALID_VALUE');
    expect(outcome(() => bootstrap([1], { of: nps } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => bootstrap([1], { of: nps, seed: 1, statistic: 'value' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => bootstrap([1], { of: new NpsAggregator(), seed: 1 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => bootstrap('910' as never, { of: nps, seed: 1 }))).toBe('INVALID_VALUE');
  });
});
