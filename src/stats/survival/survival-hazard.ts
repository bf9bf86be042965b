import { type CurveSource, stepsOf } from './survival-steps.js';

/**
 * One step of a cumulative hazard.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface HazardStep {
  /** The time, in the caller's unit. */
  readonly time: number;
  /** How many were under observation just before. */
  readonly atRisk: number;
  /** How many ended at this time. */
  readonly events: number;
  /** Cumulative hazard up to and including this time. */
  readonly hazard: number;
  /** Variance of `hazard`. */
  readonly variance: number;
  /** Standard error of `hazard`, the root of `variance`. */
  readonly se: number;
}

/**
 * Nelson–Aalen estimate of the cumulative hazard: the sum of the shares that end, of those who could have.
 *
 * Formula: H(t) = Σ dᵢ / nᵢ over times up to t; variance Σ dᵢ / nᵢ².
 *
 * @remarks As R's `survfit` (`cumhaz`, `std.chaz`): ties count as dᵢ / nᵢ. A straight H means that ends come at a constant
 * rate; where it bends down, those who have lasted long end more slowly. exp(-H) is close to the Kaplan–Meier curve, and never
 * below it. Cost: O(steps). Source: W. Nelson 1972; O. O. Aalen, Annals of Statistics 6, 1978.
 * @param curve what {@link kaplanMeier} gave, or any object with such `steps`
 * @returns a step for each step of the curve
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for steps that are none
 * @example
 * ```ts
 * import { kaplanMeier, nelsonAalen } from 'cx-metrics/stats';
 * const curve = kaplanMeier({ time: [1, 2, 3, 4], event: [true, false, true, false] });
 * nelsonAalen(curve).map((step) => step.hazard); // => [0.25, 0.25, 0.75, 0.75]
 * nelsonAalen(curve).map((step) => step.variance); // => [0.0625, 0.0625, 0.3125, 0.3125]
 * ```
 * @category Survival
 * @since 0.1.0
 */
export function nelsonAalen(curve: CurveSource): HazardStep[] {
  let hazard = 0;
  let variance = 0;
  return stepsOf('nelsonAalen', curve).map(({ time, atRisk, events }) => {
    if (events > 0) {
      hazard += events / atRisk;
      variance += events / (atRisk * atRisk);
    }
    return { time, atRisk, events, hazard, variance, se: Math.sqrt(variance) };
  });
}
