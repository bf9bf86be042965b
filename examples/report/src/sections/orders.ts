import { basename } from 'node:path';
import { type RetentionCohortsResult, retentionCohorts } from 'cx-metrics';
import type { OrdersRequest } from '../arguments.js';
import { numberCell, textCell } from '../input/cells.js';
import { instantCell } from '../input/dates.js';
import { located } from '../input/library-error.js';
import { readTable } from '../input/table.js';
import { Problem } from '../problem.js';
import type { Reading } from '../report.js';

/** Revenue of a calendar month, told apart by whether the customer was new in it. */
export interface MonthRevenue {
  readonly month: string;
  readonly isPartial: boolean;
  readonly fromNew: number;
  readonly fromReturning: number;
}

/** What is reported on orders. */
export interface OrdersSection {
  readonly file: string;
  readonly rows: number;
  readonly currency: string | undefined;
  readonly cohorts: RetentionCohortsResult;
  /** By month; `null` when no amounts were given. */
  readonly revenue: readonly MonthRevenue[] | null;
}

/** Reads orders and computes the monthly cohort table with revenue. */
export async function readOrders(request: OrdersRequest, reading: Reading): Promise<OrdersSection> {
  const { file, customer, date, amount, currency } = request;
  const customers: (string | null)[] = [];
  const at: (number | null)[] = [];
  const amounts: (number | null)[] = [];
  const lines: number[] = [];
  let latest: number | undefined;
  const columns = amount === undefined ? [customer, date] : [customer, date, amount];
  const table = { file, folder: reading.folder, columns, delimiter: reading.request.delimiter };
  const rows = await readTable(table, reading.progress, (row) => {
    const instant = instantCell(row, 1, reading.readInstant);
    customers.push(textCell(row, 0));
    at.push(instant);
    lines.push(row.line(1));
    if (amount !== undefined) amounts.push(numberCell(row, 2, 'an amount must be a plain number such as 1250.50'));
    if (instant !== null && (latest === undefined || instant > latest)) latest = instant;
  });
  const { zone } = reading;
  // A month that would begin at as-of is not begun: the millisecond keeps orders dated on the first of a month.
  const asOf = reading.asOf ?? (latest === undefined ? undefined : latest + 1);
  if (zone === undefined || asOf === undefined) throw new Problem('there is no order with a date', { file });
  const names = { customer, at: date, ...(amount === undefined ? {} : { amount }) };
  const given = amount === undefined ? { customer: customers, at } : { customer: customers, at, amount: amounts };
  const cohorts = located({ file, columns: names, lines }, () => retentionCohorts(given, { timeZone: zone, asOf }));
  return { file: basename(file), rows, currency, cohorts, revenue: amount === undefined ? null : revenueOf(cohorts) };
}

/** Cells of the table, added up along the calendar: the first cell of a cohort is what its new customers spent. */
function revenueOf({ cohorts }: RetentionCohortsResult): readonly MonthRevenue[] {
  const months = new Map<string, { isPartial: boolean; fromNew: number; fromReturning: number }>();
  for (const { cells } of cohorts) {
    for (const { period, status, offset, amount } of cells) {
      if (status === 'unobserved' || amount === null) continue;
      const month = months.get(period) ?? { isPartial: false, fromNew: 0, fromReturning: 0 };
      months.set(period, month);
      month.isPartial ||= status === 'partial';
      if (offset === 0) month.fromNew += amount;
      else month.fromReturning += amount;
    }
  }
  return [...months].map(([month, parts]) => ({ month, ...parts })).sort((a, b) => (a.month < b.month ? -1 : 1));
}
