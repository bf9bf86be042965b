import { type Aggregator, restored, stateOf } from '../core/aggregator.js';
import { fail, refuse, show } from '../core/errors.js';
import { assertOptions, madeBy } from '../core/options.js';
import { assertIterable } from '../core/reading.js';
import type { AggregatorState } from '../core/state.js';
import { refuseWrapped } from '../core/unwrapped.js';
import {
  type BreakdownState,
  breakdownState,
  type CountedGroup,
  groupsOfState,
  type KeyTuple,
} from './breakdown-state.js';
import { GroupIndex } from './group-index.js';
import { isKey, KEY_TEXT, type KeyValue, MOST_GROUPS, refuseMany } from './key-values.js';
import {
  type Breakdown,
  compareTuples,
  concludeTable,
  type Measured,
  TABLE_CONCLUSION,
  type TableConclusion,
  tableConclusion,
} from './table-result.js';

/**
 * How {@link BreakdownAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BreakdownCounting<Name extends string, Counter> {
  /** Names of the keys, in order: one group for each combination of their values. */
  readonly keys: readonly Name[];
  /** Makes an empty aggregator; every group has one, and so has the total. */
  readonly of: () => Counter;
}

/**
 * How {@link BreakdownAggregator} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BreakdownConclusion<Conclusion> extends TableConclusion {
  /** How each group and the total are concluded, as their aggregator's `result` takes it. */
  readonly conclusion?: Conclusion | undefined;
}

const CALLER = 'BreakdownAggregator';
const KIND = 'breakdown';

/**
 * Counts any metric by groups as values come: for streams, shards and storage. See {@link breakdown} for what a table is.
 *
 * @remarks Keys are values, without a period's calendar: groups have no status, and only those that occurred are there; give the label of a period
 * (`byPeriod(…)(row)`) as the value of a key. States hold what all groups share once, and one entry for each. Cost: `add` twice that of the aggregator, since
 * the total is counted too, and a look-up per key; `merge` and `addAll` a merge of each group they touch; memory that of an aggregator per group.
 * @example
 * ```ts
 * import { BreakdownAggregator, NpsAggregator } from 'cx-metrics';
 *
 * const of = () => new NpsAggregator();
 * const table = new BreakdownAggregator({ keys: ['channel', 'month'], of });
 * table.add({ channel: 'web', month: '2026-01' }, 9).add({ channel: 'shop', month: '2026-01' }, 3);
 *
 * const stored = JSON.stringify(table);
 * const state: ReturnType<typeof table.toJSON> = JSON.parse(stored); // so that the names of the keys are known
 * const resumed = BreakdownAggregator.fromJSON(state, { of });
 * resumed.add({ channel: 'web', month: '2026-01' }, 8);
 * resumed.result().groups.map(({ keys, result }) => [keys.channel, result.value]); // => [['shop', -100], ['web', 50]]
 * resumed.result().total.n; // => 3
 * ```
 * @category Groups and time
 * @since 0.1.0
 */
export class BreakdownAggregator<
  Name extends string,
  Value,
  State extends AggregatorState<string, number>,
  Conclusion,
  Result extends Measured,
