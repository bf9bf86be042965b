import { restored } from '../../core/aggregator.js';
import { refuse } from '../../core/errors.js';
import { assertOptions, chosen, type InvalidPolicy, policyOf } from '../../core/options.js';
import type { FieldReader } from '../../core/state.js';
import type { Scale } from '../scale/scale.js';
import { ScaleAggregator, type ScaleState } from '../scale/scale-aggregator.js';
import { type Rating, type RatingKind, type RatingMeasure, ratingNames, ratingOf } from './rating.js';
import { concludeRating, RATING_CONCLUSION, type RatingConclusion, ratingTotals } from './rating-conclusion.js';

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
    const { metric, measures } = kind;
    assertOptions(metric, options, `onInvalid measure ${ratingNames(kind)}`);
    const given = (options ?? {}) as { readonly onInvalid?: InvalidPolicy };
    const rating = ratingOf(kind, given);
    const measure: FieldReader = (_, field, value) => {
      if (!measures.split(' ').includes(value as string)) {
        refuse(metric, field, measures.replaceAll(' ', ' or '), value, 'INVALID_STATE', ' in a state');
      }
      return value;
    };
    super({
      metric,
      levels: rating.levels,
      carried: { measure: [chosen(metric, 'measure', rating.measure, measures), measure] },
      onInvalid: policyOf(metric, given.onInvalid),
    });
    this.rating = rating;
  }

  /**
   * What has been counted so far, concluded.
   * @param options which measure is `value`, intervals and their level
   * @returns what the batch function returns for the same answers
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: Conclusion): Result {
    return this.concluded(options) as Result;
  }

  /** The conclusion; `more` names options that are not read here. */
  protected concluded(options: Conclusion | undefined, more = ''): object {
    assertOptions(this.rating.caller, options, `${RATING_CONCLUSION}${more}`);
    return concludeRating(this.rating, ratingTotals(this.rating, this.counted), options ?? {});
  }
}

/** A new aggregator of a kind of rating that goes on where a stored one stopped. */
export function restoredRating<State, A extends { merge(state: State): A }>(
  kind: RatingKind,
  state: State,
  Made: new (options: never) => A,
): A {
  const names = `onInvalid measure ${ratingNames(kind)}`.split(' ');
  return restored(kind.metric, state, (fields) => {
    const options = names.map((name) => [name, (fields as Readonly<Record<string, unknown>>)[name]]);
    return new Made(Object.fromEntries(options) as never);
  });
}
