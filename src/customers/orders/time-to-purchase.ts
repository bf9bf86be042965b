import { chosen } from '../../core/options.js';
import type { Estimate, Interval } from '../../core/result.js';
import type { DurationConclusion } from '../../kernels/duration/duration-result.js';
import { type DurationSummary, summarizeDurations } from '../../kernels/duration/duration-summary.js';
import { curveOf, type DurationSurvival, survivalOf } from '../../kernels/duration/duration-survival.js';
import { type DurationTotals, openCount } from '../../kernels/duration/duration-totals.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import {
  limitsOf,
  type SurvivalLimitsMethod,
  type SurvivalLimitsOptions,
} from '../../stats/survival/survival-limits.js';
import { type SurvivalQuantileOptions, survivalQuantile } from '../../stats/survival/survival-quantile.js';
import { flatOf, type SurvivalStep } from '../../stats/survival/survival-steps.js';

/**
 * Which time stands for all: the Kaplan–Meier median of everyone, or mean or median of those who have bought already.
 *
 * @category Options
 * @since 0.1.0
 */
export type TimeToPurchaseAverage = 'kaplan-meier-median' | 'mean-of-buyers' | 'median-of-buyers';

/**
 * How {@link timeToFirstPurchase} and {@link timeToSecondPurchase} conclude.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TimeToPurchaseConclusion extends DurationConclusion, Pick<SurvivalLimitsOptions, 'limits'> {
  /** Which time `value` is. @defaultValue `'kaplan-meier-median'` */
  readonly average?: TimeToPurchaseAverage | undefined;
}

/**
 * The Kaplan–Meier median of a time to a purchase, with its limits.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TimeToPurchaseMedian {
  /** Time within which half of all have bought; `null` when that is not yet known. */
  readonly ms: number | null;
  /** Whether half have bought. */
  readonly reached: boolean;
  /** Lower limit; `null` where there is none yet. */
  readonly lowMs: number | null;
  /** Upper limit; `null` where there is none yet. */
  readonly highMs: number | null;
  /** Level of the limits. */
  readonly confidence: number;
  /** How the limits were put around the curve. */
  readonly method: SurvivalLimitsMethod;
}

/**
 * Times to a purchase: of those who have bought, and of everyone. Percentiles, `minMs`, `maxMs` and `totalMs` are of those who have
 * bought, `open` are those who have not.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TimeToPurchase extends Omit<DurationSummary, 'interval'> {
  /** The time that was asked for, milliseconds; `null` where there is none, also for a median that is not reached. */
  readonly value: number | null;
  /** What `value` rests on: everyone, or those who have bought. */
  readonly n: number;
  /** Interval of the value; `null` where a limit is not known. */
  readonly interval: Interval | null;
  /** Which time `value` is. */
  readonly average: TimeToPurchaseAverage;
  /** Everyone who was waited for. */
  readonly customers: number;
  /** Those who have bought. */
  readonly bought: number;
  /** They among everyone, so far, with its interval. */
  readonly boughtShare: Estimate;
  /** Mean of those who have bought; `null` when nobody has. */
  readonly meanMs: number | null;
  /** Interval of that mean. */
  readonly meanInterval: Interval | null;
  /** The median of everyone; `null` when there is nobody. */
  readonly survivalMedian: TimeToPurchaseMedian | null;
  /** How many have not bought yet. */
  readonly open: number;
  /** They among everyone, with its interval. */
  readonly openShare: Estimate;
  /** Those who have bought and those who have not together; `null` when there is nobody. */
  readonly survival: DurationSurvival | null;
}

/** Options of the conclusion. */
export const TIME_TO_PURCHASE_OPTIONS = 'average limits confidence interval quantiles quantileType curve times flat';

/** The one conclusion behind both times. */
export function concludeTimeToPurchase(
  metric: string,
  totals: DurationTotals,
  options: TimeToPurchaseConclusion,
): TimeToPurchase {
  const { average: asked, limits, curve, times, flat, ...summarizing } = options;
  const { confidence } = summarizing;
  const average = chosen(metric, 'average', asked, 'kaplan-meier-median mean-of-buyers median-of-buyers');
  const { n, meanMs, summary } = summarizeDurations(metric, totals, summarizing);
  const { interval: meanInterval, ...parts } = summary;
  const steps = curveOf(totals);
  const survivalMedian = medianOf(metric, steps, { limits, confidence, flat });
  const open = openCount(totals);
  const customers = n + open;
  const [value, of, around] = {
    'kaplan-meier-median': [survivalMedian?.ms ?? null, customers, aroundMedian(survivalMedian)] as const,
    'mean-of-buyers': [meanMs, n, meanInterval] as const,
    'median-of-buyers': [parts.medianMs, n, parts.medianInterval] as const,
  }[average];
  return {
    value,
    n: of,
    interval: around,
    average,
    customers,
    bought: n,
    boughtShare: shareOf(metric, n, customers, confidence),
    meanMs,
    meanInterval,
    survivalMedian,
    ...parts,
    open,
    openShare: shareOf(metric, open, customers, confidence),
    survival: survivalOf(metric, steps, { curve, times, flat }),
  };
}

function medianOf(
  metric: string,
  steps: readonly SurvivalStep[],
  options: SurvivalQuantileOptions,
): TimeToPurchaseMedian | null {
  // bad options are refused in the name of the metric, and also where there is nobody
  limitsOf(metric, options, ' flat');
  flatOf(metric, options.flat);
  const { value, reached, low, high, confidence, method } = survivalQuantile({ steps }, 0.5, options);
  return steps.length ? { ms: value, reached, lowMs: low, highMs: high, confidence, method } : null;
}

function aroundMedian(median: TimeToPurchaseMedian | null): Interval | null {
  if (median === null || median.lowMs === null || median.highMs === null) return null;
  const { lowMs: low, highMs: high, confidence, method } = median;
  return { low, high, confidence, method };
}
