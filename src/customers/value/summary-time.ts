import {
  type PeriodDays,
  type PeriodGrain,
  type PeriodOptions,
  periodDaysOf,
} from '../../calendar/periods/period-days.js';
import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import type { Orders } from '../../kernels/orders/count-orders.js';
import { orderRange, orderTotals } from '../../kernels/orders/order-periods.js';

/** What is asked of the time of a summary. */
export interface SummaryTimeOptions extends PeriodOptions {
  readonly unitDays?: number | undefined;
  readonly period?: PeriodGrain | undefined;
  readonly to?: InstantInput | undefined;
}

/** Names of these options. */
export const TIME_OPTIONS = 'unitDays to period weekStart anchorDay anchorMonth';

/** The time of orders in numbered days, or in numbered calendar periods that are over. */
export interface SummaryTime {
  /** What is numbered. */
  readonly numbers: PeriodDays;
  /** Whether these are the periods of an option, and not the days of the unit of time. */
  readonly isByPeriod: boolean;
  /** The first number that is not summed up. */
  readonly end: number;
  /** The first number of which not all is known. */
  readonly known: number;
  /** Numbers that make a unit of time. */
  readonly unit: number;
}

/** The time that options ask for, checked. */
export function timeOf(metric: string, orders: Orders, options: SummaryTimeOptions): SummaryTime {
  const { unitDays, period = 'day', weekStart, anchorDay, anchorMonth, to } = options;
  const isByPeriod = options.period !== undefined;
  if (isByPeriod && unitDays !== undefined) refuse(metric, 'unitDays', 'left out where period is given', unitDays);
  // of days, these options are refused
  const numbers = periodDaysOf(metric, period, { weekStart, anchorDay, anchorMonth });
  const unit = isByPeriod ? 1 : unitOf(metric, unitDays);
  const known = isByPeriod ? numbers.indexOfDay(orders.asOfDay) : Math.max(orders.lastDay, lastOrder(orders)) + 1;
  const end = Math.min(numbers.indexOfDay(orderRange(metric, orderTotals(orders), { to }).end), known);
  return { numbers, isByPeriod, end, known, unit };
}

/** Days of the unit of time, checked. */
function unitOf(metric: string, unitDays: unknown = 1): number {
  if (typeof unitDays === 'number' && unitDays > 0 && unitDays <= 1e6) return unitDays;
  return refuse(metric, 'unitDays', 'a number of days above 0', unitDays);
}

function lastOrder({ histories: { times } }: Orders): number {
  let last = -Infinity;
  for (let v = 0; v < times.length; v++) last = Math.max(last, times[v] as number);
  return last;
}
