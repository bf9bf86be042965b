import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/core/result.js';
import { churnCohorts } from '../../../src/customers/cohorts/churn-cohorts.js';
import { repeatCohorts } from '../../../src/customers/cohorts/repeat-cohorts.js';
import { retentionCohorts } from '../../../src/customers/cohorts/retention-cohorts.js';
import { revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import { lifecycle } from '../../../src/customers/orders/lifecycle.js';
import { repeatPurchaseRate } from '../../../src/customers/repeat/repeat-purchase-rate.js';
import type { CohortTableResult } from '../../../src/kernels/cohort/cohort-result.js';
import type { Cohort } from '../../../src/kernels/cohort/cohort-table.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { outcome } from '../../laws.js';

const day = (text: string) => Date.parse(`2026-${text}T12:00:00Z`);
const visits = {
  customer: [1, 1, 1, 2, 3],
  at: [day('01-05'), day('01-20'), day('02-09'), day('01-15'), day('01-30')],
};
const columns = { ...visits, amount: [20, 10, 15, 30, 40] };
const known = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };

type Table = (
  columns: object,
  options: object,
) => CohortTableResult<string, Unit> & { readonly cohorts: readonly object[] };

describe('churnCohorts, repeatCohorts and revenueCohorts', () => {
  it('say what was lost, and when that is decided', () => {
    const { cohorts, value, definition } = churnCohorts(visits, { ...known, churnedAfter: 2 });
    expect(
      cohorts[0]?.cells.map(({ status, eligible, lost, rate, hazard }) => [status, eligible, lost, rate, hazard]),
    ).toEqual([
      ['complete', 3, 0, 0, 0],
      ['complete', 3, 2, 2 / 3, 2 / 3],
      ['undecided', 0, 0, null, null],
    ]);
    expect([value, definition]).toEqual([2 / 3, 'churned-after-2/calendar']);
    expect(churnCohorts(visits, known).average[2]).toMatchObject({ lost: 3, churned: 1, atRisk: 1, hazard: 1 });
  });

  it('count the second order from the first day on, by day or by row', () => {
    expect(repeatCohorts(visits, known).average.map((cell) => cell.repeated)).toEqual([1, 1, 1]);
    const twice = { customer: [1, 1], at: [day('01-05'), day('01-05')] };
    expect(repeatCohorts(twice, known).value).toBe(0);
    expect(repeatCohorts(twice, { ...known, order: 'row' })).toMatchObject({
      value: 1,
      definition: 'order-2/row/calendar',
    });
  });

  it('take orders that have been counted, with their zone and asOf', () => {
    const orders = countOrders(columns, known);
    expect(repeatCohorts(orders)).toEqual(repeatCohorts(columns, known));
    expect(repeatCohorts(orders).cohorts).toEqual(repeatCohorts(visits, known).cohorts);
    expect(outcome(() => repeatCohorts(orders, known as never))).toBe('INVALID_OPTION');
    expect(outcome(() => repeatCohorts(orders, { order: 'week' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => repeatCohorts({ ...orders, n: 9 }))).toBe('INVALID_VALUE');
    expect(outcome(() => repeatCohorts(null as never))).toBe('INVALID_OPTION');
  });

  it('have no revenue retention without positive revenue at first', () => {
    const refunded = { customer: [1, 1], at: [day('01-05'), day('02-05')], amount: [-5, 10] };
    const asOrders = { ...known, refunds: 'as-orders' } as const;
    expect(revenueCohorts(refunded, asOrders)).toMatchObject({ value: null, total: 5, refunds: 'as-orders' });
    expect(revenueCohorts(refunded, asOrders).cohorts[0]?.cells[1]).toMatchObject({
      amount: 10,
      firstAmount: -5,
      retention: null,
    });
    const huge = { ...refunded, amount: [5e-324, 1e200] };
    expect(revenueCohorts(huge, known).value).toBe(null);
  });

  it('have no revenue without amounts', () => {
    expect(() => revenueCohorts({ customer: [1], at: [day('01-05')] } as never, known)).toThrow(
      'revenueCohorts: amount must be given: a reader of rows, or a column; got undefined',
    );
    const read = { customer: () => 1, at: () => 1 };
    expect(outcome(() => revenueCohorts([{}], { ...known, ...read } as never))).toBe('INVALID_OPTION');
  });

  it('share the smallest amounts without a minus in front of 0', () => {
    const tiny = { customer: [1, 2, 3], at: [1, 2, 3].map(() => day('01-05')), amount: [-5e-324, 0, 0] };
    const cell = revenueCohorts(tiny, known).cohorts[0]?.cells[0];
    expect([cell?.perCustomer, cell?.cumulativePerCustomer]).toEqual([0, 0]);
  });

  it('round the sums of all cohorts once', () => {
    const of = (amounts: number[]) => {
      const at = [day('01-05'), day('01-06'), day('02-05'), day('02-06')];
      const customer = amounts.map((_, k) => k);
      return revenueCohorts({ customer, at: at.slice(0, amounts.length), amount: amounts }, known);
    };
    // two cohorts of which each has been rounded by itself
    for (const amounts of [
      [0.1, 0.2, 0.3],
      [1e16, 1, -1e16],
    ]) {
      const { average, total } = of(amounts);
      expect([average[0]?.eligibleAmount, average[0]?.cumulative]).toEqual([total, total]);
    }
    expect(of([0.1, 0.2, 0.3]).total).toBe(0.6);
  });

  it('refuse options out of range and readers that they do not have', () => {
    for (const churnedAfter of [0, 1.5, NaN, '2']) {
      expect(outcome(() => churnCohorts(visits, { ...known, churnedAfter } as never))).toBe('INVALID_OPTION');
    }
    for (const nth of [1, 2.5, '3']) {
      expect(outcome(() => repeatCohorts(visits, { ...known, nth } as never))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => revenueCohorts(columns, { ...known, mode: 'on' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => churnCohorts(5 as never, known))).toBe('INVALID_VALUE');
  });

  it('of presence read amounts for their sign alone', () => {
    for (const table of [retentionCohorts, churnCohorts, repeatCohorts] as Table[]) {
      expect(table(columns, known)).toEqual({ ...table(visits, known), refunds: 'negative-amounts' });
      const refunded = { customer: [...visits.customer, 1, 9], at: [...visits.at, day('03-09'), day('03-09')] };
      const amount = [...columns.amount, -5, -1];
      const { refunded: count, refundsApart, cohorts, n } = table({ ...refunded, amount }, known);
      expect([count, refundsApart, n, cohorts]).toEqual([1, 1, 5, table(visits, known).cohorts]);
      expect(table({ ...refunded, amount }, { ...known, refunds: 'as-orders' })).toMatchObject({ n: 7, customers: 4 });
      const flagged = { ...refunded, refund: amount.map((each) => each < 0) };
      expect(table(flagged, known)).toMatchObject({ refunds: 'flagged', n: 5, refunded: 1 });
    }
    // columns of orders serve all metrics of orders
    expect(repeatPurchaseRate(columns, known).value).toEqual(repeatPurchaseRate(visits, known).value);
  });

  it('take starts apart from events', () => {
    // three sign-ups, one of them active in the first month
    const signUps = new Map([
      [1, '2026-01-02T08:00:00Z'],
      [2, '2026-01-20T08:00:00Z'],
      [3, '2026-01-31T08:00:00Z'],
    ]);
    const events = { customer: [1, 1, 3], at: [day('01-02'), day('02-09'), day('03-05')], amount: [20, 10, 40] };
    const options = { ...known, bornAt: signUps };
    const [january] = retentionCohorts(events, options).cohorts;
    expect(january?.cells.map(({ active, eligible }) => [active, eligible])).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
    const churn = churnCohorts(events, options).cohorts[0]?.cells;
    expect(churn?.map(({ lost, atRisk, churned }) => [lost, atRisk, churned])).toEqual([
      [1, 3, 1],
      [1, 2, 0],
      [2, 2, 1],
    ]);
    expect(repeatCohorts(events, { ...options, nth: 1 }).cohorts[0]?.cells.map(({ rate }) => rate)).toEqual([
      1 / 3,
      1 / 3,
      2 / 3,
    ]);
    const revenue = revenueCohorts(events, options);
    expect(revenue.cohorts[0]?.cells.map(({ perCustomer }) => perCustomer)).toEqual([20 / 3, 10 / 3, 40 / 3]);
    expect(revenue).toMatchObject({
      definition: 'first-ever/calendar/from-start',
      starts: { neverActive: 1, eventsBefore: 0, eventsWithout: 0, afterAsOf: 0 },
    });
    const orders = countOrders(events, known);
    const { amount: _, ...seen } = events;
    expect(repeatCohorts(orders, { bornAt: signUps, nth: 1 }).cohorts).toEqual(
      repeatCohorts(seen, { ...options, nth: 1 }).cohorts,
    );
    expect(outcome(() => repeatCohorts(seen, { ...known, nth: 1 }))).toBe('INVALID_OPTION');
    expect(outcome(() => repeatCohorts(orders, { bornAt: 'on' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => retentionCohorts(seen, { ...options, births: 'every-occurrence' }))).toBe('INVALID_OPTION');
  });

  it('of days over years show the offsets that are wanted', () => {
    const stray = { customer: [1, 2], at: [Date.UTC(1970, 0), day('01-05')] };
    const byDay = { ...known, period: 'day' } as const;
    expect(() => retentionCohorts(stray, byDay)).toThrow('from the earliest event at 1970-01-01T00:00:00.000Z');
    const { cohorts } = retentionCohorts(stray, { ...byDay, offsets: { last: 30 } });
    expect(cohorts.map(({ cohort, cells }) => [cohort, cells.length])).toEqual([
      ['1970-01-01', 31],
      ['2026-01-05', 31],
    ]);
    const week = retentionCohorts(stray, { ...byDay, offsets: { first: 7, last: 7 } });
    expect([week.value, week.average.length, week.offsets]).toEqual([0, 1, { first: 7, last: 7 }]);
  });

  it('refuse tables that would take gigabytes', () => {
    const far = { customer: [1, 2], at: [Date.UTC(1000, 0), day('01-05')] };
    const tiny = { ...known, clock: 'elapsed', window: { ms: 1 } } as const;
    expect(() => retentionCohorts(far, tiny)).toThrow('a table must have at most 10000 offsets and 2097152 cells');
    expect(() => retentionCohorts(far, tiny)).toThrow('offsets: { last: 30 } shows fewer offsets');
    expect(() => retentionCohorts(far, tiny)).toThrow('from the earliest event at 1000-01-01T00:00:00.000Z to asOf');
    const paid = { ...far, amount: [1, 1] };
    for (const table of [
      (options: typeof tiny) => retentionCohorts(far, options),
      (options: typeof tiny) => churnCohorts(far, options),
      (options: typeof tiny) => revenueCohorts(paid, options),
    ]) {
      expect(outcome(() => table(tiny))).toBe('INVALID_OPTION');
      expect(outcome(() => table({ ...known, period: 'day' } as never))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => repeatCohorts(far, { ...known, period: 'day' }))).toBe('INVALID_OPTION');
    const many = Array.from({ length: 2000 }, (_, k) => k);
    const daily = { customer: many, at: many.map((k) => day('01-05') - k * 86_400_000) };
    expect(outcome(() => retentionCohorts(daily, { ...known, period: 'day' }))).toBe('INVALID_OPTION');
  });

  it('know what happened at asOf itself, in every table and metric', () => {
    const asOf = Date.UTC(2026, 1, 1);
    const zone = { timeZone: 'UTC', asOf };
    // midnight, where a day and a month only begin
    const edge = { customer: [1, 1, 2], at: [day('01-05'), asOf, asOf] };
    type Shown = CohortTableResult<string, Unit> & { readonly cohorts: readonly Cohort<{ readonly status: string }>[] };
    const revenue = (visits: typeof edge, options: typeof zone) =>
      revenueCohorts({ ...visits, amount: [5, 7, 9] }, options);
    const tables = [retentionCohorts, churnCohorts, repeatCohorts, revenue] as unknown as ((
      columns: typeof edge,
      options: typeof zone,
    ) => Shown)[];
    for (const table of tables) {
      const { metric, n, afterAsOf, customers, cohorts } = table(edge, zone);
      expect([n, afterAsOf, customers]).toEqual([3, 0, 2]);
      expect(cohorts.map((row) => [row.cohort, row.size, row.cells.length])).toEqual([
        ['2026-01', 1, 1],
        ['2026-02', 1, 1],
      ]);
      expect(cohorts[1]?.cells[0]?.status).toBe(metric === 'churn-cohorts' ? 'undecided' : 'unobserved');
    }
    expect(revenue(edge, zone).total).toBe(21);
    const orders = countOrders(edge, zone);
    expect([orders.n, orders.afterAsOf]).toEqual([3, 0]);
    expect(repeatPurchaseRate(orders, { measure: 'lifetime' })).toMatchObject({ count: 1, n: 2 });
    expect(lifecycle(orders, { period: 'day' }).periods.at(-1)?.period).toBe('2026-01-31');
    // windows that would only begin at it
    const windows = { clock: 'elapsed', window: { ms: asOf - day('01-05') } } as const;
    expect(
      retentionCohorts(edge, { ...zone, ...windows }).cohorts.map((row) => row.cells.map((cell) => cell.status)),
    ).toEqual([['complete'], ['unobserved']]);
  });
});
