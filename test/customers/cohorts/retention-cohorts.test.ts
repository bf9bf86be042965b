import { describe, expect, it, type TestContext } from 'vitest';
import {
  type RetentionCohortsOptions,
  type RetentionCohortsResult,
  retentionCohorts,
} from '../../../src/customers/cohorts/retention-cohorts.js';
import { revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import { cellsOf, dataLines } from '../../data.js';
import { outcome } from '../../laws.js';
import golden from './retention-cohorts.golden.json' with { type: 'json' };

interface Order {
  readonly who: string;
  readonly at: number;
  readonly amount: number;
}

function cdnow(context: TestContext): Order[] {
  return dataLines(context, 'cdnow-master.txt')
    .slice(1)
    .map((line) => {
      const [who = '', day = '', , amount] = line.trim().split(/\s+/);
      return {
        who,
        at: Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6))),
        amount: Number(amount),
      };
    });
}

function retail(context: TestContext): Order[] {
  const [header = '', ...lines] = dataLines(context, 'online-retail-sample.csv');
  const names = cellsOf(header);
  return lines
    .map(cellsOf)
    .map((row) => ({
      who: row[names.indexOf('CustomerID')] ?? '',
      at: Date.parse(`${row[names.indexOf('InvoiceDate')]?.replace(' ', 'T')}Z`),
      quantity: Number(row[names.indexOf('Quantity')]),
      price: Number(row[names.indexOf('UnitPrice')]),
    }))
    .filter((row) => row.who !== '' && row.quantity > 0 && row.price > 0)
    .map(({ quantity, price, ...row }) => ({ ...row, amount: (Math.round(price * 100) * quantity) / 100 }));
}

function expectTable(
  result: RetentionCohortsResult,
  expected: readonly { cohort: string; size: number; active: number[]; revenue: number[] }[],
): void {
  expect(result.cohorts.map((row) => row.cohort)).toEqual(expected.map((row) => row.cohort));
  for (const [k, row] of expected.entries()) {
    const observed = result.cohorts[k]?.cells.filter((cell) => cell.status !== 'unobserved') ?? [];
    expect(result.cohorts[k]?.size).toBe(row.size);
    expect(observed.map((cell) => cell.active)).toEqual(row.active);
  }
}

/** Money is that of the table of revenue. */
function expectRevenue(
  orders: readonly Order[],
  options: RetentionCohortsOptions,
  expected: readonly { revenue: number[] }[],
): void {
  const { cohorts } = revenueCohorts(orders, { ...options, ...read, amount: (row) => row.amount });
  for (const [k, row] of expected.entries()) {
    const observed = cohorts[k]?.cells.filter((cell) => cell.status !== 'unobserved') ?? [];
    for (const [offset, cell] of observed.entries())
      expect(Math.abs((cell.amount ?? NaN) - (row.revenue[offset] as number))).toBeLessThanOrEqual(0.01);
  }
}

const read = { customer: (row: Order) => row.who, at: (row: Order) => row.at };

describe('retentionCohorts against pandas', () => {
  it('CDNOW, on and on or after', (context) => {
    const orders = cdnow(context);
    const options = { ...read, timeZone: 'UTC', asOf: '1998-07-01T00:00:00Z' };
    expectTable(retentionCohorts(orders, options), golden['cdnow.cohort.bounded'].expected);
    expectRevenue(orders, { timeZone: 'UTC', asOf: options.asOf }, golden['cdnow.cohort.bounded'].expected);
    expectTable(
      retentionCohorts(orders, { ...options, mode: 'on-or-after' }),
      golden['cdnow.cohort.unbounded'].expected,
    );
  });

  it('online retail', (context) => {
    const orders = retail(context);
    expectTable(
      retentionCohorts(orders, { ...read, timeZone: 'UTC', asOf: '2011-12-31T23:59:59Z' }),
      golden['retail.cohort.bounded'].expected,
    );
  });
});

/** Eligible and active customers of all cohorts together, at each of some offsets. */
function averages({ average }: RetentionCohortsResult, offsets: readonly { k: number }[]): number[][] {
  return offsets.map(({ k }) => [k, average[k]?.eligible ?? NaN, average[k]?.active ?? NaN]);
}

function expectElapsed(
  table: (mode: 'on' | 'on-or-after') => RetentionCohortsResult,
  { rows }: { rows: { k: number; eligible: number; retainedBounded: number; retainedUnbounded: number }[] },
): void {
  expect(averages(table('on'), rows)).toEqual(rows.map((row) => [row.k, row.eligible, row.retainedBounded]));
  expect(averages(table('on-or-after'), rows)).toEqual(rows.map((row) => [row.k, row.eligible, row.retainedUnbounded]));
}

