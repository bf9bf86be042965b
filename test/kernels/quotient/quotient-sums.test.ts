import { describe, expect, it } from 'vitest';
import {
  countPairs,
  impossibleSum,
  include,
  noPairs,
  type PairSpec,
  partsOf,
} from '../../../src/kernels/quotient/quotient-sums.js';
import { exactUnits, unitsOf } from '../../stats/sums/rational.js';

const spec: PairSpec = { metric: 'q', part: 'x', whole: 'y', range: [null, null], onInvalid: 'throw' };
const counted = (x: ArrayLike<unknown>, y: ArrayLike<unknown>, changes: object = {}) =>
  countPairs({ ...spec, ...changes }, { x, y }, {});
/** A few ones, more than fit into a block, and numbers of every kind before, between and behind. */
const long = (of: (i: number) => number) => Array.from({ length: 2500 }, (_, i) => of(i));

describe('countPairs', () => {
  it('has the exact sums, largest part first', () => {
    const xs = [2, -1, 0.1];
    const ys = [4, 0, 0.3];
    const totals = counted(xs, ys);
    const parts = partsOf(totals);
    const products = (one: number[], other: number[]) =>
      one.reduce((sum, each, i) => sum + unitsOf(each) * unitsOf(other[i] as number), 0n);
    const ones = [1, 1, 1];
    const exact = [products(xs, ones), products(ys, ones), products(xs, xs), products(xs, ys), products(ys, ys)];
    expect(parts.map((each) => exactUnits(each) << 1074n)).toEqual(exact);
    expect(parts.map(([rounded]) => rounded)).toEqual([1.1, 4.3, 5.01, 8.03, 16.09]);
    expect(totals).toMatchObject({ n: 3, missing: 0, invalid: 0 });
  });

  it.each<[string, (i: number) => number]>([
    ['whole numbers', (i) => i % 23],
    ['whole numbers too large for plain sums', (i) => 94906267 + (i % 5)],
    ['fractions', (i) => (i % 97) / 7],
    ['a fraction among whole numbers', (i) => (i === 1500 ? 0.1 : i % 5)],
    ['of any size', (i) => 3 ** ((i % 40) * (i % 2 ? -5 : 5)) / 7],
  ])('adds by blocks what it adds one by one: %s', (_, of) => {
    const [x, y] = [long((i) => -of(i)), long((i) => of(i * 3 + 1))];
    const single = noPairs();
    for (const [i, each] of x.entries()) include(single, counted([each], [y[i]]), 1);
    expect(partsOf(counted(x, y))).toEqual(partsOf(single));
    expect(partsOf(counted(Float64Array.from(x), Float64Array.from(y)))).toEqual(partsOf(single));
    const rows = x.map((each, i) => [each, y[i]]);
    const readers = { x: (row: unknown[]) => row[0], y: (row: unknown[]) => row[1] };
    for (const source of [rows, rows.values(), rows.slice(0, 20)]) {
      const totals = countPairs(spec, source, readers);
      expect(partsOf(totals)).toEqual(partsOf(counted(x.slice(0, totals.n), y.slice(0, totals.n))));
    }
    include(single, counted(x, y), -1);
    expect(partsOf(single)).toEqual([[], [], [], [], []]);
  });

  it('reads rows that grow while they are read', () => {
    const rows = [1];
    const grown = (row: number) => {
      if (rows.length < 40) rows.push(row + 1);
      return row;
    };
    const readers = { x: grown, y: () => 1 };
    expect(countPairs(spec, rows, readers)).toMatchObject({ n: 40 });
  });

  it('reads arrays that say nothing of how much they yield', () => {
    const odd = Object.assign([], {
      *[Symbol.iterator]() {
        yield* [1, 2, 3];
      },
    });
    const totals = countPairs(spec, odd, { x: (row: number) => row, y: () => 1 });
    expect(partsOf(totals).slice(0, 2)).toEqual([[6], [3]]);
  });

  it('takes numerators of either sign only where they are signed, and denominators from 0', () => {
    const least = 2 ** -400;
    const largest = 2 ** 400;
    expect(counted([-largest, largest, -0], [least, largest, -0])).toMatchObject({ n: 3 });
    for (const x of [largest * 1.01, -Infinity, NaN, '1', true, {}, 2n ** 60n]) {
      expect(() => counted([1, x], [1, 1])).toThrow('q: x must be a number from -2^400 to 2^400; got');
    }
    expect(() => counted([1, -1], [1, 1], { range: [0, null] })).toThrow(
      'q: x must be a number from 0 to 2^400; got -1 at index 1 of x',
    );
    for (const y of [-1, least / 1.01, 5e-324, largest * 1.01, NaN, '1']) {
      expect(() => counted([1], [y])).toThrow('q: y must be 0 or a number from 2^-400 to 2^400; got');
    }
    expect(counted([1, NaN, 2, null], [-1, 1, 3, 'x'], { onInvalid: 'count' })).toMatchObject({
      n: 1,
      missing: 1,
      invalid: 2,
    });
  });

  it('asks a gate about a third part', () => {
    const columns = { x: [1, 'no number', 3], y: [2, 2, 2], z: [true, false, null] };
    const seen: unknown[] = [];
    const gate = (flag: unknown) => seen.push(flag) !== 2;
    expect(countPairs(spec, columns, {}, 'z', gate)).toMatchObject({ n: 2, missing: 0, invalid: 0 });
    expect(seen).toEqual([true, false, null]);
    const refusing = () => ['z', 'true', 'no', 'not-a-flag'] as const;
    expect(countPairs({ ...spec, onInvalid: 'count' }, columns, {}, 'z', refusing)).toMatchObject({
      n: 0,
      invalid: 3,
      reasons: { 'z-not-a-flag': 3 },
      refused: [{ index: 0 }, { index: 1 }, { index: 2 }],
    });
    expect(() => countPairs({ ...spec, onInvalid: 'throw' }, columns, {}, 'z', refusing)).toThrow(
      'z must be true; got "no" at index 0 of z',
    );
  });
});

