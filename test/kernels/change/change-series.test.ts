import { describe, expect, it, type TestContext } from 'vitest';
import { type ChangeSeriesOptions, changeSeries } from '../../../src/kernels/change/change-series.js';
import { dataLines } from '../../data.js';
import { assertPlain, outcome } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import golden from './change-series.golden.json' with { type: 'json' };
import { local, seriesOf, totalsOf } from './series.js';

/** Orders of CDNOW: columns 3 and 5 are the day and the amount. */
function cdnow(context: TestContext): { readonly at: number[]; readonly amount: number[] } {
  const rows = dataLines(context, 'cdnow-sample.txt').map((line) => line.trim().split(/\s+/));
  const dayOf = (text: string) =>
    Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6)));
  return { at: rows.map((row) => dayOf(row[2] as string)), amount: rows.map((row) => Number(row[4])) };
}

describe('changeSeries', () => {
  it.for(golden.cases)('$name', ({ input, expected, tolerance }, context) => {
    const options = input.options as ChangeSeriesOptions;
    const columns = input.values ? { first: input.first, total: input.values } : cdnow(context);
    const result = changeSeries(columns, options);
    assertPlain(result);
    expectNearly(result, expected, tolerance);
  });

  it('is the same of rows and of columns, of amounts and of their totals', () => {
    const rows = [
      { at: '2026-03-31T18:00Z', amount: 30 },
      { at: '2026-04-02T18:00Z', amount: 12.5 },
      { at: '2026-05-02T18:00Z', amount: 60 },
    ];
    const series = seriesOf(rows);
    expect(changeSeries(rows, { ...local, at: (row) => row.at, amount: (row) => row.amount })).toEqual(series);
    // the first of April there is 17:00 of the day before in UTC
    expect(series.periods.map(({ period, first, total }) => [period, first, total])).toEqual([
      ['2026-04', '2026-04-01', 42.5],
      ['2026-05', '2026-05-01', 60],
    ]);
    const totals = totalsOf([
      ['2026-04-01', 42.5],
      ['2026-05-01', 60],
    ]);
    expect({ ...totals, n: 3 }).toEqual(series);
    const months = series.periods;
    expect(changeSeries(months, { ...local, first: (month) => month.first, total: (month) => month.total })).toEqual(
      totals,
    );
  });

  it('says which change is the value', () => {
    const totals = [
      ['2025-05-01', 100],
      ['2026-03-01', 110],
      ['2026-04-01', 100],
      ['2026-05-01', 120],
    ] as const;
    expect(totalsOf(totals)).toMatchObject({ value: 0.2, measure: 'period-over-period', latest: '2026-05' });
    expect(totalsOf(totals, { measure: 'year-over-year' })).toMatchObject({ value: 0.2, measure: 'year-over-year' });
    const compound = totalsOf(totals, { measure: 'compound' });
    expect(compound.value).toBeCloseTo(1.2 ** (1 / 12) - 1, 14);
    expect(compound).toMatchObject({
      now: 120,
      before: 100,
      absolute: 20,
      relative: 0.2,
      yearOverYear: 0.2,
      compound: compound.value,
      compoundPeriods: 12,
      n: 4,
    });
    expect(() => totalsOf(totals, { measure: 'yoy' as never })).toThrow('measure must be period-over-period or');
  });

  it('compares nothing that is not over', () => {
    const totals = [
      ['2026-03-01', 100],
      ['2026-04-01', 150],
      ['2026-05-01', 90],
    ] as const;
    const open = totalsOf(totals, { asOf: '2026-05-31T23:59:59+07:00' });
    expect(open).toMatchObject({ latest: '2026-04', value: 0.5, compoundPeriods: 1 });
    expect(open.periods[2]).toMatchObject({ status: 'partial', total: 90, absolute: null, relative: null });
    expect(totalsOf(totals)).toMatchObject({ latest: '2026-05', value: -0.4 });
    // of May only its first instant is known: it has not begun
    const begins = totalsOf(totals, { asOf: '2026-05-01T00:00+07:00' });
    expect(begins).toMatchObject({ latest: '2026-04', afterAsOf: 1, n: 2 });
    expect(begins.periods).toHaveLength(2);
  });

  it('compares nothing that began before the records do', () => {
    const rows = [
      { at: '2026-02-20T00:00Z', amount: 999 },
      { at: '2026-03-20T00:00Z', amount: 10 },
      { at: '2026-04-20T00:00Z', amount: 40 },
      { at: '2026-05-20T00:00Z', amount: 50 },
    ];
    const series = seriesOf(rows, { from: '2026-03-15' });
    expect(series.periods.map(({ status, total, relative }) => [status, total, relative])).toEqual([
      ['partial', 10, null],
      ['complete', 40, null],
      ['complete', 50, 0.25],
    ]);
    expect(series).toMatchObject({ n: 3, beforeFrom: 1, compoundPeriods: 1, from: Date.UTC(2026, 2, 14, 17) });
    const whole = seriesOf(rows, { from: '2026-03-01' });
    expect(whole.periods[1]).toMatchObject({ relative: 3 });
    const totals = totalsOf(
      [
        ['2026-02-01', 999],
        ['2026-03-01', 10],
        ['2026-04-01', 40],
        ['2026-05-01', 50],
      ],
      { from: '2026-03-15' },
    );
    expect(totals).toEqual(series);
  });

  it('has 0 where there are no amounts, and nothing where a total was not given', () => {
    const rows = [
      { at: '2026-02-20T00:00Z', amount: 10 },
      { at: '2026-04-20T00:00Z', amount: 40 },
    ];
    expect(seriesOf(rows).periods.map(({ total, relative }) => [total, relative])).toEqual([
      [10, null],
      [0, -1],
      [40, null],
      [0, -1],
    ]);
    const totals = totalsOf([
      ['2026-02-01', 10],
      ['2026-03-01', null],
      ['2026-04-01', 40],
    ]);
    expect(totals.periods.map(({ total, absolute }) => [total, absolute])).toEqual([
      [10, null],
      [null, null],
      [40, null],
    ]);
    expect(totals).toMatchObject({
      n: 2,
      missing: 1,
      latest: '2026-04',
      before: null,
      compoundPeriods: 2,
      compound: 1,
    });
  });

  it('has no value where nothing can be compared', () => {
    const nothing = { value: null, n: 0, latest: null, now: null, compound: null, compoundPeriods: 0, periods: [] };
    expect(seriesOf([])).toMatchObject(nothing);
    expect(totalsOf([])).toMatchObject(nothing);
    expect(totalsOf([['2027-01-01', 5]])).toMatchObject({ ...nothing, afterAsOf: 1 });
    expect(seriesOf([{ at: '2027-01-01T00:00Z', amount: 5 }])).toMatchObject({ ...nothing, afterAsOf: 1 });
    // an amount at asOf itself, where a month would only begin
    expect(seriesOf([{ at: local.asOf, amount: 5 }])).toMatchObject({ ...nothing, n: 1 });
    expect(seriesOf([{ at: '2026-05-31T00:00Z', amount: 5 }])).toMatchObject({
      latest: '2026-05',
      value: null,
      now: 5,
    });
  });

  it('knows the same period a year before, in every grain', () => {
    const yearly = (period: ChangeSeriesOptions['period'], then: string, now: string, more = {}) =>
      totalsOf(
        [
          [then, 100],
          [now, 125],
        ],
        { period, ...more },
      ).yearOverYear;
    expect(yearly('day', '2024-03-01', '2025-03-01')).toBe(0.25);
    expect(yearly('day', '2023-03-01', '2024-03-01')).toBe(0.25);
    expect(yearly('day', '2023-02-28', '2024-02-29')).toBeNull();
    expect(yearly('week', '2024-12-30', '2025-12-29')).toBe(0.25);
    expect(yearly('month', '2024-02-01', '2025-02-01')).toBe(0.25);
    expect(yearly('quarter', '2024-04-01', '2025-04-01')).toBe(0.25);
    expect(yearly('half-year', '2024-07-01', '2025-07-01')).toBe(0.25);
    expect(yearly('year', '2024-01-01', '2025-01-01')).toBe(0.25);
    expect(yearly('year', '2024-04-01', '2025-04-01', { anchorMonth: 4 })).toBe(0.25);
    expect(yearly('month', '2024-03-01', '2025-02-01')).toBeNull();
  });

  it('takes a period by its first date or its first instant, once', () => {
    const instants = totalsOf([
      ['2026-04-01T00:00+07:00', 5],
      [Date.UTC(2026, 3, 30, 17), 10],
    ]);
    expect(instants).toMatchObject({ value: 1, n: 2 });
    const day = 'totals: first must be the first date of a month';
    expect(() => totalsOf([['2026-04-02', 5]])).toThrow(day.replace('totals', 'changeSeries'));
    // what has no time of day is not taken for one without an offset
    for (const date of ['2026-04-02', '2026-04']) {
      expect(() => totalsOf([[date, 5]])).toThrow(`got "${date}" at index 0 of first`);
    }
    expect(() => totalsOf([['2026-04-01T00:00', 5]])).toThrow(
      'got "2026-04-01T00:00" (readInstant and instantFromLocal read local',
    );
    expect(() => totalsOf([['2026-04-01T00:00Z', 5]])).toThrow('got "2026-04-01T00:00Z"');
    for (const timeZone of ['Asia/Ho_Chi_Minh', 'UTC']) {
      for (const bad of ['soon', '2026-02-30', NaN, true]) {
        expect(totalsOf([[bad as string, 5]], { timeZone, onInvalid: 'count' })).toMatchObject({ n: 0, invalid: 1 });
      }
    }
    const twice = [
      ['2026-04-01', 5],
      ['2026-04-01', 5],
    ] as const;
    expect(() => totalsOf(twice)).toThrow(
      'first must be the start of a period that has no other total; got "2026-04-01"',
    );
    expect(totalsOf(twice, { onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1 });
  });

  it('tells missing from invalid', () => {
    const rows = [
      { at: '2026-04-01T00:00Z', amount: null },
      { at: null, amount: 5 },
      { at: 'soon', amount: 5 },
    ];
    const options = {
      ...local,
      at: (row: (typeof rows)[number]) => row.at,
      amount: (row: (typeof rows)[number]) => row.amount,
    };
    expect(() => changeSeries(rows, options)).toThrow('at row 2, reader at');
    expect(changeSeries(rows, { ...options, onInvalid: 'count' })).toMatchObject({ n: 0, missing: 2, invalid: 1 });
    expect(() => seriesOf([{ at: 0, amount: Infinity }])).toThrow(
      'changeSeries: amount must be 0 or a number of size from 2^-400 to 2^400; got Infinity at index 0 of amount',
    );
    const columns = { at: [0, 0], amount: new Int32Array([-1, 3]) };
    expect(changeSeries(columns, { ...local, missingValue: -1, asOf: 0 })).toMatchObject({ n: 1, missing: 1 });
  });

  it('refuses what cannot be asked', () => {
    expect(() => seriesOf([], { period: 'moon' as never })).toThrow('period must be day or week or');
    expect(() => seriesOf([], { timeZone: '+07:00' })).toThrow('timeZone must be');
    expect(() => seriesOf([], { asOf: undefined as never })).toThrow('changeSeries: asOf must be');
    expect(() => seriesOf([], { from: '2027-01-01' })).toThrow('changeSeries: from must be not after asOf');
    expect(() => seriesOf([], { weekStart: 7 })).toThrow('weekStart must be left out for periods of a month');
    expect(() => seriesOf([], { grain: 'month' } as never)).toThrow('unknown option "grain"');
    const ages = { period: 'day', asOf: '2026-06-01T00:00Z' } as const;
    expect(() => seriesOf([{ at: Date.UTC(1700, 0, 1), amount: 1 }], ages)).toThrow('at most 100000 periods; got 119');
  });
});

describe('changeSeries of data as it comes', () => {
  const options = { period: 'month', timeZone: 'UTC', asOf: '2026-03-01T00:00Z' } as const;
  const at = Date.UTC(2026, 0, 5);
  it('refuses seconds for milliseconds, though few of them may be counted', () => {
    const seconds = { at: [at / 1000, at / 1000 + 5], amount: [1, 2] };
    expect(() => changeSeries(seconds, options)).toThrow('changeSeries: every at lies within 49 days of 1970');
    expect(outcome(() => changeSeries(seconds, { ...options, onInvalid: 'count' }))).toBe('INVALID_VALUE');
    expect(outcome(() => changeSeries({ at: [0], amount: [1] }, { ...options, asOf: 1000 }))).toBe('none');
  });

  it('takes instants and amounts as BigInt, and says what it refused', () => {
    const columns = { at: [BigInt(at), 'x', BigInt(at)], amount: [5n, 1, 2n ** 60n] };
    const { n, reasons, refused } = changeSeries(columns as never, { ...options, onInvalid: 'count' });
    expect(n).toBe(1);
    expect(reasons).toEqual({ 'amount-out-of-range': 1, 'at-not-an-instant': 1 });
    expect(refused?.map(({ index }) => index)).toEqual([1, 2]);
    expect(outcome(() => changeSeries([{ when: at }], { ...options, at: 'on', amount: () => 1 } as never))).toBe(
      'NOTHING_READ',
    );
  });
});
