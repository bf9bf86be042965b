import { canonicalZone } from '../../calendar/zones/zone-name.js';
import { assertReasons, type Reasons, reasonsOf } from '../../core/left-out.js';
import type { InvalidPolicy } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import {
  type AggregatorState,
  countOf,
  type FieldReader,
  fieldsOf,
  listOf,
  policyField,
  readState,
  refuseState,
} from '../../core/state.js';
import { type Birth, byTypeThenValue } from './by-type-then-value.js';
import type { HistoryStore, StoredHistory } from './history-store.js';
import { isId } from './read-visits.js';
import type { AmountSums } from './visit-amounts.js';
import type { VisitColumns } from './visit-columns.js';
import { type RefundRule, tellsRefunds, VISIT_LIMIT, type VisitSpec, type VisitTotals } from './visit-spec.js';

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
  /** How refunds are told; `null` where nothing is read that tells. */
  readonly refunds: RefundRule | null;
  /** Events counted, without refunds. */
  readonly n: number;
  /** Events without who, when or another part that is read. */
  readonly missing: number;
  /** Events refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused. */
  readonly reasons: Reasons;
  /** Events after `asOf`. */
  readonly afterAsOf: number;
  /** Where refunds are told: the instant of each one's first event, in whole epoch milliseconds. What came before it is told apart. */
  readonly firsts?: readonly number[] | undefined;
  /** Where refunds are told: whose they are, in the order of ids. */
  readonly refundsOf?: readonly (string | number)[] | undefined;
  /** When each of these had refunds, ascending, in whole epoch milliseconds. */
  readonly refundInstants?: readonly (readonly number[])[] | undefined;
  /** How many refunds there were at each of these instants. */
  readonly refundCounts?: readonly (readonly number[])[] | undefined;
  /** Exact sum of the refunds of each of these instants, as parts, 0 and below, where amounts are counted. */
  readonly refundSums?: readonly (readonly (readonly number[])[])[] | undefined;
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
  /** What is compared on merge, in the order of writing; the zone by its canonical name. */
  readonly config: Readonly<Record<string, unknown>>;
  /** The field of the times: what they are numbers of. */
  readonly times: string;
  /** The field of how many visits there were at each time; `null` where that does not matter. */
  readonly events: string | null;
  /** How amounts are kept; `null` for presence only. */
  readonly sums: AmountSums | null;
}

/** What else an aggregator keeps of subjects, beside their visits. */
export interface Keeper {
  /** The kind of the ids that are held; `undefined` while there are none. */
  readonly kind: string | undefined;
  /** Takes what was read. */
  absorb(columns: VisitColumns): void;
  /** What stands in a state, in a fixed order. */
  fields(): object;
  /** How that is read out of a state. */
  readonly readers: Readonly<Record<string, FieldReader>>;
  /** Checks what was read of a state; gives what takes it. The ids of visits are known to be sound, `kind` is theirs. */
  taken(kind: string, read: Readonly<Record<string, unknown>>): { readonly kind: string | undefined; take(): void };
}

/** What an aggregator of histories has counted: visits, and refunds by instants, whose subjects need not have a visit. */
export interface HistoryStores {
  readonly visits: HistoryStore;
  /** `null` where no refunds are told. */
  readonly refunds: HistoryStore | null;
}

/** Writes state with its keys in a fixed order. */
export function writeHistoryState(
  kind: string,
  { timeZone, onInvalid, attribute, subject, refunds, starts = false }: VisitSpec,
  { config, times, events, sums }: HistoryForm,
  stores: HistoryStores,
  keeper: Keeper | null = null,
): object {
  const stored = [...stores.visits.stored()];
  const returned = stores.refunds && [...stores.refunds.stored()];
  return {
    kind,
    version: 1,
    ...copied({ ...config, timeZone }),
    refunds: refunds?.rule ?? null,
    onInvalid,
    ...stores.visits.totals,
    [`${subject}s`]: stored.map(({ id }) => id),
    [times]: stored.map((history) => history.times),
    ...(events === null ? {} : { [events]: stored.map((history) => history.events) }),
    ...(sums ? { sums: stored.map((history) => history.sums) } : {}),
    ...(attribute && !starts ? { births: stored.map(({ birth }) => [...(birth as Birth)]) } : {}),
    ...(returned ? { firsts: stored.map(({ first }) => first), ...refundFields(returned, sums !== null) } : {}),
    ...keeper?.fields(),
  };
}

function refundFields(stored: readonly StoredHistory[], hasSums: boolean): object {
  return {
    refundsOf: stored.map(({ id }) => id),
    refundInstants: stored.map(({ times }) => times),
    refundCounts: stored.map(({ events }) => events),
    ...(hasSums ? { refundSums: stored.map(({ sums }) => sums) } : {}),
  };
}

