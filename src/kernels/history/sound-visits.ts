import { fail, refuse } from '../../core/errors.js';
import type { Reasons } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { isRows } from '../../core/reading.js';
import { bringsAmounts } from './brings.js';
import { isId } from './read-visits.js';
import { refundPart, refundsIn } from './refunds.js';
import { AMOUNT } from './visit-amounts.js';
import { type AmountPart, daySpec, type RefundPart, tellsRefunds, VISIT_LIMIT, type VisitSpec } from './visit-spec.js';
import { type CountedVisits, visitsIn } from './visits.js';

/** Whether something is what was counted already, or says that it is. */
export function isCounted(source: unknown): source is CountedVisits & { readonly kind: 'visits' | 'orders' } {
  const kind = isRows(source) ? undefined : (source as { kind?: unknown } | null | undefined)?.kind;
  return kind === 'visits' || kind === 'orders';
}

/** How visits of customers are counted and read. */
export const CUSTOMER_OPTIONS = 'timeZone asOf onInvalid customer at amount refund refunds missingValue';

/** The rule for refunds and, where it goes by amounts, how these are read: presence needs no more of them. */
export function presenceParts(
  metric: string,
  source: unknown,
  options: object | undefined,
): { readonly amount: AmountPart | null; readonly refunds: RefundPart | null; readonly found: typeof refundsIn } {
  const given = { ...options };
  const refunds = refundPart(metric, source, given, bringsAmounts(source, given));
  return { amount: refunds?.rule === 'negative-amounts' ? AMOUNT : null, refunds, found: refundsIn };
}

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
  assertOptions(metric, options, `${CUSTOMER_OPTIONS} ${concluding}`);
  if (isCounted(source)) return takenVisits(metric, source, options);
  const { amount, refunds } = presenceParts(metric, source, options);
  return visitsIn(daySpec(metric, options ?? {}, 'customer', amount, refunds), source, options);
}

/** Counted visits, once they are known to be sound and nothing is asked of them that has been decided. */
export function takenVisits<Own extends CountedVisits>(
  metric: string,
  visits: Own,
  options: object | undefined,
  isAlsoSound: (visits: Own) => boolean = () => true,
): Own {
  for (const name of [...CUSTOMER_OPTIONS.split(' '), 'user', 'attribute']) {
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
const FIELDS =
  'kind timeZone asOf asOfDay lastDay n missing invalid reasons refused afterAsOf refunds refunded refundsApart histories';
const COLUMNS = 'ids starts times events amounts amountStarts refunds';
const RULES: readonly unknown[] = ['flagged', 'negative-amounts', 'as-orders', null];

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
  const areIds = ids === null || (Array.isArray(ids) && ids.length === starts.length - 1 && areOfOneKind(ids));
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
  const { refunds, refunded, refundsApart } = visits;
  if (!RULES.includes(refunds) || (!tellsRefunds(refunds) && refunded + refundsApart !== 0)) return 'refunds';
  if (!areSoundReasons(visits)) return 'reasons';
  const counts = { n, missing, invalid, afterAsOf, refunded, refundsApart };
  return Object.entries(counts).find(([, count]) => !isCount(count))?.[0];
}

function areOfOneKind(ids: readonly unknown[]): boolean {
  return ids.every((id) => isId(id) && typeof id === typeof ids[0]);
}

/** Whether reasons are counts that add up, and places come with one of them. */
function areSoundReasons({ invalid, reasons, refused }: CountedVisits): boolean {
  if (Object(reasons) !== reasons || (refused !== undefined && !Array.isArray(refused))) return false;
  const counts = Object.values(reasons as Reasons);
  const areShown = (refused ?? []).every((one) => isCount(one?.index) && Object.hasOwn(reasons as Reasons, one.reason));
  return (
    areShown && counts.every((count) => isCount(count) && count > 0) && counts.reduce((a, b) => a + b, 0) === invalid
  );
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
