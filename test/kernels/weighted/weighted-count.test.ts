import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeightedTotals } from '../../../src/kernels/weighted/weighted-classes.js';
import { countWeighted, type WeightedSpec } from '../../../src/kernels/weighted/weighted-count.js';
import { partsOfSum } from '../../../src/stats/sums/running-sum.js';
import { runs } from '../../runs.js';

const classOf = [0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2];
const spec = (changes: Partial<WeightedSpec> = {}): WeightedSpec => ({
  metric: 'm',
  levels: { scale: { min: 0, max: 10 } },
  classOf,
  onInvalid: 'throw',
  ...changes,
});
const readers = { score: ([score]: [unknown, unknown]) => score, weight: ([, weight]: [unknown, unknown]) => weight };
const plain = ({ classes, ...rest }: WeightedTotals) => ({
  ...rest,
  classes: classes.map(({ count, weights, squares }) => [count, partsOfSum(weights), partsOfSum(squares)]),
});

/** Long columns: mostly plain, here and there something else. */
const long = fc
  .record({
    length: fc.nat(4000),
    seed: fc.integer(),
    odds: fc.array(
      fc.record({
        at: fc.nat(4000),
        score: fc.constantFrom<unknown>(9, 11, null, NaN, 6.5, '9'),
        weight: fc.constantFrom<unknown>(0, 1, -1, null, 1e200, '1'),
      }),
      { maxLength: 6 },
    ),
    whole: fc.boolean(),
  })
  .map(({ length, seed, odds, whole }) => {
    const random = (i: number) => (Math.imul(i + seed, 2654435761) >>> 0) / 2 ** 32;
    const score: unknown[] = Array.from({ length }, (_, i) => Math.floor(random(i) * 11));
    const weight: unknown[] = Array.from({ length }, (_, i) => (whole ? Math.floor(random(-i) * 9) : 0.1 + random(-i)));
    for (const odd of odds) if (odd.at < length) [score[odd.at], weight[odd.at]] = [odd.score, odd.weight];
    return { score, weight };
  });
const message = (action: () => unknown) => {
  try {
    action();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('countWeighted', () => {
  it('counts long columns as it counts their rows one by one', () => {
    fc.assert(
      fc.property(
        long,
        fc.constantFrom<'half-open' | undefined>('half-open', undefined),
        ({ score, weight }, classes) => {
          const counting = spec({ levels: { scale: { min: 0, max: 10 }, classes }, onInvalid: 'count' });
          const rows = score.map((one, i) => [one, weight[i]]);
          const expected = plain(countWeighted(counting, rows.values(), readers));
          expect(plain(countWeighted(counting, rows, readers))).toEqual(expected);
          expect(plain(countWeighted(counting, { score, weight }, {}))).toEqual(expected);
          const numbers = weight.map((one) => (typeof one === 'number' ? one : one === null ? NaN : -1));
          // what is no number at all is another fault than a number out of range
          const { reasons: _, refused: __, ...numeric } = expected;
          expect(plain(countWeighted(counting, { score, weight: Float64Array.from(numbers) }, {}))).toMatchObject(
            numeric,
          );
        },
      ),
      { numRuns: Math.min(runs, 300) },
    );
  });

  it('stops at the first bad one, naming it by the same text but for the place', () => {
    fc.assert(
      fc.property(long, ({ score, weight }) => {
        const rows = score.map((one, i) => [one, weight[i]]);
        const ofRows = message(() => countWeighted(spec(), rows, readers));
        const expected = ofRows.replace(/row (\d+), reader (\w+)$/, 'index $1 of $2');
        expect(message(() => countWeighted(spec(), { score, weight }, {}))).toBe(expected);
      }),
      { numRuns: Math.min(runs, 300) },
    );
  });

  it('counts every kind of memory', () => {
    const expected = {
      classes: [
        [1, [1], [1]],
        [1, [2], [4]],
        [1, [3], [9]],
      ],
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
    };
    const kinds = [
      ...[Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array],
      ...[Float64Array, Array],
    ] as { from(values: number[]): ArrayLike<number> }[];
    for (const kind of kinds) {
      const columns = { score: kind.from([6, 8, 10]), weight: kind.from([1, 2, 3]) };
      expect(plain(countWeighted(spec(), columns, {}))).toEqual(expected);
    }
    const big = { score: BigInt64Array.of(6n, 6n), weight: BigInt64Array.of(1n, -1n) };
    expect(plain(countWeighted(spec({ onInvalid: 'count' }), big, {}))).toMatchObject({ invalid: 1 });
    const holes: number[] = new Array(2);
    holes[1] = 9;
    expect(plain(countWeighted(spec(), { score: holes, weight: [1, 1] }, {}))).toMatchObject({ missing: 1 });
  });

  it('takes an array that grows while it is read', () => {
    const rows: [number, number][] = [[9, 1]];
    const score = ([one]: [number, number]) => {
      if (rows.length < 3000) rows.push([9, 1]);
      return one;
    };
    expect(countWeighted(spec(), rows, { ...readers, score }).classes[2]?.count).toBe(3000);
  });

  it('reads every row once, in order, the score before the weight', () => {
    const seen: string[] = [];
    const score = (row: number) => seen.push(`score ${row}`) && 9;
    const weight = (row: number) => seen.push(`weight ${row}`) && 1;
    countWeighted(spec(), [0, 1], { score, weight });
    expect(seen).toEqual(['score 0', 'weight 0', 'score 1', 'weight 1']);
  });

  it('gives details as plain JSON', () => {
    const details = (score: number, weight: number) => {
      try {
        return countWeighted(spec(), { score: [score], weight: [weight] }, {});
      } catch (error) {
        return (error as { details: unknown }).details;
      }
    };
    expect([details(11, 1), details(9, -1)]).toEqual([{ index: 0, min: 0, max: 10 }, { index: 0 }]);
  });
});
