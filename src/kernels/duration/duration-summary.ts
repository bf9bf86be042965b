import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { refuseRest } from '../../core/options.js';
import type { Estimate, Interval } from '../../core/result.js';
import { type MeanIntervalMethod, type MeanSample, usualMean } from '../../stats/intervals/interval-mean.js';
import { quantileLimits } from '../../stats/intervals/interval-quantile.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { quantilesOfCounts } from '../../stats/quantiles/quantile.js';
import { Moments } from '../../stats/sums/moments.js';
import { type SurvivalStep, survivalSteps, survivalTime } from '../../stats/survival/survival.js';
import { shareOf } from '../proportion/proportion.js';
import type { DurationCounts, DurationTotals, SelectedPeriod } from './duration.js';

/**
 * How durations are concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DurationConclusion {
  /** Level of the intervals of the mean, the median, further quantiles and `openShare`, between 0 and 1. @defaultValue 0.95 */
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
 * What a Kaplan–Meier curve says about ended and open ones together.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DurationSurvival {
  /** Time in milliseconds within which half have ended, counting those still open; `null` when that is not yet known. */
  readonly medianMs: number | null;
  /** Whether half have ended. */
  readonly reached: boolean;
  /** Mean time up to `restrictedToMs`, open ones counted: the area under the curve. */
  readonly restrictedMeanMs: number;
  /** The longest time that was seen, ended or open: as far as the curve speaks. */
  readonly restrictedToMs: number;
  /** The curve, a step for each distinct duration, times in milliseconds. */
  readonly curve: readonly SurvivalStep[];
}

/**
 * Durations as every duration metric reports them: those that ended, and those still open beside them.
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
  /** Median of those that ended (R type 7); `null` when none has ended. */
  readonly medianMs: number | null;
  /**
   * Limits of the median of ended ones: two of the durations, by their ranks, whatever the distribution. `null` below six ended
   * ones at a confidence of 0.95. They cover chance, not the cases that are still open: for these see `survival`.
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
  /** How many are still open. */
  readonly open: number;
  /** Open ones among all that started, with its interval. */
  readonly openShare: Estimate;
  /**
   * Ended and open ones together; `null` when there are none, when some are open and no `asOf` says for how long, and when cases are
   * selected by resolution: open ones are then left out, and the curve of what is left would say again what the mean says.
   */
  readonly survival: DurationSurvival | null;
}

/** The one conclusion behind every way of counting durations; the mean and n come apart for `value` and `n`. */
export function summarizeDurations(
  metric: string,
  { ended, open, openUnknown, moments: kept }: DurationTotals,
  options: DurationConclusion | undefined,
  select: SelectedPeriod | null = null,
): { readonly n: number; readonly meanMs: number | null; readonly summary: DurationSummary } {
  const { confidence = 0.95, interval = usualMean, quantiles: asked = [], ...rest } = options ?? {};
  refuseRest(metric, rest);
  if (!Array.isArray(asked)) refuse(metric, 'quantiles', 'an array', asked);
  const sorted = [...ended].sort(([a], [b]) => a - b);
  const durations = sorted.map(([duration]) => duration);
  const times = sorted.map(([, count]) => count);
  const moments = kept ?? new Moments();
  if (!kept) for (const [duration, count] of sorted) moments.add(duration, count);
  const probabilities = [0, 0.5, 0.75, 0.9, 0.95, 0.99, 1, ...asked];
  const [minMs, medianMs, p75Ms, p90Ms, p95Ms, p99Ms, maxMs, ...more] = quantilesOfCounts(
    durations,
    times,
    probabilities,
  ) as [number | null, ...(number | null)[]];
  const [medianInterval = null, ...limits] = quantileLimits(durations, times, [0.5, ...asked], confidence);
  const { n, mean, sd } = moments;
  const z = zOf(metric, confidence);
  let stillOpen = openUnknown;
  for (const count of open.values()) stillOpen += count;
  const started = n + stillOpen;
  return {
    n,
    meanMs: mean,
    summary: {
      totalMs: moments.total,
      seMs: moments.se,
      interval:
        mean === null
          ? null
          : intervalOf(metric, 'mean', interval, [{ mean, sd }, n, z, confidence], confidence, 0, Infinity),
      minMs,
      medianMs: medianMs ?? null,
      medianInterval,
      p75Ms: p75Ms ?? null,
      p90Ms: p90Ms ?? null,
      p95Ms: p95Ms ?? null,
      p99Ms: p99Ms ?? null,
      maxMs: maxMs ?? null,
      quantiles: asked.map((probability, k) => ({ probability, ms: more[k] ?? null, interval: limits[k] ?? null })),
      open: stillOpen,
      openShare: shareOf(metric, stillOpen, started, confidence),
      survival: started > 0 && openUnknown === 0 && select?.by !== 'resolved' ? survivalOf(ended, open) : null,
    },
  };
}

function survivalOf(ended: DurationCounts, open: DurationCounts): DurationSurvival {
  const table = new Map<number, { events: number; censored: number }>();
  for (const [time, events] of ended) table.set(time, { events, censored: 0 });
  for (const [time, censored] of open) table.set(time, { events: table.get(time)?.events ?? 0, censored });
  const curve = survivalSteps(table);
  const median = survivalTime(curve, 0.5);
  let [area, before, survival] = [0, 0, 1];
  for (const step of curve) {
    area += survival * (step.time - before);
    [before, survival] = [step.time, step.survival];
  }
  return {
    medianMs: median.value,
    reached: median.reached,
    restrictedMeanMs: area,
    restrictedToMs: before,
    curve,
  };
}
