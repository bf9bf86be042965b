import type { InvalidPolicy } from '../../core/options.js';
import { type AggregatorState, countOf, isCount, listOf, openState, refuseState } from '../../core/state.js';
import { partsOfSum, valueOfSum } from '../../stats/sums/running-sum.js';
import { sumOfState } from '../../stats/sums/sum-state.js';
import { LARGEST } from '../../stats/sums/summable.js';
import { type Birth, byTypeThenValue } from './by-type-then-value.js';
import type { HistoryStore, StoredHistory } from './history-store.js';
import { VISIT_LIMIT, type VisitSpec, type VisitTotals } from './visit-spec.js';

/**
 * State of an aggregator of customers' histories. Plain JSON.
 *
 * @remarks It holds the customer ids as they were given: where they are personal data, so is the state.
 * @category Aggregators
 * @since 0.1.0
 */
export interface HistoryState<Kind extends string> extends AggregatorState<Kind, 1> {
  /** The zone whose calendar counts, as it was given. */
  readonly timeZone: string;
  /** Epoch milliseconds up to which things are known. */
  readonly asOf: number;
  /** Whether amounts are summed. */
  readonly amounts: 'none' | 'sum';
  /** How invalid events are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Events counted. */
  readonly n: number;
  /** Events without customer, instant or amount. */
  readonly missing: number;
  /** Events refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Events after `asOf`. */
  readonly afterAsOf: number;
  /** Customers: numbers before texts, ascending. */
  readonly customers: readonly (string | number)[];
  /** Exact sum of the amounts for each customer and time, as parts; `null` without amounts. */
  readonly sums: readonly (readonly (readonly number[])[])[] | null;
  /** Instant of each customer's first event and what it says about them, where cohorts are formed by that. */
  readonly births?: readonly (readonly [number, string | number])[] | undefined;
}

/** How histories stand in a state. */
export interface HistoryForm {
  /** What is compared on merge, in the order of writing; what is `undefined` is compared, but not written. */
  readonly config: Readonly<Record<string, unknown>>;
  /** The field of the times: what they are numbers of. */
  readonly times: string;
  /** The field of how many events there were at each time; `null` where that does not matter. */
  readonly events: string | null;
}

/** Writes state with its keys in a fixed order. */
export function writeHistoryState(
  kind: string,
  { onInvalid, amounts, by }: VisitSpec,
  { config, times, events }: HistoryForm,
  store: HistoryStore,
): object {
  const { n, missing, invalid, afterAsOf } = store.totals;
  const stored = [...store.stored()];
  return {
    kind,
    version: 1,
    ...written(config),
    onInvalid,
    n,
    missing,
    invalid,
    afterAsOf,
    customers: stored.map(({ id }) => id),
    [times]: stored.map((history) => history.times),
    ...(events === null ? {} : { [events]: stored.map((history) => history.events) }),
    sums: amounts === 'sum' ? stored.map(({ sums }) => sums) : null,
    ...(by === 'attribute' ? { births: stored.map(({ birth }) => [...(birth as Birth)]) } : {}),
  };
}

/** What is compared, as plain JSON of its own: nobody who is handed a state may reach into what wrote it. */
function written(config: HistoryForm['config']): object {
  const chosen = Object.entries(config).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    chosen.map(([name, value]) => [name, Object(value) === value ? { ...(value as object) } : value]),
  );
}

/** Reads state, refusing what counts something else or is damaged before anything is taken from it. */
export function readHistoryState(
  kind: string,
  spec: VisitSpec,
  form: HistoryForm,
  value: unknown,
): { readonly histories: StoredHistory[]; readonly totals: VisitTotals } {
  const { amounts, last } = spec;
  const first = spec.visits === 'instant' ? -VISIT_LIMIT : spec.clock.indexOf(-VISIT_LIMIT);
  const state = openState(kind, 1, form.config, value);
  const customers = listOf(kind, 'customers', state['customers']);
  const times = listOf(kind, form.times, state[form.times], customers.length);
  const events = form.events === null ? null : listOf(kind, form.events, state[form.events], customers.length);
  const sums = amounts === 'sum' ? listOf(kind, 'sums', state['sums'], customers.length) : null;
  const births = spec.by === 'attribute' ? listOf(kind, 'births', state['births'], customers.length) : null;
  const totals = { n: 0, missing: 0, invalid: 0, afterAsOf: 0 };
  for (const field of Object.keys(totals) as (keyof VisitTotals)[]) totals[field] = countOf(kind, field, state[field]);
  const histories = customers.map((id, k): StoredHistory => {
    const isId = typeof id === 'string' ? id !== '' : Number.isFinite(id);
    if (!isId || (k > 0 && byTypeThenValue(customers[k - 1] as string | number, id as string | number) >= 0)) {
      refuseState(kind, 'customers in a state must be ascending and distinct', 'customers');
    }
    const own = listOf(kind, form.times, times[k]) as number[];
    const inOrder = own.every((p, i) => Number.isInteger(p) && p > (own[i - 1] ?? first - 1) && p <= last);
    if (own.length === 0 || !inOrder) {
      refuseState(kind, `${form.times} in a state must be ascending whole numbers up to that of asOf`, form.times);
    }
    const counts = events ? (listOf(kind, form.events as string, events[k], own.length) as number[]) : own.map(() => 1);
    if (!counts.every((count) => isCount(count) && count > 0)) {
      refuseState(kind, `${form.events} in a state must be whole numbers from 1`, form.events as string);
    }
    const parts = sums && listOf(kind, 'sums', sums[k], own.length).map((sum) => partsOf(kind, sum, totals.n));
    const birth = births && birthOf(kind, spec, births[k], own[0] as number);
    const history = { id: id as string | number, times: own, events: counts, sums: parts };
    return birth ? { ...history, birth } : history;
  });
  const counted = events && histories.reduce((sum, { events }) => events.reduce((a, b) => a + b, sum), 0);
  if (counted !== null && counted !== totals.n) refuseState(kind, `${form.events} in a state must add up to n`, 'n');
  return { histories, totals };
}

/** A first event out of a state: at the first time, before `asOf`. */
function birthOf(kind: string, spec: VisitSpec, value: unknown, time: number): Birth {
  const [at, attribute] = listOf(kind, 'births', value, 2);
  const isNamed = typeof attribute === 'string' ? attribute !== '' : Number.isFinite(attribute);
  const isTimed = Number.isInteger(at) && Math.abs(at as number) <= VISIT_LIMIT && (at as number) <= spec.asOf;
  if (!isNamed || !isTimed || (spec.visits === 'instant' ? at : spec.clock.indexOf(at as number)) !== time) {
    refuseState(kind, 'births in a state must be the first event of each customer and what it says', 'births');
  }
  return [(at as number) + 0, attribute as string | number];
}

/** An exact sum out of a state: sound parts of a size that `n` amounts can have. */
function partsOf(kind: string, value: unknown, n: number): number[] {
  const sum = sumOfState(kind, 'sums', value);
  if (Math.abs(valueOfSum(sum)) > n * LARGEST) refuseState(kind, 'sums in a state must be those of n amounts', 'sums');
  return partsOfSum(sum);
}
