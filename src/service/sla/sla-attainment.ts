import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import type { Interval, MetricResult } from '../../core/result.js';
import type { Reopening } from '../../kernels/duration/duration-case.js';
import { clockOf, type DurationClock } from '../../kernels/duration/duration-clock.js';
import { type ShareOptions, shareOf } from '../../kernels/proportion/proportion.js';
import { type SlaColumns, type SlaOptions, type SlaRowOptions, type SlaSpec, slaCall } from './sla-cases.js';
import { judgeCases, type SlaVerdict } from './sla-judge.js';
import type { SlaTarget } from './sla-target.js';

/**
 * How {@link slaAttainment} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaAttainmentOptions extends SlaOptions, ShareOptions {}

/**
 * {@link SlaAttainmentOptions} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaAttainmentRowOptions<Row> extends SlaRowOptions<Row>, ShareOptions {}

/**
 * Share of cases that met their target.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SlaAttainmentResult extends MetricResult<'sla-attainment', 'fraction'> {
  /** Cases that met their target. */
  readonly met: number;
  /** Cases that did not, finished or not. */
  readonly breached: number;
  /** Unfinished cases whose due time has not come: not decided yet, so in neither count. */
  readonly running: number;
  /**
   * Cases that were closed while they ran, without having ended: merged, spam, given up. In neither count.
   */
  readonly closed: number;
  /** Those of them whose due time had passed when they were closed, so that nobody hides late cases by closing them. */
  readonly closedLate: number;
  /** Cases that start after `asOf`, left out. */
  readonly notStarted: number;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Time allowed for every case, in milliseconds or business days; `null` where each case had its own. */
  readonly target: SlaTarget | null;
  /** How time was measured: `'elapsed'`, around the clock; `'business'`, in the hours of `calendar`; `'per-case'`. */
  readonly clock: DurationClock;
  /** Short text that stands for the hours that counted; `null` unless `clock` is `'business'`. */
  readonly calendar: string | null;
  /** What became of cases that ended more than once. */
  readonly reopened: Reopening;
  /** So many milliseconds before the start counted as at the start. */
  readonly clockSkewMs: number;
  /** Who wrote first: under `'agent'` ends before the start were passed over, as closings before it always are. */
  readonly firstMessage: 'customer' | 'agent';
  /** Interval of the share; `null` without a decided case. */
  readonly interval: Interval | null;
}

/** What cases have come to, each in one of these; under `'each-spell'` their spells. */
export type SlaOutcome = SlaVerdict | 'notStarted';

/** What cases have come to, and what was left out. */
export interface SlaCounts extends LeftOut, Readonly<Record<SlaOutcome, number>> {}

/** Counts what cases have come to. */
export function countSla(spec: SlaSpec, source: unknown, readers: Readonly<Record<string, unknown>>): SlaCounts {
  const counts = { met: 0, breached: 0, running: 0, closedBeforeDue: 0, closedLate: 0 };
  const { notStarted, ...left } = judgeCases(spec, source, readers, (verdict) => {
    counts[verdict]++;
  });
  return { ...leftOutOf(left), ...counts, notStarted };
}

/** The one conclusion behind every way of counting. */
export function concludeSla(
  { met, breached, running, closedBeforeDue, closedLate, notStarted, ...left }: SlaCounts,
  { caller, asOf, target, calendar, reopened, clockSkewMs, firstMessage }: SlaSpec,
  { confidence, interval }: ShareOptions,
): SlaAttainmentResult {
  const n = met + breached;
  const share = shareOf(caller, met, n, confidence, interval);
  return {
    metric: 'sla-attainment',
    unit: 'fraction',
    value: share.value,
    n,
    ...leftOutOf(left),
    met,
    breached,
    running,
    closed: closedBeforeDue + closedLate,
    closedLate,
    notStarted,
    asOf,
    target: typeof target === 'object' && target ? { ...target } : target,
    clock: clockOf(calendar),
    calendar: (calendar as Partial<OpenHours> | null)?.hash ?? null,
    reopened,
    clockSkewMs,
    firstMessage,
    interval: share.interval,
  };
}

