import { intervalOf } from '../../../core/interval.js';
import { type LeftOut, leftOutOf, noneLeftOut } from '../../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../../../core/options.js';
import { isRows, readParts } from '../../../core/reading.js';
import type { Interval, MetricResult } from '../../../core/result.js';
import { isCounts, namedCounts } from '../../../kernels/proportion/named-counts.js';
import { readValues } from '../../../kernels/proportion/read-values.js';
import { DURATION, FLAG, optionOf, RowTally } from '../../../kernels/proportion/row-tally.js';
import { type MeanIntervalMethod, usualScaleMean } from '../../../stats/intervals/interval-mean.js';
import { zOf } from '../../../stats/intervals/z-score.js';

/**
 * How {@link apdex} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ApdexConclusion {
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval: a mean of three levels, frustrated 0, tolerating 1, satisfied 2. @defaultValue `meanScore` */
  readonly interval?: MeanIntervalMethod | undefined;
}

/**
 * Options of {@link apdex} from counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ApdexCountsOptions extends ApdexConclusion {
  /** The target behind the counts, in milliseconds; only echoed. @defaultValue not known */
  readonly targetMs?: number | undefined;
}

/**
 * How {@link apdex} counts requests and concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ApdexOptions extends ApdexConclusion {
  /** The target, in milliseconds: requests up to it satisfy, those up to four times it are tolerated. */
  readonly targetMs: number;
  /** What to do with what is not a duration. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number, or several, that stand for "no duration" in integer columns or values of this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link apdex} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ApdexRowOptions<Row> extends ApdexOptions {
  /** How long the request took, in milliseconds; not looked at where it failed. */
  readonly durationMs: Read<Row, number | bigint>;
  /** Whether it failed; `null` and `undefined` say no. @defaultValue none did */
  readonly failed?: Read<Row, boolean | number | bigint> | undefined;
}

/**
 * Requests as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ApdexColumns {
  /** How long each request took, in milliseconds. */
  readonly durationMs: ArrayLike<number | bigint | null | undefined>;
  /** Whether each failed; `null` and `undefined` say no. @defaultValue none did */
  readonly failed?: ArrayLike<boolean | number | bigint | null | undefined> | undefined;
}

/**
 * Requests by what they were to those who waited.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ApdexCounts {
  /** Requests within the target. */
  readonly satisfied: number;
  /** Requests above the target, up to four times it. */
  readonly tolerating: number;
  /** Slower or failed requests. */
  readonly frustrated: number;
}

/**
 * Apdex with what it rests on. `n` is how many requests there are.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ApdexResult extends MetricResult<'apdex', 'index'>, ApdexCounts {
  /** The index, 0…1; `null` without requests. */
  readonly value: number | null;
  /** The target; `null` where counts came without it. */
  readonly targetMs: number | null;
  /** Interval of the index, requests being independent of each other; `null` without requests. */
  readonly interval: Interval | null;
}

/** What requests have come to. */
export type ApdexTally = Record<keyof ApdexCounts, number>;

const METRIC = 'apdex';

/** The target, checked: four times it is a duration too. */
export function targetOf(targetMs: unknown): number {
  const read = (value: unknown) => {
    const ms = DURATION.read(value);
    return ms && DURATION.read(4 * ms) ? ms : null;
  };
  return optionOf(METRIC, { expected: 'milliseconds above 0', fault: 'out-of-range', read }, 'targetMs', targetMs);
}

/** Counts requests: values, rows or columns. */
export function countApdex(targetMs: number, source: unknown, reading: object): readonly [ApdexTally, LeftOut] {
  const given = { ...reading } as Partial<ApdexRowOptions<unknown>>;
  const counts = { satisfied: 0, tolerating: 0, frustrated: 0 };
  const count = (ms: number) => {
    counts[ms <= targetMs ? 'satisfied' : ms <= 4 * targetMs ? 'tolerating' : 'frustrated']++;
  };
  const { durationMs, failed, onInvalid, missingValue } = given;
  if (isRows(source) && durationMs === undefined && failed === undefined) {
    const values = readValues(METRIC, source, 'durationMs', DURATION, { onInvalid, missingValue }, count);
    return [counts, values.leftOut];
  }
  const rows = new RowTally(METRIC, source, onInvalid);
  const names = { required: ['durationMs'], open: ['durationMs'], optional: ['failed'] };
  let asked = 0;
  readParts(METRIC, source, names, { durationMs, failed, missingValue }, (index, duration, flag) => {
    const isFailed = flag == null ? 0 : rows.read(FLAG, 'failed', flag, index);
    if (isFailed === null) return;
    if (!isFailed) asked++;
    const ms = isFailed ? Infinity : rows.read(DURATION, 'durationMs', duration, index);
    if (ms !== null) count(ms);
  });
  rows.end(asked, ['durationMs']);
  return [counts, rows.leftOut];
}

