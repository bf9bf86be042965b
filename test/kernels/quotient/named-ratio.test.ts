import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedRatio } from '../../../src/kernels/quotient/named-ratio.js';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

interface Row {
  readonly x?: unknown;
  readonly y?: unknown;
}
const form = { metric: 'cost-per-click', unit: 'money', part: 'amount', whole: 'clicks' } as const;
const readers = { amount: (row: Row) => row.x, clicks: (row: Row) => row.y };
const ratio = (rows: Iterable<Row>, options: object = {}) => namedRatio(form, rows, { ...readers, ...options });
const perOrder = { metric: 'items-per-order', unit: 'ratio', part: 'units', whole: 'orders', rows: 'whole' } as const;
const reader = { units: (row: Row) => row.x };
const takeRate = {
  metric: 'take-rate',
  unit: 'fraction',
  part: 'platformRevenue',
  whole: 'gmv',
  range: [0, 1],
} as const;
const share = { platformRevenue: (row: Row) => row.x, gmv: (row: Row) => row.y };

describe('namedRatio', () => {
  it('has the totals, the error and the interval of rows', () => {
    const rows = [{ x: 2, y: 4 }, { x: 0, y: 1 }, { x: 4, y: 5 }, { x: null, y: 3 }, {}];
    const result = ratio(rows);
    expect(Object.keys(result).join()).toBe(
      'metric,unit,value,n,missing,invalid,reasons,refused,numerator,denominator,se,interval',
    );
    const {
      metric: _,
      unit: __,
      ...parts
    } = quotient(rows as never, {
      numerator: (row: Row) => row.x as number,
      denominator: (row: Row) => row.y as number,
    });
    expect(result).toEqual({
      metric: 'cost-per-click',
      unit: 'money',
      ...parts,
      interval: { ...parts.interval, low: 0 },
    });
    expect(result).toMatchObject({ value: 0.6, n: 3, missing: 2, numerator: 6, denominator: 10 });
    expect(result.interval).toMatchObject({ confidence: 0.95, method: 'delta' });
    expect(ratio(rows, { confidence: 0.5 }).interval?.confidence).toBe(0.5);
  });

  it('takes every row for one of the whole', () => {
    const rows = [{ x: 3 }, { x: 0 }, { x: 6 }, { x: undefined }];
    const result = namedRatio(perOrder, rows, reader);
    expect(result).toMatchObject({ value: 3, n: 3, missing: 1, numerator: 9, denominator: 3 });
    // the error of the mean: sd 3, over the root of 3
    expect(result.se).toBeCloseTo(Math.sqrt(3), 15);
    expect(() => namedRatio(perOrder, rows, { ...reader, orders: () => 1 })).toThrow(
      'itemsPerOrder: unknown option "orders"; known are confidence, interval, onInvalid, units',
    );
  });

  it('is given for as many of the whole as its form says', () => {
    const ecpm = { metric: 'ecpm', unit: 'money', part: 'adRevenue', whole: 'impressions', per: 1000 } as const;
    expect(namedRatio(ecpm, { adRevenue: 60, impressions: 15_000 }, undefined)).toMatchObject({ value: 4, n: 1 });
    const rows = [
      { x: 20, y: 7000 },
      { x: 40, y: 8000 },
    ];
    const thousand = namedRatio(ecpm, rows, { adRevenue: (row: Row) => row.x, impressions: (row: Row) => row.y });
    const one = ratio(rows);
    expect(thousand).toMatchObject({ value: 4, n: 2, numerator: 60, denominator: 15_000 });
    expect(thousand.se).toBe(1000 * (one.se as number));
    expect((thousand.interval?.high as number) / 1000).toBeCloseTo(one.interval?.high as number, 15);
  });

  it('keeps its interval within its range', () => {
    const rows = [
      { x: 1, y: 1 },
      { x: 0, y: 1 },
      { x: 5, y: 6 },
    ];
    expect(namedRatio(takeRate, rows.slice(0, 2), share).interval).toMatchObject({ low: 0, high: 1 });
    const margin = {
      metric: 'contribution-margin-rate',
      unit: 'ratio',
      part: 'c',
      whole: 'r',
      range: [null, 1],
    } as const;
    const signed = [
      { x: -9, y: 1 },
      { x: 1, y: 1 },
      { x: 5, y: 6 },
    ];
    const { value, interval } = namedRatio(margin, signed, { c: (row: Row) => row.x, r: (row: Row) => row.y });
    expect(value).toBe(-3 / 8);
    expect(interval?.low).toBeLessThan(-1);
    expect(interval?.high).toBe(1);
  });

  it.each<[string, Row, string]>([
    [
      'a part below 0',
      { x: -1, y: 2 },
      'costPerClick: amount must be a number from 0 to 2^400; got -1 at row 1, reader amount',
    ],
    [
      'a part that is no number',
      { x: '5', y: 2 },
      'costPerClick: amount must be a number from 0 to 2^400; got "5" at row 1, reader amount',
    ],
    [
      'a whole below 0',
      { x: 1, y: -2 },
      'costPerClick: clicks must be 0 or a number from 2^-400 to 2^400; got -2 at row 1, reader clicks',
    ],
    ['NaN', { x: NaN, y: 2 }, 'costPerClick: amount must be a number from 0 to 2^400; got NaN at row 1, reader amount'],
  ])('refuses %s by name and place, or counts it', (_, row, text) => {
    expect(() => ratio([{ x: 1, y: 1 }, row])).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE', message: text }),
    );
    expect(ratio([{ x: 1, y: 1 }, row], { onInvalid: 'count' })).toMatchObject({ value: 1, n: 1, invalid: 1 });
  });

  it('refuses a part above its whole, by both names', () => {
    expect(() => namedRatio(takeRate, [{ x: 3, y: 2 }], share)).toThrow(
      'takeRate: platformRevenue must be a number from 0 up to gmv, 2; got 3 at row 0, reader platformRevenue',
    );
    expect(
      namedRatio(
        takeRate,
        [
          { x: 3, y: 2 },
          { x: 2, y: 2 },
        ],
        { ...share, onInvalid: 'count' },
      ),
    ).toMatchObject({
      value: 1,
      invalid: 1,
    });
  });

  it('refuses readers that are none, and options it does not know', () => {
    expect(() => namedRatio(form, [], { amount: (row: Row) => row.x })).toThrow(
      'costPerClick: clicks must be a function of a row or the name of its field; got undefined',
    );
    expect(() => namedRatio(form, [], undefined)).toThrow('costPerClick: amount must be a function of a row');
    expect(() => ratio([], { click: readers.clicks })).toThrow(
      'costPerClick: unknown option "click"; known are clicks',
    );
    for (const options of [{ confidence: 1 }, { interval: 'delta' }, { onInvalid: 'skip' }, { missingValue: 1 }]) {
      expect(outcome(() => ratio([{ x: 1, y: 1 }], options))).toBe('INVALID_OPTION');
    }
  });

  it('has nothing to measure of nothing', () => {
    const nothing = { value: null, n: 0, numerator: 0, denominator: 0, se: null, interval: null };
    expect(ratio([])).toMatchObject(nothing);
    expect(namedRatio(form, { amount: 0, clicks: 0 }, undefined)).toMatchObject(nothing);
    expect(ratio([{ x: 5, y: 0 }])).toMatchObject({ value: null, n: 1, numerator: 5, interval: null });
    assertPlain(
      ratio([
        { x: -0, y: -0 },
        { x: -0, y: 1 },
      ]),
    );
  });

  const size = fc.oneof(fc.nat(50), fc.double({ min: 2 ** -300, max: 2 ** 300, noNaN: true }), fc.constant(null));
  const rows = fc.array(fc.record({ x: size, y: size }));

  it('of rows is that of their totals, whatever their order', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(1, 1000), (all, per) => {
        const scaled = { ...form, per };
        const { numerator, denominator, ...whole } = namedRatio(scaled, all, readers);
        const totals = namedRatio(scaled, { amount: numerator, clicks: denominator }, undefined);
        expect(totals).toMatchObject({ value: whole.value, numerator, denominator });
        expect(namedRatio(scaled, [...all].reverse(), readers)).toEqual({ ...whole, numerator, denominator });
        assertPlain(whole);
        if (whole.interval) {
          expect(whole.interval.low).toBeLessThanOrEqual(whole.value as number);
          expect(whole.interval.high).toBeGreaterThanOrEqual(whole.value as number);
        }
      }),
      { numRuns: runs },
    );
  });

  it('equals the quotient of the same rows, bit for bit', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { metric: _, unit: __, interval: own, ...mine } = ratio(all);
        const {
          metric: ___,
          unit: ____,
          interval,
          ...theirs
        } = quotient(all, {
          numerator: (row) => row.x,
          denominator: (row) => row.y,
        });
        expect(mine).toEqual(theirs);
        expect(own).toEqual(interval && { ...interval, low: Math.max(0, interval.low) });
        const { se, n } = namedRatio(perOrder, all, { units: (row: Row) => row.x });
        const ones = quotient(
          all.filter(({ x }) => x !== null),
          { numerator: (row) => row.x, denominator: () => 1 },
        );
        expect([se, n]).toEqual([ones.se, ones.n]);
      }),
      { numRuns: runs },
    );
  });
});
