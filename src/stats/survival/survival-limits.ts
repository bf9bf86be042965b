import { assertOptions, chosen } from '../../core/options.js';
import { zOf } from '../intervals/z-score.js';
import { type CurveSource, type SurvivalStep, stepsOf } from './survival-steps.js';

/**
 * How limits are put around a survival curve S with Greenwood's standard error, σ being the error of ln S and z the normal
 * quantile of the confidence.
 *
 * `log-log`: S^exp(± z σ / ln S), always within 0…1 · `log`: S exp(± z σ), cut at 1 · `plain`: S (1 ± z σ), cut at 0 and 1.
 *
 * @category Survival
 * @since 0.1.0
 */
export type SurvivalLimitsMethod = 'log-log' | 'log' | 'plain';

/**
 * Options of {@link survivalLimits}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalLimitsOptions {
  /** How limits are put around the curve. @defaultValue `'log-log'` */
  readonly limits?: SurvivalLimitsMethod | undefined;
  /** Level, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Limits around one step of a survival curve.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalBandStep {
  /** The time, in the caller's unit. */
  readonly time: number;
  /** Estimated share that lasts longer. */
  readonly survival: number;
  /** Lower limit; `null` where there is none. */
  readonly low: number | null;
  /** Upper limit; `null` where there is none. */
  readonly high: number | null;
}

/**
 * Result of {@link survivalLimits}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalBand {
  /** How the limits were put. */
  readonly method: SurvivalLimitsMethod;
  /** Level of each pair of limits. */
  readonly confidence: number;
  /** Limits for each step of the curve. */
  readonly steps: readonly SurvivalBandStep[];
}

/** Limits around one step, or `null` where there are none. */
export type LimitsOfStep = (step: SurvivalStep) => readonly [low: number, high: number] | null;

/** The limits that options ask for, beside which there may be `others`. */
export function limitsOf(
  caller: string,
  options: SurvivalLimitsOptions | undefined,
  others = '',
): { readonly method: SurvivalLimitsMethod; readonly confidence: number; readonly around: LimitsOfStep } {
  assertOptions(caller, options, `limits confidence${others}`);
  const { limits, confidence = 0.95 } = options ?? {};
  const method = chosen(caller, 'limits', limits, 'log-log log plain');
  const z = zOf(caller, confidence);
  const around: LimitsOfStep = ({ survival, se }) => {
    if (se === null || (survival === 1 && method === 'log-log')) return null;
    const reach = (z * se) / survival;
    const [low, high] =
      method === 'plain'
        ? [survival - z * se, survival + z * se]
        : method === 'log'
          ? [survival * Math.exp(-reach), survival * Math.exp(reach)]
          : [survival ** Math.exp(-reach / Math.log(survival)), survival ** Math.exp(reach / Math.log(survival))];
    return [Math.max(0, low), Math.min(1, high)];
  };
  return { method, confidence, around };
}

/**
 * Limits of a survival curve, time by time.
 *
 * Formula: Greenwood's error on the scale that {@link SurvivalLimitsMethod} names. Each pair of limits holds its level for its
 * own time, not for the whole curve at once.
 *
 * @remarks As R's `survfit(conf.type =)`, whose default is `'log'`; log-log limits cover better in small samples and never
 * leave 0…1. There are none where the curve is 0, and no log-log ones while it is 1: there Greenwood's error says nothing.
 * Cost: O(steps). Source: E. L. Kaplan and P. Meier 1958; J. D. Kalbfleisch and R. L. Prentice, The Statistical Analysis of
 * Failure Time Data, 1980.
 * @param curve what {@link kaplanMeier} gave, or any object with such `steps`
 * @param options `limits` and `confidence`
 * @returns method, confidence and the limits of each step
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for steps that are none, `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { kaplanMeier, survivalLimits } from 'cx-metrics/stats';
 * const curve = kaplanMeier({ time: [5, 5, 5, 8, 8, 10], event: [1, 1, 0, 1, 0, 1] });
 * const [first, , last] = survivalLimits(curve).steps;
 * first?.low; // ~> 0.194616636806235
 * first?.high; // ~> 0.904434164322516
 * last; // => { time: 10, survival: 0, low: null, high: null }
 * ```
 * @category Survival
 * @since 0.1.0
 */
export function survivalLimits(curve: CurveSource, options?: SurvivalLimitsOptions): SurvivalBand {
  const { method, confidence, around } = limitsOf('survivalLimits', options);
  const steps = stepsOf('survivalLimits', curve).map((step) => {
    const [low, high] = around(step) ?? [null, null];
    return { time: step.time, survival: step.survival, low, high };
  });
  return { method, confidence, steps };
}
