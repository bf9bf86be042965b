import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { type LeftOut, leftOutOf, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
import { COUNT, isCount, plain } from '../../core/plain-number.js';
import { isRows } from '../../core/reading.js';
import type { Estimate, MetricResult } from '../../core/result.js';
import { type ProportionIntervalMethod, usualShare } from '../../stats/intervals/interval-proportion.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { countFlag } from './count-flag.js';
import { namedParts } from './named-counts.js';

/** Share of `count` in `total`, both known to be counts with count <= total. */
export function shareOf(
  metric: string,
  count: number,
  total: number,
  confidence = 0.95,
  method = usualShare,
): Estimate {
  const z = zOf(metric, confidence);
  if (total === 0) return { value: null, interval: null };
  const interval = intervalOf(metric, 'share', method, [count, total, z, confidence], confidence, 0, 1);
  // "+ 0" turns -0 into 0
  return { value: count / total + 0, interval };
}

/**
 * How {@link proportion}, and every metric that is a share of counts, concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ShareOptions {
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
export interface ShareResult<Id extends string = 'proportion'> extends MetricResult<Id, 'fraction'>, Estimate {
  /** The share, 0…1; `null` out of nothing. */
  readonly value: number | null;
  /** How many have the property. */
  readonly count: number;
}

/**
 * Options of a share of rows, which are the whole: a reader by the name of its part, such as `converted`.
 *
 * @category Options
 * @since 0.1.0
 */
export type ShareRows<Row, Part extends string> = ShareOptions & {
  /** Whether a row has the property: `true`, `false`, 1 or 0. */
  readonly [Name in Part]: Read<Row, boolean | number | bigint>;
} & {
  /** What to do with rows whose flag is none of these. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
};

/** Names of the options that conclude. */
export const SHARE_CONCLUSION = 'interval confidence';

/** Refuses what is not a part of a whole, both under the names that the caller wrote. */
export function assertPart(metric: string, count: number, total: number, part = 'count', whole = 'total'): void {
  if (!isCount(total)) refuse(metric, whole, COUNT, total, 'INVALID_VALUE');
  if (!(isCount(count) && count <= total)) {
    refuse(metric, part, `a whole number from 0 to ${whole}, ${total}`, count, 'INVALID_VALUE');
  }
}

/** Counts `{ count, total }` that were given under a name, checked; `or` is what else could have been given. */
export function countsAt(metric: string, name: string, given: unknown, or = ''): { count: number; total: number } {
  if (Object(given) !== given) refuse(metric, name, `${or}{ count, total }`, given, 'INVALID_VALUE');
  const parts = namedParts(metric, given, ['count', 'total']);
  const [count, total] = [plain(parts.count) as number, plain(parts.total) as number];
  assertPart(metric, count, total, `${name}.count`, `${name}.total`);
  // "+ 0" turns -0 into 0
  return { count: count + 0, total: total + 0 };
}

/** The result of a metric that is a share of counts; `part` and `whole` are the caller's names of the two. */
export function namedProportion<Id extends string>(
  metric: Id,
  count: number,
  total: number,
  options: ShareOptions | undefined,
  left: LeftOut = noneLeftOut(),
  part?: string,
  whole?: string,
): ShareResult<Id> {
  assertOptions(metric, options, SHARE_CONCLUSION);
  const { confidence, interval } = options ?? {};
  assertPart(metric, count, total, part, whole);
  const share = shareOf(metric, count, total, confidence, interval);
  return {
    metric,
    unit: 'fraction',
    value: share.value,
    n: total + 0,
    ...leftOutOf(left),
    count: count + 0,
    interval: share.interval,
  };
}

/** A whole metric: the share of `part` in `whole`, of an object of the two counts or of rows with a reader `part`. */
export function namedShare<Id extends string>(
  metric: Id,
  part: string,
  whole: string,
  source: unknown,
  options: object | undefined,
): ShareResult<Id> {
  if (!isRows(source)) {
    const given = namedParts(metric, source, [part, whole]);
    const [count, total] = [plain(given[part]) as number, plain(given[whole]) as number];
    return namedProportion(metric, count, total, options, undefined, part, whole);
  }
  assertOptions(metric, options, `${part} onInvalid ${SHARE_CONCLUSION}`);
  const { [part]: reader, onInvalid, ...conclusion } = { ...options } as Readonly<Record<string, unknown>>;
  const { count, n, ...left } = countFlag(metric, part, source, reader, onInvalid as InvalidPolicy);
  return namedProportion(metric, count, n, conclusion, left);
}

/**
 * Counts of {@link proportion}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ProportionCounts {
  /** How many have the property: from 0 to `total`. */
  readonly count: number | bigint;
  /** Out of how many. */
  readonly total: number | bigint;
}

/**
 * Share of `count` in `total`, with its interval: the shape of most rates.
 *
 * value = count / total; n = total.
 *
 * @remarks Wilson's interval unless another method is given. Cost: O(1); of rows O(n).
 * @param counts how many have the property, out of how many: whole numbers with count ≤ total
 * @param options how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `total` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `count` exceeds `total`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { proportion } from 'cx-metrics';
 * const share = proportion({ count: 72, total: 90 });
 * share.value; // => 0.8
 * share.interval?.low; // ~> 0.7058626364885745
 * proportion([{ solved: true }, { solved: false }], { count: (row) => row.solved }).value; // => 0.5
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export function proportion(counts: ProportionCounts, options?: ShareOptions): ShareResult;
/**
 * The same for rows, which are the whole: `count` says which of them have the property; those without a flag are `missing`. See {@link proportion}.
 *
 * @param rows any iterable
 */
export function proportion<Row>(rows: Iterable<Row>, options: ShareRows<Row, 'count'>): ShareResult;
export function proportion(source: unknown, options?: object): ShareResult {
  return namedShare('proportion', 'count', 'total', source, options);
}