describe('retentionCohorts against pandas, windows of each customer', () => {
  it('CDNOW, 30 days', (context) => {
    const orders = cdnow(context);
    const options = { ...read, timeZone: 'UTC', asOf: '1998-07-01T00:00:00Z', clock: 'elapsed' } as const;
    const window = { days: 30 };
    expectElapsed((mode) => retentionCohorts(orders, { ...options, window, mode }), golden['cdnow.elapsed30'].expected);
  });

  it('online retail, 7 days, and 30 days to the millisecond', (context) => {
    const orders = retail(context);
    const options = { ...read, timeZone: 'UTC', asOf: '2011-12-10T00:00:00Z', clock: 'elapsed' } as const;
    const window = { days: 7 };
    expectElapsed((mode) => retentionCohorts(orders, { ...options, window, mode }), golden['retail.elapsed7'].expected);
    // everyone is eligible long after the data end
    const exact = { ...options, asOf: '2013-01-01T00:00:00Z', window: { ms: 30 * 86_400_000 } };
    const expected = golden['retail.elapsed30exact'].expected;
    expect(
      retentionCohorts(orders, exact)
        .average.slice(0, expected.length)
        .map((cell) => cell.active),
    ).toEqual(expected);
  });
});

const day = (month: number, date: number, hour = 12) => Date.UTC(2026, month - 1, date, hour);
const events = [
  { who: 'a', at: day(1, 5), amount: 10 },
  { who: 'a', at: day(3, 5), amount: 30 },
  { who: 'b', at: day(1, 20), amount: 0.1 },
  { who: 'b', at: day(1, 21), amount: 0.2 },
  { who: 'c', at: day(2, 1), amount: 5 },
];
const known = (changes: Partial<RetentionCohortsOptions> = {}) => ({ timeZone: 'UTC', asOf: day(3, 10), ...changes });
const options = (changes: Partial<RetentionCohortsOptions> = {}) => ({ ...read, ...known(changes) });

