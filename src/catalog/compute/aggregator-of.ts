import type { Aggregator } from '../../core/aggregator.js';
import { show } from '../../core/errors.js';
import type { AggregatorState } from '../../core/state.js';
import { aggregatorEntries } from './entries/aggregators.js';
import { hoursOfJson } from './hours-of-json.js';
import { type Fields, hasFields, ownField } from './json-shape.js';
import { refuseCall, refuseUnknown } from './refuse-call.js';

/**
 * Options of {@link aggregatorOf}.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface AggregatorOfOptions {
  /** Hours of a state that was counted on some, as their JSON: without them it merges and concludes, and counts no further. */
  readonly calendar?: unknown;
}

/**
 * An aggregator of whichever metric: what {@link aggregatorOf} restores.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type AnyAggregator = Aggregator<unknown, AggregatorState<string, number>, object, object>;

/**
 * The aggregator that goes on from a stored state, of whichever metric: the state's `kind` tells.
 *
 * @remarks For stores and services that keep states of many metrics. Where the metric is known, its own class does the same and
 * carries less: `NpsAggregator.fromJSON(state)`.
 * @param state what `toJSON` of an aggregator gave, or its parsed text
 * @param options hours to go on with
 * @returns an aggregator that merges, concludes and counts on
 * @throws A {@link CxMetricsError} `INVALID_STATE` for an unknown kind or damaged state; `STATE_VERSION` for a newer one;
 * `STATE_MISMATCH` for other hours than those of the state
 * @example
 * ```ts
 * import { NpsAggregator } from 'cx-metrics';
 * import { aggregatorOf } from 'cx-metrics/catalog/compute';
 *
 * const stored = JSON.stringify(new NpsAggregator().addAll([10, 9, 3]));
 * String(aggregatorOf(JSON.parse(stored)).add(10)); // => 'nps: 50 (n = 4)'
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function aggregatorOf(state: unknown, options?: AggregatorOfOptions | null): AnyAggregator {
  const caller = 'aggregatorOf';
  if (!hasFields(state)) {
    const why = `a state must be an object, which JSON.parse makes of a text; got ${show(state)}`;
    refuseCall(caller, why, { name: 'state' }, 'INVALID_STATE');
  }
  const kind = ownField(state, 'kind');
  if (kind === 'breakdown') {
    const why = 'groups go on by BreakdownAggregator.fromJSON(state, { of }), where of makes what counts each of them';
    refuseCall(caller, why, { name: 'kind' }, 'INVALID_STATE');
  }
  const known = Object.keys(aggregatorEntries);
  const restored = typeof kind === 'string' ? (ownField(aggregatorEntries, kind) as { fromJSON: Restore }) : undefined;
  if (restored === undefined) refuseUnknown(caller, 'kind', kind, known, 'INVALID_STATE');
  return restored.fromJSON(state, hoursOf(caller, options));
}

type Restore = (state: unknown, options: Fields | undefined) => AnyAggregator;

function hoursOf(caller: string, options: unknown): Fields | undefined {
  if (options == null) return undefined;
  if (!hasFields(options)) {
    refuseCall(caller, `options must be an object; got ${show(options)}`, { name: 'options' }, 'INVALID_OPTION');
  }
  const [unknown] = Object.keys(options).filter((name) => name !== 'calendar');
  if (unknown !== undefined) refuseUnknown(caller, 'option', unknown, ['calendar'], 'INVALID_OPTION');
  const calendar = ownField(options, 'calendar');
  return calendar == null ? undefined : { calendar: hoursOfJson(caller, calendar) };
}
