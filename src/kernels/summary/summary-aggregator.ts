import { Aggregator, restored, stateOf } from '../../core/aggregator.js';
import { refuse } from '../../core/errors.js';
import { addedReasons, assertReasons, type LeftOut, type Reasons, reasonsOf } from '../../core/left-out.js';
import { metricName, unitName } from '../../core/metric-name.js';
import { assertOptions, chosen, type InvalidPolicy, policyOf } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import type { Unit } from '../../core/result.js';
import { type AggregatorState, countOf, listOf, policyField, readState, refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { concludeMean, type SummaryConclusion } from './named-summary.js';
import { concludeSummary, type SummaryResult } from './summary-conclusion.js';
import { countValues, isValue, type SummaryTotals, totalsOf } from './summary-values.js';

/**
 * What a summary says first: the mean of its values, or their total.
 *
 * @category Options
 * @since 0.1.0
 */
export type SummaryTake = 'mean' | 'total';

/**
 * How {@link SummaryAggregator} counts: a metric by its name, or {@link summary} without one.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SummaryCounting<Id extends string, U extends Unit> {
  /** Name of the metric in results and messages, such as `'downloads'`. @defaultValue `'summary'` */
  readonly metric?: Id | undefined;
  /** What the numbers are. @defaultValue `'score'` */
  readonly unit?: U | undefined;
  /** What `value` is. @defaultValue `'mean'` */
  readonly take?: SummaryTake | undefined;
  /** The least number that can be one; `null` for none. @defaultValue 0, and none in {@link summary} */
  readonly least?: number | null | undefined;
  /** What to do with what is not such a number. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * What {@link SummaryAggregator.toJSON} writes: distinct values with how often each occurred. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface SummaryState<Id extends string = string, U extends Unit = Unit> extends AggregatorState<'summary', 1> {
  /** Name of the metric. */
  readonly metric: Id;
  /** What the numbers are. */
  readonly unit: U;
  /** What `value` is. */
  readonly take: SummaryTake;
  /** The least number that can be one; `null` for none. */
  readonly least: number | null;
  /** How invalid values are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** How many were missing. */
  readonly missing: number;
  /** How many were refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused. */
  readonly reasons: Reasons;
  /** Distinct values, ascending. */
  readonly values: readonly number[];
  /** How often each of `values` occurred. */
  readonly counts: readonly number[];
}

/** What two states must share. */
interface Form<Id extends string, U extends Unit> {
  readonly metric: Id;
  readonly unit: U;
  readonly take: SummaryTake;
  readonly least: number | null;
}

const CALLER = 'SummaryAggregator';

