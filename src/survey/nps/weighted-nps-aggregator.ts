import { Aggregator, restored, stateOf } from '../../core/aggregator.js';
import { assertReasons, type Reasons, reasonsOf } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import {
  type AggregatorState,
  countOf,
  type FieldReader,
  listOf,
  policyField,
  readState,
  refuseState,
} from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import {
  arePossible,
  emptyClass,
  togetherWeighted,
  type WeightedTotals,
} from '../../kernels/weighted/weighted-classes.js';
import { countWeighted } from '../../kernels/weighted/weighted-count.js';
import { partsOfSum, type RunningSum } from '../../stats/sums/running-sum.js';
import { sumOfState } from '../../stats/sums/sum-state.js';
import type { Score } from './nps.js';
import { NPS_CLASSES, type NpsLimits } from './nps-classes.js';
import {
  type WeightedNpsColumns,
  type WeightedNpsCounting,
  type WeightedNpsSpec,
  weightedNpsOf,
  weightedNpsSpec,
} from './weighted-nps.js';
import {
  WEIGHTED_NPS_CONCLUSION,
  type WeightedNpsConclusion,
  type WeightedNpsResult,
} from './weighted-nps-from-sums.js';

/**
 * An answer and its weight.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WeightedScore {
  /** The answer; `null` or `undefined` when there is none. */
  readonly score: Score;
  /** What it counts for: 0, or a number from 2^−400 to 2^400. Without one the answer is missing. */
  readonly weight: number | bigint | null | undefined;
}

/**
 * What {@link WeightedNpsAggregator.toJSON} writes. Lists have detractors first, then passives, then promoters; exact sums are
 * written in parts, as `ExactSum` writes them. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface WeightedNpsState extends AggregatorState<'weighted-nps', 1>, NpsLimits {
  /** How invalid rows are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Without an answer or without a weight. */
  readonly missing: number;
  /** Refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused: how often for each reason. */
  readonly reasons: Reasons;
  /** Answers per class. */
  readonly counts: readonly number[];
  /** Sum of the weights of each class. */
  readonly weights: readonly (readonly number[])[];
  /** Sum of the squares of the weights of each class. */
  readonly squaredWeights: readonly (readonly number[])[];
}

/**
 * Counts weighted answers as they come; see {@link weightedNps} for the definition. Takes answers back, merges shards, is stored
 * as JSON.
 *
 * @remarks Sums are exact, so taking an answer back leaves no trace of it. Cost: `add` and `remove` O(1), `addAll` O(n), memory
 * O(1).
 * @example
 * ```ts
 * import { WeightedNpsAggregator } from 'cx-metrics';
 *
 * const shard = new WeightedNpsAggregator().add({ score: 10, weight: 0.3 }).add({ score: 3, weight: 0.1 });
 * const all = new WeightedNpsAggregator().addColumns({ score: [9, 7], weight: [0.2, 0.4] }).merge(shard);
 * all.result().value; // => 40
 * all.remove({ score: 10, weight: 0.3 }).result().weight; // ~> 0.7
 * ```
 * @category Survey
 * @since 0.1.0
 */
export class WeightedNpsAggregator extends Aggregator<
  WeightedScore | null | undefined,
  WeightedNpsState,
  WeightedNpsConclusion,
  WeightedNpsResult
