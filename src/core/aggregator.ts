import { isCxMetricsError } from './errors.js';
import { type AggregatorState, assertSame, fieldsOf, refuseState } from './state.js';
import { refuseWrapped } from './unwrapped.js';

/**
 * What every aggregator can do: count values as they come, be merged with others, be stored as JSON, and conclude at any
 * moment.
 *
 * @remarks The same data in any order, split in any way and merged in any order, gives the same JSON bit for bit. State
 * holds everything that counting needs: `fromJSON(parse(stringify(a)))` goes on exactly as `a` would.
 * @example
 * ```ts
 * import { type Aggregator, NpsAggregator, TtrAggregator } from 'cx-metrics';
 *
 * const collected = [new NpsAggregator().add(9), new TtrAggregator().add({ openedAt: 0, resolvedAt: 60_000 })];
 * collected.map(String); // => ['nps: 100 (n = 1)', 'ttr: 60000 (n = 1)']
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class Aggregator<
  Value,
  State extends AggregatorState<string, number>,
  Conclusion,
  Result extends object,
> {
  /**
   * Counts one value.
   * @param value a value, or `null`/`undefined` when there is none
   * @returns this aggregator
   */
  abstract add(value: Value): this;

  /**
   * Counts many values: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable, arrays and typed arrays among them
   * @returns this aggregator
   */
  abstract addAll(values: Iterable<Value>): this;

  /**
   * Adds what another aggregator, or its stored state, has counted. The other one is not changed.
   * @param other an aggregator of the same kind or its JSON state
   * @returns this aggregator
   */
  abstract merge(other: { toJSON(): State } | State): this;

  /**
   * Concludes from what has been counted so far; counting may go on afterwards.
   * @param options how to conclude
   * @returns the result, a plain object
   */
  abstract result(options?: Conclusion): Result;

  /**
   * The complete state as plain JSON.
   * @returns a new object
   */
  abstract toJSON(): State;

  /**
   * One line for logs.
   * @returns metric, value and n
   */
  toString(): string {
    const { metric, value, n } = this.result() as { metric?: unknown; value?: unknown; n?: unknown };
    return `${metric}: ${value} (n = ${n})`;
  }
}

/** The state behind what was handed to `merge`: an aggregator, of whichever copy of the library, or a state. */
export function stateOf(caller: string, other: unknown, what = 'merge was given'): unknown {
  const { toJSON } = Object(other) as { toJSON?: unknown };
  if (typeof toJSON !== 'function') return other;
  try {
    return toJSON.call(other);
  } catch (error) {
    // a Proxy hands itself to the method, which then finds no private parts
    if (isCxMetricsError(error) || (error instanceof TypeError && /private/.test(error.message))) {
      refuseWrapped(caller, what);
    }
    throw error;
  }
}

/**
 * A new aggregator of the configuration in `state`, with its counts merged: one checking path for stored state. What a
 * getter of the state throws passes through.
 */
export function restored<State, A extends { merge(state: State): A }>(
  kind: string,
  state: State,
  make: (state: State) => A,
): A {
  // each field is read once
  const fields = fieldsOf(kind, state) as State & { kind?: unknown };
  assertSame(kind, 'kind', kind, fields.kind);
  let empty: A;
  try {
    empty = make(fields);
  } catch (error) {
    if (!isCxMetricsError(error) || error.code !== 'INVALID_OPTION') throw error;
    // what a constructor refuses as an option is damage when it comes out of a state
    // it names the metric, or its class, as this does
    refuseState(kind, `damaged state: ${error.message.replace(/^\w+: /, '')}`, 'config');
  }
  return empty.merge(fields);
}