/** What is compared, as plain JSON of its own: nobody who is handed a state may reach into what wrote it. */
function copied(config: HistoryForm['config']): object {
  return Object.fromEntries(
    Object.entries(config).map(([name, value]) => [name, Object(value) === value ? { ...(value as object) } : value]),
  );
}

/** Histories out of a state, with their totals. */
export interface ReadHistories {
  readonly histories: readonly StoredHistory[];
  readonly totals: VisitTotals;
}

/** Reads state, refusing what counts something else or is damaged before anything is taken from it. */
export function readHistoryState(
  kind: string,
  spec: VisitSpec,
  form: HistoryForm,
  state: unknown,
  keeper: Keeper | null = null,
): ReadHistories & {
  readonly refunds: ReadHistories | null;
  readonly kept: ReturnType<Keeper['taken']> | null;
  readonly timeZone: string;
} {
  const { subject, open, clock, unit, asOf } = spec;
  const rule = spec.refunds?.rule ?? null;
  const attribute = spec.starts ? null : spec.attribute;
  const names = { ids: `${subject}s`, times: form.times, events: form.events, sums: form.sums && 'sums' };
  const returned = tellsRefunds(rule) ? { ...REFUNDS, sums: form.sums && REFUNDS.sums } : null;
  const lists = [
    ...Object.values(names),
    attribute && 'births',
    returned && 'firsts',
    ...Object.values(returned ?? {}),
  ];
  const readers: Record<string, FieldReader> = { onInvalid: policyField, ...keeper?.readers };
  for (const name of ['n', 'missing', 'invalid', 'afterAsOf']) readers[name] = countOf;
  readers['reasons'] = reasonsOf;
  for (const name of lists) if (name) readers[name] = listOf;
  const fields = fieldsOf(kind, state);
  const timeZone = sameZone(spec.timeZone, fields['timeZone']);
  const read = readState(kind, 1, { ...form.config, timeZone, refunds: rule }, readers, fields);
  const { n, missing, invalid, reasons = {}, afterAsOf } = read as unknown as VisitTotals;
  assertReasons(kind, invalid, reasons);
  const first = unit === 'instant' ? -VISIT_LIMIT : clock.indexOf(-VISIT_LIMIT);
  const own = historiesIn(
    kind,
    read,
    names,
    { first, last: open, what: 'whole numbers up to that of asOf' },
    form.sums,
    n,
  );
  const columnOf = (name: string) => listOf(kind, name, read[name], own.histories.length);
  const births = attribute && columnOf('births');
  const firsts = returned && columnOf('firsts');
  const histories = own.histories.map((history, k): StoredHistory => {
    const [time] = history.times as [number];
    const birth = births && birthOf(kind, spec, births[k], time);
    if (firsts && !isInstantOf(spec, firsts[k], time)) {
      refuseState(kind, 'firsts in a state must be the instant of the first event of each customer', 'firsts');
    }
    return { ...history, birth, first: firsts ? (firsts[k] as number) + 0 : Infinity };
  });
  const { counted } = own;
  if (form.events ? counted !== n : counted > n || (counted === 0 && n > 0)) {
    const why = form.events
      ? `${form.events} in a state must add up to n`
      : `n in a state must cover its ${form.times}`;
    refuseState(kind, why, 'n');
  }
  const totals = { n, missing, invalid, reasons, afterAsOf };
  const kept = keeper?.taken(kind, read) ?? null;
  if (kept?.kind && histories.some(({ id }) => typeof id !== kept.kind)) {
    refuseState(kind, `${names.ids} in a state must be numbers or texts, as the others`, names.ids);
  }
  if (!returned) return { histories, totals, refunds: null, kept, timeZone };
  const what = 'whole epoch milliseconds up to asOf';
  const instants = { first: -VISIT_LIMIT, last: Math.floor(asOf), what };
  const back = historiesIn(kind, read, returned, instants, form.sums, 0);
  // the first part is the nearest to the sum, and has its sign
  const bySign = rule === 'negative-amounts';
  if (signsOf(back.histories).some((part) => (bySign ? !(part < 0) : part > 0))) {
    refuseState(kind, 'refundSums in a state must lower revenue', 'refundSums');
  }
  if (bySign && signsOf(histories).some((part) => part < 0)) {
    refuseState(kind, 'sums in a state must be 0 or more, as negative amounts are refunds', 'sums');
  }
  const none = { missing: 0, invalid: 0, reasons: {}, afterAsOf: 0 };
  const [one] = [...histories, ...back.histories];
  if (back.histories.some(({ id }) => typeof id !== typeof one?.id)) {
    refuseState(kind, `${REFUNDS.ids} in a state must be numbers or texts, as ${names.ids}`, REFUNDS.ids);
  }
  return {
    histories,
    totals,
    refunds: { histories: back.histories, totals: { n: back.counted, ...none } },
    kept,
    timeZone,
  };
}