> {
  readonly #spec: WeightedNpsSpec;
  #totals: WeightedTotals = {
    classes: [emptyClass(), emptyClass(), emptyClass()],
    missing: 0,
    invalid: 0,
    reasons: {},
  };

  /**
   * @param options what and how to count; how to conclude is given to {@link WeightedNpsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: WeightedNpsCounting) {
    super();
    assertOptions('weighted-nps', options, `onInvalid ${NPS_CLASSES}`);
    this.#spec = weightedNpsSpec(options ?? {});
  }

  /**
   * Counts one answer.
   * @param value the answer and its weight, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale or what is not a weight, unless `onInvalid: 'count'`
   */
  add(value: WeightedScore | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many answers: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale or what is not a weight, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<WeightedScore | null | undefined>): this {
    this.assertUnwrapped();
    return this.#absorb(this.#count(values), 1);
  }

  /**
   * Counts answers in equally long columns: all of them or, when one is refused, none.
   * @param columns `score` and `weight`
   * @param options `missingValue`: a score off the scale (or several) that stands for "not answered" in this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale or what is not a weight, unless `onInvalid: 'count'`
   */
  addColumns(columns: WeightedNpsColumns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    this.assertUnwrapped();
    assertOptions('weighted-nps', options, 'missingValue');
    return this.#absorb(countWeighted(this.#spec, columns, { missingValue: options?.missingValue }), 1);
  }

  /**
   * Takes one answer back, exactly as if it had never been added: for sliding windows and withdrawn answers.
   * @param value an answer that was added before, with the same weight
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when what would be left cannot be the sums of any answers
   */
  remove(value: WeightedScore | null | undefined): this {
    this.assertUnwrapped();
    return this.#absorb(this.#count([value]), -1);
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): WeightedNpsState } | WeightedNpsState): this {
    this.assertUnwrapped();
    const { counts, weights, squaredWeights, missing, invalid, reasons } = readState(
      'weighted-nps',
      1,
      this.#spec.levels,
      {
        onInvalid: policyField,
        missing: countOf,
        invalid: countOf,
        reasons: reasonsOf,
        counts: three(countOf),
        weights: three(sumOfState),
        squaredWeights: three(sumOfState),
      },
      stateOf('weighted-nps', other),
    );
    const classes = counts.map((count, k) => ({
      count,
      weights: weights[k] as RunningSum,
      squares: squaredWeights[k] as RunningSum,
    }));
    assertReasons('weighted-nps', invalid, reasons);
    const totals = { classes, missing, invalid, reasons };
    if (!arePossible(totals)) refuseState('weighted-nps', 'no answers can have the sums of this state', 'weights');
    return this.#absorb(totals, 1);
  }

  /**
   * Weighted Net Promoter Score of what has been counted so far.
   * @param options interval and its level
   * @returns what {@link weightedNps} returns for the same answers
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: WeightedNpsConclusion): WeightedNpsResult {
    this.assertUnwrapped();
    assertOptions('weighted-nps', options, WEIGHTED_NPS_CONCLUSION);
    return weightedNpsOf(this.#totals, this.#spec, options ?? {});
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): WeightedNpsState {
    this.assertUnwrapped();
    const { levels, onInvalid } = this.#spec;
    const { classes, missing, invalid, reasons } = this.#totals;
    return {
      kind: 'weighted-nps',
      version: 1,
      ...levels,
      scale: { ...levels.scale },
      onInvalid,
      missing,
      invalid,
      reasons: { ...reasons },
      counts: classes.map(({ count }) => count),
      weights: classes.map(({ weights }) => partsOfSum(weights)),
      squaredWeights: classes.map(({ squares }) => partsOfSum(squares)),
    };
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link WeightedNpsAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: WeightedNpsState): WeightedNpsAggregator {
    return restored(
      'weighted-nps',
      state,
      ({ scale, passiveFrom, promoterFrom, classes, onInvalid }) =>
        new WeightedNpsAggregator({ scale, passiveFrom, promoterFrom, classes, onInvalid }),
    );
  }

  /** Behind a Proxy, as reactive stores put objects, nothing private can be reached. */
  private assertUnwrapped(): void {
    if (!(#spec in this)) refuseWrapped('Aggregator');
  }

  #count(values: Iterable<WeightedScore | null | undefined>): WeightedTotals {
    assertIterable('weighted-nps', 'answers', values);
    const readers = { score: fieldReader('weighted-nps', 'score'), weight: fieldReader('weighted-nps', 'weight') };
    return countWeighted(this.#spec, values, readers);
  }

  #absorb(more: WeightedTotals, sign: 1 | -1): this {
    const next = togetherWeighted(this.#totals, more, sign);
    if (!next || !arePossible(next)) {
      refuseState('weighted-nps', sign < 0 ? 'cannot remove what was never added' : 'counts are too large', 'counts');
    }
    this.#totals = next;
    return this;
  }
}

/** Reads a list of one value for each class. */
function three<Value>(read: FieldReader<Value>): FieldReader<readonly Value[]> {
  return (kind, field, value) => listOf(kind, field, value, 3).map((each) => read(kind, field, each));
}
