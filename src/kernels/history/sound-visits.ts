import { fail, refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import { isCount } from '../../core/state.js';
import { isId } from './read-visits.js';
import { daySpec, VISIT_LIMIT } from './visit-spec.js';
import { type CountedVisits, visitsIn } from './visits.js';

/** Whether something is what was counted already, or says that it is. */
export function isCounted(source: unknown): source is CountedVisits & { readonly kind: 'visits' | 'orders' } {
  const kind = isRows(source) ? undefined : (source as { kind?: unknown } | null | undefined)?.kind;
  return kind === 'visits' || kind === 'orders';
}

/** How visits of customers are counted and read. */
const COUNTING = 'timeZone asOf onInvalid customer at missingValue';

/**
 * The visits behind a source, for metrics of customers: rows and columns are counted, what has been counted is taken as it is.
 * Options are those of counting and the ones that are named.
 */
export function visitsOf(
  metric: string,
  source: unknown,
  options: object | undefined,
  concluding: string,
): CountedVisits {
  assertOptions(metric, options, `${COUNTING} ${concluding}`);
  return isCounted(source)
    ? takenVisits(metric, source, options)
    : visitsIn(daySpec(metric, options ?? {}), source, options);
}

/** Counted visits, once they are known to be sound and nothing is asked of them that has been decided. */
export function takenVisits<Own extends CountedVisits>(
  metric: string,
  visits: Own,
  options: object | undefined,
  isAlsoSound: (visits: Own) => boolean = () => true,
): Own {
  for (const name of [...COUNTING.split(' '), 'attribute', 'amount']) {
    const value = (options as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (value !== undefined) refuse(metric, name, 'left out: they have been counted already', value);
  }
  if (!isSound(metric, visits) || !isAlsoSound(visits)) {
    fail('INVALID_VALUE', metric, 'counted visits must be what countVisits or countOrders returns; got damaged ones');
  }
  return visits;
}

/** Columns that do not fit together would give numbers without sense. */
function isSound(metric: string, visits: CountedVisits): boolean {
  const { histories, timeZone, asOf, asOfDay, lastDay, n, missing, invalid, afterAsOf } = visits;
  try {
    const { clock, last, open } = daySpec(metric, { timeZone, asOf });
    const { ids, starts, times, events } = histories;
    const areSoundColumns =
      starts instanceof Int32Array &&
      times instanceof Float64Array &&
      events instanceof Float64Array &&
      events.length === times.length &&
      isAscending(starts, times.length) &&
      (ids === null || (Array.isArray(ids) && ids.length === starts.length - 1 && ids.every(isId)));
    if (!areSoundColumns || asOf !== +asOf || asOfDay !== clock.indexOf(asOf) || lastDay !== last) return false;
    const first = clock.indexOf(-VISIT_LIMIT);
    let total = 0;
    for (let s = 0; s + 1 < starts.length; s++) {
      const to = starts[s + 1] as number;
      for (let v = starts[s] as number; v < to; v++) {
        const [time, count] = [times[v] as number, events[v] as number];
        const end = v + 1 < to ? (times[v + 1] as number) : open + 1;
        if (!(Number.isInteger(time) && time >= first && time < end && isCount(count) && count > 0)) return false;
        total += count;
      }
    }
    return total === n && [n, missing, invalid, afterAsOf].every(isCount);
  } catch {
    return false;
  }
}

/** Whether places go up from 0 to the end of what they point into. */
export function isAscending(places: Int32Array, end: number): boolean {
  for (let i = 1; i < places.length; i++) if ((places[i] as number) < (places[i - 1] as number)) return false;
  return places[0] === 0 && places[places.length - 1] === end;
}
