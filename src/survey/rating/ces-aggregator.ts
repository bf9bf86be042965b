import { RatingAggregator, type RatingState, restoredRating } from '../../kernels/rating/rating-aggregator.js';
import type { RatingConclusion } from '../../kernels/rating/rating-conclusion.js';
import { type CesCounting, type CesResult, cesKind } from './ces.js';

/**
 * What {@link CesAggregator.toJSON} writes: a count per level. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface CesState extends RatingState<'ces'> {
  /** Lowest easy answer. */
  readonly easyFrom: number;
  /** Highest hard answer. */
  readonly hardTo: number;
}

/**
 * Counts answers as they come; see {@link ces} for the definition. Takes answers back, merges shards, is stored as JSON.
 *
 * @remarks An aggregator has one scale: merging another one is a `STATE_MISMATCH`. `measure` may be given to the constructor, as
 * presets do, and overruled in {@link CesAggregator.result}. Cost: `add` and `remove` O(1), `addAll` O(n), memory O(levels).
 * @example
 * ```ts
 * import { CesAggregator } from 'cx-metrics';
 *
 * const monday = new CesAggregator({ direction: 'high-is-easy' }).addAll([7, 6, 2]);
 * const week = CesAggregator.fromJSON(JSON.parse(JSON.stringify(monday))).add(5).add(null);
 * week.result().value; // => 5
 * week.remove(2).result({ measure: 'share' }).value; // => 1
 * ```
 * @category Survey
 * @since 0.1.0
 */
export class CesAggregator extends RatingAggregator<'ces', CesState, RatingConclusion, CesResult> {
  /**
   * @param options definition and what to do with invalid answers; how to conclude is given to {@link CesAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: CesCounting) {
    super(cesKind, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link CesAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: CesState): CesAggregator {
    return restoredRating(cesKind, state, CesAggregator);
  }
}
