import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RfmSummaryRowOptions, rfmFromSummaries } from '../../../src/customers/segments/rfm-from-summaries.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { some } from '../../runs.js';
import golden from './rfm.golden.json' with { type: 'json' };
import spec from './segments.golden.json' with { type: 'json' };

interface Row {
  readonly id?: unknown;
  readonly days?: unknown;
  readonly orders?: unknown;
  readonly spent?: unknown;
}
const rfmOf = (rows: Iterable<Row>, options?: object) =>
  rfmFromSummaries(rows, {
    customer: (row: Row) => row.id,
    recency: (row: Row) => row.days,
    frequency: (row: Row) => row.orders,
    monetary: (row: Row) => row.spent,
    ...options,
  } as RfmSummaryRowOptions<Row>);

describe('rfmFromSummaries', () => {
  it('tells the customers of the specification apart', () => {
    const { inputs, expected } = spec.examples['rfm-score'];
    const rows = inputs.orders.map(([id, days, orders, spent]) => ({ id, days, orders, spent }));
    const result = rfmOf(rows, {
      classes: 2,
      segments: [{ segment: 'recent, frequent', recency: [2, 2], frequency: [2, 2] }],
      otherwise: 'older, single',
    });
    expect(Object.fromEntries(result.customers.map(({ customer, segment }) => [customer, segment]))).toEqual(expected);
  });

  it('scores on both sides of the borders of the oracle', () => {
    const { negR, F, M } = golden.expected.edges;
    // of six customers in order, the quantiles are the four in the middle: here the borders themselves
    const columns = {
      customer: [1, 2, 3, 4, 5, 6],
      recency: [600, ...negR.map((edge) => -edge), 0],
      frequency: [1, ...F, 6],
      monetary: [0, ...M, 500],
    };
    const result = rfmFromSummaries(columns);
    expect(result.edges).toEqual({ recency: negR.map((edge) => -edge), frequency: F, monetary: M });
    expect(result.customers.map(({ code }) => code)).toEqual(['111', '111', '212', '333', '444', '555']);
    const ntile = rfmFromSummaries(columns, { method: 'ntile' });
    expect(ntile.customers.map(({ code }) => code)).toEqual(['111', '111', '222', '333', '444', '555']);
  });

  it('gives the same from rows and columns, in any order', () => {
    const row = fc.record({
      days: fc.nat(400),
      orders: fc.nat(9),
      spent: fc.integer({ min: -100, max: 9999 }).map((cents) => cents / 100),
    });
    const method = fc.constantFrom('quantile-edges' as const, 'ntile' as const);
    fc.assert(
      fc.property(fc.array(row), method, (rows, by) => {
        const all = rows.map((each, k) => ({ id: `c${k}`, ...each }));
        const result = rfmOf(all, { method: by });
        assertPlain(result);
        expect(result.n).toBe(rows.length);
        for (const scores of Object.values(result.scores)) {
          expect(scores.reduce((sum: number, count: number) => sum + count, 0)).toBe(rows.length);
        }
        expect(result.codes.reduce((sum, { customers }) => sum + customers, 0)).toBe(rows.length);
        expect(result.segments?.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        for (const a of result.customers) {
          for (const b of result.customers) {
            if (a.recency < b.recency) expect(a.r).toBeGreaterThanOrEqual(b.r);
            if (a.frequency < b.frequency) expect(a.f).toBeLessThanOrEqual(b.f);
            if (a.monetary < b.monetary) expect(a.m).toBeLessThanOrEqual(b.m);
          }
        }
        const columns = {
          customer: all.map(({ id }) => id),
          recency: all.map(({ days }) => days),
          frequency: Float64Array.from(all, ({ orders }) => orders),
          monetary: all.map(({ spent }) => spent),
        };
        expectSame(rfmFromSummaries(columns, { method: by }), result);
        expectSame(rfmOf([...all].reverse(), { method: by }), result);
      }),
      { numRuns: some(5) },
    );
  });

  it('leaves out, and counts, what is missing or invalid', () => {
    const good = { id: 'a', days: 1, orders: 1, spent: 1 };
    const bad = [
      { ...good, id: 'b', days: null },
      { ...good, id: null },
      { ...good, id: 'b', days: -1 },
      { ...good, id: 'b', orders: '1' },
      { ...good, id: 'b', spent: NaN },
      { ...good, id: 'b', orders: Infinity },
      { ...good, id: '' },
      good,
    ];
    expect(rfmOf([good, ...bad], { onInvalid: 'count' })).toMatchObject({ n: 1, missing: 2, invalid: 6 });
    expect(() => rfmOf([good, good])).toThrow(
      'rfmFromSummaries: customer must be given once; got "a" at row 1, reader customer',
    );
    expect(() => rfmOf([{ ...good, days: -1 }])).toThrow(
      'rfmFromSummaries: recency must be a finite number from 0; got -1 at row 0, reader recency',
    );
    const integers = { customer: [1, 2], recency: Int16Array.of(3, -1), frequency: [1, 1], monetary: [1, 1] };
    expect(rfmFromSummaries(integers, { missingValue: -1 })).toMatchObject({ n: 1, missing: 1 });
  });

  it('refuses bad options', () => {
    expect(
      otherwise('INVALID_OPTION', {
        unknown: () => rfmOf([], { bins: 5 }),
        'no reader': () => rfmFromSummaries([], {} as never),
        onInvalid: () => rfmOf([], { onInvalid: 'skip' }),
        confidence: () => rfmOf([], { confidence: 2 }),
      }),
    ).toEqual([]);
    expect(otherwise('INVALID_VALUE', { none: () => rfmFromSummaries(null as never) })).toEqual([]);
  });
});
