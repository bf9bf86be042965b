import type { InstantInput } from '../../core/instant.js';
import { assertOptions, chosen } from '../../core/options.js';
import type { Estimate, Interval, MetricResult } from '../../core/result.js';
import { summarizeDurations } from '../../kernels/duration/duration-summary.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import { INSTANT, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';
import type { MeanIntervalMethod, MeanSample } from '../../stats/intervals/interval-mean.js';
import type { QuantileOptions, QuantileType } from '../../stats/quantiles/counted.js';
import {
  type BacklogColumns,
  type BacklogCounting,
  type BacklogReaders,
  CASE_OPTIONS,
  readStretches,
} from './backlog-cases.js';

/**
 * From when on the age of an open case counts.
 *
 * @category Options
 * @since 0.1.0
 */
export type AgeSince = 'opening' | 'last-reopening';

/**
 * Options of {@link backlog}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogOptions extends BacklogCounting, QuantileOptions {
  /** The moment to look at. A case resolved later was open then, one opened later was not there yet. */
  readonly asOf: InstantInput;
  /** From when on ages count: from the opening, or of a case that came back from its last reopening. @defaultValue `'opening'` */
  readonly ageSince?: AgeSince | undefined;
  /** Level of the intervals of the mean age and of `openShare`, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval of the mean age. @defaultValue `studentT` */
  readonly interval?: MeanIntervalMethod<MeanSample> | undefined;
}

/**
 * Options of {@link backlog} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogRowOptions<Row> extends BacklogOptions, BacklogReaders<Row> {}

/**
 * How long the open cases have been open, in milliseconds around the clock; its numbers are `null` when none is open.
 *
 * @category Results
 * @since 0.1.0
 */
export interface BacklogAge {
  /** From when on ages count. */
  readonly since: AgeSince;
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
  /** Open cases at `asOf`; 0 when all were resolved or closed, `null` when no case was known. */
  readonly value: number | null;
  /** Cases opened by `asOf`: open, resolved and closed ones. */
  readonly n: number;
  /** Cases without an opening. */
  readonly missing: number;
  /** The moment, epoch milliseconds. */
  readonly asOf: number;
  /** So many milliseconds before the opening counted as at the opening. */
  readonly clockSkewMs: number;
  /** Cases resolved by `asOf`, and not reopened since. */
  readonly resolved: number;
  /** Cases closed by `asOf` while they were open: neither open nor resolved. */
  readonly closed: number;
  /** Those of the open ones that had been resolved or closed before. */
  readonly reopened: number;
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
 * value = cases opened by `asOf` and not resolved or closed by then, or reopened since; n = cases opened by `asOf`. Ages are asOf −
 * openedAt, or asOf − the last reopening where `ageSince` says so. The interval of their mean is Student's, ends below 0 put to 0, and
 * `null` below two open cases.
 *
 * @remarks What happens at `asOf` itself is known. Any moment of the past gives the backlog that was, from the same rows: a case
 * resolved since was open then, and with `reopenedAt` one that had come back by then. A resolution of what is resolved and a reopening
 * of what is open change nothing. A closing (`closedAt`) of what is resolved changes nothing either, so the `closed_at` of every case
 * can be given; a case closed while it is open is in `closed`. Months in a row: {@link backlogOverPeriods}. Beside the count read
 * `age.p90Ms` and `age.oldestMs`, for a backlog can shrink while its hard cases grow old; how long cases take in the end is told by
 * {@link ttr}, since open cases are not a sample of all. The interval of the mean takes these cases for a sample of such cases; of these
 * very ones the mean is exact. Without any case the value is `null` and not 0: an empty table may be a failed query. Cost: O(n + k log
 * k) time and O(k) memory, k distinct ages; events of a case are sorted.
 * @param rows any iterable, one row per case
 * @param options readers `openedAt`, `resolvedAt` and perhaps `reopenedAt` and `closedAt`, the moment, how to count and how to conclude
 * @returns number and age of the open cases; `value: null` when no case was known
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts (unless `onInvalid: 'count'`);
 * `INVALID_OPTION` for bad options
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
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts (unless `onInvalid: 'count'`);
 * `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { backlog } from 'cx-metrics';
 * const result = backlog({ openedAt: [0, 2000, 4000, 9000], resolvedAt: [3000, null, 7000, null] }, { asOf: 6000 });
 * result.value; // => 2
 * result.age.meanMs; // => 3000
 * result.openShare.value; // ~> 0.6666666667
 * result.notOpened; // => 1
 * const back = { openedAt: [0, 0], resolvedAt: [[10, 45], 10], reopenedAt: [30, null] };
 * [20, 35, 50].map((asOf) => backlog(back, { asOf }).value); // => [0, 1, 0]
 * ```
 */
export function backlog(columns: BacklogColumns, options: BacklogOptions): BacklogResult;
export function backlog(source: unknown, options: BacklogOptions): BacklogResult {
  const metric = 'backlog';
  assertOptions(metric, options, `${CASE_OPTIONS} ageSince confidence interval quantileType`);
  const {
    asOf,
    onInvalid,
    ageSince,
    clockSkewMs = 0,
    confidence,
    interval: method,
    quantileType: type,
  } = options ?? {};
  const known = optionOf(metric, INSTANT, 'asOf', asOf);
  const since = chosen(metric, 'ageSince', ageSince, 'opening last-reopening');
  const tally = new RowTally(metric, source, onInvalid);
  const ages = new Map<number, number>();
  let [resolved, closed, reopened, notOpened] = [0, 0, 0, 0];
  const given = { ...options } as Readonly<Record<string, unknown>>;
  readStretches(metric, source, given, tally, known, (opened, from, to, isClosed, k, isLast) => {
    if (!isLast) return;
    if (opened > known) notOpened++;
    else if (to > known) {
      if (k > 0) reopened++;
      const age = known - (since === 'opening' ? opened : from);
      ages.set(age, (ages.get(age) ?? 0) + 1);
    } else if (isClosed) closed++;
    else resolved++;
  });
  const conclusion = { confidence, interval: method, quantileType: type };
  const { n: open, meanMs, summary } = summarizeDurations(metric, { ended: ages, sums: null }, conclusion);
  const { seMs, interval, medianMs, p90Ms, quantileType, maxMs } = summary;
  const n = open + resolved + closed;
  return {
    metric,
    unit: 'count',
    value: n ? open : null,
    n,
    ...tally.leftOut,
    asOf: known,
    // "+ 0" turns -0 into 0
    clockSkewMs: clockSkewMs + 0,
    resolved,
    closed,
    reopened,
    notOpened,
    openShare: shareOf(metric, open, n, confidence),
    age: { since, meanMs, seMs, interval, medianMs, p90Ms, quantileType, oldestMs: maxMs },
    interval: null,
  };
}
