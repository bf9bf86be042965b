import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covariancesOf, readDrivers } from '../../src/drivers/driver-data.js';
import { some } from '../runs.js';

describe('readDrivers', () => {
  it('reads each part of a row once, however many there are, drivers in the order of their names', () => {
    let reads = 0;
    const read = (k: number) => (row: number) => {
      reads++;
      return row + k;
    };
    const drivers = Object.fromEntries(Array.from({ length: 13 }, (_, k) => [`d${k % 10}${k}`, read(k)]));
    const data = readDrivers('x', new Set([5, 7]).values(), { outcome: read(100), drivers });
    expect(reads).toBe(28);
    expect(data.names).toEqual(Object.keys(drivers).sort());
    expect([[...data.outcome], [...(data.drivers[12] as Float64Array)]]).toEqual([
      [105, 107],
      [14, 16],
    ]);
    expect(data.n).toBe(2);
  });
});

describe('covariancesOf', () => {
  it('is exact for fractions and for whole numbers, in any order', () => {
    const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(0.1, 1e9 + 0.3, -2.5, 2 ** 40));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 }), (rows) => {
        const of = (list: typeof rows) =>
          covariancesOf([Float64Array.from(list, ([x]) => x), Float64Array.from(list, ([, y]) => y)]);
        const found = of(rows);
        expect(of(rows.toReversed())).toEqual(found);
        expect(found[0]?.[1]).toBe(found[1]?.[0]);
        // in 1/2^60, of which all are whole multiples
        const big = (x: number) => BigInt(x * 2 ** 60);
        const [x, y] = [rows.map((row) => big(row[0])), rows.map((row) => big(row[1]))];
        const sum = (list: readonly bigint[]) => list.reduce((total, each) => total + each, 0n);
        const exact = BigInt(rows.length) * sum(x.map((each, k) => each * (y[k] as bigint))) - sum(x) * sum(y);
        expect(found[0]?.[1]).toBe(Number(exact) / 2 ** 120);
      }),
      { numRuns: some(2) },
    );
  });
});