describe('retentionCohorts', () => {
  it('shows sizes, cells and completeness', () => {
    const { cohorts, ...result } = retentionCohorts(events, options());
    expect(cohorts.map((row) => [row.cohort, row.size])).toEqual([
      ['2026-01', 2],
      ['2026-02', 1],
    ]);
    expect(cohorts[0]?.cells.map((cell) => [cell.period, cell.status, cell.active, cell.rate])).toEqual([
      ['2026-01', 'complete', 2, 1],
      ['2026-02', 'complete', 0, 0],
      ['2026-03', 'partial', 1, 0.5],
    ]);
    expect(
      cohorts[1]?.cells.map((cell) => [cell.offset, cell.period, cell.status, cell.eligible, cell.active]),
    ).toEqual([
      [0, '2026-02', 'complete', 1, 1],
      [1, '2026-03', 'partial', 1, 0],
      [2, '2026-04', 'unobserved', 0, null],
    ]);
    expect(result).toMatchObject({
      metric: 'retention-cohorts',
      unit: 'fraction',
      value: 0,
      n: 5,
      customers: 3,
      definition: 'first-ever/on/calendar',
      mode: 'on',
      clock: 'calendar',
      timeZone: 'UTC',
      asOf: day(3, 10),
      afterAsOf: 0,
    });
  });

  it('weights the average row by eligible customers, over complete cells only', () => {
    const { average } = retentionCohorts(events, options({ asOf: day(4, 1, 0) }));
    expect(average.map(({ offset, eligible, active, rate }) => [offset, eligible, active, rate])).toEqual([
      [0, 3, 3, 1],
      [1, 3, 0, 0],
      [2, 2, 1, 0.5],
    ]);
    expect(retentionCohorts(events, options()).average[2]).toEqual({
      offset: 2,
      eligible: 0,
      active: 0,
      rate: null,
      interval: null,
    });
  });

  it('starts a cohort in every period of activity when asked to', () => {
    const { cohorts, customers, definition } = retentionCohorts(events, options({ births: 'every-occurrence' }));
    expect(cohorts.map((row) => [row.cohort, row.size, ...row.cells.map((cell) => cell.active)])).toEqual([
      ['2026-01', 2, 2, 0, 1],
      ['2026-02', 1, 1, 0, null],
      ['2026-03', 1, 1, null, null],
    ]);
    expect([customers, definition]).toEqual([3, 'every-occurrence/on/calendar']);
  });

  it('counts on or after: whoever comes back later was not lost', () => {
    const { cohorts, value } = retentionCohorts(events, options({ mode: 'on-or-after', asOf: day(4, 1, 0) }));
    expect(cohorts[0]?.cells.map((cell) => cell.active)).toEqual([2, 1, 1]);
    expect(value).toBe(1 / 3);
  });

  it('knows nothing after asOf, and no period that would begin at it', () => {
    const short = retentionCohorts(events, options({ asOf: day(2, 1, 0) }));
    expect(short).toMatchObject({ n: 3, afterAsOf: 2, customers: 2, value: null });
    expect(short.cohorts[0]?.cells.map((cell) => cell.status)).toEqual(['complete']);
    // what happened at asOf is known, but its month has not been seen for any length of time
    const atMidnight = [{ who: 'a', at: day(2, 1, 0), amount: 1 }];
    expect(retentionCohorts(atMidnight, options({ asOf: day(2, 1, 0) }))).toMatchObject({
      n: 1,
      afterAsOf: 0,
      customers: 1,
      cohorts: [{ cohort: '2026-02', size: 1, cells: [] }],
    });
    const back = [{ who: 'a', at: day(1, 9), amount: 1 }, ...atMidnight];
    const later = retentionCohorts(back, options({ asOf: day(2, 1, 0), mode: 'on-or-after' }));
    expect(later.cohorts[0]?.cells.map((cell) => [cell.status, cell.active])).toEqual([['complete', 1]]);
    expect(retentionCohorts(atMidnight, options({ asOf: day(2, 1, 0) + 1 })).cohorts[0]?.cells[0]?.status).toBe(
      'partial',
    );
    expect(retentionCohorts(events, options({ asOf: day(3, 5) }))).toMatchObject({ n: 5, afterAsOf: 0 });
  });

  it('takes the months of the zone that is given', () => {
    const nightly = [{ who: 'a', at: Date.parse('2026-01-31T17:30:00Z'), amount: 1 }];
    expect(retentionCohorts(nightly, options()).cohorts[0]?.cohort).toBe('2026-01');
    expect(retentionCohorts(nightly, options({ timeZone: 'Asia/Ho_Chi_Minh' })).cohorts[0]?.cohort).toBe('2026-02');
  });

  it('counts an event in the month that the clocks name twice', () => {
    // St. John's, 2009: at 00:01 on 1 November clocks went back to 23:01 on 31 October
    const at = (text: string) => Date.parse(text);
    const twice = [
      { who: 'first November', at: at('2009-11-01T02:30:30Z'), amount: 1 },
      { who: 'October again', at: at('2009-11-01T03:00:00Z'), amount: 1 },
      { who: 'November', at: at('2009-11-01T04:00:00Z'), amount: 1 },
    ];
    const result = retentionCohorts(twice, options({ timeZone: 'America/St_Johns', asOf: at('2009-11-01T03:10:00Z') }));
    expect(result.cohorts.map((row) => [row.cohort, row.size])).toEqual([
      ['2009-10', 1],
      ['2009-11', 1],
    ]);
    expect(result.afterAsOf).toBe(1);
  });

  it('has an empty table of nothing', () => {
    expect(retentionCohorts([], options())).toMatchObject({
      value: null,
      n: 0,
      customers: 0,
      cohorts: [],
      average: [],
      interval: null,
    });
    expect(retentionCohorts({ customer: new Int32Array(), at: new Float64Array() }, known())).toMatchObject({
      n: 0,
      cohorts: [],
    });
  });

  it('keeps strange customers apart', () => {
    const strange = ['__proto__', 'constructor', '1', '0', '-0', ' '].map((who) => ({ who, at: day(1, 1) }));
    const result = retentionCohorts(strange, {
      customer: (row) => row.who,
      at: (row) => row.at,
      timeZone: 'UTC',
      asOf: day(2, 1),
    });
    expect(result.customers).toBe(6);
  });

  it('takes sparse, negative and missing codes', () => {
    const table = (customer: ArrayLike<number>, changes: object = {}) =>
      retentionCohorts({ customer, at: Float64Array.of(day(1, 1), day(1, 2), day(1, 3)) }, known(changes));
    expect(table(Int32Array.of(5, 2_000_000_000, 5)).customers).toBe(2);
    expect(table(Uint32Array.of(5, 4_000_000_000, 5)).customers).toBe(2);
    expect(table(Int32Array.of(-7, 3, -7)).customers).toBe(2);
    expect(table(Int32Array.of(-1, 3, -1), { missingValue: -1 })).toMatchObject({ customers: 1, missing: 2 });
    expect(table(Uint16Array.of(1, 2, 3)).customers).toBe(3);
  });

  it('says what was expected, what came and where', () => {
    const bad = (row: object) => () =>
      retentionCohorts([events[0] as Order, { ...events[1], ...row } as Order], options());
    expect(bad({ who: '' })).toThrow(
      'retentionCohorts: customer must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at row 1, reader customer',
    );
    expect(bad({ at: '2026-01-05 10:00' })).toThrow(
      'retentionCohorts: at must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00", up to the year 9999; got "2026-01-05 10:00" (readInstant and instantFromLocal read local times, given their timeZone) at row 1, reader at',
    );
    expect(bad({ at: new Date(NaN) })).toThrow('got Invalid Date at row 1, reader at');
    const columns = (more: object) => () =>
      retentionCohorts({ customer: [1, 2], at: [1, 2], ...more } as never, known());
    expect(columns({ at: [1] })).toThrow('retentionCohorts: columns must be equally long; customer has 2, at has 1');
    expect(columns({ at: 5 })).toThrow(
      'retentionCohorts: column at must be an array, a typed array or a vector with get(i); got 5',
    );
    expect(columns({ time: [1, 2] })).toThrow(
      'retentionCohorts: unknown column "time"; known are customer, at, amount, refund',
    );
    expect(() => retentionCohorts({ customer: [1], at: [1] }, options())).toThrow(
      'retentionCohorts: customer must be left out where columns are given; got function',
    );
    const codes = { customer: Int32Array.of(1), at: Float64Array.of(1) };
    expect(() => retentionCohorts(codes, options())).toThrow('customer must be left out where columns are given');
    expect(columns({ at: [1, 'x'] })).toThrow('got "x" at index 1 of at');
    expect(columns({ at: Float64Array.of(1, 9e15) })).toThrow('got 9000000000000000 at index 1 of at');
    expect(columns({ customer: Int32Array.of(1, 2), at: Float64Array.of(1, 9e15) })).toThrow(
      'got 9000000000000000 at index 1 of at',
    );
    expect(() => retentionCohorts(5 as never, options())).toThrow(
      'retentionCohorts: the source must be rows or an object of columns; got 5',
    );
  });

  it('refuses options that are missing, unknown or out of range', () => {
    const broken: object[] = [
      { asOf: undefined },
      { asOf: 'today' },
      { timeZone: undefined },
      { timeZone: 'Mars/Base' },
      { timeZone: '+07:00' },
      { mode: 'around' },
      { period: 'decade' },
      { weekStart: 1 },
      { anchorDay: 40 },
      { clock: 'sidereal' },
      { clock: 'elapsed' },
      { window: { days: 30 } },
      { clock: 'elapsed', window: { days: 0 } },
      { clock: 'elapsed', window: { days: 1.5 } },
      { clock: 'elapsed', window: { days: 1, ms: 1 } },
      { clock: 'elapsed', window: { hours: 1 } },
      { clock: 'elapsed', window: 30 },
      { clock: 'elapsed', window: {} },
      { births: 'twice' },
      { brackets: [[1, 2]] },
      { mode: 'bracket' },
      { mode: 'bracket', brackets: [] },
      { mode: 'bracket', brackets: [[2, 1]] },
      { mode: 'bracket', brackets: [[1, 2, 3]] },
      {
        mode: 'bracket',
        brackets: [
          [0, 1],
          [1, 2],
        ],
      },
      { mode: 'bracket', brackets: [[0.5, 1]] },
      { mode: 'bracket', brackets: [5] },
      { onInvalid: 'skip' },
      { confidence: 1 },
      { tz: 'UTC' },
      { customer: 5 },
      { customer: undefined },
    ];
    for (const changes of broken) {
      expect([changes, outcome(() => retentionCohorts(events, { ...options(), ...changes } as never))]).toEqual([
        changes,
        'INVALID_OPTION',
      ]);
    }
  });

  it('does not guess the options that are missing', () => {
    for (const none of [undefined, null, {}]) {
      expect(() => retentionCohorts(events, none as never)).toThrow('retentionCohorts: asOf must be');
    }
  });

  it('refuses an asOf beyond the year 9999, and events too', () => {
    expect(() => retentionCohorts(events, options({ asOf: 6e15 }))).toThrow('retentionCohorts: asOf must be');
    expect(() => retentionCohorts({ customer: Int32Array.of(1), at: Float64Array.of(-8e15) }, known())).toThrow(
      'up to the year 9999; got -8000000000000000 at index 0 of at',
    );
    const sentinel = { customer: Int32Array.of(1, 1), at: Float64Array.of(day(1, 1), Date.UTC(9999, 11, 31)) };
    expect(retentionCohorts(sentinel, known())).toMatchObject({ n: 1, afterAsOf: 1 });
  });
});
