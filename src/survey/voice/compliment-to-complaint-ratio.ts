import { totalOf } from '../../core/counts.js';
import { leftOutOf, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { Estimate, Interval, MetricResult } from '../../core/result.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import { COUNT } from '../../kernels/proportion/row-tally.js';
import { sumParts } from '../../kernels/proportion/sum-parts.js';
import { zOf } from '../../stats/intervals/z-score.js';

/**
 * Counts of {@link complimentToComplaintRatio}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ComplimentToComplaintCounts {
  /** How many compliments: a whole number from 0. */
  readonly compliments: number | bigint;
  /** How many complaints: a whole number from 0. */
  readonly complaints: number | bigint;
}

/**
 * How {@link complimentToComplaintRatio} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ComplimentToComplaintRatioOptions {
  /** Level of both intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Options of {@link complimentToComplaintRatio} for rows, such as segments or periods.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ComplimentToComplaintRatioRowOptions<Row> extends ComplimentToComplaintRatioOptions {
  /** How many compliments a row has. */
  readonly compliments: Read<Row, number | bigint>;
  /** How many complaints it has. */
  readonly complaints: Read<Row, number | bigint>;
  /** What to do with rows whose parts are no counts. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Result of {@link complimentToComplaintRatio}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ComplimentToComplaintRatioResult extends MetricResult<'compliment-to-complaint-ratio', 'ratio'> {
  /** Compliments for every complaint; `null` without complaints. */
  readonly value: number | null;
  /** Compliments and complaints together. */
  readonly n: number;
  /** How many compliments. */
  readonly compliments: number;
  /** How many complaints. */
  readonly complaints: number;
  /** Share of compliments among both, 0…1, with Wilson's interval: defined without complaints too. */
  readonly share: Estimate;
  /** Interval of the value: the odds p / (1 − p) at the ends of that of `share`; `null` without complaints. */
  readonly interval: Interval | null;
}

/**
 * Compliment-to-complaint ratio: compliments received for every complaint.
 *
 * value = compliments / complaints, from 0 without limit; n = compliments + complaints. `share` = compliments / n says the same on a
 * scale that has an end. Intervals: Wilson's of the share, and its ends as odds p / (1 − p) of the ratio.
 *
 * @remarks Without complaints there is no ratio (`value: null`): report the two counts, or the share. Small counts make the ratio
 * jump, which its interval shows. Items are taken for independent of each other. For segments, add up both counts and divide once,
 * as rows do; never average the ratios. Cost: O(1); for rows O(n).
 * @param counts whole numbers from 0
 * @param options level of the intervals
 * @returns ratio and share with their intervals; `value: null` without complaints
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { complimentToComplaintRatio } from 'cx-metrics';
 * const result = complimentToComplaintRatio({ compliments: 42, complaints: 28 });
 * result.value; // => 1.5
 * result.share.value; // => 0.6
 * result.interval?.low; // ~> 0.9340039141765
 * result.interval?.high; // ~> 2.4089834805283
 * complimentToComplaintRatio({ compliments: 5, complaints: 0 }).value; // => null
 * const weeks = [{ praise: 30, blame: 20 }, { praise: 12, blame: 8 }];
 * const readers = { compliments: (row: { praise: number }) => row.praise, complaints: (row: { blame: number }) => row.blame };
 * complimentToComplaintRatio(weeks, readers).value; // => 1.5
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function complimentToComplaintRatio(
  counts: ComplimentToComplaintCounts,
  options?: ComplimentToComplaintRatioOptions,
): ComplimentToComplaintRatioResult;
/**
 * The same for rows, such as segments or periods, whose counts are added up; those that lack one are `missing`. See {@link complimentToComplaintRatio}.
 *
 * @param rows any iterable
 */
export function complimentToComplaintRatio<Row>(
  rows: Iterable<Row>,
  options: ComplimentToComplaintRatioRowOptions<Row>,
): ComplimentToComplaintRatioResult;
export function complimentToComplaintRatio(source: unknown, options?: object): ComplimentToComplaintRatioResult {
  const metric = 'compliment-to-complaint-ratio';
  const areRows = isRows(source);
  const names = ['compliments', 'complaints'] as const;
  if (!areRows) namedCounts(metric, source, names);
  assertOptions(metric, options, areRows ? 'compliments complaints onInvalid confidence' : 'confidence');
  const given = (options ?? {}) as Partial<ComplimentToComplaintRatioRowOptions<unknown>>;
  const kinds = { compliments: COUNT, complaints: COUNT };
  const { sums, ...left } = areRows
    ? sumParts(metric, source, kinds, { ...given }, given.onInvalid)
    : { sums: source, ...noneLeftOut() };
  const { compliments, complaints } = namedCounts(metric, sums, names);
  const n = totalOf(metric, 'compliments and complaints', [compliments, complaints]);
  const { confidence = 0.95 } = given;
  return {
    metric,
    unit: 'ratio',
    value: complaints ? compliments / complaints : null,
    n,
    ...leftOutOf(left),
    compliments,
    complaints,
    share: shareOf(metric, compliments, n, confidence),
    interval: complaints ? oddsInterval(compliments, complaints, confidence) : null,
  };
}

/**
 * Wilson's equation (x − np)² = z² n p (1 − p) in the odds w = p / (1 − p): (x − yw)² = z² n w with y = n − x. Its greater root is free of
 * cancellation, however few the complaints, and the product of the roots is (x / y)².
 */
function oddsInterval(x: number, y: number, confidence: number): Interval {
  const z = zOf('compliment-to-complaint-ratio', confidence);
  const c = z * z * (x + y);
  const ratio = x / y;
  // rounding may put the ends 1e-16 beyond the ratio
  const high = Math.max(ratio, (2 * x * y + c + Math.sqrt(c * (4 * x * y + c))) / (2 * y * y));
  return { low: Math.min(ratio, ratio * (ratio / high)), high, confidence, method: 'wilson' };
}
