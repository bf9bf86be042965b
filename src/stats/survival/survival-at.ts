import { refuse } from '../../core/errors.js';
import { type CurveSource, type SurvivalStep, stepsOf } from './survival-steps.js';

/**
 * A survival curve read at a time.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalAt {
  /** The time that was asked, in the unit of the curve. */
  readonly time: number;
  /** Estimated share that lasts longer than `time`; `null` beyond the last time of a curve that is still above 0. */
  readonly survival: number | null;
  /** Greenwood's standard error of `survival`; `null` where there is no survival or nobody is left. */
  readonly se: number | null;
  /** Number at risk: how many were under observation just before `time`; 0 beyond the last time. */
  readonly atRisk: number;
}

/**
 * A curve whose steps are known to be good, read at times; what every metric with an option `times` calls.
 */
export function pointsAt(caller: string, steps: readonly SurvivalStep[], times: readonly number[]): SurvivalAt[] {
  if (!Array.isArray(times)) refuse(caller, 'times', 'an array of times', times);
  return Array.from(times, (given, index) => {
    if (!(Number.isFinite(given) && given >= 0)) {
      refuse(caller, 'times', 'numbers from 0', given, 'INVALID_OPTION', ` at index ${index}`, {
        name: 'times',
        index,
      });
    }
    // "+ 0" turns -0 into 0
    const time = given + 0;
    // the first step at that time or later
    let [from, to] = [0, steps.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((steps[middle] as SurvivalStep).time < time) from = middle + 1;
      else to = middle;
    }
    const next = steps[from];
    const last = next?.time === time ? next : steps[from - 1];
    const { survival, se } = last ?? { survival: 1, se: 0 };
    if (next === undefined && survival > 0) return { time, survival: null, se: null, atRisk: 0 };
    return { time, survival, se, atRisk: next?.atRisk ?? 0 };
  });
}

/**
 * A survival curve at given times: the share left, and the number at risk.
 *
 * Formula: S(t) of the last step at or before t, 1 before the first one. At risk at t are those who were under observation just
 * before it.
 *
 * @remarks As R's `summary(fit, times)`, which leaves out times beyond the last one: here the share is `null` there, unless the
 * curve has come down to 0. The curve may be that of {@link kaplanMeier}, of `survivalCurve` or of a duration metric with
 * `curve: 'full'`; metrics have the same as their option `times`. Cost: O(log steps) for each time, and O(steps) to check the curve.
 * @param curve what {@link kaplanMeier} gave, or any object with such `steps`
 * @param times numbers from 0 in the unit of the curve, in any order
 * @returns a point for each time, in their order
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for steps that are none, `INVALID_OPTION` for times that are none
 * @example
 * ```ts
 * import { kaplanMeier, survivalAt } from 'cx-metrics/stats';
 * const curve = kaplanMeier({ time: [1, 2, 3, 4], event: [true, true, false, false] });
 * survivalAt(curve, [0, 2, 2.5]).map((point) => point.survival); // => [1, 0.5, 0.5]
 * survivalAt(curve, [0, 2, 2.5]).map((point) => point.atRisk); // => [4, 3, 2]
 * survivalAt(curve, [5])[0]?.survival; // => null
 * ```
 * @category Survival
 * @since 0.1.0
 */
export function survivalAt(curve: CurveSource, times: readonly number[]): SurvivalAt[] {
  return pointsAt('survivalAt', stepsOf('survivalAt', curve), times);
}
