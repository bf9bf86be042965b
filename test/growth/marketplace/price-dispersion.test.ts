import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceDispersion } from '../../../src/growth/marketplace/price-dispersion.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import { runs } from '../../runs.js';
import golden from './price-dispersion.golden.json' with { type: 'json' };

describe('priceDispersion', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    expectNearly(priceDispersion(input.values), expected, tolerance);
  });

  it('has the number of the specification', () => {
    expect(priceDispersion([80, 100, 120])).toMatchObject({
      metric: 'price-dispersion',
      unit: 'ratio',
      value: 0.2,
      n: 3,
      missing: 0,
      invalid: 0,
      mean: 100,
      sd: 20,
      min: 80,
      p10: 84,
      median: 100,
      p90: 116,
      max: 120,
    });
    const nothing = {
      value: null,
      n: 0,
      mean: null,
      sd: null,
      min: null,
      p10: null,
      p90: null,
      max: null,
      p90OverP10: null,
    };
    expect(priceDispersion([])).toMatchObject(nothing);
    expect(priceDispersion([0, 0])).toMatchObject({ value: null, sd: 0, p90OverP10: null });
    expect(priceDispersion([5, 5])).toMatchObject({ value: 0, p90OverP10: 1 });
  });

  it('agrees with the definition, and depends on neither order nor currency', () => {
    const prices = fc.array(
      fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
      { minLength: 2, maxLength: 40 },
    );
    fc.assert(
      fc.property(prices, (given) => {
        const result = priceDispersion(given);
        assertPlain(result);
        const mean = given.reduce((sum, price) => sum + price, 0) / given.length;
        const squares = given.reduce((sum, price) => sum + (price - mean) ** 2, 0);
        expect(result.value).toBeCloseTo(Math.sqrt(squares / (given.length - 1)) / mean, 10);
        expect(result.value).toBeLessThanOrEqual(Math.sqrt(given.length) * (1 + 1e-12));
        expect([result.min, result.max]).toEqual([Math.min(...given), Math.max(...given)]);
        expect(result.p90OverP10).toBeGreaterThanOrEqual(1);
        expectSame(priceDispersion([...given].reverse()), result);
        const dear = priceDispersion(given.map((price) => price * 65_536));
        expect([dear.value, dear.p90OverP10]).toEqual([result.value, result.p90OverP10]);
      }),
      { numRuns: runs },
    );
  });

  it('takes rows, codes for missing, and prices of every size', () => {
    const rows = [{ price: 80 }, { price: null }, { price: 120 }];
    expectSame(priceDispersion(rows, { price: (row) => row.price }), priceDispersion([80, null, 120]));
    expectSame(priceDispersion(Int16Array.of(80, -1, 120), { missingValue: -1 }), priceDispersion([80, null, 120]));
    expectSame(priceDispersion(Float64Array.of(80, NaN, 120)), priceDispersion([80, null, 120]));
    expect(priceDispersion([4e-121, 2.5e120]).value).toBeCloseTo(Math.SQRT2, 12);
  });

  it('refuses what is no price', () => {
    expect(() => priceDispersion([3, -1])).toThrow(
      'priceDispersion: price must be 0 or a number from 2^-400 to 2^400; got -1 at index 1',
    );
    expect(priceDispersion([3, '3' as never, 3], { onInvalid: 'count' })).toMatchObject({ n: 2, invalid: 1 });
    expect(
      otherwise('INVALID_VALUE', {
        none: () => priceDispersion(null as never),
        columns: () => priceDispersion({ price: [1] } as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        reader: () => priceDispersion([], { price: 7 } as never),
        unknown: () => priceDispersion([], { confidence: 0.9 } as never),
      }),
    ).toEqual([]);
  });
});
