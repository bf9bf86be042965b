import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { assertOptions, assertReader, chosen, type InvalidPolicy, policyOf, type Read } from '../../core/options.js';
import type { Interval, MetricResult, Unit } from '../../core/result.js';
import { type MeanIntervalMethod, type MeanSample, usualMean } from '../../stats/intervals/interval-mean.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { quantilesOf } from '../../stats/quantiles/quantile.js';
import { momentsOfTable, valuesOfMoments } from '../../stats/sums/moment-sums.js';
import { countValues, type SummaryTotals } from './summary-values.js';

/**
 * How {@link summary} and {@link SummaryAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SummaryCounting {
  /** What to do with what is no number. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * How {@link summary} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SummaryConclusion {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval of the mean. @defaultValue `studentT` */
  readonly interval?: MeanIntervalMethod<MeanSample> | undefined;
  /** Further quantiles, each between 0 and 1. @defaultValue none */
  readonly quantiles?: readonly number[] | undefined;
  /** What the numbers are; only echoed. @defaultValue `'score'` */
  readonly unit?: Unit | undefined;
}

/**
 * Options of {@link summary}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SummaryOptions extends SummaryCounting, SummaryConclusion {
  /** A number that stands for "no value" in this call, such as -1. */
  readonly missingValue?: number | undefined;
}

/**
 * Options of {@link summary} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SummaryRowOptions<Row> extends SummaryOptions {
  /** Where a row keeps the number. */
  readonly value: Read<Row, number>;
}

/**
 * A quantile of numbers.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SummaryQuantile {
  /** The share of values that are no larger, 0…1. */
  readonly probability: number;
  /** The quantile (R type 7); `null` when there are no values. */
  readonly value: number | null;
}

/**
 * Numbers in short: the mean as `value`, its error and its interval, and where the values lie.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SummaryResult extends MetricResult<'summary', Unit> {
  /** Mean of the values; `null` when there are none. */
  readonly value: number | null;
  /** Sum of the values; 0 when there are none. */
  readonly total: number;
  /** Standard deviation, by n − 1; `null` below two values. */
  readonly sd: number | null;
  /** Standard error of the mean, sd / √n; `null` below two values. */
  readonly se: number | null;
  /** Interval of the mean; `null` where there is none. */
  readonly interval: Interval | null;
  /** Least value; `null` when there are none. */
  readonly min: number | null;
  /** 25th percentile (R type 7, as all of them). */
  readonly p25: number | null;
  /** Median. */
  readonly median: number | null;
  /** 75th percentile. */
  readonly p75: number | null;
  /** 90th percentile. */
  readonly p90: number | null;
  /** 95th percentile. */
  readonly p95: number | null;
  /** 99th percentile. */
  readonly p99: number | null;
  /** Greatest value; `null` when there are none. */
  readonly max: number | null;
  /** The quantiles that were asked for. */
  readonly quantiles: readonly SummaryQuantile[];
}

type Quantile = number | null;

/** Names of the options that conclude. */
export const SUMMARY_CONCLUSION = 'confidence interval quantiles unit';

/** The one conclusion behind every way of counting. */
export function concludeSummary(
  { values, times, missing, invalid }: SummaryTotals,
  options: SummaryConclusion | undefined,
): SummaryResult {
  const { confidence = 0.95, interval: method = usualMean, quantiles: asked = [], unit } = options ?? {};
  if (!Array.isArray(asked)) refuse('summary', 'quantiles', 'an array', asked);
  const z = zOf('summary', confidence);
  const { n, mean, total, sd, se } = valuesOfMoments(momentsOfTable(values, times));
  const probabilities = [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1, ...asked];
  const [min, p25, median, p75, p90, p95, p99, max, ...more] = quantilesOf(
    'summary',
    'quantiles',
    values,
    times,
    probabilities,
  ) as [...[Quantile, Quantile, Quantile, Quantile, Quantile, Quantile, Quantile, Quantile], ...Quantile[]];
  return {
    metric: 'summary',
    unit: chosen('summary', 'unit', unit, 'score points fraction index ratio per-thousand count ms money'),
    value: mean,
    n,
    missing,
    invalid,
    total,
    sd,
    se,
    interval:
      mean === null
        ? null
        : intervalOf('summary', 'mean', method, [{ mean, sd }, n, z, confidence], confidence, -1 / 0, 1 / 0),
    min,
    p25,
    median,
    p75,
    p90,
    p95,
    p99,
    max,
    quantiles: asked.map((probability, k) => ({ probability, value: more[k] as Quantile })),
  };
}

/**
 * Summary of numbers of any unit: mean, spread, percentiles and total in one pass, with the interval of the mean.
 *
 * value = Σx / n, n being the valid values; sd by n − 1, se = sd / √n; percentiles of R type 7; the interval is Student's unless
 * another is given, and `null` below two values.
 *
 * @remarks Read the median and p90 beside the mean: amounts and durations have long tails, and the interval of their mean is honest
 * only for large n. Everything is exact before it is rounded, so the same bit for bit in any order. Values are finite numbers of
 * size up to 2^400 (about 2.6e120). Any iterable will do; NaN is missing in float arrays and invalid elsewhere. Cost: O(n + k log k)
 * time and O(k) memory for k distinct values: round measurements that are finer than they mean.
 * @param values numbers; `null`, `undefined` and holes (NaN in float arrays) are missing
 * @param options how to count and how to conclude
 * @returns mean with its error and interval, total, percentiles; `value: null` when there are no values
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no finite number (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
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
  values: readonly (number | null | undefined)[] | Iterable<number | null | undefined>,
  options?: SummaryOptions,
): SummaryResult;
/**
 * Summary of a number of rows: `value` says where it is. See {@link summary}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 * @returns mean with its error and interval, total, percentiles; `value: null` when there are no values
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no finite number (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { summary } from 'cx-metrics';
 * const orders = [{ amount: 20 }, { amount: 35 }, { amount: null }];
 * summary(orders, { value: (row) => row.amount, unit: 'money' }).total; // => 55
 * ```
 */
export function summary<Row>(rows: readonly Row[] | Iterable<Row>, options: SummaryRowOptions<Row>): SummaryResult;
export function summary(
  source: Iterable<unknown>,
  options?: SummaryOptions & { readonly value?: Read<unknown, number> },
): SummaryResult {
  assertOptions('summary', options, `value missingValue onInvalid ${SUMMARY_CONCLUSION}`);
  const { value, missingValue, onInvalid } = options ?? {};
  if (value !== undefined) assertReader('summary', 'value', value);
  return concludeSummary(countValues(policyOf('summary', onInvalid), source, value, missingValue), options);
}
