import { type InstantInput, refuseSeconds } from '../../core/instant.js';
import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import { readParts } from '../../core/reading.js';
import type { Estimate, Interval, MetricResult } from '../../core/result.js';
import { summarizeDurations } from '../../kernels/duration/duration-summary.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import { readEnd } from '../../kernels/proportion/read-end.js';
import { INSTANT, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';
import type { MeanIntervalMethod, MeanSample } from '../../stats/intervals/interval-mean.js';
import type { QuantileOptions, QuantileType } from '../../stats/quantiles/counted.js';

/**
 * Options of {@link backlog}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogOptions extends QuantileOptions {
  /** The moment to look at. A case resolved later was open then, one opened later was not there yet. */
  readonly asOf: InstantInput;
  /** What to do with cases whose instants are none, or that end before they start. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** Level of the intervals of the mean age and of `openShare`, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval of the mean age. @defaultValue `studentT` */
  readonly interval?: MeanIntervalMethod<MeanSample> | undefined;
  /** A number that stands for "no instant" in integer columns of this call, such as 0, or several of them. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link backlog} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogRowOptions<Row> extends BacklogOptions {
  /** When the case was opened. */
  readonly openedAt: Read<Row, InstantInput>;
  /** When it was resolved; `null` or `undefined` while it is open. */
  readonly resolvedAt: Read<Row, InstantInput>;
}

/**
 * Cases as two equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogColumns {
  /** When each case was opened. */
  readonly openedAt: ArrayLike<InstantInput | null | undefined>;
  /** When it was resolved; `null` (NaN in a float array) while it is open. */
  readonly resolvedAt: ArrayLike<InstantInput | null | undefined>;
}

/**
 * How long the open cases have been open, in milliseconds around the clock; its numbers are `null` when none is open.
 *
 * @category Results
 * @since 0.1.0
 */
export interface BacklogAge {
  /** Mean age. */
  readonly meanMs: number | null;
  /** Standard error of the mean, variance by n − 1; `null` below two open cases. */
  readonly seMs: number | null;
  /** Interval of the mean; `null` below two open cases. */
  readonly interval: Interval | null;
  /** Median age. */
  readonly medianMs: number | null;
  /** 90th percentile of the ages. */
  readonly p90Ms: number | null;
  /** How the two lie between the ages: `'inclusive'`, R's type 7, unless another one was named. */
  readonly quantileType: QuantileType;
  /** Age of the oldest case. */
  readonly oldestMs: number | null;
}

/**
 * Open cases at a moment, with their age.
 *
 * @category Results
 * @since 0.1.0
 */
export interface BacklogResult extends MetricResult<'backlog', 'count'> {
  /** Open cases at `asOf`; 0 when all were resolved, `null` when no case was known. */
  readonly value: number | null;
  /** Cases opened by `asOf`, resolved or not. */
  readonly n: number;
  /** Cases without an opening. */
  readonly missing: number;
  /** The moment, epoch milliseconds. */
  readonly asOf: number;
  /** Cases resolved by `asOf`. */
  readonly resolved: number;
  /** Cases opened after `asOf`, left out. */
  readonly notOpened: number;
  /** Open ones among all cases known, with Wilson's interval. */
  readonly openShare: Estimate;
  /** How long the open cases have been open. */
  readonly age: BacklogAge;
  /** Always `null`: the backlog is counted, not estimated. Intervals are with `openShare` and `age`. */
  readonly interval: Interval | null;
}

