import fc from 'fast-check';
import { expect, type TestContext } from 'vitest';
import { countOrders, type Orders } from '../../../src/kernels/orders/count-orders.js';
import { cellsOf, dataLines } from '../../data.js';
import golden from './orders.golden.json' with { type: 'json' };

export const DAY = 86_400_000;

/** Columns of orders, in no order. */
export interface OrderColumns {
  readonly customer: readonly number[];
  readonly at: readonly number[];
  readonly amount: readonly number[];
}

export const expected = golden.expected;

/** The orders that the reference script has made up. */
export const made = (): Orders => countOrders(golden.columns, golden.options);

/** What a golden file says of all days and of each month, beside what a metric gives; `all` comes first. */
export function sideBySide<Each extends { readonly period: string }>(
  result: { readonly periods: readonly Each[] } & Omit<Each, 'period'>,
  golden: Readonly<Record<string, unknown>>,
): [got: Omit<Each, 'period'>, wanted: never][] {
  const { all, ...months } = golden;
  expect(result.periods.map(({ period }) => period)).toEqual(Object.keys(months));
  return [
    [result, all as never],
    ...result.periods.map((each): [Omit<Each, 'period'>, never] => [each, months[each.period] as never]),
  ];
}

/** Numbers that agree to so many parts, and `null` where there is none. */
export function expectNear(got: number | null | undefined, wanted: number | null, tolerance = 1e-12): void {
  if (wanted === null) expect(got).toBeNull();
  else expect(Math.abs((got as number) - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
}

/** All orders of the public CDNOW file, each at midnight UTC. */
export function cdnow(context: TestContext): Orders {
  const rows = dataLines(context, 'cdnow-master.txt')
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
  const columns = {
    customer: rows.map(([who]) => who as string),
    at: rows.map(([, day = '']) =>
      Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6))),
    ),
    amount: rows.map(([, , , amount]) => Number(amount)),
  };
  return countOrders(columns, { timeZone: 'UTC', asOf: '1998-07-01T00:00:00Z' });
}

/** Invoice lines of the public retail sample that have a customer, a quantity and a price. */
export function retail(context: TestContext): Orders {
  const [header = '', ...lines] = dataLines(context, 'online-retail-sample.csv');
  const names = cellsOf(header);
  const cell = (row: string[], name: string) => row[names.indexOf(name)] ?? '';
  const rows = lines
    .map(cellsOf)
    .filter(
      (row) =>
        cell(row, 'CustomerID') !== '' && Number(cell(row, 'Quantity')) > 0 && Number(cell(row, 'UnitPrice')) > 0,
    );
  const columns = {
    customer: rows.map((row) => cell(row, 'CustomerID')),
    at: rows.map((row) => `${cell(row, 'InvoiceDate').replace(' ', 'T')}Z`),
  };
  return countOrders(columns, { timeZone: 'UTC', asOf: '2011-12-31T23:59:59Z' });
}

/** Few customers, days that collide, amounts whose plain sums depend on their order. */
export const someOrders: fc.Arbitrary<OrderColumns> = fc
  .array(
    fc.record({
      customer: fc.nat(6),
      at: fc.oneof(
        fc.integer({ min: 0, max: 100 * DAY }),
        fc.nat(25).map((day) => day * DAY + 5),
      ),
      amount: fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom(0.1, 0.2, 0.7, 1e16)),
    }),
    { maxLength: 40 },
  )
  .map((rows) => ({
    customer: rows.map((row) => row.customer),
    at: rows.map((row) => row.at),
    amount: rows.map((row) => row.amount),
  }));

/** Counted up to some instant, at the start of a day or within one. */
export const knownUpTo = fc.constantFrom(100 * DAY, 60 * DAY, 45 * DAY + 1, 101 * DAY, DAY);

/** Each customer's orders as days, ascending: by day distinct. The obvious form. */
export function plainOrders(columns: OrderColumns, asOf: number, unit: 'day' | 'row'): number[][] {
  return [...new Set(columns.customer)]
    .map((who) =>
      columns.at.filter((at, i) => columns.customer[i] === who && at <= asOf).map((at) => Math.floor(at / DAY)),
    )
    .map((days) => (unit === 'day' ? [...new Set(days)] : days).sort((a, b) => a - b))
    .filter((days) => days.length > 0);
}

/** The text of a day. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
