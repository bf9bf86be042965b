import { basename } from 'node:path';
import {
  countOrders,
  type LifecycleResult,
  lifecycle,
  type PeriodGrain,
  type RepeatMeasure,
  type RepeatPurchaseRateResult,
  type RetentionCohortsResult,
  type RevenueCohortsResult,
  type RfmEventsResult,
  repeatPurchaseRate,
  retentionCohorts,
  revenueCohorts,
  rfm,
} from 'cx-metrics';
import type { OrdersRequest } from '../arguments.js';
import { numberCell, textCell } from '../input/cells.js';
import { instantCell } from '../input/dates.js';
import { located } from '../input/library-error.js';
import { readTable } from '../input/table.js';
import { Problem } from '../problem.js';
import type { Reading } from '../report.js';

/** Revenue of a calendar period, told apart by whether the customer was new in it. */
export interface PeriodRevenue {
  readonly period: string;
  readonly isPartial: boolean;
  readonly fromNew: number;
  readonly fromReturning: number;
}

/** What is reported on orders. */
export interface OrdersSection {
  readonly file: string;
  readonly rows: number;
  readonly currency: string | undefined;
  /** By which periods everything is counted. */
  readonly period: PeriodGrain;
  readonly cohorts: RetentionCohortsResult;
  /** What the same cohorts spent; `null` when no amounts were given. */
  readonly spent: RevenueCohortsResult | null;
  /** By period; `null` when no amounts were given. */
  readonly revenue: readonly PeriodRevenue[] | null;
  /** The four rates that share a name, as a whole and by period. */
  readonly repeat: readonly RepeatPurchaseRateResult[];
  readonly lifecycle: LifecycleResult;
  /** `null` when no amounts were given. */
  readonly rfm: RfmEventsResult | null;
}

const MEASURES: readonly RepeatMeasure[] = ['in-period', 'returning', 'lifetime', 'cohort'];

/** Reads orders and computes the cohort table with revenue, repeat purchase rates, lifecycle and RFM scores. */
export async function readOrders(request: OrdersRequest, reading: Reading): Promise<OrdersSection> {
  const { file, customer, date, amount, currency, period } = request;
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
  // A period that would begin at as-of is not begun: the millisecond keeps orders dated on the first of a month.
  const asOf = reading.asOf ?? (latest === undefined ? undefined : latest + 1);
  if (zone === undefined || asOf === undefined) throw new Problem('there is no order with a date', { file });
  const names = { customer, at: date, ...(amount === undefined ? {} : { amount }) };
  const given = amount === undefined ? { customer: customers, at } : { customer: customers, at, amount: amounts };
  const known = { timeZone: zone, asOf };
  return located({ file, columns: names, lines }, () => {
    const cohorts = retentionCohorts({ customer: customers, at }, { ...known, period });
    const spent =
      amount === undefined ? null : revenueCohorts({ customer: customers, at, amount: amounts }, { ...known, period });
    // Counted once, concluded often; only the cohort tables count for themselves.
    const orders = countOrders(given, known);
    return {
      file: basename(file),
      rows,
      currency,
      period,
      cohorts,
      spent,
      revenue: spent && revenueOf(spent),
      repeat: MEASURES.map((measure) => repeatPurchaseRate(orders, { measure, period })),
      lifecycle: lifecycle(orders, { period }),
      rfm: amount === undefined ? null : rfm(orders),
    };
  });
}

/** Cells of the table, added up along the calendar: the first cell of a cohort is what its new customers spent. */
function revenueOf({ cohorts }: RevenueCohortsResult): readonly PeriodRevenue[] {
  const periods = new Map<string, { isPartial: boolean; fromNew: number; fromReturning: number }>();
  for (const { cells } of cohorts) {
    for (const { period, status, offset, amount } of cells) {
      if (status === 'unobserved' || amount === null || period === null) continue;
      const sums = periods.get(period) ?? { isPartial: false, fromNew: 0, fromReturning: 0 };
      periods.set(period, sums);
      sums.isPartial ||= status === 'partial';
      if (offset === 0) sums.fromNew += amount;
      else sums.fromReturning += amount;
    }
  }
  return [...periods].map(([period, sums]) => ({ period, ...sums })).sort((a, b) => (a.period < b.period ? -1 : 1));
}
