import { Aggregator, restored, stateOf } from '../../../core/aggregator.js';
import { assertReasons, type Reasons, reasonsOf } from '../../../core/left-out.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../../core/options.js';
import { type AggregatorState, countOf, listOf, policyField, readState, refuseState } from '../../../core/state.js';
import { refuseWrapped } from '../../../core/unwrapped.js';
import { fillTable, listsOf, storedSumsOf } from '../../../kernels/duration/duration-state.js';
import { storedSums, wholeOf } from '../../../kernels/duration/duration-sums.js';
import {
  absorbDurations,
  type DurationPercentiles,
  type DurationTotals,
  noDurations,
} from '../../../kernels/duration/duration-totals.js';
import {
  concludeResponses,
  countResponses,
  keptOf,
  type SystemResponseTimeConclusion,
  type SystemResponseTimeCounting,
  type SystemResponseTimeResult,
} from './system-response-time.js';

/**
 * What {@link SystemResponseTimeAggregator.toJSON} writes: distinct durations with how often each occurred; under `percentiles:
 * 'sketch'` the middles of their bins, and exact sums beside them. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface SystemResponseTimeState extends AggregatorState<'system-response-time', 1> {
  /** Whether durations are kept one by one, or in the bins of a sketch. */
  readonly percentiles: DurationPercentiles;
  /** How invalid durations are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Requests without a duration. */
  readonly missing: number;
  /** Durations refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused. */
  readonly reasons: Reasons;
  /** Distinct durations, ascending; in a sketch the middles of the bins that hold some. */
  readonly endedMs: readonly number[];
  /** How often each of `endedMs` occurred. */
  readonly endedCounts: readonly number[];
  /** Binary digits after the point of durations: 0 where all were whole milliseconds; only in a sketch. */
  readonly digits?: number;
  /** Exact sum of the durations times 2^digits, as text; only in a sketch. */
  readonly sum?: string;
  /** Exact sum of their squares times 4^digits, as text; only in a sketch. */
  readonly squares?: string;
}

const METRIC = 'system-response-time';

/**
 * Counts durations of requests as they come; see {@link systemResponseTime} for the definition. Takes durations back, merges servers
 * and minutes, is stored as JSON.
 *
 * @remarks Cost: O(1) per request; memory and result O(k) and O(k log k) for k distinct durations, or some hundred bins for each
 * power of 10 by `'sketch'`.
 * @example
 * ```ts
 * import { SystemResponseTimeAggregator } from 'cx-metrics';
 *
 * const server = new SystemResponseTimeAggregator().addAll([80, 100, 900]);
 * const all = new SystemResponseTimeAggregator().addAll([120, 150]).merge(JSON.parse(JSON.stringify(server)));
 * all.result({ quantiles: [0.25] }).value; // => 120
 * ```
 * @category Digital
 * @since 0.1.0
 */
export class SystemResponseTimeAggregator extends Aggregator<
  number | null | undefined,
  SystemResponseTimeState,
  SystemResponseTimeConclusion,
  SystemResponseTimeResult
> {
  readonly #percentiles: DurationPercentiles;
  readonly #onInvalid: InvalidPolicy;
  readonly #totals: DurationTotals;

  /**
   * @param options how to count; how to conclude is given to {@link SystemResponseTimeAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: SystemResponseTimeCounting) {
    super();
    assertOptions(METRIC, options, 'percentiles onInvalid');
    this.#percentiles = keptOf(options?.percentiles);
    this.#onInvalid = policyOf(METRIC, options?.onInvalid);
    this.#totals = noDurations(this.#percentiles);
  }

  /**
   * Counts one duration.
   * @param value milliseconds, `null` or `undefined` when there are none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a duration, unless `onInvalid: 'count'`
   */
  add(value: number | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many durations: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable, typed arrays among them
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a duration, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<number | bigint | null | undefined>): this {
    this.assertUnwrapped();
    return this.#absorb(countResponses(this.#percentiles, values, { onInvalid: this.#onInvalid }), 1);
  }

  /**
   * Takes one duration back, exactly as if it had never been added.
   * @param value a duration that was added before; a sketch cannot tell it from another one of the same bin
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such duration was added
   */
  remove(value: number | null | undefined): this {
    this.assertUnwrapped();
    return this.#absorb(countResponses(this.#percentiles, [value], { onInvalid: this.#onInvalid }), -1);
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): SystemResponseTimeState } | SystemResponseTimeState): this {
    this.assertUnwrapped();
    const percentiles = this.#percentiles;
    const sums = percentiles === 'sketch' && { digits: countOf, sum: wholeOf, squares: wholeOf };
    const left = { missing: countOf, invalid: countOf, reasons: reasonsOf };
    const counts = { ...left, endedMs: listOf, endedCounts: listOf };
    const readers = { onInvalid: policyField, ...counts, ...sums };
    const fields = readState(METRIC, 1, { percentiles }, readers, stateOf(METRIC, other));
    const { missing, invalid, reasons } = fields;
    assertReasons(METRIC, invalid, reasons);
    const totals = { ...noDurations(), missing, invalid, reasons, seen: missing + invalid };
    fillTable({ metric: METRIC, percentiles }, 'ended', fields.endedMs, fields.endedCounts, totals);
    if (sums) totals.sums = storedSumsOf(METRIC, fields, totals.ended);
    return this.#absorb(totals, 1);
  }

  /**
   * Response times of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link systemResponseTime} returns for the same durations
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: SystemResponseTimeConclusion): SystemResponseTimeResult {
    this.assertUnwrapped();
    assertOptions(METRIC, options, 'confidence quantiles');
    return concludeResponses(this.#percentiles, this.#totals, options);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): SystemResponseTimeState {
    this.assertUnwrapped();
    const { missing, invalid, reasons, ended, sums } = this.#totals;
    const { endedMs, endedCounts } = listsOf('ended', ended) as Record<'endedMs' | 'endedCounts', number[]>;
    return {
      kind: METRIC,
      version: 1,
      percentiles: this.#percentiles,
      onInvalid: this.#onInvalid,
      missing,
      invalid,
      reasons: { ...reasons },
      endedMs,
      endedCounts,
      ...(sums && storedSums(sums)),
    };
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link SystemResponseTimeAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: SystemResponseTimeState): SystemResponseTimeAggregator {
    return restored(METRIC, state, ({ percentiles, onInvalid }) => {
      return new SystemResponseTimeAggregator({ percentiles, onInvalid });
    });
  }

  private assertUnwrapped(): void {
    if (!(#totals in this)) refuseWrapped('SystemResponseTimeAggregator');
  }

  #absorb(totals: DurationTotals, sign: 1 | -1): this {
    if (!absorbDurations(this.#totals, totals, sign)) {
      const why = sign < 0 ? 'cannot remove what was never added' : 'counts are too large';
      refuseState(METRIC, why, 'counts');
    }
    return this;
  }
}
