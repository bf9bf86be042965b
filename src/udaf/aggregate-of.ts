import { type CxMetricsError, fail, refuse } from '../core/errors.js';
import { chosen } from '../core/options.js';
import { givenOptions, type Options } from './given-options.js';
import { intervalMethod } from './interval-methods.js';
import { type Counting, type MetricEntry, metricEntry, restoredCounting } from './metric-entries.js';

/** What an engine keeps between two calls, and sends to another machine: the state of the aggregator as the text that `toJSON` gives. */
export interface Serialized {
  readonly state: string;
}

/** The six functions that an engine calls by their names for an aggregate of its own. */
export interface AggregateFunctions {
  /** Nothing counted yet; options are looked at here, so that a bad one fails at once. */
  initialState(options?: unknown): Counting;
  /** Counts a value; `null` and `undefined` are missing. */
  aggregate(state: Counting, value: unknown): void;
  /** Adds what was counted elsewhere. */
  merge(state: Counting, partial: Counting): void;
  /** The result as JSON text, or the state under `returns: 'state'`. */
  finalize(state: Counting, options?: unknown): string;
  /** What can be kept or sent. */
  serialize(state: Counting): Serialized;
  /** What was kept or sent, to count on, to be merged, concluded or serialised again. */
  deserialize(serialized: Serialized): Counting;
}

/**
 * The functions of one metric, for the body of an SQL function that is that metric.
 *
 * @param metric id of the metric, such as `'csat'`
 * @param fixed its options, as text or object; those that a query gives go before them
 * @returns the functions, of which the engine gives `initialState` and `finalize` the options of the query
 */
export function aggregateOf(metric: unknown, fixed?: unknown): AggregateFunctions {
  return functionsOf('aggregateOf', metric, fixed);
}

function functionsOf(caller: string, metric: unknown, fixed?: unknown): AggregateFunctions {
  const entry = metricEntry(caller, metric);
  const id = metric as string;
  const both = (given: unknown) => asked(id, entry, fixed, given);
  return {
    initialState(options) {
      const { counting, concluding } = both(options);
      try {
        const empty = entry.make(counting);
        empty.result(concluding);
        return empty;
      } catch (error) {
        // under the name that was asked for, not of the metric that it is counted as
        const { code, message, details } = error as CxMetricsError;
        fail(code, id, message.replace(/^\w+: /, ''), details);
      }
    },
    aggregate,
    merge,
    finalize(state, options) {
      const { returns, concluding } = both(options);
      // some metrics are counted and kept as another one, and only their results have their names
      return JSON.stringify(returns === 'state' ? state : { ...state.result(concluding), metric: id });
    },
    serialize,
    deserialize,
  };
}

/** The options of a query: how to count, how to conclude, and what is asked for. */
function asked(id: string, { options: known, family }: MetricEntry, fixed: unknown, given: unknown) {
  const read = (options: unknown) => givenOptions(id, options, `${known} returns`);
  const { returns, interval, meanInterval, confidence, denominator, prior, z, ...counting } = {
    ...read(fixed),
    ...read(given),
  };
  const methods = {
    interval: interval === undefined ? interval : intervalMethod(id, family, 'interval', interval),
    meanInterval: meanInterval === undefined ? meanInterval : intervalMethod(id, 'mean', 'meanInterval', meanInterval),
  };
  const all = Object.entries({ ...methods, confidence, denominator, prior, z });
  return {
    returns: chosen(id, 'returns', returns as string | undefined, 'result state'),
    counting,
    concluding: Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Options,
  };
}

/** {@link AggregateFunctions.initialState} of any metric. */
export function initialState(metric?: unknown, options?: unknown): Counting {
  return functionsOf('initialState', metric).initialState(options);
}

/** {@link AggregateFunctions.aggregate} */
export function aggregate(state: Counting, value: unknown): void {
  state.add(value);
}

/** In the place of `aggregate` where rows hold states, such as those of days, instead of values: JSON text, or an object; `null` adds nothing. */
export function aggregateState(state: Counting, stored: unknown): void {
  if (stored != null) state.merge(parsed('aggregateState', stored));
}

/** {@link AggregateFunctions.merge} */
export function merge(state: Counting, partial: Counting): void {
  state.merge(partial);
}

/** {@link AggregateFunctions.finalize} of any metric. */
export function finalize(state: Counting, metric?: unknown, options?: unknown): string {
  return functionsOf('finalize', metric).finalize(state, options);
}

/** {@link AggregateFunctions.serialize} */
export function serialize(state: Counting): Serialized {
  return { state: JSON.stringify(state) };
}

/** {@link AggregateFunctions.deserialize} */
export function deserialize(serialized: Serialized): Counting {
  const { state } = Object(serialized) as Serialized;
  return restoredCounting('deserialize', parsed('deserialize', state));
}

function parsed(caller: string, state: unknown): unknown {
  if (typeof state !== 'string') return state;
  try {
    return JSON.parse(state);
  } catch {
    refuse(caller, 'a state', 'the JSON text that toJSON gives', state, 'INVALID_STATE');
  }
}
