import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import type { Interval, MetricResult, Unit } from '../../core/result.js';
import {
  countedOf,
  type QuantileOptions,
  type QuantileType,
  quantilesOfCounted,
  quantileTypeOf,
} from '../../stats/quantiles/counted.js';
import { momentsOfTable, valuesOfMoments } from '../../stats/sums/moment-sums.js';
import type { SummaryTotals } from './summary-values.js';

/** What a summary is called. */
export interface SummaryName<Id extends string, U extends Unit> {
  readonly metric: Id;
  readonly unit: U;
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
  /** The quantile; `null` when there are no values. */
  readonly value: number | null;
}

/**
 * Numbers in short: their mean or total as `value`, its error and its interval, and where the values lie.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SummaryResult<Id extends string = 'summary', U extends Unit = Unit> extends MetricResult<Id, U> {
  /** Mean of the values, or their total where the metric is one; `null` when there are none. */
  readonly value: number | null;
  /** Mean of the values; `null` when there are none. */
  readonly mean: number | null;
  /** Sum of the values; 0 when there are none. */
  readonly total: number;
  /** Standard deviation, by n − 1; `null` below two values. */
  readonly sd: number | null;
  /** Standard error of the mean, sd / √n; `null` below two values. */
  readonly se: number | null;
  /** Interval of the value where that is the mean; `null` below two values, and of totals. */
  readonly interval: Interval | null;
  /** Least value; `null` when there are none. */
  readonly min: number | null;
  /** 25th percentile. */
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
  /** How median, percentiles and quantiles lie between the values: `'inclusive'`, R's type 7, unless another one was named. */
  readonly quantileType: QuantileType;
}

/** Which quantiles a summary has besides the usual ones, and how all are defined. */
export interface QuantilesAsked extends QuantileOptions {
  readonly quantiles?: readonly number[] | undefined;
}

type Quantile = number | null;

/** The one conclusion behind every way of counting: all but the interval, and the mean as value. */
export function concludeSummary<Id extends string, U extends Unit>(
  { metric, unit }: SummaryName<Id, U>,
  { values, times, ...left }: SummaryTotals,
  { quantiles: asked = [], quantileType }: QuantilesAsked,
): SummaryResult<Id, U> {
  if (!Array.isArray(asked)) refuse(metric, 'quantiles', 'an array', asked);
  const type = quantileTypeOf(metric, quantileType);
  const { n, mean, total, sd, se } = valuesOfMoments(momentsOfTable(values, times));
  const probabilities = [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1, ...asked];
  const [min, p25, median, p75, p90, p95, p99, max, ...more] = quantilesOfCounted(
    metric,
    'quantiles',
    countedOf(values, times),
    probabilities,
    type,
  ) as [...[Quantile, Quantile, Quantile, Quantile, Quantile, Quantile, Quantile, Quantile], ...Quantile[]];
  return {
    metric,
    unit,
    value: mean,
    n,
    ...leftOutOf(left),
    mean,
    total,
    sd,
    se,
    interval: null,
    min,
    p25,
    median,
    p75,
    p90,
    p95,
    p99,
    max,
    // "+ 0" turns -0 into 0
    quantiles: asked.map((probability, k) => ({ probability: probability + 0, value: more[k] as Quantile })),
    quantileType: type,
  };
}
