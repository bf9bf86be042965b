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
  for (const name of [...COUNTING.split(' '), 'user', 'attribute', 'amount']) {
    const value = (options as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (value !== undefined) refuse(metric, name, 'left out: they have been counted already', value);
  }
  const damaged = damagedField(metric, visits) ?? (isAlsoSound(visits) ? undefined : 'amounts');
  if (damaged !== undefined) {
    const why = `counted visits must be what countVisits or countOrders returns; got damaged ones (${damaged})`;
    fail('INVALID_VALUE', metric, why, { field: damaged });
  }
  return visits;
}

/** Names of all that counted visits have. */
const FIELDS = 'kind timeZone asOf asOfDay lastDay n missing invalid afterAsOf histories';
const COLUMNS = 'ids starts times events amounts amountStarts';

/** The field that cannot be what was counted; columns that do not fit together would give numbers without sense. */
function damagedField(metric: string, visits: CountedVisits): string | undefined {
  const { histories, timeZone, asOf, asOfDay, lastDay, n, missing, invalid, afterAsOf } = visits;
  const unknown = unknownIn(visits, FIELDS) ?? unknownIn(histories, COLUMNS);
  if (unknown !== undefined) return unknown;
  let spec: VisitSpec;
  try {
    spec = daySpec(metric, { timeZone, asOf });
  } catch {
    return 'timeZone or asOf';
  }
  const { clock, last, open } = spec;
  const { ids, starts, times, events } = Object(histories) as CountedVisits['histories'];
  if (!(times instanceof Float64Array)) return 'times';
  if (!(events instanceof Float64Array) || events.length !== times.length) return 'events';
  if (!(starts instanceof Int32Array) || !isAscending(starts, times.length)) return 'starts';
  const areIds = ids === null || (Array.isArray(ids) && ids.length === starts.length - 1 && ids.every(isId));
  if (!areIds || (ids !== null && !areDistinct(ids))) return 'ids';
  if (asOf !== +asOf) return 'asOf';
  if (asOfDay !== clock.indexOf(asOf)) return 'asOfDay';
  if (lastDay !== last) return 'lastDay';
  const first = clock.indexOf(-VISIT_LIMIT);
  let total = 0;
  for (let s = 0; s + 1 < starts.length; s++) {
    const to = starts[s + 1] as number;
    for (let v = starts[s] as number; v < to; v++) {
      const [time, count] = [times[v] as number, events[v] as number];
      const end = v + 1 < to ? (times[v + 1] as number) : open + 1;
      if (!(Number.isInteger(time) && time >= first && time < end)) return 'times';
      if (!(isCount(count) && count > 0)) return 'events';
      total += count;
    }
  }
  if (total !== n) return 'n';
  return Object.entries({ n, missing, invalid, afterAsOf }).find(([, count]) => !isCount(count))?.[0];
}

/** Ids that were found to be distinct: looked at once, as several metrics take the same visits. */
const distinct = /* @__PURE__ */ new WeakSet<object>();

function areDistinct(ids: readonly unknown[]): boolean {
  if (!distinct.has(ids) && new Set(ids).size === ids.length) distinct.add(ids);
  return distinct.has(ids);
}

function unknownIn(counted: object, known: string): string | undefined {
  return Object.keys(Object(counted)).find((name) => !known.split(' ').includes(name));
}

/** Whether places go up from 0 to the end of what they point into. */
export function isAscending(places: Int32Array, end: number): boolean {
  for (let i = 1; i < places.length; i++) if ((places[i] as number) < (places[i - 1] as number)) return false;
  return places[0] === 0 && places[places.length - 1] === end;
}
