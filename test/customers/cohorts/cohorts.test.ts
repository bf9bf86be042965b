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
    expect(repeatCohorts(orders)).toEqual(repeatCohorts(visits, known));
    expect(outcome(() => repeatCohorts(orders, known as never))).toBe('INVALID_OPTION');
    expect(outcome(() => repeatCohorts(orders, { order: 'week' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => repeatCohorts({ ...orders, n: 9 }))).toBe('INVALID_VALUE');
    expect(outcome(() => repeatCohorts(null as never))).toBe('INVALID_OPTION');
  });

  it('have no revenue retention without positive revenue at first', () => {
    const refunded = { customer: [1, 1], at: [day('01-05'), day('02-05')], amount: [-5, 10] };
    expect(revenueCohorts(refunded, known)).toMatchObject({ value: null, total: 5 });
    expect(revenueCohorts(refunded, known).cohorts[0]?.cells[1]).toMatchObject({
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
    const amount = () => 1;
    expect(outcome(() => churnCohorts([], { ...known, customer: amount, at: amount, amount } as never))).toBe(
      'INVALID_OPTION',
    );
    expect(outcome(() => churnCohorts(5 as never, known))).toBe('INVALID_VALUE');
  });

  it('of presence refuse a column of amounts, which they would not read', () => {
    const tables = [retentionCohorts, churnCohorts, repeatCohorts] as ((columns: object, options: object) => object)[];
    for (const table of tables) {
      expect(() => table(columns, known)).toThrow(`${table.name}: unknown column "amount"; known are customer, at`);
    }
    // columns of orders serve all metrics of orders
    expect(repeatPurchaseRate(columns, known)).toEqual(repeatPurchaseRate(visits, known));
  });

  it('refuse tables that would take gigabytes', () => {
    const far = { customer: [1, 2], at: [Date.UTC(1000, 0), day('01-05')] };
    const tiny = { ...known, clock: 'elapsed', window: { ms: 1 } } as const;
    expect(() => retentionCohorts(far, tiny)).toThrow('a table must have at most 10000 offsets and 2097152 cells');
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
