import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { quotientFromSums } from '../../../src/kernels/quotient/quotient-from-sums.js';
import { RatioAggregator, type RatioEvent } from '../../../src/kernels/quotient/ratio-aggregator.js';
import type { RatioOptions, RatioResult } from '../../../src/kernels/quotient/ratio-conclusion.js';
import { Moments } from '../../../src/stats/sums/moments.js';
import { describeLaws, expectSame, type LawfulMetric } from '../../laws.js';
import { runs, some } from '../../runs.js';
import { unitsOf } from '../../stats/sums/rational.js';

type Pair = RatioEvent<'numerator' | 'denominator'> | null | undefined;

const sized = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.double({ min: 1, max: 2, noNaN: true }))
    .map(([exponent, mantissa]) => mantissa * 2 ** exponent);
const size = fc.oneof(
  { weight: 3, arbitrary: fc.nat(20) },
  { weight: 3, arbitrary: fc.nat(100_000).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.nat() },
  { weight: 1, arbitrary: sized(-300, 390) },
);
const numerator = fc.tuple(size, fc.boolean()).map(([number, negative]) => (negative ? -number : number));
const pair = fc.record({ numerator, denominator: size });
const columnsOf = (pairs: readonly Pair[]) => ({
  numerator: pairs.map((each) => each?.numerator),
  denominator: pairs.map((each) => each?.denominator),
});

const conclusions: fc.Arbitrary<RatioOptions> = fc.record({
  confidence: fc.constantFrom(undefined, 0.5, 0.9, 0.9999),
});

const lawful: LawfulMetric<Pair, RatioOptions> = {
  make: (onInvalid) => new RatioAggregator({ onInvalid }),
  fromJSON: (state) => RatioAggregator.fromJSON(state),
  batch: (values, conclusion, onInvalid) =>
    quotient(values, {
      numerator: (row) => row?.numerator,
      denominator: (row) => row?.denominator,
      ...conclusion,
      onInvalid,
    }),
  shapes: (values, conclusion) => {
    const columns = columnsOf(values);
    const floats = {
      numerator: Float64Array.from(columns.numerator, (each) => Number(each ?? NaN)),
      denominator: Float64Array.from(columns.denominator, (each) => Number(each ?? NaN)),
    };
    const rows = values.map((each) => ({ each }));
    return [
      quotient(columns, conclusion),
      quotient(floats, conclusion),
      quotient({ ...columns, numerator: floats.numerator }, conclusion),
      quotient(new Set(rows), {
        ...conclusion,
        numerator: ({ each }) => each?.numerator,
        denominator: ({ each }) => each?.denominator,
      }),
      new RatioAggregator().addColumns(columns).result(conclusion),
      new RatioAggregator().addColumns(floats).result(conclusion),
    ];
  },
  check: ({ n, missing, value, se, numerator, denominator, interval }: RatioResult<'quotient', 'ratio'>, values) => {
    expect(n + missing).toBe(values.length);
    expect(value === null).toBe(denominator === 0);
    expect(se === null).toBe(value === null || n < 2);
    expect(interval === null).toBe(se === null);
    if (value === null) return;
    expect(value).toBe(numerator / denominator + 0);
    if (interval === null) return;
    expect(se).toBeGreaterThanOrEqual(0);
    expect(interval.low).toBeLessThanOrEqual(value);
    expect(interval.high).toBeGreaterThanOrEqual(value);
  },
};

describeLaws('quotient', {
  metrics: fc.constant(lawful),
  values: pair,
  missing: [
    null,
    undefined,
    { numerator: null, denominator: 3 },
    { numerator: 3, denominator: undefined },
    { numerator: NaN, denominator: null },
  ],
  invalid: [
    { numerator: NaN, denominator: 1 },
    { numerator: 1, denominator: NaN },
    { numerator: 1, denominator: -1 },
    { numerator: Infinity, denominator: 1 },
    { numerator: 1, denominator: 1e121 },
    { numerator: '1', denominator: 1 },
    { numerator: 1, denominator: 5e-324 },
    { numerator: true, denominator: 1 },
    { numerator: 2n ** 60n, denominator: 1 },
  ],
  conclusions,
  // exact sums of numbers of any size are slow
  runs: some(4),
});

/** The root of a quotient of whole numbers, to 100 binary digits and more. */
function root(above: bigint, below: bigint): number {
  if (above === 0n) return 0;
  const half = (above.toString(2).length - below.toString(2).length - 120) >> 1;
  const scaled = half < 0 ? (above << BigInt(-2 * half)) / below : above / (below << BigInt(2 * half));
  // sixty digits more than a double has are left in the root of 120
  let guess = BigInt(Math.floor(Math.sqrt(Number(scaled))));
  for (let i = 0; i < 4; i++) guess = (guess + scaled / guess) >> 1n;
  return Number(guess) * 2 ** half;
}

