import { type AggregatorState, fieldsOf, listOf, readState, refuseState } from '../core/state.js';
import { isKey, type KeyValue } from './key-values.js';
import type { AnyAggregator } from './per-group.js';
import { compareTuples } from './table-result.js';

/**
 * What {@link BreakdownAggregator.toJSON} writes: what all groups share once, then what each one has of its own. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface BreakdownState<Name extends string, State extends AggregatorState<string, number>>
  extends AggregatorState<'breakdown', 1> {
  /** Names of the keys, in order. */
  readonly keys: readonly Name[];
  /** The state of a group without anything. */
  readonly each: State;
  /** The groups in the order of their keys: a value for each key, and the fields in which its state differs from `each`. */
  readonly groups: readonly (readonly [keys: KeyTuple, rest: Partial<State>])[];
}

/**
 * A value for each key, `null` for none.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export type KeyTuple = readonly (KeyValue | null)[];

/** A group, counted. */
export type CountedGroup<Counter> = readonly [tuple: KeyTuple, counter: Counter];

const KIND = 'breakdown';

/** The state of groups; those that come in any order leave in that of their keys. */
export function breakdownState<Name extends string, State extends AggregatorState<string, number>>(
  keys: readonly Name[],
  empty: { toJSON(): State },
  groups: readonly CountedGroup<{ toJSON(): State }>[],
): BreakdownState<Name, State> {
  const each = empty.toJSON();
  const sorted = [...groups].sort(([a], [b]) => compareTuples(a, b));
  const own = (counter: { toJSON(): State }) =>
    Object.fromEntries(
      Object.entries(counter.toJSON()).filter(([field, value]) => !isSame(value, each[field as keyof State])),
    ) as Partial<State>;
  return {
    kind: KIND,
    version: 1,
    keys: [...keys],
    each,
    groups: sorted.map(([tuple, one]) => [[...tuple], own(one)]),
  };
}

function refuseGroups(): never {
  const expected = 'values of keys, ascending, and fields that differ from each';
  refuseState(KIND, `groups in a state must have ${expected}`, 'groups');
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The groups out of a state, each merged into an aggregator of its own, which checks what it is given. */
export function groupsOfState<Counter extends AnyAggregator<never, never, object>>(
  keys: readonly string[],
  of: () => Counter,
  state: unknown,
): CountedGroup<Counter>[] {
  const read = readState(KIND, 1, { keys }, { each: (kind, _, value) => fieldsOf(kind, value), groups: listOf }, state);
  const { each } = read;
  const merged = (fields: object): Counter => of().merge(fields as AggregatorState<string, number>);
  if (JSON.stringify(merged(each)) !== JSON.stringify(of())) refuseState(KIND, 'each must be empty', 'each');
  let before: KeyTuple | undefined;
  return read.groups.map((group) => {
    const [given, rest] = listOf(KIND, 'groups', group, 2);
    const tuple = listOf(KIND, 'keys', given, keys.length) as KeyTuple;
    const isSound = tuple.every((value) => value === null || (isKey(value) && !Object.is(value, -0)));
    const isNext = before === undefined || (isSound && compareTuples(before, tuple) < 0);
    const own = fieldsOf(KIND, rest);
    if (!isSound || !isNext || !Object.keys(own).length) refuseGroups();
    const counter = merged({ ...each, ...own });
    // known to be sound by now
    if (Object.entries(own).some(([field, value]) => isSame(value, each[field]))) refuseGroups();
    before = tuple;
    return [tuple, counter];
  });
}
