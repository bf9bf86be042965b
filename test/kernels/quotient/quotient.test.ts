import { describe, expect, it } from 'vitest';
import { type QuotientOptions, quotient } from '../../../src/kernels/quotient/quotient.js';
import { outcome } from '../../laws.js';
import golden from './quotient.golden.json' with { type: 'json' };

/** Relative to the size of what is compared. */
function expectClose(actual: number | null | undefined, expected: number | null, size = Math.abs(expected ?? 0)): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(golden.source.tolerance * size);
}

describe('quotient', () => {
  it.each(golden.cases)('agrees with exact rationals: $name', ({ numerator, denominator, value, se, intervals }) => {
    const result = quotient({ numerator, denominator });
    expectClose(result.value, value);
    // formed without cancellation, so good to a few units in the last place
    if (se !== null) expect(Math.abs((result.se as number) - se)).toBeLessThanOrEqual(4 * Number.EPSILON * se);
    else expect([result.se, result.interval]).toEqual([null, null]);
    for (const { confidence, low, high } of intervals) {
      const { interval } = quotient({ numerator, denominator }, { confidence });
      const size = Math.max(Math.abs(low), Math.abs(high), Math.abs(value as number));
      expectClose(interval?.low, low, size);
      expectClose(interval?.high, high, size);
      expect(interval).toMatchObject({ confidence, method: 'delta' });
    }
  });

  it('is the ratio of the sums, not the mean of the ratios', () => {
    expect(quotient({ numerator: [1, 0], denominator: [1, 9] })).toMatchObject({
      metric: 'quotient',
      unit: 'ratio',
      value: 0.1,
      n: 2,
      numerator: 1,
      denominator: 10,
    });
  });

  it('has no error, and an interval without width, when all pairs have one ratio', () => {
    const result = quotient({ numerator: [1, 2, 7, 0], denominator: [3, 6, 21, 0] });
    expect(result).toMatchObject({ value: 1 / 3, se: 0, interval: { low: 1 / 3, high: 1 / 3 } });
  });

  it('counts pairs whose denominator is 0', () => {
    const result = quotient({ numerator: [5, 1, 3], denominator: [0, 2, 2] });
    expect(result).toMatchObject({ value: 2.25, n: 3 });
    expect(quotient({ numerator: [5, 1], denominator: [0, 0] })).toMatchObject({
      value: null,
      n: 2,
      numerator: 6,
      se: null,
    });
  });

  it('has nothing to measure without pairs', () => {
    const nothing = { value: null, n: 0, numerator: 0, denominator: 0, se: null, interval: null };
    expect(quotient({ numerator: [], denominator: [] })).toMatchObject(nothing);
    expect(quotient([], { numerator: () => 1, denominator: () => 1 })).toMatchObject(nothing);
    const one = quotient({ numerator: [3], denominator: [4] });
    expect(one).toMatchObject({ value: 0.75, n: 1, se: null, interval: null });
  });

  it('takes a pair for missing when either part is', () => {
    const rows = [{ a: 1, b: 2 }, { a: null, b: 2 }, { a: 1 }, {}] as { a?: number | null; b?: number }[];
    expect(quotient(rows, { numerator: (row) => row.a, denominator: (row) => row.b })).toMatchObject({
      n: 1,
      missing: 3,
    });
    const columns = { numerator: Float64Array.of(1, NaN, 3), denominator: Int32Array.of(2, 2, -1) };
    expect(quotient(columns, { missingValue: -1 })).toMatchObject({ n: 1, missing: 2 });
  });

  it('does not overflow, whatever the numbers', () => {
    const [small, large] = [2 ** -400, 2 ** 400];
    for (const numerator of [
      [5e-324, large, -1],
      [large, -large, large],
      [5e-324, -5e-324, 5e-324],
      [1e-160, 1e-170, 0],
    ]) {
      for (const denominator of [
        [small, small, 0],
        [large, large, large],
        [small, large, 1],
        [0, 0, small],
      ]) {
        const { value, se, interval } = quotient({ numerator, denominator });
        for (const number of [value, se, interval?.low, interval?.high]) expect(number).toSatisfy(Number.isFinite);
      }
    }
  });

  it('says what was expected, what came and where', () => {
    const rows = [
      { a: 0, b: 5 },
      { a: 7, b: -4 },
    ];
    const read = { numerator: (row: { a: number }) => row.a, denominator: (row: { b: number }) => row.b };
    expect(() => quotient(rows, read)).toThrow(
      'quotient: denominator must be 0 or a number from 2^-400 to 2^400; got -4 at row 1, reader denominator',
    );
    expect(() => quotient({ numerator: [1, '9' as never], denominator: [1, 1] })).toThrow(
      'quotient: numerator must be a number from -2^400 to 2^400; got "9" at index 1 of numerator',
    );
    expect(quotient(rows, { ...read, onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1 });
    expect(() => quotient(rows, { numerator: read.numerator } as never)).toThrow(
      'quotient: denominator must be a function of a row or the name of its field; got undefined',
    );
    expect(() => quotient({ numerator: [1], denominator: [1, 2] })).toThrow(
      'quotient: columns must be equally long; numerator has 1, denominator has 2',
    );
  });

  it('refuses options that are unknown or out of range', () => {
    for (const options of [{ onInvalid: 'skip' }, { confidence: 0 }, { level: 0.9 }, { interval: {} }]) {
      expect([
        options,
        outcome(() => quotient({ numerator: [1], denominator: [1] }, options as QuotientOptions)),
      ]).toEqual([options, 'INVALID_OPTION']);
    }
  });
});

describe('quotient of data as it comes', () => {
  it('takes BigInt and several missing values in columns, and says what it refused', () => {
    const columns = { numerator: [2n, 0, 4, -1, 3], denominator: BigInt64Array.of(4n, 1n, 5n, 7n, -9n) };
    const plainColumns = { numerator: [2, 0, 4, -1, 3], denominator: [4, 1, 5, 7, -9] };
    const options = { missingValue: [-9, -8], onInvalid: 'count' } as const;
    expect(quotient(columns, options)).toMatchObject({ n: 4, missing: 1, invalid: 0 });
    expect(quotient({ ...columns, denominator: Int8Array.of(4, 1, 5, 7, -9) }, options)).toEqual(
      quotient(columns, options),
    );
    const reason = 'denominator-out-of-range';
    expect(quotient(plainColumns, { onInvalid: 'count' })).toMatchObject({
      n: 4,
      reasons: { [reason]: 1 },
      refused: [{ index: 4, reason }],
    });
  });
});