describe('the standard error', () => {
  it('is that of exact arithmetic to a few units in the last place', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 40, size: 'max' }), (pairs) => {
        const { se, value } = quotient(columnsOf(pairs));
        if (value === null) return;
        const xs = pairs.map((each) => unitsOf(each.numerator));
        const ys = pairs.map((each) => unitsOf(each.denominator));
        const sum = (list: bigint[]) => list.reduce((total, each) => total + each, 0n);
        const [x, y, n] = [sum(xs), sum(ys), BigInt(pairs.length)];
        // Σ (Y x - X y)², row by row
        const spread = sum(xs.map((each, i) => (y * each - x * (ys[i] as bigint)) ** 2n));
        const expected = root(n * spread, (n - 1n) * y ** 4n);
        expect(Math.abs((se as number) - expected)).toBeLessThanOrEqual(5 * Number.EPSILON * expected);
      }),
      { numRuns: runs },
    );
  });

  it('is 0 when all pairs lie on one line through 0, however the line is rounded', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 20), { minLength: 2 }), sized(-300, 300), sized(-300, 300), (times, x, y) => {
        // both products are exact with mantissas cut to 30 digits
        const [a, b] = [Math.fround(x / 2 ** 300) * 2 ** 20, Math.fround(y / 2 ** 300) * 2 ** 20];
        if (a === 0 || b === 0 || times.every((each) => each === 0)) return;
        const result = quotient({
          numerator: times.map((each) => each * a),
          denominator: times.map((each) => each * b),
        });
        expect(result.se).toBe(0);
      }),
      { numRuns: runs },
    );
  });

  it('is that of the mean when every denominator is 1', () => {
    fc.assert(
      fc.property(fc.array(numerator, { minLength: 2, maxLength: 60, size: 'max' }), (values) => {
        const { value, se } = quotient({ numerator: values, denominator: values.map(() => 1) });
        const moments = new Moments().addAll(values);
        const close = (actual: number, expected: number, of: number) =>
          expect(Math.abs(actual - expected)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.abs(of));
        close(value as number, moments.mean as number, moments.mean as number);
        close(se as number, moments.se as number, moments.se as number);
      }),
      { numRuns: runs },
    );
  });
});

describe('quotient', () => {
  it('follows a change of units by powers of two to the last bit', () => {
    const factor = fc.integer({ min: -9, max: 9 }).map((exponent) => 2 ** exponent);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), factor, factor, (pairs, a, b) => {
        const { value, se } = quotient(columnsOf(pairs));
        const scaled = quotient({
          numerator: pairs.map((each) => each.numerator * a),
          denominator: pairs.map((each) => each.denominator * b),
        });
        const by = (number: number | null) => (number === null ? null : (number / b) * a);
        expect([scaled.value, scaled.se]).toEqual([by(value), by(se)]);
      }),
      { numRuns: runs },
    );
  });

  it('lies between the least and the greatest ratio', () => {
    const positive = fc.record({ numerator, denominator: size.filter((number) => number > 0) });
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 60, size: 'max' }), (pairs) => {
        const ratios = pairs.map((each) => each.numerator / each.denominator);
        const { value } = quotient(columnsOf(pairs));
        const slack = 3 * Number.EPSILON * Math.abs(value as number);
        expect(value).toBeGreaterThanOrEqual(Math.min(...ratios) - slack);
        expect(value).toBeLessThanOrEqual(Math.max(...ratios) + slack);
      }),
      { numRuns: runs },
    );
  });

  it('is the same, bit for bit, from sums of whole numbers that another engine added', () => {
    const whole = fc.record({ numerator: fc.integer({ min: -3000, max: 3000 }), denominator: fc.nat(3000) });
    fc.assert(
      fc.property(fc.array(whole, { maxLength: 60, size: 'max' }), conclusions, (pairs, conclusion) => {
        const sum = (of: (each: { numerator: number; denominator: number }) => number) =>
          pairs.reduce((total, each) => total + of(each), 0);
        const sums = {
          n: pairs.length,
          numerator: sum((each) => each.numerator),
          denominator: sum((each) => each.denominator),
          squaredNumerator: sum((each) => each.numerator ** 2),
          product: sum((each) => each.numerator * each.denominator),
          squaredDenominator: sum((each) => each.denominator ** 2),
        };
        expectSame(quotientFromSums(sums, conclusion), quotient(columnsOf(pairs), conclusion));
      }),
      { numRuns: runs },
    );
  });

  it('takes rounded sums of real pairs without refusing them', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const sum = (of: (each: { numerator: number; denominator: number }) => number) =>
          pairs.reduce((total, each) => total + of(each), 0);
        const sums = {
          n: pairs.length,
          numerator: sum((each) => each.numerator),
          denominator: sum((each) => each.denominator),
          squaredNumerator: sum((each) => each.numerator ** 2),
          product: sum((each) => each.numerator * each.denominator),
          squaredDenominator: sum((each) => each.denominator ** 2),
        };
        expect(quotientFromSums(sums).n).toBe(pairs.length);
      }),
      { numRuns: runs },
    );
  });
});
