import type { Estimate } from '../../core/result.js';
import {
  assertPart,
  namedProportion,
  type ProportionOptions,
  type ProportionResult,
  shareOf,
} from '../../kernels/proportion/proportion.js';

/**
 * How {@link qualityRate} counts and concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QualityRateOptions extends ProportionOptions {
  /** How many orders met each single requirement, by its name: from `meetingAll` to `orders`. @defaultValue none */
  readonly criteria?: Readonly<Record<string, number>> | undefined;
}

/**
 * The rate of a single requirement.
 *
 * @category Results
 * @since 0.1.0
 */
export interface QualityCriterion extends Estimate {
  /** Share of the orders that met it, 0…1; `null` without orders. */
  readonly value: number | null;
  /** Name of the requirement. */
  readonly name: string;
  /** How many orders met it. */
  readonly count: number;
}

/**
 * Quality rate with what it rests on. `count` is how many orders met every requirement, `n` how many there were.
 *
 * @category Results
 * @since 0.1.0
 */
export interface QualityRateResult extends ProportionResult<'quality-rate'> {
  /** The rate of each requirement that was given, in the order of the object's keys. */
  readonly criteria: readonly QualityCriterion[];
}

/**
 * Quality rate, also perfect order rate: the share of orders that met every requirement.
 *
 * value = meetingAll / orders; n = orders (or order lines, or units: whatever was judged as a whole).
 *
 * @remarks Judge every requirement on each order and count the orders that meet all. The product of the rates of the single
 * requirements is the same only when failures are independent, and some published definitions use it; it cannot be had here.
 * The single rates belong beside the whole: give their counts as `criteria`. Wilson's interval unless another method is
 * given. Cost: O(criteria).
 * @param meetingAll orders that met every requirement: a whole number from 0 to `orders`
 * @param orders all orders
 * @param options counts of single requirements, interval and its level
 * @returns share 0…1 with interval, and those of the requirements; `value: null` and `interval: null` without orders
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers, more orders met all than there are, or fewer met one than met all; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { qualityRate } from 'cx-metrics';
 * const rate = qualityRate(940, 1000, { criteria: { onTime: 955, complete: 980 } });
 * rate.value; // => 0.94
 * rate.interval?.low; // ~> 0.9235289252086434
 * rate.criteria.map(({ name, value }) => [name, value]); // => [['onTime', 0.955], ['complete', 0.98]]
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function qualityRate(meetingAll: number, orders: number, options?: QualityRateOptions): QualityRateResult {
  const metric = 'quality-rate';
  const { criteria: counts, ...rest } = options ?? {};
  const whole = namedProportion(metric, meetingAll, orders, rest);
  const criteria = Object.entries(Object(counts) as Record<string, number>).map(([name, count]) => {
    assertPart(metric, count, orders);
    assertPart(metric, meetingAll, count);
    return { name, count, ...shareOf(metric, count, orders, rest.confidence, rest.interval) };
  });
  return { ...whole, criteria };
}
