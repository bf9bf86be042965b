import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Moments } from '../../../src/stats/sums/moments.js';
import { runs } from '../../runs.js';
import { shuffled, unitsOf } from './rational.js';

const value = fc.oneof(
  fc.integer({ min: -3_000_000, max: 3_000_000 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
  fc.tuple(fc.integer({ min: -400, max: 399 }), fc.double({ min: 1, max: 2, noNaN: true })).map(([e, m]) => m * 2 ** e),
  fc.double({ min: 1e9 - 3, max: 1e9 + 3, noNaN: true }),
  fc.constantFrom(0, -0, 5e-324, -(2 ** 400), 0.1),
);
const values = fc
  .tuple(fc.array(value, { maxLength: 80 }), fc.constantFrom(0, 0, 1500))
  .map(([list, wholes]) => [...Array.from({ length: wholes }, (_, i) => (i * 37) % 101), ...list]);
const keys = fc.array(fc.integer(), { minLength: 1, maxLength: 40 });

function whatIsRead({ n, total, mean, variance, populationVariance, sd, se }: Moments): unknown {
  return { n, total, mean, variance, populationVariance, sd, se };
}

/** numerator / denominator to 60 digits after the leading ones, as a double good to a few ulp. */
function ratio(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const bits = numerator.toString(2).length - denominator.toString(2).length;
  const shift = 80 - bits;
  const scaled = shift >= 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift));
  return Number(scaled) * 2 ** (-shift / 2) * 2 ** (-shift / 2);
}

describe('Moments', () => {
  it('do not show order, memory, splits, merges or storage', () => {
    fc.assert(
      fc.property(values, keys, fc.nat(), (list, order, cut) => {
        const whole = new Moments().addAll(list);
        const mixed = shuffled(list, order);
        const at = cut % (list.length + 1);
        const left = new Moments();
        for (const one of mixed.slice(0, at)) left.add(one);
        const right = new Moments().addAll(Float64Array.from(mixed.slice(at)));
        const before = JSON.stringify(left);
        const merged = Moments.fromJSON(JSON.parse(JSON.stringify(right))).merge(left);
        expect(merged.toJSON()).toEqual(whole.toJSON());
        expect(whatIsRead(merged)).toEqual(whatIsRead(whole));
        expect(whatIsRead(new Moments().addAll(mixed.values()))).toEqual(whatIsRead(whole));
        expect(new Moments().merge(left.toJSON()).merge(right).toJSON()).toEqual(whole.toJSON());
        expect(JSON.stringify(left)).toBe(before);
      }),
      { numRuns: runs },
    );
  });

  it('are those of exact arithmetic, to 3 units in the last place', () => {
    // Even exponents only matter to `ratio`; -530 keeps every digit of a square.
    const exact = values.map((list) => list.filter((one) => one === 0 || Math.abs(one) > 2 ** -400));
    fc.assert(
      fc.property(exact, (list) => {
        const units = list.map((one) => unitsOf(one));
        const n = BigInt(list.length);
        const sum = units.reduce((total, one) => total + one, 0n);
        const spread = n * units.reduce((total, one) => total + one * one, 0n) - sum * sum;
        const { variance, populationVariance } = new Moments().addAll(list);
        // Squares of units are multiples of 2^-2148, which is taken off in halves that doubles can hold.
        const unit = 1n << 2148n;
        if (list.length > 0) expectClose(populationVariance, ratio(spread, n * n * unit));
        else expect(populationVariance).toBeNull();
        if (list.length > 1) expectClose(variance, ratio(spread, n * (n - 1n) * unit));
        else expect(variance).toBeNull();
      }),
      { numRuns: runs },
    );
  });

  it('take a value many times over, and take values out again', () => {
    fc.assert(
      fc.property(values, value, fc.nat(20), keys, (list, one, times, order) => {
        const moments = new Moments().addAll(list);
        const before = JSON.stringify(moments);
        const repeated = new Moments().addAll(list).addAll(new Array<number>(times).fill(one));
        expect(moments.add(one, times).toJSON()).toEqual(repeated.toJSON());
        for (let i = 0; i < times; i++) moments.remove(one);
        expect(JSON.stringify(moments)).toBe(before);
        for (const each of shuffled(list, order)) moments.remove(each);
        expect(moments.toJSON()).toEqual({ kind: 'moments', version: 1, n: 0, sum: [], squares: [] });
      }),
      { numRuns: runs },
    );
  });

  it('stay as they were when a value is bad', () => {
    const bad = fc.constantFrom<unknown>(NaN, Infinity, 2 ** 401, -1e121, '1', null, undefined, 1n, {});
    fc.assert(
      fc.property(values, values, bad, (list, more, broken) => {
        const moments = new Moments().addAll(list);
        const before = JSON.stringify(moments);
        const mixed = [...more, broken as number, 1];
        const place = `at index ${more.length}`;
        expect(() => moments.addAll(mixed)).toThrow(place);
        expect(() => moments.addAll(mixed.values())).toThrow(place);
        if (typeof broken === 'number') expect(() => moments.addAll(Float64Array.from(mixed))).toThrow(place);
        expect(() => moments.add(broken as number)).toThrow('Moments: a value');
        expect(() => moments.remove(broken as number)).toThrow('Moments: a value');
        expect(JSON.stringify(moments)).toBe(before);
      }),
      { numRuns: runs },
    );
  });
});

function expectClose(actual: number | null, expected: number): void {
  const off = Math.abs((actual as number) - expected);
  expect(off).toBeLessThanOrEqual(3 * Number.EPSILON * Math.abs(expected));
}

describe('mean', () => {
  it('lies within the values, and is the value where all are the same', () => {
    const numbers = fc.array(fc.double({ min: -1e100, max: 1e100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 50 }), (values, times) => {
        const { mean } = new Moments().addAll(values);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values));
        expect(mean).toBeLessThanOrEqual(Math.max(...values));
        expect(new Moments().add(values[0] as number, times).mean).toBe((values[0] as number) + 0);
      }),
      { numRuns: runs },
    );
  });
});
