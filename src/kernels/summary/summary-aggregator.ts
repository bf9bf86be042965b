import { Aggregator, restored, stateOf } from '../../core/aggregator.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import {
  type AggregatorState,
  countOf,
  isCount,
  listOf,
  policyField,
  readState,
  refuseState,
} from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import {
  concludeSummary,
  SUMMARY_CONCLUSION,
  type SummaryConclusion,
  type SummaryCounting,
  type SummaryResult,
} from './summary.js';
import { countValues, isValue, type SummaryTotals, totalsOf } from './summary-values.js';

/**
 * What {@link SummaryAggregator.toJSON} writes: distinct values with how often each occurred. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface SummaryState extends AggregatorState<'summary', 1> {
  /** How invalid values are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** How many were missing. */
  readonly missing: number;
  /** How many were refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Distinct values, ascending. */
  readonly values: readonly number[];
  /** How often each of `values` occurred. */
  readonly counts: readonly number[];
}

/**
 * Counts numbers as they come; see {@link summary} for the definition. Takes numbers back, merges shards, is stored as JSON.
 *
 * @remarks Keeps every distinct value, so that percentiles are exact after any merge. Cost: `add` and `remove` O(1), result
 * O(k log k), memory and state O(k), k distinct values.
 * @example
 * ```ts
 * import { SummaryAggregator } from 'cx-metrics';
 *
 * const monday = new SummaryAggregator().addAll([12, 15, 30]);
 * const week = SummaryAggregator.fromJSON(JSON.parse(JSON.stringify(monday))).add(99).add(null);
 * week.remove(99).result({ unit: 'money' }).value; // => 19
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export class SummaryAggregator extends Aggregator<
  number | null | undefined,
  SummaryState,
  SummaryConclusion,
  SummaryResult
> {
  readonly #onInvalid: InvalidPolicy;
  readonly #counts = new Map<number, number>();
  #n = 0;
  #missing = 0;
  #invalid = 0;

  /**
   * @param options how to count; how to conclude is given to {@link SummaryAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: SummaryCounting) {
    super();
    assertOptions('SummaryAggregator', options, 'onInvalid');
    this.#onInvalid = policyOf('SummaryAggregator', options?.onInvalid);
  }

  /**
   * Counts one number.
   * @param value a number, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no finite number, unless `onInvalid: 'count'`
   */
  add(value: number | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many numbers: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable, typed arrays among them
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no finite number, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<number | null | undefined>): this {
    this.assertUnwrapped();
    return this.#absorb(countValues(this.#onInvalid, values), 1);
  }

  /**
   * Takes one number back, exactly as if it had never been added.
   * @param value a number that was added before
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such number was added
   */
  remove(value: number | null | undefined): this {
    this.assertUnwrapped();
    return this.#absorb(countValues(this.#onInvalid, [value]), -1);
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): SummaryState } | SummaryState): this {
    this.assertUnwrapped();
    const readers = { onInvalid: policyField, missing: countOf, invalid: countOf, values: listOf, counts: listOf };
    const { values, counts, missing, invalid } = readState('summary', 1, {}, readers, stateOf('summary', other));
    const times = listOf('summary', 'counts', counts, values.length).map((count) => {
      if (count === 0) refuseState('summary', 'counts in a state must be at least 1', 'counts');
      return countOf('summary', 'counts', count);
    });
    for (const [k, value] of values.entries()) {
      if (!isValue(value) || Object.is(value, -0) || (k > 0 && value <= (values[k - 1] as number))) {
        refuseState('summary', 'values in a state must be ascending numbers of size up to 2^400', 'values');
      }
    }
    const more = { values: Float64Array.from(values as number[]), times: Float64Array.from(times), missing, invalid };
    return this.#absorb(more, 1);
  }

  /**
   * Summary of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link summary} returns for the same numbers
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: SummaryConclusion): SummaryResult {
    this.assertUnwrapped();
    assertOptions('SummaryAggregator.result', options, SUMMARY_CONCLUSION);
    return concludeSummary(totalsOf(this.#counts, this.#missing, this.#invalid), options);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): SummaryState {
    this.assertUnwrapped();
    const { values, times, missing, invalid } = totalsOf(this.#counts, this.#missing, this.#invalid);
    return {
      kind: 'summary',
      version: 1,
      onInvalid: this.#onInvalid,
      missing,
      invalid,
      values: [...values],
      counts: [...times],
    };
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link SummaryAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: SummaryState): SummaryAggregator {
    return restored('summary', state, ({ onInvalid }) => new SummaryAggregator({ onInvalid }));
  }

  private assertUnwrapped(): void {
    if (!(#onInvalid in this)) refuseWrapped('SummaryAggregator');
  }

  #absorb({ values, times, missing, invalid }: SummaryTotals, sign: 1 | -1): this {
    const counts = this.#counts;
    const after = (k: number) => (counts.get(values[k] as number) ?? 0) + sign * (times[k] as number);
    const next = {
      n: this.#n + sign * times.reduce((sum, count) => sum + count, 0),
      missing: this.#missing + sign * missing,
      invalid: this.#invalid + sign * invalid,
    };
    const enough =
      [next.n, next.missing, next.invalid, next.n + next.missing + next.invalid].every(isCount) &&
      (sign > 0 || values.every((_, k) => after(k) >= 0));
    if (!enough) {
      refuseState('summary', sign < 0 ? 'cannot remove what was never added' : 'counts are too large', 'counts');
    }
    this.#n = next.n;
    this.#missing = next.missing;
    this.#invalid = next.invalid;
    for (const [k, value] of values.entries()) {
      const count = after(k);
      if (count === 0) counts.delete(value);
      else counts.set(value, count);
    }
    return this;
  }
}
