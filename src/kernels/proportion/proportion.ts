import { refuse, show } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { refuseRest } from '../../core/options.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import { isCount } from '../../core/state.js';
import { type ProportionIntervalMethod, wilson } from '../../stats/intervals/interval-proportion.js';
import { zOfConfidence } from '../../stats/intervals/z-score.js';

/** Share of `count` in `total`, both known to be counts with count <= total. */
export function shareOf(metric: string, count: number, total: number, confidence = 0.95, method = wilson): Estimate {
  const z = zOfConfidence(confidence);
  if (total === 0) return { value: null, interval: null };
  const interval = intervalOf(metric, method, [count, total, z, confidence], confidence, 0, 1);
  // "+ 0" turns -0 into 0
  return { value: count / total + 0, interval };
}

/**
 * How {@link proportion}, and every metric that is a share of counts, concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ProportionOptions {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval. @defaultValue `wilson` */
  readonly interval?: ProportionIntervalMethod | undefined;
}

/**
 * Result of {@link proportion}, and of every metric that is a share of counts.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ProportionResult<Id extends string = 'proportion'> extends MetricResult<Id, 'fraction'>, Estimate {
  /** The share, 0…1; `null` out of nothing. */
  readonly value: number | null;
  /** How many have the property. */
  readonly count: number;
}

/** Refuses what is no part of a whole. */
export function assertPart(metric: string, count: number, total: number): void {
  if (!isCount(count) || !isCount(total) || count > total) {
    const expected = 'whole numbers with 0 <= count <= total';
    refuse(metric, 'count and total', expected, `${show(count)} of ${show(total)}`, 'INVALID_VALUE');
  }
}

/** The result of a metric that is a share of counts. */
export function namedProportion<Id extends string>(
  metric: Id,
  count: number,
  total: number,
  options: ProportionOptions | undefined,
): ProportionResult<Id> {
  const { confidence, interval, ...rest } = options ?? {};
  refuseRest(metric, rest);
  assertPart(metric, count, total);
  const share = shareOf(metric, count, total, confidence, interval);
  return {
    metric,
    unit: 'fraction',
    value: share.value,
    n: total + 0,
    missing: 0,
    invalid: 0,
    count: count + 0,
    interval: share.interval,
  };
}

/**
 * Share of `count` in `total`, with its interval: the shape of most rates.
 *
 * value = count / total; n = total.
 *
 * @remarks Wilson's interval unless another method is given. Cost: O(1).
 * @param count how many have the property: a whole number from 0 to `total`
 * @param total out of how many
 * @param options how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `total` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `count` exceeds `total`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { proportion } from 'cx-metrics';
 * const share = proportion(72, 90);
 * share.value; // => 0.8
 * share.interval?.low; // ~> 0.7058626364885745
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function proportion(count: number, total: number, options?: ProportionOptions): ProportionResult {
  return namedProportion('proportion', count, total, options);
}
