import { totalOf } from '../../../core/counts.js';
import { intervalOf } from '../../../core/interval.js';
import { noneLeftOut } from '../../../core/left-out.js';
import { assertOptions } from '../../../core/options.js';
import type { Interval, MetricResult } from '../../../core/result.js';
import { namedParts } from '../../../kernels/proportion/named-counts.js';
import { countsAt, type ProportionCounts } from '../../../kernels/proportion/proportion.js';
import { type ShareRatioIntervalMethod, usualShareRatio } from '../../../stats/intervals/interval-share-ratio.js';
import { zOf } from '../../../stats/intervals/z-score.js';

/**
 * Counts of {@link personalizationLift}: successes and total of each group.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PersonalizationLiftCounts {
  /** Interactions with personalization: `count` successes in `total`. */
  readonly personalized: ProportionCounts;
  /** Interactions without. */
  readonly plain: ProportionCounts;
}

/**
 * How {@link personalizationLift} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PersonalizationLiftOptions {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval of the ratio of the two rates. @defaultValue `katzLog` */
  readonly interval?: ShareRatioIntervalMethod | undefined;
}

/**
 * Result of {@link personalizationLift}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PersonalizationLiftResult extends MetricResult<'personalization-lift', 'ratio'> {
  /** The lift: 0.2 for a rate that is 20 % higher; `null` where a group is empty or the plain rate is 0. */
  readonly value: number | null;
  /** Both groups together. */
  readonly n: number;
  /** Rate with personalization, 0…1; `null` without interactions. */
  readonly personalizedRate: number | null;
  /** Rate without. */
  readonly plainRate: number | null;
  /** Interval of the lift; `null` where there is no lift or no personalized success. */
  readonly interval: Interval | null;
}

/**
 * Personalization lift: by how much a rate is higher with personalization than without.
 *
 * value = personalized rate / plain rate − 1, a ratio from −1 without limit; n counts both groups. Interval: Katz's of the ratio of
 * two independent rates, on the log scale, minus 1.
 *
 * @remarks It is an effect only where chance decided who got which: those who may be personalized are often those who buy
 * anyway. A plain rate of 0 gives no lift; without any personalized success the lift is −1 and has no such interval. A lift
 * from few cases is noise: read its interval. The gap in points: {@link percentagePointChange}. Cost: O(1).
 * @param counts successes and total of both groups
 * @param options level and method of the interval
 * @returns lift with interval; `value: null` when the plain rate is 0 or a group is empty
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are not counts and for more successes than interactions; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { personalizationLift } from 'cx-metrics';
 * const lift = personalizationLift({
 *   personalized: { count: 66, total: 1000 },
 *   plain: { count: 55, total: 1000 },
 * });
 * lift.value; // => 0.2
 * lift.interval?.low; // ~> -0.1517806928
 * lift.interval?.high; // ~> 0.6976741602
 * ```
 * @category Digital
 * @since 0.1.0
 */
export function personalizationLift(
  counts: PersonalizationLiftCounts,
  options?: PersonalizationLiftOptions,
): PersonalizationLiftResult;
export function personalizationLift(source: unknown, options?: PersonalizationLiftOptions): PersonalizationLiftResult {
  const metric = 'personalization-lift';
  const parts = namedParts(metric, source, ['personalized', 'plain'], '');
  assertOptions(metric, options, 'interval confidence');
  const { interval: method = usualShareRatio, confidence = 0.95 } = options ?? {};
  const z = zOf(metric, confidence);
  const one = countsAt(metric, 'personalized', parts.personalized);
  const other = countsAt(metric, 'plain', parts.plain);
  const n = totalOf(metric, 'both totals', [one.total, other.total]);
  const hasLift = one.total > 0 && other.count > 0;
  const base = one.total * other.count;
  const value = hasLift ? (one.count * other.total - base) / base : null;
  const sample = { count: one.count, otherCount: other.count, otherTotal: other.total };
  const ratio =
    value !== null &&
    intervalOf(metric, 'ratio of shares', method, [sample, one.total, z, confidence], confidence, 0, 1 / 0);
  return {
    metric,
    unit: 'ratio',
    value,
    n,
    ...noneLeftOut(),
    personalizedRate: one.total ? one.count / one.total : null,
    plainRate: other.total ? other.count / other.total : null,
    interval: ratio ? { ...ratio, low: ratio.low - 1, high: ratio.high - 1 } : null,
  };
}