/**
 * SLA attainment: the share of cases that met their target in time.
 *
 * value = met / (met + breached); n = met + breached. A case is met when it took no longer than its target, breached when it took, or
 * has lasted at `asOf`, longer, and running, in neither count, while it is unfinished and its target not used up.
 *
 * @remarks
 * - Leaving unfinished cases out altogether makes the number better the longer late cases stay open, so here they count from their
 *   due time on. Time is that of `ttr`: open time less pauses. What used up its target exactly at closing time is on time until open
 *   time goes on. A target in business days is an instant instead ({@link slaDueAt}): what ends after it is late. A case without
 *   a due time, as its hours never come, is never late.
 * - Targets may differ: `target: (row) => targets[row.priority]`. A case without one is invalid, so that a priority which is missing
 *   from the table is not left out of the number without a word. Hours may differ too, from case to case and between the segments of one
 *   that is handed over (`calendar` as a reader of rows, or as a column with the option `'per-case'`); a case that has none then is
 *   invalid.
 * - `reopened` says what becomes of a case that comes back, as in `ttr`. One opened at 0, resolved at 10, reopened at 30 and resolved at
 *   45 is held against its target with 10 by `'first-resolution'`, 45 by `'last-resolution'`, 10 and 15, each against the whole target, by
 *   `'each-spell'` (every next reply), and 25 by `'sum-of-spells'`.
 * - What is closed while it runs, merged, spam or given up, did not meet its target and did not miss it: it is in `closed`.
 *   `closedLate` says how many of these had been due, so that nobody can hide late cases by closing them.
 * - Replies to the customer are held against a target with the answers as `endedAt` and further questions as `reopenedAt`. Where the agent
 *   wrote first, `firstMessage: 'agent'` passes over what comes before `startedAt`, the question.
 * - Wilson's interval unless another method is given. Cost: as {@link slaDueAt}, per case.
 * @param rows any iterable, one row per case
 * @param options readers, `asOf`, hours and how to conclude
 * @returns share with interval and its parts; `value: null` when nothing is decided
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for
 * bad options
 * @example
 * ```ts
 * import { slaAttainment } from 'cx-metrics';
 * const cases = [{ from: 0, to: 50 }, { from: 0, to: 200 }, { from: 950, to: null }];
 * const options = { startedAt: (c: { from: number }) => c.from, endedAt: (c: { to: number | null }) => c.to };
 * const result = slaAttainment(cases, { ...options, target: 100, asOf: 1000 });
 * [result.value, result.met, result.breached, result.running]; // => [0.5, 1, 1, 1]
 * ```
 * @example
 * Each case in the hours of its team:
 * ```ts
 * import { BusinessCalendar, slaAttainment } from 'cx-metrics';
 *
 * const teams = {
 *   hanoi: BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' }),
 *   berlin: BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' }),
 * };
 * const cases = [
 *   { team: 'hanoi', from: '2026-11-20T16:00+07:00', to: '2026-11-23T10:00+07:00' }, // Friday to Monday
 *   { team: 'berlin', from: '2026-11-20T10:00+01:00', to: '2026-11-20T14:00+01:00' },
 * ] as const;
 * const result = slaAttainment(cases, {
 *   startedAt: (row) => row.from,
 *   endedAt: (row) => row.to,
 *   calendar: (row) => teams[row.team],
 *   target: 2 * 3_600_000,
 *   asOf: '2026-11-24T00:00Z',
 * });
 * [result.met, result.breached, result.clock]; // => [1, 1, 'per-case']
 * ```
 * @category Service
 * @since 0.1.0
 */
export function slaAttainment<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: SlaAttainmentRowOptions<Row>,
): SlaAttainmentResult;
/**
 * The same for equally long columns. See {@link slaAttainment}.
 *
 * @param columns equally long columns
 * @param options target, `asOf`, hours and how to conclude
 * @returns share with interval and its parts; `value: null` when nothing is decided
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for
 * bad options
 * @example
 * ```ts
 * import { slaAttainment } from 'cx-metrics';
 * const columns = { startedAt: [0, 0, 0, 0], endedAt: [10, 100, 101, null] };
 * slaAttainment(columns, { target: 100, asOf: 1000 }).value; // => 0.5
 * ```
 */
export function slaAttainment(columns: SlaColumns, options: SlaAttainmentOptions): SlaAttainmentResult;
export function slaAttainment(source: unknown, options?: object): SlaAttainmentResult {
  const [spec, readers] = slaCall('slaAttainment', source, options, ' confidence interval');
  return concludeSla(countSla(spec, source, readers), spec, options ?? {});
}
