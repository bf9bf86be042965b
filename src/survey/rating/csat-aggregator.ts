import { RatingAggregator, type RatingState, restoredRating } from '../../kernels/rating/rating-aggregator.js';
import type { RatingConclusion } from '../../kernels/rating/rating-conclusion.js';
import { type CsatCounting, type CsatResult, csatKind } from './csat.js';

/**
 * What {@link CsatAggregator.toJSON} writes: a count per level. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface CsatState extends RatingState<'csat'> {
  /** Lowest satisfied answer. */
  readonly satisfiedFrom: number;
  /** Highest dissatisfied answer. */
  readonly dissatisfiedTo: number;
}

/**
 * Counts answers as they come; see {@link csat} for the definition. Takes answers back, merges shards, is stored as JSON.
 *
 * @remarks An aggregator has one scale: merging another one is a `STATE_MISMATCH`. `measure` may be given to the constructor, as
 * presets do, and overruled in {@link CsatAggregator.result}. Cost: `add` and `remove` O(1), `addAll` O(n), memory O(levels).
 * @example
 * ```ts
 * import { CsatAggregator } from 'cx-metrics';
 *
 * const monday = new CsatAggregator().addAll([5, 4, 2]);
 * const week = CsatAggregator.fromJSON(JSON.parse(JSON.stringify(monday))).add(5).add(null);
 * week.result().value; // => 0.75
 * week.remove(2).result({ measure: 'mean' }).value; // ~> 4.6666666667
 * ```
 * @category Survey
 * @since 0.1.0
 */
export class CsatAggregator extends RatingAggregator<'csat', CsatState, RatingConclusion, CsatResult> {
  /**
   * @param options definition and what to do with invalid answers; how to conclude is given to {@link CsatAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: CsatCounting) {
    super(csatKind, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link CsatAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: CsatState): CsatAggregator {
    return restoredRating(csatKind, state, CsatAggregator);
  }
}