/**
 * Counts numbers as they come; see {@link summary} for the definition, and give a metric for one with a name of its own. Takes numbers back, merges shards, is stored as JSON.
 *
 * @remarks Keeps every distinct value, so that percentiles are exact after any merge. Cost: `add` and `remove` O(1), result
 * O(k log k), memory and state O(k), k distinct values.
 * @example
 * ```ts
 * import { SummaryAggregator } from 'cx-metrics';
 *
 * const monday = new SummaryAggregator().addAll([12, 15, 30]);
 * const week = SummaryAggregator.fromJSON(JSON.parse(JSON.stringify(monday))).add(99).add(null);
 * week.remove(99).result().value; // => 19
 *
 * const downloads = new SummaryAggregator({ metric: 'downloads', unit: 'count', take: 'total' });
 * downloads.addAll([3000, 2700, 2500]).result().value; // => 8200
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export class SummaryAggregator<Id extends string = 'summary', U extends Unit = Unit> extends Aggregator<
  number | null | undefined,
  SummaryState<Id, U>,
  SummaryConclusion,
  SummaryResult<Id, U>
> {
  readonly #onInvalid: InvalidPolicy;
  readonly #form: Form<Id, U>;
  readonly #counts = new Map<number, number>();
  #n = 0;
  #left: Required<Omit<LeftOut, 'refused'>> = { missing: 0, invalid: 0, reasons: {} };

  /**
   * @param options what is counted, and how; how to conclude is given to {@link SummaryAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: SummaryCounting<Id, U>) {
    super();
    assertOptions(CALLER, options, 'metric unit take least onInvalid');
    const { metric, unit, take, least = metric === undefined ? null : 0, onInvalid } = options ?? {};
    if (least !== null && !isValue(least)) refuse(CALLER, 'least', 'a finite number or null', least);
    this.#form = {
      metric: metricName(CALLER, metric ?? ('summary' as Id)),
      unit: unitName(CALLER, unit) as U,
      take: chosen(CALLER, 'take', take, 'mean total'),
      // "+ 0" turns -0 into 0
      least: least === null ? null : least + 0,
    };
    this.#onInvalid = policyOf(CALLER, onInvalid);
  }

  /**
   * Counts one number.
   * @param value a number, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not such a number, unless `onInvalid: 'count'`
   */
  add(value: number | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many numbers: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable, typed arrays among them
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not such a number, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<number | bigint | null | undefined>): this {
    this.assertUnwrapped();
    return this.#absorb(this.#count(values), 1);
  }

  /**
   * Takes one number back, exactly as if it had never been added.
   * @param value a number that was added before
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such number was added
   */
  remove(value: number | null | undefined): this {
    this.assertUnwrapped();
    return this.#absorb(this.#count([value]), -1);
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): SummaryState<Id, U> } | SummaryState<Id, U>): this {
    this.assertUnwrapped();
    const left = { missing: countOf, invalid: countOf, reasons: reasonsOf };
    const readers = { onInvalid: policyField, ...left, values: listOf, counts: listOf };
    const { values, counts, missing, invalid, reasons } = readState(
      'summary',
      1,
      this.#form,
      readers,
      stateOf('summary', other),
    );
    assertReasons('summary', invalid, reasons);
    const times = listOf('summary', 'counts', counts, values.length).map((count) => {
      if (count === 0) refuseState('summary', 'counts in a state must be at least 1', 'counts');
      return countOf('summary', 'counts', count);
    });
    for (const [k, value] of values.entries()) {
      if (!isValue(value, this.#form.least) || Object.is(value, -0) || (k > 0 && value <= (values[k - 1] as number))) {
        refuseState('summary', 'values in a state must be ascending numbers of size up to 2^400', 'values');
      }
    }
    const more = { values: Float64Array.from(values as number[]), times: Float64Array.from(times) };
    return this.#absorb({ ...more, missing, invalid, reasons }, 1);
  }

  /**
   * Summary of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link summary} returns for the same numbers
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: SummaryConclusion): SummaryResult<Id, U> {
    this.assertUnwrapped();
    const totals = totalsOf(this.#counts, this.#left);
    if (this.#form.take === 'mean') {
      assertOptions('SummaryAggregator.result', options, 'confidence interval quantiles quantileType');
      return concludeMean(this.#form, totals, options);
    }
    assertOptions('SummaryAggregator.result', options, 'quantiles quantileType');
    const parts = concludeSummary(this.#form, totals, options ?? {});
    return { ...parts, value: parts.n ? parts.total : null };
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): SummaryState<Id, U> {
    this.assertUnwrapped();
    const { missing, invalid, reasons } = this.#left;
    const { values, times } = totalsOf(this.#counts, this.#left);
    return {
      kind: 'summary',
      version: 1,
      ...this.#form,
      onInvalid: this.#onInvalid,
      missing,
      invalid,
      reasons: { ...reasons },
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
  static fromJSON<Id extends string, U extends Unit>(state: SummaryState<Id, U>): SummaryAggregator<Id, U> {
    return restored('summary', state, ({ metric, unit, take, least, onInvalid }) => {
      return new SummaryAggregator({ metric, unit, take, least, onInvalid });
    });
  }

  private assertUnwrapped(): void {
    if (!(#onInvalid in this)) refuseWrapped(CALLER);
  }

  #count(values: unknown): SummaryTotals {
    return countValues(this.#form, this.#onInvalid, values);
  }

  #absorb(more: SummaryTotals, sign: 1 | -1): this {
    const { values, times } = more;
    const counts = this.#counts;
    const after = (k: number) => (counts.get(values[k] as number) ?? 0) + sign * (times[k] as number);
    const n = this.#n + sign * times.reduce((sum, count) => sum + count, 0);
    const missing = this.#left.missing + sign * more.missing;
    const invalid = this.#left.invalid + sign * more.invalid;
    const reasons = addedReasons(this.#left.reasons, more.reasons, sign);
    const enough =
      [n, missing, invalid, n + missing + invalid].every(isCount) &&
      (sign > 0 || values.every((_, k) => after(k) >= 0));
    if (!enough || !reasons) {
      refuseState('summary', sign < 0 ? 'cannot remove what was never added' : 'counts are too large', 'counts');
    }
    this.#n = n;
    this.#left = { missing, invalid, reasons };
    for (const [k, value] of values.entries()) {
      const count = after(k);
      if (count === 0) counts.delete(value);
      else counts.set(value, count);
    }
    return this;
  }
}
