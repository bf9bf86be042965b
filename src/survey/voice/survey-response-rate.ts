import { chosen } from '../../core/options.js';
import {
  assertPart,
  namedProportion,
  type ProportionOptions,
  type ProportionResult,
} from '../../kernels/proportion/proportion.js';

/**
 * How {@link surveyResponseRate} counts and concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SurveyResponseRateOptions extends ProportionOptions {
  /** Invitations that were answered in part; none of those in `answered`. @defaultValue 0 */
  readonly partial?: number | undefined;
  /** Which answers count: `'complete'` ones, or `'complete-or-partial'`. @defaultValue `'complete'` */
  readonly definition?: 'complete' | 'complete-or-partial' | undefined;
}

/**
 * Response rate of a survey with what it rests on. `count` is how many answers counted, `n` how many invitations were delivered.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SurveyResponseRateResult extends ProportionResult<'survey-response-rate'> {
  /** Invitations that were answered in part, counted or not. */
  readonly partial: number;
  /** Which answers counted. */
  readonly definition: 'complete' | 'complete-or-partial';
}

/**
 * Survey response rate: the share of delivered invitations that were answered.
 *
 * value = answered / delivered, or (answered + partial) / delivered with `definition: 'complete-or-partial'`; n = delivered.
 *
 * @remarks Count answers to the invitations of the period, not all answers that arrived in it: else late answers to earlier
 * invitations are in, and the rate may exceed 1. Bounced invitations are not delivered. Partial answers are in or out by a
 * named choice (RR2 and RR1 of the AAPOR standard definitions, for known eligibility); answers that are only partial are
 * given apart. Wilson's interval unless another method is given. A high rate is no proof of a representative sample. Cost: O(1).
 * @param answered invitations that were answered in full: a whole number from 0 to `delivered`
 * @param delivered invitations that arrived
 * @param options partial answers, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when nothing was delivered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or more was answered than delivered; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { surveyResponseRate } from 'cx-metrics';
 * const rate = surveyResponseRate(1, 3);
 * rate.value; // ~> 0.333333333333333
 * rate.interval?.low; // ~> 0.06149194472039626
 * surveyResponseRate(40, 100, { partial: 5, definition: 'complete-or-partial' }).value; // => 0.45
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function surveyResponseRate(
  answered: number,
  delivered: number,
  options?: SurveyResponseRateOptions,
): SurveyResponseRateResult {
  const metric = 'survey-response-rate';
  const { partial = 0, definition: asked, ...rest } = options ?? {};
  const definition = chosen(metric, 'definition', asked, 'complete complete-or-partial');
  // each by itself, then together
  assertPart(metric, answered, delivered);
  assertPart(metric, partial, delivered);
  assertPart(metric, answered + partial, delivered);
  const count = definition === 'complete' ? answered : answered + partial;
  return { ...namedProportion(metric, count, delivered, rest), partial, definition };
}