/** The one conclusion behind every way of counting. */
export function concludeApdex(
  { satisfied, tolerating, frustrated }: ApdexTally,
  left: LeftOut,
  targetMs: number | null,
  options: ApdexConclusion | undefined,
): ApdexResult {
  const { confidence = 0.95, interval: method = usualScaleMean } = options ?? {};
  const z = zOf(METRIC, confidence);
  const n = satisfied + tolerating + frustrated;
  const mean = (2 * satisfied + tolerating) / n;
  const squares = frustrated * mean ** 2 + tolerating * (1 - mean) ** 2 + satisfied * (2 - mean) ** 2;
  const sd = n > 1 ? Math.sqrt(squares / (n - 1)) : null;
  const sample = { mean, sd, counts: [frustrated, tolerating, satisfied] };
  // in levels, of which the index is the half
  const range =
    n === 0 ? null : intervalOf(METRIC, 'mean of a scale', method, [sample, n, z, confidence], confidence, 0, 2);
  return {
    metric: METRIC,
    unit: 'index',
    value: n === 0 ? null : mean / 2,
    n,
    ...leftOutOf(left),
    satisfied,
    tolerating,
    frustrated,
    targetMs,
    interval: range && { ...range, low: range.low / 2, high: range.high / 2 },
  };
}

/**
 * Apdex: satisfaction with response times as an index from 0 to 1. Requests within the target count fully, those within four times
 * it by half.
 *
 * value = (satisfied + tolerating / 2) / n; n = all requests. A request exactly at a border is on the better side of it.
 *
 * @remarks The target is part of the number: an Apdex without it says nothing, so the result has it. A failed request is frustrated, however fast it
 * was. Very different distributions give one index: read {@link systemResponseTime} beside it. The interval is the score
 * interval of a mean of three levels (0, ½ and 1), Tango's of 1998 as for {@link nps}: inside 0…1, honest when all requests are
 * alike. It takes requests as independent, which those of one slow minute are not. Source of the definition: Apdex Alliance,
 * technical specification 1.1, 2007. Cost: O(n) time, O(1) memory.
 * @param durations how long each request took, in milliseconds
 * @param options the target, how to count and how to conclude
 * @returns index 0…1 with interval; `value: null` without requests
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a duration or not a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { apdex } from 'cx-metrics';
 *
 * const score = apdex([120, 500, 800, 3000], { targetMs: 500 });
 * score.value; // => 0.625
 * score.tolerating; // => 1
 *
 * const requests = [{ ms: 90, status: 200 }, { ms: 20, status: 500 }];
 * apdex(requests, { durationMs: (row) => row.ms, failed: (row) => row.status >= 500, targetMs: 500 }).value; // => 0.5
 *
 * const counted = apdex({ satisfied: 60, tolerating: 30, frustrated: 10 });
 * counted.value; // => 0.75
 * counted.interval?.low; // ~> 0.677845968242
 * ```
 * @category Digital
 * @since 0.1.0
 */
export function apdex(
  durations: readonly (number | bigint | null | undefined)[] | Iterable<number | bigint | null | undefined>,
  options: ApdexOptions,
): ApdexResult;
/**
 * The same for rows, one per request. See {@link apdex}.
 *
 * @param rows any iterable
 */
export function apdex<Row>(rows: readonly Row[] | Iterable<Row>, options: ApdexRowOptions<Row>): ApdexResult;
/**
 * The same for equally long columns. See {@link apdex}.
 *
 * @param columns `durationMs` and perhaps `failed`
 */
export function apdex(columns: ApdexColumns, options: ApdexOptions): ApdexResult;
/**
 * The same for counts. See {@link apdex}.
 *
 * @param counts whole numbers from 0
 */
export function apdex(counts: ApdexCounts, options?: ApdexCountsOptions): ApdexResult;
export function apdex(source: unknown, options?: object): ApdexResult {
  const { targetMs, confidence, interval, ...reading } = { ...options } as Partial<ApdexRowOptions<unknown>>;
  if (isCounts(source)) {
    const counts = namedCounts(METRIC, source, ['satisfied', 'tolerating', 'frustrated']);
    assertOptions(METRIC, options, 'targetMs confidence interval');
    const target = targetMs === undefined ? null : targetOf(targetMs);
    return concludeApdex(counts, noneLeftOut(), target, { confidence, interval });
  }
  assertOptions(METRIC, options, 'durationMs failed targetMs onInvalid missingValue confidence interval');
  const target = targetOf(targetMs);
  return concludeApdex(...countApdex(target, source, reading), target, { confidence, interval });
}
