import fc from 'fast-check';
import { expect } from 'vitest';
import type { SummaryConclusion } from '../../../src/kernels/summary/named-summary.js';
import { namedTotal } from '../../../src/kernels/summary/named-total.js';
import { summary } from '../../../src/kernels/summary/summary.js';
import { SummaryAggregator } from '../../../src/kernels/summary/summary-aggregator.js';
import type { SummaryResult } from '../../../src/kernels/summary/summary-conclusion.js';
import { quantile } from '../../../src/stats/quantiles/quantile.js';
import { Moments } from '../../../src/stats/sums/moments.js';
import { describeLaws, type LawfulMetric } from '../../laws.js';

type Value = number | null | undefined;

/** Ties are common; some values are of any size. */
const value = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -5, max: 5 }) },
  { weight: 2, arbitrary: fc.nat(100_000).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.double({ min: -1e120, max: 1e120, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(-0, 5e-324, -5e-324, 2 ** 400, -(2 ** 400)) },
);
const conclusions: fc.Arbitrary<SummaryConclusion> = fc.record({
  confidence: fc.constantFrom(undefined, 0.5, 0.99),
  quantiles: fc.option(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }), { nil: undefined }),
});

const lawful: LawfulMetric<Value, SummaryConclusion> = {
  make: (onInvalid) => new SummaryAggregator({ onInvalid }),
  fromJSON: (state) => SummaryAggregator.fromJSON(state),
  batch: (values, conclusion, onInvalid) => summary(values, { ...conclusion, onInvalid }),
  shapes: (values, conclusion) => {
    const rows = values.map((amount) => ({ amount }));
    const holes: Value[] = new Array(values.length);
    for (const [index, each] of values.entries()) if (each != null) holes[index] = each;
    const isSmall = values.every((each) => each == null || (Number.isInteger(each) && Math.abs(each) < 99));
    return [
      summary(rows, { ...conclusion, value: (row) => row.amount }),
      summary(new Set(rows), { ...conclusion, value: (row) => row.amount }),
      summary(values.values(), conclusion),
      summary(holes, conclusion),
      summary(
        Float64Array.from(values, (each) => each ?? NaN),
        conclusion,
      ),
      summary(
        values.map((each) => each ?? 0.123),
        { ...conclusion, missingValue: 0.123 },
      ),
      ...(isSmall
        ? [
            summary(
              Int8Array.from(values, (each) => each ?? 99),
              { ...conclusion, missingValue: 99 },
            ),
          ]
        : []),
      new SummaryAggregator().addAll(Float64Array.from(values, (each) => each ?? NaN)).result(conclusion),
    ];
  },
  check: (result: SummaryResult, values) => {
    const { n, missing, value: mean, total, sd, se, interval, min, p25, median, p75, p90, p95, p99, max } = result;
    const valid = values.filter((each) => each != null);
    expect(n).toBe(valid.length);
    expect(n + missing).toBe(values.length);
    const moments = new Moments().addAll(valid);
    expect([total, sd, se]).toEqual([moments.total, moments.sd, moments.se]);
    expect(mean).toBe(moments.mean === null ? null : moments.mean + 0);
    const probabilities = [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];
    const found = [min, p25, median, p75, p90, p95, p99, max];
    expect(found).toEqual(
      probabilities.map((each) =>
        quantile(
          valid.map((one) => one + 0),
          each,
        ),
      ),
    );
    for (const { probability, value: at } of result.quantiles) {
      expect(at).toBe(
        quantile(
          valid.map((one) => one + 0),
          probability,
        ),
      );
    }
    expect(interval === null).toBe(n < 2);
    if (mean === null || interval === null) return;
    expect(mean).toBeGreaterThanOrEqual(min as number);
    expect(mean).toBeLessThanOrEqual(max as number);
    expect(interval.low).toBeLessThanOrEqual(mean);
    expect(interval.high).toBeGreaterThanOrEqual(mean);
  },
};

describeLaws('summary', {
  metrics: fc.constant(lawful),
  values: value,
  missing: [null, undefined],
  invalid: [NaN, Infinity, -Infinity, 2 ** 401, '9', '', true, {}, [], 2n ** 60n, Symbol('nine'), new Date(9), () => 9],
  conclusions,
});

const downloads = { metric: 'downloads', unit: 'count', value: 'downloads' } as const;
const totals: LawfulMetric<Value, Pick<SummaryConclusion, 'quantiles'>> = {
  make: (onInvalid) => new SummaryAggregator({ metric: 'downloads', unit: 'count', take: 'total', onInvalid }),
  fromJSON: (state) => SummaryAggregator.fromJSON(state),
  batch: (values, conclusion, onInvalid) => namedTotal(downloads, values, { ...conclusion, onInvalid }),
  shapes: (values, conclusion) => [
    namedTotal(downloads, new Set(values.map((each) => ({ each }))), {
      ...conclusion,
      downloads: (row: { each: Value }) => row.each,
    }),
    namedTotal(
      downloads,
      Float64Array.from(values, (each) => each ?? NaN),
      conclusion,
    ),
  ],
  check: ({ value: total, n, missing, interval, ...parts }: SummaryResult<string>, values) => {
    expect(n + missing).toBe(values.length);
    expect(total).toBe(n ? parts.total : null);
    expect(interval).toBeNull();
  },
};

describeLaws('totals by their names', {
  sameCodeAs: 'summary',
  metrics: fc.constant(totals),
  values: value.map(Math.abs),
  missing: [null, undefined],
  invalid: [NaN, -1, -5e-324, Infinity, '9', true, {}, 2n ** 60n],
  conclusions: fc.record({ quantiles: fc.constantFrom(undefined, [0.1]) }),
});
