import { refuse } from '../../core/errors.js';
import {
  type LimitsOfStep,
  limitsOf,
  type SurvivalLimitsMethod,
  type SurvivalLimitsOptions,
} from './survival-limits.js';
import {
  type CurveSource,
  crossing,
  type FlatOptions,
  type FlatRule,
  flatOf,
  type SurvivalStep,
  type SurvivalTime,
  stepsOf,
  survivalTime,
} from './survival-steps.js';

/**
 * Options of {@link survivalQuantile}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalQuantileOptions extends SurvivalLimitsOptions, FlatOptions {}

/**
 * Result of {@link survivalQuantile}: a time with its limits.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalQuantile extends SurvivalTime {
  /** The share that has ended by `value`. */
  readonly probability: number;
  /** Which time counted where the curve, or a limit of it, is flat at exactly the level. */
  readonly flat: FlatRule;
  /** Lower limit; `null` when not even the lower limit of the curve falls so far. */
  readonly low: number | null;
  /** Upper limit; `null` when the upper limit of the curve never falls so far, or the data end first. */
  readonly high: number | null;
  /** Level of the limits. */
  readonly confidence: number;
  /** How the limits were put around the curve. */
  readonly method: SurvivalLimitsMethod;
}

/**
 * Quantile of a survival curve with its limits: the time by which a share has ended; 0.5 gives the median.
 *
 * Formula: the first time at which the curve is at or below 1 - probability, the middle of the flat piece where it is exactly
 * there, unless `flat` names another rule. Limits (Brookmeyer and Crowley): the times at which the limits of the curve get there, found the same way.
 *
 * @remarks As R's `quantile.survfit`, its limits too; with `flat: 'start'` as lifelines, with `flat: 'below'` as statsmodels. A quantile that is not reached is `null` with `reached: false`: the data say that it is
 * later than the last sight, not how much later. It may still have a lower limit. Where an upper limit of the curve rises
 * again, its first crossing counts. Cost: O(steps). Source: R. Brookmeyer and J. Crowley, Biometrics 38, 1982.
 * @param curve what {@link kaplanMeier} gave, or any object with such `steps`
 * @param probability the share that has ended, between 0 and 1
 * @param options `limits`, `confidence` and `flat`
 * @returns the time, whether it is reached, and its limits
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for steps that are none, `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { kaplanMeier, survivalQuantile } from 'cx-metrics/stats';
 * const curve = kaplanMeier({ time: [2, 3, 3, 5, 6, 8, 9, 9], event: [1, 1, 1, 1, 0, 1, 0, 0] });
 * const median = survivalQuantile(curve, 0.5);
 * [median.low, median.value, median.high]; // => [2, 6.5, null]
 * const ninth = survivalQuantile(curve, 0.9);
 * [ninth.low, ninth.value, ninth.reached]; // => [8, null, false]
 *
 * const four = kaplanMeier({ time: [1, 2, 5, 9], event: [1, 1, 1, 1] });
 * (['start', 'middle', 'below'] as const).map((flat) => survivalQuantile(four, 0.5, { flat }).value); // => [2, 3.5, 5]
 * ```
 * @category Survival
 * @since 0.1.0
 */
export function survivalQuantile(
  curve: CurveSource,
  probability: number,
  options?: SurvivalQuantileOptions,
): SurvivalQuantile {
  const metric = 'survivalQuantile';
  if (!(typeof probability === 'number' && probability > 0 && probability < 1)) {
    refuse(metric, 'probability', 'between 0 and 1', probability);
  }
  const { method, confidence, around } = limitsOf(metric, options, ' flat');
  const flat = flatOf(metric, options?.flat);
  return { probability, ...quantileOf(stepsOf(metric, curve), probability, around, flat), confidence, method };
}

/** A quantile of a curve that is known to be good. */
export function quantileOf(
  steps: readonly SurvivalStep[],
  probability: number,
  around: LimitsOfStep,
  flat: FlatRule,
): Omit<SurvivalQuantile, 'probability' | 'confidence' | 'method'> {
  const [low, high] = ([0, 1] as const).map((end) =>
    crossing(steps, (step) => around(step)?.[end] ?? null, 1 - probability, flat),
  ) as [number | null, number | null];
  return { ...survivalTime(steps, probability, flat), flat, low, high };
}
