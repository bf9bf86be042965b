import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { Estimate } from '../../core/result.js';

/**
 * To which length of period a rate is converted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OverPeriodsOptions {
  /** How many of the rate's periods: 12 from months to years, 1/12 from years to months. */
  readonly periods: number;
}

/**
 * A churn or retention rate converted to another length of period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RateOverPeriods extends Estimate {
  /** The rate over all the periods, 0…1; `null` when there was none. */
  readonly value: number | null;
  /** How many of the given rate's periods. */
  readonly periods: number;
  /** Constant hazard of leaving, per period of the given rate: −ln(1 − churn); `null` when everybody left, and when there was no rate. */
  readonly hazard: number | null;
}

/** Converts a rate and its interval, but for results of the metrics in `others`, which say the opposite; `hazardOf` is −ln of what is kept, `rateOf` its inverse. */
export function convertRate(
  metric: string,
  rate: number | Estimate,
  options: OverPeriodsOptions,
  others: string,
  hazardOf: (rate: number) => number,
  rateOf: (hazard: number) => number,
): RateOverPeriods {
  if (typeof options === 'number') refuse(metric, 'options', `{ periods: ${options} }`, options);
  assertOptions(metric, options, 'periods');
  const { periods } = Object(options) as OverPeriodsOptions;
  if (!(typeof periods === 'number' && periods > 0 && periods < Infinity)) {
    refuse(metric, 'periods', 'a number above 0', periods);
  }
  const given = (typeof rate === 'number' ? { value: rate } : Object(rate)) as Partial<Estimate> & { metric?: unknown };
  if (others.split(' ').includes(given.metric as string)) {
    refuse(metric, 'rate', `none of ${others.replaceAll(' ', ' or ')}`, given.metric, 'INVALID_VALUE');
  }
  const check = (name: string, value: unknown): number =>
    typeof value === 'number' && value >= 0 && value <= 1
      ? value
      : refuse(metric, name, 'a number from 0 to 1', value, 'INVALID_VALUE');
  // "+ 0" turns -0 into 0
  const over = (value: number) => rateOf(hazardOf(value) * periods) + 0;
  if (given.value === null) return { value: null, interval: null, periods, hazard: null };
  const value = check('rate', given.value);
  const { low, high } = given.interval ?? { low: value, high: value };
  const ends = [over(check('interval.low', low)), over(check('interval.high', high))] as const;
  const hazard = hazardOf(value) + 0;
  return {
    value: over(value),
    interval: given.interval ? { ...given.interval, low: ends[0], high: ends[1] } : null,
    periods,
    hazard: hazard < Infinity ? hazard : null,
  };
}

/**
 * Churn over another length of period: compounded, not multiplied.
 *
 * value = 1 − (1 − churn)^periods; its interval by the same formula at both ends.
 *
 * @remarks Who is gone cannot leave again: 5 % a month is 46.0 % a year, not 60 %. It holds for a constant rate among those at the
 * start of each period; where customers who stay longer leave less, a year's churn is lower: measure it ({@link survivalCurve}).
 * Formed by `log1p` and `expm1`, so that small rates lose no digits. Cost: O(1).
 * @param rate churn from 0 to 1: a number, or a result of {@link churnRate}, {@link revenueChurnRate} or the like whose interval is to be converted too
 * @param options how many of its periods
 * @returns rate 0…1 with interval (that of the given result) and hazard
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a rate outside 0…1 or one of retention; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { churnOverPeriods, churnRateFromCounts } from 'cx-metrics';
 * churnOverPeriods(0.05, { periods: 12 }).value; // ~> 0.45963991233736334
 * churnOverPeriods(0.46, { periods: 1 / 12 }).value; // ~> 0.05005277157045367
 * const month = churnRateFromCounts({ start: 1000, churnedFromStart: 50 });
 * churnOverPeriods(month, { periods: 12 }).interval?.high; // ~> 0.5553791186175437
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function churnOverPeriods(rate: number | Estimate, options: OverPeriodsOptions): RateOverPeriods {
  return convertRate(
    'churnOverPeriods',
    rate,
    options,
    'retention-rate gross-revenue-retention',
    (churn) => -Math.log1p(-churn),
    (hazard) => -Math.expm1(-hazard),
  );
}
