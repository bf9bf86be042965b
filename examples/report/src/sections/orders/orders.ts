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
import type { CellColumn } from '../../input/cells.js';
import { latestOf } from '../../input/instants.js';
import { located } from '../../input/library-error.js';
import { Problem } from '../../problem.js';
import type { Reading } from '../../report.js';
import type { Mark, OrdersRequest } from '../../request/request.js';
import { type Refused, refusedOf } from '../refused.js';
import { type Churn, churnOf } from './churn.js';
import { readOrderColumns, type UnmatchedMark } from './order-columns.js';
import { customerValue, type Value } from './value.js';

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
  readonly churn: Churn;
  /** `null` when no amounts were given. */
  readonly rfm: RfmEventsResult | null;
  /** What tells refunds: marks, or amounts below 0; `undefined` where nothing does. */
  readonly refunds: readonly Mark[] | 'amounts' | undefined;
  readonly unmatched: readonly UnmatchedMark[];
  readonly value: Value;
  readonly refused: Refused;
}

const MEASURES: readonly RepeatMeasure[] = ['in-period', 'returning', 'lifetime', 'cohort'];

/** Reads orders and computes the cohort table with revenue, repeat purchase rates, lifecycle, RFM scores and what customers are worth. */
export async function readOrders(request: OrdersRequest, reading: Reading): Promise<OrdersSection> {
  const { file, currency, period } = request;
  const { zone, onInvalid } = reading.request.notation;
  const { rows, customer, at, amount, refund, bornAt, unmatched } = await readOrderColumns(request, reading);
  const latest = latestOf(at.values);
  // A period that would begin at as-of is not begun: the millisecond keeps orders dated on the first of a month.
  const asOf = reading.asOf ?? (latest === undefined ? undefined : latest + 1);
  if (zone === undefined || asOf === undefined) throw new Problem('there is no order with a date', { file });
  const named = {
    customer,
    at,
    ...(amount && { amount }),
    ...(refund && { refund }),
    ...(bornAt && { bornAt }),
  };
  const known = { timeZone: zone, asOf, onInvalid };
  // Each metric sees the same rows as the others, whichever columns it reads.
  const times = timesOfWhole(at, amount, [amount, bornAt, refund]);
  const seen = { customer: customer.values, at: times, ...(refund && { refund: refund.values }) };
  const born = bornAt && { bornAt: bornAt.values };
  return located({ file, columns: named }, () => {
    // Only where amounts are read do they tell refunds by themselves.
    const told = refund === undefined && amount ? { refund: amount.values.map(isRefund) } : {};
    const cohorts = retentionCohorts({ ...seen, ...told, ...born }, { ...known, period });
    const spent =
      amount === undefined
        ? null
        : revenueCohorts({ ...seen, ...born, at: at.values, amount: amount.values }, { ...known, period });
    // Counted once, concluded often; only the cohort tables count for themselves.
    const orders = countOrders({ ...seen, ...(amount && { amount: amount.values }) }, known);
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
      churn: churnOf(orders, request, reading.request.view),
      rfm: amount === undefined ? null : rfm(orders),
      refunds: refundsToldBy(request),
      unmatched,
      value: customerValue(orders, request.value, file),
      refused: refusedOf(spent ?? cohorts, named, onInvalid),
    };
  });
}

function refundsToldBy({ refunds, amount }: OrdersRequest): OrdersSection['refunds'] {
  if (refunds.length > 0) return refunds;
  return amount.kind === 'none' ? undefined : 'amounts';
}

/** Times of the rows; no time where a needed cell is empty, and nothing readable where another cell is not. */
function timesOfWhole(
  at: CellColumn<number>,
  needed: CellColumn<number> | undefined,
  others: readonly (CellColumn | undefined)[],
): readonly (number | null)[] {
  return at.values.map((time, row) => {
    const unread = others.find((column) => column?.isRead(row) === false);
    if (unread !== undefined) return unread.values[row] as null;
    return needed?.values[row] === null ? null : time;
  });
}

function isRefund(amount: number | null): boolean {
  return typeof amount === 'number' && amount < 0;
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