/**
 * Backlog: how many cases are open at a moment, and for how long they have been.
 *
 * value = cases opened by `asOf` and not resolved by then; n = cases opened by `asOf`. Ages are asOf − openedAt. The interval of their
 * mean is Student's, ends below 0 put to 0, and `null` below two open cases.
 *
 * @remarks What happens at `asOf` itself is known. Any moment of the past gives the backlog that was, from the same rows: a case
 * resolved since was open then. Beside the count read `age.p90Ms` and `age.oldestMs`, for a backlog can shrink while its hard
 * cases grow old; how long cases take in the end is told by {@link ttr}, since open cases are not a sample of all. The interval of
 * the mean takes these cases for a sample of such cases; of these very ones the mean is exact. Without any case the value is
 * `null` and not 0: an empty table may be a failed query. Cost: O(n + k log k) time and O(k) memory, k distinct ages.
 * @param rows any iterable, one row per case
 * @param options readers `openedAt` and `resolvedAt`, the moment, how to count and how to conclude
 * @returns number and age of the open cases; `value: null` when no case was known
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { backlog } from 'cx-metrics';
 *
 * const cases = [
 *   { opened: '2026-03-02T09:00:00Z', solved: '2026-03-02T11:00:00Z' },
 *   { opened: '2026-03-02T10:00:00Z', solved: '2026-03-04T14:00:00Z' },
 *   { opened: '2026-03-02T12:00:00Z', solved: null },
 * ];
 * const result = backlog(cases, {
 *   openedAt: (row) => row.opened,
 *   resolvedAt: (row) => row.solved,
 *   asOf: '2026-03-03T00:00:00Z',
 * });
 * result.value; // => 2
 * result.age.oldestMs; // => 50_400_000
 * ```
 * @category Service
 * @since 0.1.0
 */
export function backlog<Row>(rows: readonly Row[] | Iterable<Row>, options: BacklogRowOptions<Row>): BacklogResult;
/**
 * The same for equally long columns. See {@link backlog}.
 *
 * @param columns equally long columns; typed arrays of epoch milliseconds are the fast path
 * @param options the moment, how to count and how to conclude
 * @returns number and age of the open cases; `value: null` when no case was known
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { backlog } from 'cx-metrics';
 * const result = backlog({ openedAt: [0, 2000, 4000, 9000], resolvedAt: [3000, null, 7000, null] }, { asOf: 6000 });
 * result.value; // => 2
 * result.age.meanMs; // => 3000
 * result.openShare.value; // ~> 0.6666666667
 * result.notOpened; // => 1
 * ```
 */
export function backlog(columns: BacklogColumns, options: BacklogOptions): BacklogResult;
export function backlog(source: unknown, options: BacklogOptions): BacklogResult {
  const metric = 'backlog';
  assertOptions(metric, options, 'openedAt resolvedAt missingValue asOf onInvalid confidence interval quantileType');
  const { openedAt, resolvedAt, missingValue, asOf, onInvalid, ...conclusion } = (options ??
    {}) as BacklogRowOptions<unknown>;
  const known = optionOf(metric, INSTANT, 'asOf', asOf);
  const tally = new RowTally(metric, source, onInvalid);
  const ages = new Map<number, number>();
  let [resolved, notOpened] = [0, 0];
  const names = { required: ['openedAt', 'resolvedAt'], open: ['resolvedAt'] };
  let [firstAt, lastAt] = [Infinity, -Infinity];
  readParts(metric, source, names, { openedAt, resolvedAt, missingValue }, (index, start, end) => {
    const opened = tally.read(INSTANT, 'openedAt', start, index);
    if (opened === null) return;
    const closed = readEnd(tally, 'resolvedAt', end, index);
    if (closed === null) return;
    if (closed < opened) tally.refuse('resolvedAt', 'openedAt or later', end, index, 'too-early');
    else {
      firstAt = Math.min(firstAt, opened);
      lastAt = Math.max(lastAt, closed < Infinity ? closed : opened);
      if (opened > known) notOpened++;
      else if (closed <= known) resolved++;
      else ages.set(known - opened, (ages.get(known - opened) ?? 0) + 1);
    }
  });
  refuseSeconds(metric, 'openedAt', firstAt, lastAt, known);
  const { n: open, meanMs, summary } = summarizeDurations(metric, { ended: ages, sums: null }, conclusion);
  const { seMs, interval, medianMs, p90Ms, quantileType, maxMs } = summary;
  const n = open + resolved;
  return {
    metric,
    unit: 'count',
    value: n ? open : null,
    n,
    ...tally.leftOut,
    asOf: known,
    resolved,
    notOpened,
    openShare: shareOf(metric, open, n, conclusion.confidence),
    age: { meanMs, seMs, interval, medianMs, p90Ms, quantileType, oldestMs: maxMs },
    interval: null,
  };
}
