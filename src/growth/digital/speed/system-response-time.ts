import { leftOutOf } from '../../../core/left-out.js';
import { assertOptions, chosen, type InvalidPolicy, type MissingValue, type Read } from '../../../core/options.js';
import type { Interval, MetricResult } from '../../../core/result.js';
import { type DurationQuantile, summarizeDurations } from '../../../kernels/duration/duration-summary.js';
import {
  addDuration,
  type DurationPercentiles,
  type DurationTotals,
  noDurations,
} from '../../../kernels/duration/duration-totals.js';
import { readValues } from '../../../kernels/proportion/read-values.js';
import { DURATION } from '../../../kernels/proportion/row-tally.js';
import type { QuantileOptions, QuantileType } from '../../../stats/quantiles/counted.js';

/**
 * How {@link systemResponseTime} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SystemResponseTimeCounting {
  /** `'exact'` keeps every distinct duration, `'sketch'` only the bin it falls into: percentiles are then off by up to 1/256. @defaultValue `'exact'` */
  readonly percentiles?: DurationPercentiles | undefined;
  /** What to do with what is not a duration. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * How {@link systemResponseTime} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SystemResponseTimeConclusion extends QuantileOptions {
  /** Level of all intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Further quantiles, each between 0 and 1. @defaultValue none */
  readonly quantiles?: readonly number[] | undefined;
}

/**
 * Options of {@link systemResponseTime}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SystemResponseTimeOptions extends SystemResponseTimeCounting, SystemResponseTimeConclusion {
  /** A number, or several, that stand for "no duration" in this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link systemResponseTime} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SystemResponseTimeRowOptions<Row> extends SystemResponseTimeOptions {
  /** How long the request took, in milliseconds. */
  readonly durationMs: Read<Row, number | bigint>;
}

/**
 * Response times: the median as `value`, and the high percentiles that customers remember. `n` is how many requests there are.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SystemResponseTimeResult extends MetricResult<'system-response-time', 'ms'> {
  /** Median in milliseconds; `null` without requests. */
  readonly value: number | null;
  /** Limits of the median: two of the durations, by their ranks, whatever the distribution. `null` for too few. */
  readonly interval: Interval | null;
  /** Mean; `null` without requests. */
  readonly meanMs: number | null;
  /** Sum of all durations. */
  readonly totalMs: number;
  /** Shortest. */
  readonly minMs: number | null;
  /** 75th percentile. */
  readonly p75Ms: number | null;
  /** 90th percentile. */
  readonly p90Ms: number | null;
  /** 95th percentile. */
  readonly p95Ms: number | null;
  /** 99th percentile. */
  readonly p99Ms: number | null;
  /** Longest. */
  readonly maxMs: number | null;
  /** The quantiles that were asked for, with limits by ranks. */
  readonly quantiles: readonly DurationQuantile[];
  /** How median, percentiles and quantiles lie between the durations: `'inclusive'`, R's type 7, unless another one was named. */
  readonly quantileType: QuantileType;
  /** Whether durations were kept one by one, or in the bins of a sketch. */
  readonly percentiles: DurationPercentiles;
  /** How far median, percentiles, least and greatest may be off, in parts of the exact ones: 0, or 1/256 by `'sketch'`. Mean, sum and counts are exact. */
  readonly relativeError: number;
}

const METRIC = 'system-response-time';

/** How durations are kept, checked. */
export function keptOf(percentiles: DurationPercentiles | undefined): DurationPercentiles {
  return chosen(METRIC, 'percentiles', percentiles, 'exact sketch');
}

/** Counts durations: values, or rows with a reader. */
export function countResponses(percentiles: DurationPercentiles, source: unknown, reading: object): DurationTotals {
  const totals = noDurations(percentiles);
  const { leftOut } = readValues(METRIC, source, 'durationMs', DURATION, { ...reading }, (duration) => {
    addDuration(totals, totals.ended, duration);
    totals.seen++;
  });
  return { ...totals, ...leftOut, seen: totals.seen + leftOut.missing + leftOut.invalid };
}

/** The one conclusion behind every way of counting. */
export function concludeResponses(
  percentiles: DurationPercentiles,
  totals: DurationTotals,
  options: SystemResponseTimeConclusion | undefined,
): SystemResponseTimeResult {
  const { confidence, quantiles: asked, quantileType: type } = options ?? {};
  const asking = { confidence, quantiles: asked, quantileType: type };
  const { n, meanMs, summary } = summarizeDurations(METRIC, totals, asking);
  const { medianMs, medianInterval, totalMs, minMs, p75Ms, p90Ms, p95Ms, p99Ms, maxMs, quantiles, quantileType } =
    summary;
  return {
    metric: METRIC,
    unit: 'ms',
    value: medianMs,
    n,
    ...leftOutOf(totals),
    interval: medianInterval,
    meanMs,
    totalMs,
    minMs,
    p75Ms,
    p90Ms,
    p95Ms,
    p99Ms,
    maxMs,
    quantiles,
    quantileType,
    percentiles,
    relativeError: percentiles === 'sketch' ? 0.00390625 : 0,
  };
}

/**
 * System response time (latency): how long the system takes to answer a request.
 *
 * value = the median in milliseconds; n = requests. Quantiles are of R's type 7 unless `quantileType` names another one.
 *
 * @remarks The mean hides the slow requests that customers remember: read p95 and p99. Percentiles of servers or minutes cannot be
 * averaged: merge {@link SystemResponseTimeAggregator}s, with `percentiles: 'sketch'` where there are millions of distinct durations.
 * At the server and at the customer it is two numbers. Failed requests are fast: leave them out, or use {@link apdex}, which
 * counts them as frustrated. Limits of quantiles come from ranks and take requests as independent. Source: Google, Site Reliability
 * Engineering, chapter 6. Cost: O(n + k log k) time and O(k) memory, k distinct durations.
 * @param durations how long each request took, in milliseconds from 0
 * @param options quantiles, how to count
 * @returns median with limits, mean and percentiles; `value: null` without requests
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a duration (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { systemResponseTime } from 'cx-metrics';
 *
 * const times = systemResponseTime([80, 100, 120, 150, 900], { quantiles: [0.999] });
 * times.value; // => 120
 * times.p95Ms; // ~> 750
 * times.quantiles[0]?.ms; // ~> 897
 * systemResponseTime([{ ms: 80 }, { ms: 90 }], { durationMs: (row) => row.ms }).value; // => 85
 * ```
 * @see https://sre.google/sre-book/monitoring-distributed-systems/
 * @category Digital
 * @since 0.1.0
 */
export function systemResponseTime(
  durations: readonly (number | bigint | null | undefined)[] | Iterable<number | bigint | null | undefined>,
  options?: SystemResponseTimeOptions,
): SystemResponseTimeResult;
/**
 * The same for rows, one per request. See {@link systemResponseTime}.
 *
 * @param rows any iterable
 */
export function systemResponseTime<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: SystemResponseTimeRowOptions<Row>,
): SystemResponseTimeResult;
export function systemResponseTime(source: unknown, options?: SystemResponseTimeOptions): SystemResponseTimeResult {
  assertOptions(METRIC, options, 'durationMs percentiles onInvalid missingValue confidence quantiles quantileType');
  const { percentiles, confidence, quantiles, quantileType, ...reading } = options ?? {};
  const kept = keptOf(percentiles);
  return concludeResponses(kept, countResponses(kept, source, reading), {
    confidence,
    quantiles,
    quantileType,
  });
}
