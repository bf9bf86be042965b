import { refuse } from '../../core/errors.js';
import {
  assertOptions,
  chosen,
  type InvalidPolicy,
  type MissingValue,
  missingOf,
  type Read,
} from '../../core/options.js';
import { assertRead, columnsOf, isRows, readParts } from '../../core/reading.js';
import type { MetricResult } from '../../core/result.js';
import {
  type DurationSummary,
  type DurationSummaryOptions,
  summarizeDurations,
} from '../../kernels/duration/duration-summary.js';
import { DURATION, FLAG, RowTally } from '../../kernels/proportion/row-tally.js';

/**
 * Options of {@link averageWaitTime}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AverageWaitTimeOptions extends DurationSummaryOptions {
  /** Level of the interval of the mean, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Further quantiles of the waits, each between 0 and 1. @defaultValue none */
  readonly quantiles?: readonly number[] | undefined;
  /** Whose waits count: those of answered contacts, or of abandoned ones too. @defaultValue `'answered'` */
  readonly include?: 'answered' | 'all' | undefined;
  /** What to do with contacts whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "missing" in integer columns of this call, such as -1, or several of them. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link averageWaitTime} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AverageWaitTimeRowOptions<Row> extends AverageWaitTimeOptions {
  /** How long the contact waited in the queue, in milliseconds. */
  readonly waitMs: Read<Row, number | bigint>;
  /** Whether it was answered; otherwise it was abandoned. @defaultValue all were answered */
  readonly answered?: Read<Row, boolean | number | bigint> | undefined;
}

/**
 * Contacts as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AverageWaitTimeColumns {
  /** How long each contact waited in the queue, in milliseconds. */
  readonly waitMs: ArrayLike<number | bigint | null | undefined>;
  /** Whether each was answered; otherwise it was abandoned. @defaultValue all were answered */
  readonly answered?: ArrayLike<boolean | number | bigint | null | undefined> | undefined;
}

/**
 * Waiting times: the mean as `value`, and beside it what the mean hides.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AverageWaitTimeResult extends MetricResult<'average-wait-time', 'ms'>, DurationSummary {
  /** Mean wait in milliseconds; `null` when no wait counts. */
  readonly value: number | null;
  /** Waits behind the value. */
  readonly n: number;
  /** Contacts without a wait, or of whom it is not said whether they were answered. */
  readonly missing: number;
  /** Whose waits counted. */
  readonly definition: 'answered' | 'all';
  /** Abandoned contacts: left out, or among `n` with `'all'`. */
  readonly abandoned: number;
}

/**
 * Average wait time, also average speed of answer (ASA): how long contacts waited in the queue until they were answered.
 *
 * value = Σ wait / n in milliseconds, n being the answered contacts; the interval is Student's, ends below 0 put to 0, and `null` below
 * two waits.
 *
 * @remarks Abandoned contacts waited too: they are left out unless `include: 'all'`, and the result says which. Leaving them out
 * flatters a queue that the impatient leave, so read {@link queueAbandonmentRate} beside it. A contact that nobody answered has no wait
 * of 0. Time in a menu before the queue is not waiting. Contacts still in the queue have no wait yet: leave them out. Waits have long
 * tails: read median and p90 beside the mean. Percentiles are exact, of R's type 7 unless `quantileType` names another one. Cost: O(n +
 * k log k) time and O(k) memory, k distinct waits.
 * @param rows any iterable, one row per contact
 * @param options readers `waitMs` and `answered`, how to count and how to conclude
 * @returns mean with its interval, percentiles; `value: null` when no wait counts
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for waits that are no milliseconds from 0 and for what is not a flag (unless
 * `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { averageWaitTime } from 'cx-metrics';
 *
 * const calls = [
 *   { seconds: 10, agent: 'Lan' },
 *   { seconds: 30, agent: 'Minh' },
 *   { seconds: 200, agent: null },
 * ];
 * const waits = averageWaitTime(calls, { waitMs: (call) => 1000 * call.seconds, answered: (call) => call.agent !== null });
 * waits.value; // => 20_000
 * waits.abandoned; // => 1
 * ```
 * @category Service
 * @since 0.1.0
 */
export function averageWaitTime<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: AverageWaitTimeRowOptions<Row>,
): AverageWaitTimeResult;
/**
 * The same for equally long columns. See {@link averageWaitTime}.
 *
 * @param columns equally long columns; typed arrays are the fast path
 * @param options how to count and how to conclude
 * @returns mean with its interval, percentiles; `value: null` when no wait counts
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for waits that are no milliseconds from 0 and for what is not a flag (unless
 * `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { averageWaitTime } from 'cx-metrics';
 * const waits = averageWaitTime({ waitMs: [10_000, 20_000, 60_000] });
 * waits.value; // => 30_000
 * waits.medianMs; // => 20_000
 * waits.interval?.high; // ~> 95724.1060772843
 * ```
 */
export function averageWaitTime(
  columns: AverageWaitTimeColumns,
  options?: AverageWaitTimeOptions,
): AverageWaitTimeResult;
export function averageWaitTime(source: unknown, options?: AverageWaitTimeOptions): AverageWaitTimeResult {
  const metric = 'average-wait-time';
  const names = { required: ['waitMs'], optional: ['answered'], open: ['waitMs'] };
  if (!isRows(source)) columnsOf(metric, source, names);
  assertOptions(
    metric,
    options,
    'waitMs answered include onInvalid missingValue confidence interval quantiles quantileType',
  );
  const { waitMs, answered, include, onInvalid, missingValue, ...conclusion } = (options ?? {}) as Partial<
    AverageWaitTimeRowOptions<unknown>
  >;
  const definition = chosen(metric, 'include', include, 'answered all');
  // they are flags, and 0 is a wait
  if ([0, 1].some(missingOf(metric, missingValue))) refuse(metric, 'missingValue', 'neither 0 nor 1', missingValue);
  const tally = new RowTally(metric, source, onInvalid);
  const flags = isRows(source) ? answered : Object(source).answered;
  const waits = new Map<number, number>();
  let [abandoned, rows, asked, undefineds] = [0, 0, 0, 0];
  readParts(metric, source, names, { waitMs, answered, missingValue }, (index, given, flag) => {
    rows++;
    if (given === undefined) undefineds++;
    const isAnswered = flags === undefined ? 1 : tally.read(FLAG, 'answered', flag, index);
    if (isAnswered === null) return;
    if (isAnswered || definition === 'all') {
      asked++;
      const wait = tally.read(DURATION, 'waitMs', given, index);
      if (wait === null) return;
      waits.set(wait, (waits.get(wait) ?? 0) + 1);
    }
    if (!isAnswered) abandoned++;
  });
  tally.end(rows, ['answered']);
  if (asked) assertRead(metric, source, 'waitMs', undefineds, rows);
  const { n, meanMs, summary } = summarizeDurations(metric, { ended: waits, sums: null }, conclusion);
  return {
    metric,
    unit: 'ms',
    value: meanMs,
    n,
    ...tally.leftOut,
    definition,
    abandoned,
    ...summary,
  };
}
