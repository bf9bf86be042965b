import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { Interval } from '../../core/result.js';
import { zOf } from '../intervals/z-score.js';
import { type CurveSource, stepsOf } from './survival-steps.js';

/**
 * Options of {@link restrictedMean}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface RestrictedMeanOptions {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Result of {@link restrictedMean}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface RestrictedMean {
  /** Up to which time durations count. */
  readonly tau: number;
  /** Mean of the shorter of duration and `tau`, in the caller's unit; `null` when the curve ends before `tau`. */
  readonly value: number | null;
  /** Whether the curve is known up to `tau`: somebody was observed as long, or all had ended before. */
  readonly reached: boolean;
  /** Standard error of `value`, from Greenwood's variance. */
  readonly se: number | null;
  /** `value` ± z · `se`, within 0…`tau`. */
  readonly interval: Interval | null;
}

/**
 * Restricted mean of a survival curve: the mean duration when what lasts longer than `tau` is counted as `tau`.
 *
 * Formula: the area under the curve from 0 to tau. Variance: Σ A(tᵢ)² dᵢ / (nᵢ (nᵢ - dᵢ)), A(t) being the area from t to tau.
 *
 * @remarks The mean that censored data can give: a plain mean of the ended ones leaves out those that last long. Compare two
 * groups at the same tau. As R's `print(survfit, rmean = tau)`, but a curve that ends above 0 before tau gives `null` instead
 * of being drawn on. Cost: O(steps). Source: P. Royston and M. K. B. Parmar, BMC Medical Research Methodology 13, 2013.
 * @param curve what {@link kaplanMeier} gave, or any object with such `steps`
 * @param tau a time above 0, in the unit of the curve
 * @param options `confidence`
 * @returns the mean with its error and interval
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for steps that are none, `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { kaplanMeier, restrictedMean } from 'cx-metrics/stats';
 * const curve = kaplanMeier({ time: [1, 2, 3, 4], event: [true, true, false, true] });
 * restrictedMean(curve, 2).value; // => 1.75
 * restrictedMean(curve, 4).value; // => 2.75
 * restrictedMean(kaplanMeier({ time: [1, 3], event: [1, 0] }), 5).value; // => null
 * ```
 * @category Survival
 * @since 0.1.0
 */
export function restrictedMean(curve: CurveSource, tau: number, options?: RestrictedMeanOptions): RestrictedMean {
  const metric = 'restrictedMean';
  assertOptions(metric, options, 'confidence');
  const { confidence = 0.95 } = options ?? {};
  if (!(Number.isFinite(tau) && tau > 0)) refuse(metric, 'tau', 'a number above 0', tau);
  const z = zOf(metric, confidence);
  const steps = stepsOf(metric, curve);
  const last = steps.at(-1);
  if (last === undefined || (last.time < tau && last.survival > 0)) {
    return { tau, value: null, reached: false, se: null, interval: null };
  }
  // From tau backwards, in parts of tau: what is right of a step is then known when the step comes, and squares stay small.
  let area = 0;
  let variance = 0;
  let end = 1;
  for (let i = steps.length - 1; i >= 0; i--) {
    const { time, atRisk, events, survival } = steps[i] as (typeof steps)[number];
    if (time > tau) continue;
    area += survival * (end - time / tau);
    end = time / tau;
    if (events < atRisk) variance += (area * area * events) / (atRisk * (atRisk - events));
  }
  const value = tau * Math.min(1, area + end);
  const se = tau * Math.sqrt(variance);
  // "+ 0" turns -0 into 0
  const [low, high] = [Math.max(0, value - z * se) + 0, Math.min(tau, value + z * se)];
  return { tau, value, reached: true, se, interval: { low, high, confidence, method: 'wald' } };
}