describe('impossibleSum', () => {
  const parts = (...sums: number[]) => sums.map((sum) => (sum === 0 ? [] : [sum]));

  it('lets through what pairs can add up to, rounded or not', () => {
    expect(impossibleSum(3, parts(6, 10, 20, 28, 42))).toBeUndefined();
    expect(impossibleSum(2, parts(3, 6, 4.5, 9.000001, 18.00001))).toBeUndefined();
    expect(impossibleSum(0, parts(0, 0, 0, 0, 0))).toBeUndefined();
    expect(impossibleSum(5, parts(-3, 0, 9, 0, 0))).toBeUndefined();
    // squares of small numbers vanish
    expect(impossibleSum(2, parts(2e-200, 2, 0, 2e-200, 2))).toBeUndefined();
  });

  it.each<[string, number, number[]]>([
    ['squaredNumerator', 3, [6, 10, -1, 28, 42]],
    ['squaredNumerator', 3, [6, 10, NaN, 28, 42]],
    ['squaredNumerator', 1, [1, 1, 2 ** 801, 1, 1]],
    ['numerator', 3, [8, 10, 20, 28, 42]],
    ['numerator', 1, [1e-100, 1, 0, 1e-100, 1]],
    ['denominator', 3, [6, -10, 20, 28, 42]],
    ['denominator', 3, [6, 1e-130, 20, 28, 42]],
    ['denominator', 3, [6, 1e121, 20, 28, 42]],
    ['squaredDenominator', 3, [6, 10, 20, 28, 101]],
    ['squaredDenominator', 3, [6, 10, 20, 28, 33]],
    ['squaredDenominator', 3, [6, 10, 20, 28, -42]],
    ['product', 3, [6, 10, 20, 29, 42]],
    ['product', 3, [6, 10, 20, -29, 42]],
    ['squaredNumerator', 0, [0, 0, 1, 0, 0]],
    ['numerator', 0, [1, 0, 0, 0, 0]],
    ['denominator', 0, [0, 1, 0, 0, 1]],
    ['squaredDenominator', 0, [0, 0, 0, 0, 1]],
    ['product', 0, [0, 0, 0, 1, 0]],
  ])('names %s of %i pairs with %j', (name, n, sums) => {
    expect(impossibleSum(n, parts(...sums))).toBe(name);
  });
});
