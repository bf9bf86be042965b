import { restored } from '../../core/aggregator.js';
import { type InvalidPolicy, policyOf, refuseRest } from '../../core/options.js';
import type { Scale } from '../scale/scale.js';
import { ScaleAggregator, type ScaleState } from '../scale/scale-aggregator.js';
import { type Rating, type RatingKind, type RatingMeasure, ratingOf, ratingOptions } from './rating.js';
import { concludeRating, type RatingConclusion, ratingTotals } from './rating-conclusion.js';

/**
 * State of an aggregator of ratings. The limits of the classes stand beside these fields under the names of the options.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface RatingState<Kind extends string> extends ScaleState<Kind> {
  /** Scale that was asked. */
  readonly scale: Scale;
  /** Which end of it is good. */
  readonly direction: string;
  /** Which of the four results is `value` unless told otherwise; carried along, never compared. */
  readonly measure: RatingMeasure;
}

/**
 * The base of aggregators of ratings: a count per level, concluded as share, mean, index and net.
 *
 * @example
 * ```ts
 * import { CsatAggregator } from 'cx-metrics';
 * new CsatAggregator().addAll([5, 5, 1]).toJSON().counts; // => [1, 0, 0, 0, 2]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class RatingAggregator<
  Kind extends string,
  State extends RatingState<Kind>,
  Conclusion extends RatingConclusion,
  Result extends object,
> extends ScaleAggregator<Kind, State, Conclusion, Result> {
  /** The definition, for the conclusion. */
  protected readonly rating: Rating;

  /**
   * @param kind words and defaults of the metric
   * @param options what and how to count
   */
  protected constructor(kind: RatingKind, options: object | undefined) {
    const { onInvalid, ...definition } = (options ?? {}) as { readonly onInvalid?: InvalidPolicy };
    const rating = ratingOf(kind, definition);
    const { levels, measure, rest } = rating;
    refuseRest(kind.metric, rest);
    super({ metric: kind.metric, levels, carried: { measure }, onInvalid: policyOf(kind.metric, onInvalid) });
    this.rating = rating;
  }

  /**
   * What has been counted so far, concluded.
   * @param options which measure is `value`, intervals and their level
   * @returns what the batch function returns for the same answers
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: Conclusion): Result {
    return concludeRating(this.rating, ratingTotals(this.rating, this.counted), options) as Result;
  }
}

/** A new aggregator of a kind of rating that goes on where a stored one stopped. */
export function restoredRating<State, A extends { merge(state: State): A }>(
  kind: RatingKind,
  state: State,
  Made: new (options: never) => A,
): A {
  return restored(kind.metric, state, (fields) => new Made(ratingOptions(kind, fields as object) as never));
}
