import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import type { Interval } from '../../core/result.js';
import { type MeanIntervalMethod, type MeanSample, usualMean } from '../../stats/intervals/interval-mean.js';
import { limitsOfCounted } from '../../stats/intervals/interval-quantile.js';
import { zOf } from '../../stats/intervals/z-score.js';
import {
  countedOf,
  type QuantileOptions,
  type QuantileType,
  quantilesOfCounted,
  quantileTypeOf,
} from '../../stats/quantiles/counted.js';
import { emptySums, pushDuration, valuesOfSums } from './duration-sums.js';
import type { DurationTotals } from './duration-totals.js';

/**
 * How durations are summarized.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationSummaryOptions extends QuantileOptions {
  /** Level of all intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval of the mean. @defaultValue `studentT` */
  readonly interval?: MeanIntervalMethod<MeanSample> | undefined;
  /** Further quantiles of the ended ones, each between 0 and 1. @defaultValue none */
  readonly quantiles?: readonly number[] | undefined;
}

/**
 * A quantile of durations.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DurationQuantile {
  /** The share of ended ones that took no longer, 0…1. */
  readonly probability: number;
  /** The duration in milliseconds; `null` when none has ended. */
  readonly ms: number | null;
  /** Limits of the quantile of ended ones by ranks; `null` for too few: see {@link DurationSummary.medianInterval}. */
  readonly interval: Interval | null;
}

/**
 * What every metric of durations says of those that ended.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DurationSummary {
  /** Sum over those that ended, milliseconds. */
  readonly totalMs: number;
  /** Standard error of the mean, variance by n − 1; `null` below two. */
  readonly seMs: number | null;
  /** Interval of the mean in milliseconds; `null` below two. */
  readonly interval: Interval | null;
  /** Shortest; `null` when none has ended. */
  readonly minMs: number | null;
  /** Median of those that ended; `null` when none has ended. */
  readonly medianMs: number | null;
  /**
   * Limits of the median of ended ones: two of the durations, by their ranks, whatever the distribution. `null` below six ended
   * ones at a confidence of 0.95. They cover chance, not what is still open.
   */
  readonly medianInterval: Interval | null;
  /** 75th percentile of those that ended. */
  readonly p75Ms: number | null;
  /** 90th percentile of those that ended. */
  readonly p90Ms: number | null;
  /** 95th percentile of those that ended. */
  readonly p95Ms: number | null;
  /** 99th percentile of those that ended. */
  readonly p99Ms: number | null;
  /** Longest; `null` when none has ended. */
  readonly maxMs: number | null;
  /** The quantiles that were asked for. */
  readonly quantiles: readonly DurationQuantile[];
  /** How median, percentiles and quantiles lie between the durations: `'inclusive'`, R's type 7, unless another one was named. */
  readonly quantileType: QuantileType;
}

/** The one conclusion behind every way of counting durations that ended; the mean and n come apart for `value` and `n`. */
export function summarizeDurations(
  metric: string,
  { ended, sums: kept }: Pick<DurationTotals, 'ended' | 'sums'>,
  options: DurationSummaryOptions | undefined,
): { readonly n: number; readonly meanMs: number | null; readonly summary: DurationSummary } {
  const { confidence = 0.95, interval = usualMean, quantiles: asked = [], quantileType } = options ?? {};
  const type = quantileTypeOf(metric, quantileType);
  if (!Array.isArray(asked)) refuse(metric, 'quantiles', 'an array', asked);
  const sorted = [...ended].sort(([a], [b]) => a - b);
  const durations = sorted.map(([duration]) => duration);
  const times = sorted.map(([, count]) => count);
  const counted = countedOf(durations, times);
  const sums = kept ?? emptySums();
  if (!kept) for (const [duration, count] of sorted) pushDuration(sums, duration, count);
  const { n } = counted;
  const { total, mean, sd, se } = valuesOfSums(sums, n);
  const [minMs, medianMs, p75Ms, p90Ms, p95Ms, p99Ms, maxMs, ...more] = quantilesOfCounted(
    metric,
    'quantiles',
    counted,
    [0, 0.5, 0.75, 0.9, 0.95, 0.99, 1, ...asked],
    type,
  ) as [Known, Known, Known, Known, Known, Known, Known, ...Known[]];
  const [medianInterval, ...limits] = limitsOfCounted(metric, counted, [0.5, ...asked], confidence) as [
    Interval | null,
    ...(Interval | null)[],
  ];
  const z = zOf(metric, confidence);
  return {
    n,
    meanMs: mean,
    summary: {
      totalMs: total,
      seMs: se,
      interval:
        mean === null
          ? null
          : intervalOf(metric, 'mean', interval, [{ mean, sd }, n, z, confidence], confidence, 0, Infinity),
      minMs,
      medianMs,
      medianInterval,
      p75Ms,
      p90Ms,
      p95Ms,
      p99Ms,
      maxMs,
      quantiles: asked.map((probability, k) => ({
        // "+ 0" turns -0 into 0
        probability: probability + 0,
        ms: more[k] as Known,
        interval: limits[k] as Interval | null,
      })),
      quantileType: type,
    },
  };
}

type Known = number | null;
