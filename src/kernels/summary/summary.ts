import { unitName } from '../../core/metric-name.js';
import { assertOptions } from '../../core/options.js';
import type { Unit } from '../../core/result.js';
import { type SummaryOptions, type SummaryRows, summaryOf } from './named-summary.js';
import type { SummaryResult } from './summary-conclusion.js';

/**
 * What the numbers of {@link summary} are.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SummaryUnit {
  /** What the numbers are; only echoed. @defaultValue `'score'` */
  readonly unit?: Unit | undefined;
}

/**
 * Summary of numbers of any unit: mean, spread, percentiles and total in one pass, with the interval of the mean.
 *
 * value = Σx / n, n being the valid values; sd by n − 1, se = sd / √n; percentiles of R's type 7 unless `quantileType` names another one; the interval is Student's unless
 * another is given, and `null` below two values.
 *
 * @remarks Read the median and p90 beside the mean: amounts and durations have long tails, and the interval of their mean is honest
 * only for large n. Everything is exact before it is rounded, so the same bit for bit in any order. Values are finite numbers of
 * size up to 2^400 (about 2.6e120). Any iterable will do; NaN is missing in float arrays and invalid elsewhere. Cost: O(n + k log k)
 * time and O(k) memory for k distinct values: round measurements that are finer than they mean.
 * @param values numbers; `null`, `undefined` and holes (NaN in float arrays) are missing
 * @param options how to count and how to conclude
 * @returns mean with its error and interval, total, percentiles; `value: null` when there are no values
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a finite number (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { summary } from 'cx-metrics';
 * const result = summary([2, 4, 4, 4, 5, 5, 7, 9], { quantiles: [0.1] });
 * result.value; // => 5
 * result.sd; // ~> 2.138089935299
 * result.interval?.low; // ~> 3.212512081764
 * result.median; // => 4.5
 * result.quantiles[0]?.value; // ~> 3.4
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function summary(
  values: readonly (number | bigint | null | undefined)[] | Iterable<number | bigint | null | undefined>,
  options?: SummaryOptions & SummaryUnit,
): SummaryResult;
/**
 * Summary of a number of rows: `value` says where it is. See {@link summary}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 * @returns mean with its error and interval, total, percentiles; `value: null` when there are no values
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a finite number (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { summary } from 'cx-metrics';
 * const orders = [{ amount: 20 }, { amount: 35 }, { amount: null }];
 * summary(orders, { value: (row) => row.amount, unit: 'money' }).total; // => 55
 * ```
 */
export function summary<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: SummaryRows<Row, 'value'> & SummaryUnit,
): SummaryResult;
export function summary(source: unknown, options?: SummaryOptions & SummaryUnit): SummaryResult {
  assertOptions('summary', options, 'value missingValue onInvalid confidence interval quantiles quantileType unit');
  const unit = unitName('summary', options?.unit);
  return summaryOf({ metric: 'summary', unit, value: 'value', least: null }, source, options);
}
