import type { InstantInput } from '../../core/instant.js';
import type { LeftOut } from '../../core/left-out.js';
import type { MetricResult } from '../../core/result.js';
import type { OrderPeriod } from '../orders/order-periods.js';
import type { ActivityTotals } from './activity.js';

/**
 * Who counts as active, and which local days are listed: those in `[from, to)`, in the zone of the events.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ActiveOptions {
  /** How many events a user needs in a day, window or period to count as active in it. @defaultValue 1 */
  readonly minimumEvents?: number | undefined;
  /** First day, such as `'2026-01-01'`, or the instant at which it starts. @defaultValue the day of the first event, where `to` is given */
  readonly from?: InstantInput | undefined;
  /** First day after the last one, not before `from`; or its first instant. @defaultValue the day after the last one that has begun, where `from` is given */
  readonly to?: InstantInput | undefined;
}

/**
 * Active users of the window that ends with a local day.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ActiveDay {
  /** The last local day of the window. */
  readonly day: string;
  /** Users active in it. */
  readonly active: number;
  /** Whether the window begins on or after the day of the first event known: before it, users may be missing. */
  readonly full: boolean;
  /** Whether the day is over at `asOf`; a day that has not begun is not listed. */
  readonly status: 'complete' | 'partial';
}

/**
 * Active users of a calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ActivePeriod extends OrderPeriod {
  /** Users active in it. */
  readonly active: number;
  /** Whether the period begins on or after the day of the first event known. */
  readonly full: boolean;
}

/**
 * What every result about active users says of what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ActiveScope extends LeftOut {
  /** Events counted, up to `asOf`. */
  readonly n: number;
  /** Events after `asOf`, left out. */
  readonly afterAsOf: number;
  /** The zone whose days counted. */
  readonly timeZone: string;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
}

/**
 * Active users of a day, of the window that ends with it, or of a calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ActiveCount<Id extends string> extends MetricResult<Id, 'count'>, ActiveScope {
  /** Active users of the last day or period that is over; `null` when none is, or no event is known. */
  readonly value: number | null;
  /** Events counted, up to `asOf`. */
  readonly n: number;
  /** Which of the published definitions it is. */
  readonly definition: string;
  /** The last local day of what `value` counts; `null` when there is none. */
  readonly day: string | null;
  /** Whether what `value` counts begins on or after the day of the first event known. */
  readonly full: boolean;
  /** Mean over the days or periods asked for that are over; `null` when none is, or no event is known. */
  readonly mean: number | null;
  /** How many events a user needed to be active. */
  readonly minimumEvents: number;
  /** One entry for each local day asked for, ascending; none without `from` and `to`. */
  readonly days: readonly ActiveDay[];
  /** One entry for each calendar period, ascending; none of rolling windows. */
  readonly periods: readonly ActivePeriod[];
}

/** What a result says of the events behind it, besides those that were left out. */
export function activeScope({ n, afterAsOf, timeZone, asOf }: ActivityTotals): Omit<ActiveScope, keyof LeftOut> {
  return { n, afterAsOf, timeZone, asOf };
}

/** The mean of counts; of none `null`. */
export function meanOf(counts: readonly number[]): number | null {
  let sum = 0;
  for (const count of counts) sum += count;
  return counts.length === 0 ? null : sum / counts.length;
}
