import { fail, refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import { isCount } from '../../core/state.js';
import { isId } from './read-visits.js';
import { daySpec, VISIT_LIMIT, type VisitSpec } from './visit-spec.js';
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
  if (typeof asOf !== 'number' || ![n, missing, invalid, afterAsOf].every(isCount)) return false;
  let spec: VisitSpec;
  try {
    spec = daySpec(metric, { timeZone, asOf });
  } catch {
    return false;
  }
  if (asOfDay !== spec.clock.indexOf(asOf) || lastDay !== spec.last) return false;
  const { ids, starts, times, events } = Object(histories) as CountedVisits['histories'];
  const areColumns = starts instanceof Int32Array && times instanceof Float64Array && events instanceof Float64Array;
  if (!areColumns || starts.length === 0 || events.length !== times.length || !isAscending(starts, times.length))
    return false;
  if (ids !== null && !(Array.isArray(ids) && ids.length === starts.length - 1 && ids.every(isId))) return false;
  const first = spec.clock.indexOf(-VISIT_LIMIT);
  let total = 0;
  for (const count of events) total += isCount(count) && count > 0 ? count : Number.NaN;
  if (total !== n) return false;
  for (let s = 0; s + 1 < starts.length; s++) {
    const [from, to] = [starts[s] as number, starts[s + 1] as number];
    for (let v = from; v < to; v++) {
      const next = v + 1 < to ? (times[v + 1] as number) : spec.open + 1;
      const time = times[v] as number;
      if (!(Number.isInteger(time) && time >= first && time < next)) return false;
    }
  }
  return true;
}

/** Whether places go up from 0 to the end of what they point into. */
export function isAscending(places: Int32Array, end: number): boolean {
  for (let i = 1; i < places.length; i++) if ((places[i] as number) < (places[i - 1] as number)) return false;
  return places[0] === 0 && places[places.length - 1] === end;
}
