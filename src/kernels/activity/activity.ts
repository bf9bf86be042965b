import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { readAllVisits } from '../history/read-visits.js';
import { CUSTOMER_OPTIONS, isCounted, type presenceParts, takenVisits } from '../history/sound-visits.js';
import { daySpec } from '../history/visit-spec.js';
import { timesOf } from '../history/visit-times.js';
import { type CountedVisits, type KnownVisits, knownVisits, totalsOf } from '../history/visits.js';
import type { SeenDays } from '../orders/order-periods.js';
import { type DayLists, dayListsOf, dayListsOfHistories, daysSeen } from './day-lists.js';

/** What conclusions take of activity, whoever has counted it. */
export interface ActivityTotals extends KnownVisits {
  readonly seen: SeenDays;
}

/** Who was active on which local day, and what is known of it. */
export interface Activity extends ActivityTotals {
  readonly days: DayLists;
}

/**
 * The activity behind a source: rows and columns are laid out by day, visits that have been counted are turned round. Options are
 * those of counting and the ones that are named. Customers have orders, of which refunds are none: `ofOrders` says how these are told.
 */
export function activityOf(
  metric: string,
  source: unknown,
  options: object | undefined,
  concluding: string,
  ofOrders: typeof presenceParts | null = null,
): Activity {
  const reading = ofOrders ? CUSTOMER_OPTIONS : 'timeZone asOf onInvalid user at missingValue';
  assertOptions(metric, options, `${reading} ${concluding}`);
  if (isCounted(source)) return activityOfVisits(takenVisits(metric, source, options));
  // customers have orders, of which refunds are none
  const orders = ofOrders?.(metric, source, options);
  const spec = daySpec(metric, options ?? {}, orders ? 'customer' : 'user', orders?.amount, orders?.refunds);
  const columns = readAllVisits(spec, source, { ...options });
  const found = timesOf(spec, columns);
  const { from, to } = columns.range;
  // where clocks go back over a midnight, an earlier event may be of the next day
  const last = from > spec.asOf ? -Infinity : spec.clock.indexOf(Math.min(to, spec.asOf)) + 1;
  const totals = totalsOf(columns, found, orders?.found(spec, columns));
  return activityIn(dayListsOf(columns, found, last), knownVisits(spec, totals));
}

/** The same of counted visits that are known to be sound. */
export function activityOfVisits({ histories, ...known }: CountedVisits): Activity {
  return activityIn(dayListsOfHistories(histories), known);
}

function activityIn(days: DayLists, known: KnownVisits): Activity {
  return { ...known, seen: daysSeen(days), days };
}

/** How many events make active, checked. */
export function minimumOf(metric: string, minimumEvents: number | undefined): number {
  const minimum = minimumEvents ?? 1;
  if (!(isCount(minimum) && minimum > 0)) refuse(metric, 'minimumEvents', 'a whole number from 1', minimumEvents);
  return minimum;
}
