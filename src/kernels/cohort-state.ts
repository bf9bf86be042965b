import type { PeriodGrain } from '../calendar/period.js';
import type { InvalidPolicy } from '../core/options.js';
import { type AggregatorState, countOf, listOf, openState, refuseState } from '../core/state.js';
import { ExactSum } from '../stats/sum.js';
import { LARGEST } from '../stats/summable.js';
import { type CohortSpec, type CohortTotals, EVENT_LIMIT } from './cohort.js';
import { byTypeThenValue, type CohortHistories, type StoredHistory } from './cohort-histories.js';

/**
 * State of an aggregator of customers' periods. Plain JSON.
 *
 * @remarks It holds the customer ids as they were given: where they are personal data, so is the state.
 * @category Aggregators
 * @since 0.1.0
 */
export interface CohortState<Kind extends string> extends AggregatorState<Kind, 1> {
  /** What a period is. */
  readonly period: PeriodGrain;
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
  /** Periods with an event for each customer, ascending; months since January 1970. */
  readonly periods: readonly (readonly number[])[];
  /** Exact sum of the amounts for each of `periods`, as parts; `null` without amounts. */
  readonly sums: readonly (readonly (readonly number[])[])[] | null;
}

/** Writes state with its keys in a fixed order. */
export function writeCohortState<Kind extends string>(
  kind: Kind,
  spec: CohortSpec,
  histories: CohortHistories,
): CohortState<Kind> {
  const { period, timeZone, asOf, amounts, onInvalid } = spec;
  const { n, missing, invalid, afterAsOf } = histories.totals;
  const stored = [...histories.stored()];
  return {
    kind,
    version: 1,
    period,
    timeZone,
    asOf,
    amounts,
    onInvalid,
    n,
    missing,
    invalid,
    afterAsOf,
    customers: stored.map(({ id }) => id),
    periods: stored.map(({ periods }) => periods),
    sums: amounts === 'sum' ? stored.map(({ sums }) => sums as readonly (readonly number[])[]) : null,
  };
}

/** Reads state, refusing what counts something else or is damaged before anything is taken from it. */
export function readCohortState(
  kind: string,
  spec: CohortSpec,
  value: unknown,
): { readonly histories: StoredHistory[]; readonly totals: CohortTotals } {
  const { period, timeZone, asOf, amounts } = spec;
  const state = openState(kind, 1, { period, timeZone, asOf, amounts }, value);
  const customers = listOf(kind, 'customers', state['customers']);
  const periods = listOf(kind, 'periods', state['periods'], customers.length);
  const sums = amounts === 'sum' ? listOf(kind, 'sums', state['sums'], customers.length) : null;
  const totals = { n: 0, missing: 0, invalid: 0, afterAsOf: 0 };
  for (const field of Object.keys(totals) as (keyof CohortTotals)[]) totals[field] = countOf(kind, field, state[field]);
  const first = spec.clock.indexOf(-EVENT_LIMIT);
  const histories = customers.map((id, k): StoredHistory => {
    const isId = typeof id === 'string' ? id !== '' : Number.isFinite(id);
    if (!isId || (k > 0 && byTypeThenValue(customers[k - 1] as string | number, id as string | number) >= 0)) {
      refuseState(kind, 'customers in a state must be ascending and distinct', 'customers');
    }
    const own = listOf(kind, 'periods', periods[k]) as number[];
    const inOrder = own.every((p, i) => Number.isInteger(p) && p > (own[i - 1] ?? first - 1) && p <= spec.last);
    if (own.length === 0 || !inOrder) {
      refuseState(kind, 'periods in a state must be ascending whole numbers up to that of asOf', 'periods');
    }
    const parts = sums && listOf(kind, 'sums', sums[k], own.length).map((sum) => partsOf(kind, sum, totals.n));
    return { id: id as string | number, periods: own, sums: parts };
  });
  return { histories, totals };
}

/** An exact sum out of a state: sound parts of a size that `n` amounts can have. */
function partsOf(kind: string, value: unknown, n: number): number[] {
  const sum = ExactSum.fromJSON(value as number[]);
  if (Math.abs(sum.value) > n * LARGEST) refuseState(kind, 'sums in a state must be those of n amounts', 'sums');
  return sum.toJSON();
}
