import type { InvalidPolicy } from '../../core/options.js';
import {
  type AggregatorState,
  countOf,
  type FieldReader,
  isCount,
  listOf,
  policyField,
  readState,
  refuseState,
} from '../../core/state.js';
import { type Birth, byTypeThenValue } from './by-type-then-value.js';
import type { HistoryStore, StoredHistory } from './history-store.js';
import { isId } from './read-visits.js';
import type { AmountSums } from './visit-amounts.js';
import { VISIT_LIMIT, type VisitSpec, type VisitTotals } from './visit-spec.js';

/**
 * State of an aggregator of histories, whoever they are of. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface VisitState<Kind extends string> extends AggregatorState<Kind, 1> {
  /** The zone whose calendar counts, as it was given. */
  readonly timeZone: string;
  /** Epoch milliseconds up to which things are known. */
  readonly asOf: number;
  /** How invalid events are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Events counted. */
  readonly n: number;
  /** Events without who, when or another part that is read. */
  readonly missing: number;
  /** Events refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Events after `asOf`. */
  readonly afterAsOf: number;
}

/**
 * State of an aggregator of customers' histories. Plain JSON.
 *
 * @remarks It holds the customer ids as they were given: where they are personal data, so is the state.
 * @category Aggregators
 * @since 0.1.0
 */
export interface HistoryState<Kind extends string> extends VisitState<Kind> {
  /** Customers: numbers before texts, ascending. */
  readonly customers: readonly (string | number)[];
}

/** How histories stand in a state. */
export interface HistoryForm {
  /** What is compared on merge, in the order of writing. */
  readonly config: Readonly<Record<string, unknown>>;
  /** The field of the times: what they are numbers of. */
  readonly times: string;
  /** The field of how many visits there were at each time; `null` where that does not matter. */
  readonly events: string | null;
  /** How amounts are kept; `null` for presence only. */
  readonly sums: AmountSums | null;
}

/** Writes state with its keys in a fixed order. */
export function writeHistoryState(
  kind: string,
  { onInvalid, attribute, subject }: VisitSpec,
  { config, times, events, sums }: HistoryForm,
  store: HistoryStore,
): object {
  const stored = [...store.stored()];
  return {
    kind,
    version: 1,
    ...copied(config),
    onInvalid,
    ...store.totals,
    [`${subject}s`]: stored.map(({ id }) => id),
    [times]: stored.map((history) => history.times),
    ...(events === null ? {} : { [events]: stored.map((history) => history.events) }),
    ...(sums ? { sums: stored.map((history) => history.sums) } : {}),
    ...(attribute ? { births: stored.map(({ birth }) => [...(birth as Birth)]) } : {}),
  };
}

/** What is compared, as plain JSON of its own: nobody who is handed a state may reach into what wrote it. */
function copied(config: HistoryForm['config']): object {
  return Object.fromEntries(
    Object.entries(config).map(([name, value]) => [name, Object(value) === value ? { ...(value as object) } : value]),
  );
}

/** Reads state, refusing what counts something else or is damaged before anything is taken from it. */
export function readHistoryState(
  kind: string,
  spec: VisitSpec,
  form: HistoryForm,
  state: unknown,
): { readonly histories: StoredHistory[]; readonly totals: VisitTotals } {
  const { subject, attribute, open } = spec;
  const first = spec.unit === 'instant' ? -VISIT_LIMIT : spec.clock.indexOf(-VISIT_LIMIT);
  const names = `${subject}s`;
  const lists = [names, form.times, form.events, form.sums && 'sums', attribute && 'births'].filter(
    (name) => name !== null,
  );
  const readers: Record<string, FieldReader> = { onInvalid: policyField };
  for (const name of ['n', 'missing', 'invalid', 'afterAsOf']) readers[name] = countOf;
  for (const name of lists) readers[name as string] = listOf;
  const read = readState(kind, 1, form.config, readers, state);
  const { n, missing, invalid, afterAsOf } = read as unknown as VisitTotals;
  const ids = read[names] as readonly unknown[];
  const columnOf = (name: string) => listOf(kind, name, read[name], ids.length);
  const times = columnOf(form.times);
  const events = form.events === null ? null : columnOf(form.events);
  const sums = form.sums && columnOf('sums');
  const births = attribute && columnOf('births');
  let counted = 0;
  const histories = ids.map((id, k): StoredHistory => {
    if (!isId(id) || (k > 0 && byTypeThenValue(ids[k - 1] as string, id as string) >= 0)) {
      refuseState(kind, `${names} in a state must be ascending and distinct`, names);
    }
    const own = listOf(kind, form.times, times[k]) as number[];
    const inOrder = own.every((time, i) => Number.isInteger(time) && time > (own[i - 1] ?? first - 1) && time <= open);
    if (own.length === 0 || !inOrder) {
      refuseState(kind, `${form.times} in a state must be ascending whole numbers up to that of asOf`, form.times);
    }
    const counts = events ? (listOf(kind, form.events as string, events[k], own.length) as number[]) : own.map(() => 1);
    if (!counts.every((count) => isCount(count) && count > 0)) {
      refuseState(kind, `${form.events} in a state must be whole numbers from 1`, form.events as string);
    }
    for (const count of counts) counted += count;
    const parts =
      sums && listOf(kind, 'sums', sums[k], own.length).map((sum) => form.sums?.partsOf(kind, sum, n) ?? []);
    const birth = births && birthOf(kind, spec, births[k], own[0] as number);
    // "+ 0" turns -0 into 0
    return { id, times: own.map((time) => time + 0), events: counts, sums: parts, birth };
  });
  if (events ? counted !== n : counted > n || (counted === 0 && n > 0)) {
    const why = events ? `${form.events} in a state must add up to n` : `n in a state must cover its ${form.times}`;
    refuseState(kind, why, 'n');
  }
  return { histories, totals: { n, missing, invalid, afterAsOf } };
}

/** A first visit out of a state: at the first time, not after `asOf`. */
function birthOf(kind: string, spec: VisitSpec, value: unknown, time: number): Birth {
  const [at, attribute] = listOf(kind, 'births', value, 2);
  const isTimed = Number.isInteger(at) && Math.abs(at as number) <= VISIT_LIMIT && (at as number) <= spec.asOf;
  if (!isId(attribute) || !isTimed || (spec.unit === 'instant' ? at : spec.clock.indexOf(at as number)) !== time) {
    refuseState(kind, 'births in a state must be the first event of each customer and what it says', 'births');
  }
  return [(at as number) + 0, attribute];
}
