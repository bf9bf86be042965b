import {
  compareShares,
  type InactivityChurnRateResult,
  inactivityChurnRate,
  type LifecyclePeriod,
  lifecycle,
  type Orders,
  type TimeBetweenPurchasesResult,
  timeBetweenPurchases,
} from 'cx-metrics';
import type { OrdersRequest, ViewRequest } from '../../request/request.js';
import { periodChange, seriesOf, type Told } from '../told.js';

/** Customers who fell silent, period by period. */
export interface Churn {
  /** So many days without an order are silence. */
  readonly silentDays: number;
  /** The last period that was over; `undefined` where none was, with a full window before it. */
  readonly last: { readonly period: string; readonly result: InactivityChurnRateResult } | undefined;
  readonly periods: readonly { readonly period: string; readonly result: InactivityChurnRateResult }[];
  /** How long customers take from one order to the next, where they come back. */
  readonly gaps: TimeBetweenPurchasesResult;
  readonly told: Told | undefined;
}

/** Of the customers who were active as a period began, who was silent as it ended; only periods with a whole window before them. */
export function churnOf(orders: Orders, { period: grain, silentDays }: OrdersRequest, view: ViewRequest): Churn {
  const all = lifecycle(orders, { period: grain }).periods;
  const known = all.filter(({ from }) => daysBetween(all[0]?.from, from) >= silentDays);
  const periods = known.map(({ period, from, to }) => ({
    period,
    result: inactivityChurnRate(orders, { windowDays: silentDays, from, to }),
  }));
  const last = periods.findLast(({ result }) => result.status === 'complete');
  return {
    silentDays,
    last,
    periods,
    gaps: timeBetweenPurchases(orders, { quantiles: [0.9] }),
    told: last && toldChurn(periods, known, last, grain, view),
  };
}

function toldChurn(
  periods: Churn['periods'],
  known: readonly LifecyclePeriod[],
  { period, result: overall }: NonNullable<Churn['last']>,
  grain: OrdersRequest['period'],
  view: ViewRequest,
): Told {
  const groups = periods.map(({ period: name, result }, k) => ({
    keys: { period: name },
    status: known[k]?.status === 'complete' ? ('complete' as const) : ('partial' as const),
    result,
  }));
  return {
    id: 'churn',
    column: undefined,
    isHighGood: false,
    overall,
    period,
    series: seriesOf(grain, groups, (result) => result),
    change: periodChange(groups, compareShares, grain, view.comparing),
    standouts: [],
    byColumn: undefined,
  };
}

function daysBetween(first: string | undefined, later: string): number {
  return first === undefined ? 0 : (Date.parse(later) - Date.parse(first)) / 86_400_000;
}
