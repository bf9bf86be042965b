import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { compareEstimates } from '../../kernels/proportion/compare-estimates.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import {
  countsAt,
  type ProportionCounts,
  SHARE_CONCLUSION,
  type ShareOptions,
  shareOf,
} from '../../kernels/proportion/proportion.js';

/** 2^-400: what is divided by no less stays finite. */
const LEAST = 3.8725919148493183e-121;

/**
 * Shares of {@link percentagePointChange}, each from 0 to 1, or as counts `{ count, total }` where it is one of a sample.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PercentagePointShares {
  /** The share now. */
  readonly now: number | ProportionCounts;
  /** The share before. */
  readonly before: number | ProportionCounts;
}

/**
 * Result of {@link percentagePointChange}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PercentagePointChangeResult extends MetricResult<'percentage-point-change', 'points'> {
  /** The difference in points, −100…100; `null` where a share is one of nothing. */
  readonly value: number | null;
  /** 1 for the pair of shares; of counts, both totals together. 0 without a value. */
  readonly n: number;
  /** The share now, 0…1. */
  readonly now: number | null;
  /** The share before, 0…1. */
  readonly before: number | null;
  /** The relative change, 3 for 300 % more: not the same as the points. `null` where the share before is 0. */
  readonly relative: number | null;
  /** Interval of the value in points, from counts; `null` where a share came as a number. */
  readonly interval: Interval | null;
}

/**
 * Percentage-point change: the difference of two shares, in percentage points.
 *
 * value = 100 now − 100 before, from −100 to 100. Of counts it has an interval: Newcombe's, from Wilson's of the two shares, which
 * are taken for independent. n = 1 for two shares; of counts both totals together.
 *
 * @remarks From 20 % to 80 % is 60 points, and 300 % more (`relative`): say which. A difference of samples needs its interval, and
 * therefore counts. Source of the interval: Newcombe, Statistics in Medicine 17, 1998, method 10. Cost: O(1).
 * @param shares two shares 0…1, or counts `{ count, total }`
 * @param options level and method of the interval of each share
 * @returns points with interval; `value: null` when a total is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is neither a share nor such counts; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { percentagePointChange } from 'cx-metrics';
 * const rise = percentagePointChange({ now: 0.8, before: 0.2 });
 * rise.value; // => 60
 * rise.relative; // => 3
 *
 * const sample = percentagePointChange({ now: { count: 66, total: 120 }, before: { count: 45, total: 100 } });
 * sample.value; // => 10
 * sample.interval?.low; // ~> -3.2176638802941
 * sample.interval?.high; // ~> 22.7353493161443
 * ```
 * @category Journey
 * @since 0.1.0
 */
export function percentagePointChange(
  shares: PercentagePointShares,
  options?: ShareOptions,
): PercentagePointChangeResult;
export function percentagePointChange(source: unknown, options?: ShareOptions): PercentagePointChangeResult {
  const metric = 'percentage-point-change';
  const parts = namedParts(metric, source, ['now', 'before'], '');
  assertOptions(metric, options, SHARE_CONCLUSION);
  const { confidence, interval } = options ?? {};
  const shareAt = (name: 'now' | 'before'): ShareGiven => {
    const given = parts[name];
    if (given === 0 || (typeof given === 'number' && given >= LEAST && given <= 1)) {
      return { value: given + 0, points: 100 * given + 0, interval: null, total: null };
    }
    const { count, total } = countsAt(metric, name, given, '0, a share from 2^-400 to 1, or ');
    // of counts a share loses fewer digits as a percentage
    const points = total ? (100 * count) / total : 0;
    return { ...shareOf(metric, count, total, confidence, interval), points, total };
  };
  const [now, before] = [shareAt('now'), shareAt('before')];
  const isKnown = now.value !== null && before.value !== null;
  const { difference, ratio } = compareEstimates(now, before);
  const n = now.total === null || before.total === null ? 1 : now.total + before.total;
  return {
    metric,
    unit: 'points',
    value: isKnown ? now.points - before.points + 0 : null,
    n: isKnown ? n : 0,
    ...noneLeftOut(),
    now: now.value,
    before: before.value,
    relative: ratio.value === null ? null : ratio.value - 1,
    interval: difference.interval && {
      ...difference.interval,
      low: 100 * difference.interval.low,
      high: 100 * difference.interval.high,
    },
  };
}

/** A share with its interval, and out of how many where that is known. */
interface ShareGiven {
  readonly value: number | null;
  /** The same in percent. */
  readonly points: number;
  readonly interval: Interval | null;
  readonly total: number | null;
}
