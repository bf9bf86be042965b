import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concludeRate, namedRate, type RateOptions } from '../../../src/kernels/proportion/rate.js';
import { poissonExact, poissonScore } from '../../../src/stats/intervals/interval-count.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './rate.golden.json' with { type: 'json' };

const rate = (count: number, exposure: number, options?: RateOptions) =>
  concludeRate('r', 'per-thousand', ['items', 'orders'], count, exposure, options);

describe('concludeRate', () => {
  it.each(golden.cases)(
    '$count of $exposure at $confidence',
    ({ count, exposure, confidence, value, score, exact }) => {
      for (const [interval, method, ends] of [
        [undefined, 'poisson-score', score],
        [poissonScore, 'poisson-score', score],
        [poissonExact, 'poisson-exact', exact],
      ] as const) {
        const result = rate(count, exposure, { confidence, interval });
        expect(result).toMatchObject({ metric: 'r', unit: 'per-thousand', value, n: exposure, count });
        expect(result).toMatchObject({ missing: 0, invalid: 0, interval: { confidence, method } });
        for (const [k, end] of [result.interval?.low, result.interval?.high].entries()) {
          expect(Math.abs((end as number) - (ends[k] as number))).toBeLessThanOrEqual(
            golden.source.tolerance * (ends[k] as number),
          );
        }
      }
    },
  );

  it('may exceed a thousand, items being no share of customers', () => {
    expect(rate(2500, 1000).value).toBe(2500);
  });

  it('has nothing to measure without exposure', () => {
    expect(rate(0, 0)).toStrictEqual({
      metric: 'r',
      unit: 'per-thousand',
      value: null,
      n: 0,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      count: 0,
      interval: null,
    });
    // what happened in a period without orders is still told
    expect(rate(3, 0)).toMatchObject({ value: null, n: 0, count: 3, interval: null });
    expect(() => rate(0.5, 0)).toThrow('r: items must be a whole number');
    assertPlain(rate(-0, -0));
    assertPlain(rate(-0, 5));
  });

  it('refuses what are no counts and no exposures', () => {
    for (const count of [-1, 0.5, NaN, '1', null, undefined, 2 ** 53]) {
      expect(outcome(() => rate(count as number, 5))).toBe('INVALID_VALUE');
    }
    for (const exposure of [-1, NaN, Infinity, '5', null, undefined, 5e-324]) {
      expect(outcome(() => rate(0, exposure as number))).toBe('INVALID_VALUE');
    }
    expect(() => rate(0.5, 5)).toThrow('r: items must be a whole number from 0 to 2^53 - 1; got 0.5');
    expect(() => rate(5, -1)).toThrow('r: orders must be 0 or a finite number from 1e-100; got -1');
  });

  it('takes other methods, clamps and checks what they return, and refuses bad options', () => {
    const own = (low: number, high: number) => ({ interval: { method: 'own', bounds: () => [low, high] as const } });
    expect(rate(1, 2, own(-1, 0.75)).interval).toEqual({ low: 0, high: 750, confidence: 0.95, method: 'own' });
    expect(rate(1, 2, own(0, 1e308)).interval?.high).toBe(1e308);
    expect(() => rate(1, 2, own(2, 1))).toThrow('r: own must be two finite bounds in order; got Array(2) of 2,1');
    for (const options of [{ confidence: 0 }, { per: 100 }, { interval: null }]) {
      expect(outcome(() => rate(1, 2, options as never))).toBe('INVALID_OPTION');
      if ('confidence' in options) expect(outcome(() => rate(0, 0, options as RateOptions))).toBe('INVALID_OPTION');
    }
  });

  it('is given per unit of the exposure where the unit is a ratio', () => {
    const disputes = (source: unknown, options?: object) =>
      namedRate('dispute-rate', 'ratio', 'disputes', 'settled', source, options);
    const thousand = rate(18, 12_000).interval as { low: number; high: number };
    const result = disputes({ disputes: 18, settled: 12_000 });
    expect(result).toMatchObject({ metric: 'dispute-rate', unit: 'ratio', value: 0.0015, n: 12_000, count: 18 });
    expect(result.interval?.low).toBeCloseTo(thousand.low / 1000, 15);
    expect(result.interval?.high).toBeCloseTo(thousand.high / 1000, 15);
    const months = [
      [10, 5000],
      [8, 7000],
      [null, 3],
      [1, -1],
    ];
    const readers = { disputes: (row: unknown[]) => row[0], settled: (row: unknown[]) => row[1], onInvalid: 'count' };
    const reason = 'settled-out-of-range';
    const left = { missing: 1, invalid: 1, reasons: { [reason]: 1 }, refused: [{ index: 3, reason }] };
    expect(disputes(months, readers)).toEqual({ ...result, ...left });
    // disputes of earlier sales may outnumber those of the month
    expect(disputes({ disputes: 3, settled: 2 }).value).toBe(1.5);
    expect(() => disputes({ disputes: 3, sold: 2 })).toThrow(
      'disputeRate: unknown part "sold"; known are disputes, settled',
    );
    expect(() => disputes(months, { ...readers, settled: undefined })).toThrow(
      'disputeRate: settled must be a function',
    );
  });

  it('lies within its interval, which gets wider with the confidence', () => {
    const exposure = fc.oneof(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 1e-100, max: 1e308, noNaN: true }));
    const method = fc.constantFrom(poissonScore, poissonExact);
    fc.assert(
      fc.property(fc.nat(1e6), exposure, method, (count, exposure, interval) => {
        const narrow = rate(count, exposure, { interval, confidence: 0.8 });
        const wide = rate(count, exposure, { interval, confidence: 0.99 });
        const ends = [wide, narrow].map((each) => each.interval as { low: number; high: number });
        const [outer, inner] = ends as [{ low: number; high: number }, { low: number; high: number }];
        assertPlain(wide);
        expect(outer.low).toBeLessThanOrEqual(inner.low);
        expect(inner.low).toBeLessThanOrEqual(narrow.value as number);
        expect(narrow.value).toBeLessThanOrEqual(inner.high);
        expect(inner.high).toBeLessThanOrEqual(outer.high);
        if (count === 0) expect(outer.low).toBe(0);
      }),
      { numRuns: runs },
    );
  });
});