/** The name of a zone in a state where it is one of the zone that is counted by; else the name that this goes by here. */
function sameZone(mine: string, theirs: unknown): string {
  const isSame = theirs !== mine && typeof theirs === 'string' && canonicalZone(theirs) === canonicalZone(mine);
  return isSame ? theirs : mine;
}

/** The fields of refunds in a state. */
const REFUNDS = { ids: 'refundsOf', times: 'refundInstants', events: 'refundCounts', sums: 'refundSums' };

/** What histories are called in a state; `null` for what is not kept. */
interface HistoryNames {
  readonly ids: string;
  readonly times: string;
  readonly events: string | null;
  readonly sums: string | null;
}

/** Lists of a state, side by side, as histories; `counted` is how many visits they hold at least. */
function historiesIn(
  kind: string,
  read: Readonly<Record<string, unknown>>,
  names: HistoryNames,
  { first, last, what }: { readonly first: number; readonly last: number; readonly what: string },
  amounts: AmountSums | null,
  n: number,
): { readonly histories: StoredHistory[]; readonly counted: number } {
  const ids = read[names.ids] as readonly unknown[];
  const columnOf = (name: string) => listOf(kind, name, read[name], ids.length);
  const times = columnOf(names.times);
  const events = names.events === null ? null : columnOf(names.events);
  const sums = names.sums === null ? null : columnOf(names.sums);
  let counted = 0;
  const histories = ids.map((id, k): StoredHistory => {
    const isSound = isId(id) && typeof id === typeof ids[0];
    if (!isSound || (k > 0 && byTypeThenValue(ids[k - 1] as string, id) >= 0)) {
      const why = `${names.ids} in a state must be numbers or texts, ascending and distinct`;
      refuseState(kind, why, names.ids);
    }
    const own = listOf(kind, names.times, times[k]) as number[];
    const inOrder = own.every((time, i) => Number.isInteger(time) && time > (own[i - 1] ?? first - 1) && time <= last);
    if (own.length === 0 || !inOrder)
      refuseState(kind, `${names.times} in a state must be ascending ${what}`, names.times);
    const counts = events
      ? (listOf(kind, names.events as string, events[k], own.length) as number[])
      : own.map(() => 1);
    if (!counts.every((count) => isCount(count) && count > 0)) {
      refuseState(kind, `${names.events} in a state must be whole numbers from 1`, names.events as string);
    }
    for (const count of counts) counted += count;
    const field = names.sums as string;
    const parts =
      sums &&
      listOf(kind, field, sums[k], own.length).map(
        (sum, i) => amounts?.partsOf(kind, sum, events ? (counts[i] as number) : n, field) ?? [],
      );
    // "+ 0" turns -0 into 0
    return { id, times: own.map((time) => time + 0), events: counts, sums: parts, birth: null, first: Infinity };
  });
  return { histories, counted };
}

/** A number for each sum of amounts, below 0, 0 or above, as the sum is. */
function signsOf(histories: readonly StoredHistory[]): number[] {
  return histories.flatMap(({ sums }) => (sums ?? []).map(([part = 0]) => part));
}

const DAY = 86_400_000;

/** Whether something is an instant in whole milliseconds, not after `asOf`, that has a number among times. */
function isInstantOf({ asOf, unit, clock }: VisitSpec, at: unknown, time: number): at is number {
  const isTimed = typeof at === 'number' && Number.isInteger(at) && Math.abs(at) <= VISIT_LIMIT && at <= asOf;
  if (!isTimed || unit === 'instant') return isTimed && at === time;
  // where clocks go back over midnight, what came first may be of the day after the earliest one
  const ahead = clock.indexOf(at) - time;
  return ahead === 0 || (ahead === 1 && clock.breaks(at, Math.min(asOf, at + DAY)).periods.includes(time));
}

/** A first visit out of a state: at the first time, not after `asOf`. */
function birthOf(kind: string, spec: VisitSpec, value: unknown, time: number): Birth {
  const [at, attribute] = listOf(kind, 'births', value, 2);
  if (!isId(attribute) || !isInstantOf(spec, at, time)) {
    refuseState(kind, 'births in a state must be the first event of each customer and what it says', 'births');
  }
  return [at + 0, attribute];
}
