import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { QuantileType } from '../../../src/stats/quantiles/counted.js';
import { quantile, quantileOfCounts, quantilesOfCounts } from '../../../src/stats/quantiles/quantile.js';
import { outcome } from '../../laws.js';

interface Golden {
  readonly cases: readonly {
    readonly values: readonly number[];
    readonly probabilities: readonly number[];
    readonly quantiles: readonly number[];
    readonly exclusive: readonly number[];
    readonly nearestRank: readonly number[];
  }[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('./quantile.golden.json', import.meta.url), 'utf8'));

describe('quantile', () => {
  it.each(golden.cases)('agrees with NumPy: $values', ({ values, probabilities, ...expected }) => {
    for (const [i, probability] of probabilities.entries()) {
      const of = (quantileType?: QuantileType) => quantile(values, probability, { quantileType }) as number;
      const slack = 4 * Number.EPSILON * Math.max(...values.map(Math.abs));
      expect(Math.abs(of() - (expected.quantiles[i] as number))).toBeLessThanOrEqual(slack);
      expect(Math.abs(of('exclusive') - (expected.exclusive[i] as number))).toBeLessThanOrEqual(slack);
      expect(of('nearest-rank')).toBe(expected.nearestRank[i]);
      expect(of('inclusive')).toBe(of());
    }
  });

  it('B26: knows the types of spreadsheets, with the ends of R', () => {
    const types = ['inclusive', 'exclusive', 'nearest-rank'] as const;
    const of = (p: number) => types.map((quantileType) => quantile([1, 2, 3, 4], p, { quantileType }));
    expect(of(0.3)).toEqual([expect.closeTo(1.9, 15), 1.5, 2]);
    expect(of(0.5)).toEqual([2.5, 2.5, 2]);
    // PERCENTILE.EXC has none below 1/5 and above 4/5
    expect(of(0.1)).toEqual([expect.closeTo(1.3, 15), 1, 1]);
    expect(of(0.95)).toEqual([expect.closeTo(3.85, 15), 4, 4]);
    expect(of(0)).toEqual([1, 1, 1]);
    expect(of(1)).toEqual([4, 4, 4]);
    expect(quantileOfCounts([1, 2, 3, 4], [1, 1, 1, 1], 0.3, { quantileType: 'exclusive' })).toBe(1.5);
    expect(quantilesOfCounts([1, 9], [1, 1], [0.5, 0.51], { quantileType: 'nearest-rank' })).toEqual([1, 9]);
  });

  it('takes the rank that a share is written for, though the product is rounded past it', () => {
    const hundred = Array.from({ length: 100 }, (_, k) => k + 1);
    for (const rank of hundred) expect(quantile(hundred, rank / 100, { quantileType: 'nearest-rank' })).toBe(rank);
    expect(0.07 * 100).toBeGreaterThan(7);
  });

  it('refuses unknown types and options', () => {
    const of = (options: object) => outcome(() => quantile([1], 0.5, options));
    expect([of({ quantileType: 7 }), of({ type: 'exclusive' }), of({ quantileType: undefined })]).toEqual([
      'INVALID_OPTION',
      'INVALID_OPTION',
      'none',
    ]);
  });

  it('interpolates between neighbours, as type 7 of R does', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantile([40, 10, 20, 30], p))).toEqual([10, 17.5, 25, 32.5, 40]);
    expect(quantile([5], 0.3)).toBe(5);
  });

  it('is null for nothing', () => {
    expect(quantile([], 0.5)).toBeNull();
    expect(quantile(new Set<number>(), 0)).toBeNull();
    expect(quantileOfCounts([], [], 0.5)).toBeNull();
    expect(quantilesOfCounts([1, 2], [0, 0], [0, 1])).toEqual([null, null]);
    expect(quantilesOfCounts([1], [1], [])).toEqual([]);
  });

  it('sorts numbers as numbers and changes no input', () => {
    const values = Object.freeze([10, 9, 100, -1]);
    expect(quantile(values, 1)).toBe(100);
    const floats = Float64Array.from([3, 1, 2]);
    expect(quantile(floats, 0.5)).toBe(2);
    expect([...floats]).toEqual([3, 1, 2]);
    expect(quantile(new Set([3, 1]), 0.5)).toBe(2);
    expect(quantile(new Uint8Array([200, 100]).values(), 0.5)).toBe(150);
  });

  it('holds at the ends of the range of doubles', () => {
    const largest = Number.MAX_VALUE;
    expect(quantile([-largest, largest], 0.5)).toBe(0);
    expect(quantile([-largest, largest], 0)).toBe(-largest);
    expect(quantile([-largest, largest], 1)).toBe(largest);
    expect((quantile([-largest, largest], 0.75) as number) / largest).toBeCloseTo(0.5, 15);
    expect(quantile([5e-324, 1e-323], 0.4)).toBe(5e-324);
    expect(Object.is(quantile([-0, -0], 0.5), 0)).toBe(true);
    expect(Object.is(quantile([-1, -0], 1), 0)).toBe(true);
  });

  it('refuses values that are no finite numbers and says where', () => {
    for (const bad of [NaN, Infinity, '2', null, undefined, 1n]) {
      expect(() => quantile([1, bad as number], 0.5)).toThrow(
        expect.objectContaining({ code: 'INVALID_VALUE', details: { index: 1 } }),
      );
      expect(() => quantile([1, bad as number].values(), 0.5)).toThrow(
        'quantile: a value must be a finite number; got',
      );
    }
    expect(() => quantile(Float64Array.of(1, NaN), 0.5)).toThrow('got NaN at index 1');
    expect(() => quantile(new Array(2), 0.5)).toThrow('got undefined at index 0');
    expect(() => quantile(7 as never, 0.5)).toThrow('quantile: values must be iterable; got 7');
  });

  it('refuses probabilities outside 0 to 1', () => {
    for (const bad of [-0.1, 1.1, NaN, Infinity, '0.5', null, undefined]) {
      const refusal = expect.objectContaining({ code: 'INVALID_OPTION' });
      expect(() => quantile([1], bad as number)).toThrow(refusal);
      expect(() => quantile([], bad as number)).toThrow(refusal);
      expect(() => quantilesOfCounts([1], [1], [0.5, bad as number])).toThrow(refusal);
    }
  });

  it('refuses counted values that are not sorted, not distinct or not counted', () => {
    const refused: readonly (readonly [readonly unknown[], readonly unknown[], string])[] = [
      [[2, 1], [1, 1], 'strictly ascending; got 1 at index 1'],
      [[1, 1], [1, 1], 'strictly ascending; got 1 at index 1'],
      [[0, -0], [1, 1], 'strictly ascending'],
      [[NaN], [1], 'got NaN at index 0'],
      [['1'], [1], 'got "1" at index 0'],
      [[1], [-1], 'counts must be whole numbers from 0'],
      [[1], [0.5], 'got 0.5 at index 0'],
      [[1, 2], [2 ** 53 - 1, 1], 'a safe sum; got 1 at index 1'],
      [[1, 2], [1], 'counts must be as many as values (2); got 1'],
    ];
    for (const [values, counts, text] of refused) {
      expect(() => quantileOfCounts(values as number[], counts as number[], 0.5)).toThrow(text);
    }
  });

  it('takes very large counts', () => {
    expect(quantileOfCounts([1, 2], [2 ** 52, 2 ** 52 - 1], 0.5)).toBe(1);
    expect(quantileOfCounts([1, 2], [2 ** 52 - 1, 2 ** 52], 0.5)).toBe(2);
  });
});