> {
  readonly #keys: readonly Name[];
  readonly #of: () => Aggregator<Value, State, Conclusion, Result>;
  #total: Aggregator<Value, State, Conclusion, Result>;
  #groups = new GroupIndex<Aggregator<Value, State, Conclusion, Result>>();
  /** Whether a value was taken back since groups were last looked through for such as nothing is left of. */
  #isThinned = false;

  /**
   * @param options names of the keys, and what makes an aggregator
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  constructor(options: BreakdownCounting<Name, Aggregator<Value, State, Conclusion, Result>>) {
    assertOptions(CALLER, options, 'keys of');
    const { keys, of } = options ?? {};
    const areNames = Array.isArray(keys) && keys.length > 0 && keys.every((name: unknown) => typeof name === 'string');
    if (!areNames || new Set(keys).size < keys.length) refuse(CALLER, 'keys', 'one or more different names', keys);
    this.#total = madeBy(CALLER, of);
    this.#keys = Array.from<Name>(options.keys);
    this.#of = of;
  }

  /**
   * Counts one value.
   * @param keys the values of the keys; what is not there is `null`
   * @param value what the aggregator takes
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for keys that are none, of another kind than before or of another name, for more than a million groups, and whatever the aggregator throws
   */
  add(keys: { readonly [Key in Name]: KeyValue | null | undefined }, value: Value): this {
    this.assertUnwrapped();
    const tuple = this.#tupleOf(keys);
    const met = this.#groups.at(tuple);
    if (!met) this.#assertNew(tuple, keys);
    const counter = met?.counter ?? this.#of();
    // the total has met all that a group has: what it takes the group takes too
    this.#total.add(value);
    counter.add(value);
    if (!met) this.#groups.insert(tuple, counter);
    return this;
  }

  /**
   * Counts many values: all of them or, when one is refused or the iterable throws, none.
   * @param entries pairs of keys and a value
   * @returns this aggregator
   * @throws A {@link CxMetricsError} as `add` does
   */
  addAll(
    entries: Iterable<readonly [keys: { readonly [Key in Name]: KeyValue | null | undefined }, value: Value]>,
  ): this {
    this.assertUnwrapped();
    assertIterable(CALLER, 'entries', entries);
    const more = new BreakdownAggregator({ keys: this.#keys, of: this.#of });
    for (const entry of entries) {
      if (!Array.isArray(entry)) refuse(CALLER, 'an entry', 'a pair of keys and a value', entry, 'INVALID_VALUE');
      more.add(entry[0], entry[1]);
    }
    return this.#absorb(
      more.#groups.entries.map(({ tuple, counter }) => [tuple, counter]),
      'INVALID_VALUE',
    );
  }

  /**
   * Takes one value back, exactly as if it had never been added; a group that nothing is left of is none. For aggregators that have `remove`.
   * @param keys the keys that it was added with
   * @param value the value
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such value was added with these keys; `INVALID_OPTION` when the aggregator has no `remove`
   */
  remove(keys: { readonly [Key in Name]: KeyValue | null | undefined }, value: Value): this {
    this.assertUnwrapped();
    const { counter } = this.#groups.at(this.#tupleOf(keys)) ?? { counter: this.#of() };
    for (const one of [counter, this.#total] as { remove?: (value: Value) => unknown }[]) {
      if (typeof one.remove !== 'function')
        refuse(CALLER, 'of', 'a function that makes an aggregator with remove', one);
      // the total has all that the group has: what the group gives back it gives too
      one.remove(value);
    }
    this.#isThinned = true;
    return this;
  }

  /**
   * Adds what another one, or its stored state, has counted.
   * @param other one of the same keys and the same kind of aggregator, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): BreakdownState<Name, State> } | BreakdownState<Name, State>): this {
    this.assertUnwrapped();
    return this.#absorb(groupsOfState(this.#keys, this.#of, stateOf(KIND, other)), 'STATE_MISMATCH');
  }

  /**
   * The table of what has been counted so far; counting may go on afterwards.
   * @param options how to conclude, and how the table is shown
   * @returns groups, total and what is not shown
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: BreakdownConclusion<Conclusion>): Breakdown<{ readonly [Key in Name]: KeyValue }, Result> {
    this.assertUnwrapped();
    assertOptions(CALLER, options, `${TABLE_CONCLUSION} conclusion`);
    const { conclusion, ...shown } = options ?? {};
    const checked = tableConclusion(CALLER, shown);
    this.#tidy();
    const sorted = [...this.#groups.entries].sort((a, b) => compareTuples(a.tuple, b.tuple));
    const measured = sorted.map(({ tuple, counter }) => {
      const keys = Object.fromEntries(this.#keys.map((name, k) => [name, tuple[k] as KeyValue | null]));
      return { keys, status: null, result: counter.result(conclusion), isEmpty: false };
    });
    const table = concludeTable(CALLER, this.#total.result(conclusion), measured, checked);
    return { ...table, afterAsOf: 0, beforeFrom: 0 } as Breakdown<{ readonly [Key in Name]: KeyValue }, Result>;
  }

  /**
   * The complete state.
   * @returns plain JSON: what all groups share once, then the groups in the order of their keys
   */
  toJSON(): BreakdownState<Name, State> {
    this.assertUnwrapped();
    this.#tidy();
    return breakdownState(
      this.#keys,
      this.#of(),
      this.#groups.entries.map(({ tuple, counter }) => [tuple, counter]),
    );
  }

  /**
   * One that goes on where a stored one stopped.
   * @param state what {@link BreakdownAggregator.toJSON} wrote
   * @param options `of`: makes an aggregator as it did when the state was counted
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`; `INVALID_OPTION` without `of`
   */
  static fromJSON<
    Name extends string,
    Value,
    State extends AggregatorState<string, number>,
    Conclusion,
    Result extends Measured,
  >(
    state: BreakdownState<Name, State>,
    options: { readonly of: () => Aggregator<Value, State, Conclusion, Result> },
  ): BreakdownAggregator<Name, Value, State, Conclusion, Result> {
    assertOptions(CALLER, options, 'of');
    const { of } = options ?? {};
    if (typeof of !== 'function') refuse(CALLER, 'of', 'a function that makes an aggregator', of);
    return restored(KIND, state, ({ keys }) => new BreakdownAggregator({ keys, of }));
  }

  /** Refuses to go on behind a Proxy, where private parts are out of reach. */
  protected assertUnwrapped(): void {
    if (!(#keys in this)) refuseWrapped(CALLER);
  }

  #tupleOf(keys: { readonly [Key in Name]: KeyValue | null | undefined }): KeyTuple {
    if (Object(keys) !== keys) {
      refuse(CALLER, 'keys', `an object with ${this.#keys.join(', ')}`, keys, 'INVALID_VALUE');
    }
    return this.#keys.map((name) => {
      const value = keys[name] ?? null;
      // what is not there may be there under a misspelt name
      if (keys[name] === undefined) this.#assertNames(keys);
      // a BigInt is the text of its digits, as in ids; "+ 0" turns -0 into 0
      return typeof value === 'bigint' ? String(value) : value === 0 ? 0 : value;
    });
  }

  /** Refuses a key of another name. */
  #assertNames(keys: object): void {
    const unknown = Object.keys(keys).find((name) => !this.#keys.includes(name as Name));
    if (unknown === undefined) return;
    fail('INVALID_VALUE', CALLER, `unknown key ${show(unknown)}; known are ${this.#keys.join(', ')}`, {
      name: unknown,
    });
  }

  /** Refuses what can be no group; nothing of it costs values of groups that are there. */
  #assertNew(tuple: KeyTuple, keys: object): void {
    this.#assertNames(keys);
    for (const [k, value] of tuple.entries()) {
      if (value !== null && !isKey(value)) refuse(CALLER, String(this.#keys[k]), KEY_TEXT, value, 'INVALID_VALUE');
    }
    this.#assertKinds([tuple], 'INVALID_VALUE');
    if (this.#groups.entries.length === MOST_GROUPS) refuseMany(CALLER);
  }

  /** Refuses values of two kinds in one key. */
  #assertKinds(tuples: readonly KeyTuple[], code: 'INVALID_VALUE' | 'STATE_MISMATCH'): void {
    const kinds = [...this.#groups.kinds];
    for (const tuple of tuples) {
      for (const [k, value] of tuple.entries()) {
        if (value === null) continue;
        const [kind, theirs] = [kinds[k] ?? typeof value, typeof value];
        kinds[k] = kind;
        if (kind === theirs) continue;
        if (this.#isThinned) {
          this.#tidy();
          this.#assertKinds(tuples, code);
          return;
        }
        const why = `the values of ${this.#keys[k]} must be of one kind; got a ${theirs} besides a ${kind}`;
        fail(code, CALLER, why, { name: String(this.#keys[k]) });
      }
    }
  }

  /** Forgets groups that nothing is left of: late, since looking takes as long as concluding. */
  #tidy(): void {
    if (!this.#isThinned) return;
    const empty = JSON.stringify(this.#of());
    const { entries } = this.#groups;
    this.#groups = new GroupIndex();
    for (const { tuple, counter } of entries) {
      if (JSON.stringify(counter) !== empty) this.#groups.insert(tuple, counter);
    }
    this.#isThinned = false;
  }

  /** Takes groups on: all of them or, when one cannot be merged, none. */
  #absorb(
    groups: readonly CountedGroup<Aggregator<Value, State, Conclusion, Result>>[],
    code: 'INVALID_VALUE' | 'STATE_MISMATCH',
  ): this {
    this.#assertKinds(
      groups.map(([tuple]) => tuple),
      code,
    );
    const total = this.#of().merge(this.#total);
    const merged = groups.map(([tuple, counter]) => {
      total.merge(counter);
      const met = this.#groups.at(tuple);
      return [tuple, met ? this.#of().merge(met.counter).merge(counter) : counter, met] as const;
    });
    const added = merged.filter(([, , met]) => !met).length;
    if (this.#groups.entries.length + added > MOST_GROUPS) refuseMany(CALLER);
    this.#total = total;
    for (const [tuple, counter, met] of merged) {
      if (met) met.counter = counter;
      else this.#groups.insert(tuple, counter);
    }
    return this;
  }
}
