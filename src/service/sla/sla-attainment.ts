import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { clockOf, type DurationClock } from '../../kernels/duration/duration-clock.js';
import { type ShareOptions, shareOf } from '../../kernels/proportion/proportion.js';
import {
  judgeCases,
  type SlaColumns,
  type SlaOptions,
  type SlaRowOptions,
  type SlaSpec,
  slaCall,
} from './sla-cases.js';

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
  /** Cases that start after `asOf`, left out. */
  readonly notStarted: number;
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Time allowed for every case, in milliseconds; `null` where each case had its own. */
  readonly targetMs: number | null;
  /** How time was measured: `'elapsed'`, around the clock; `'business'`, in the hours of `calendar`; `'per-case'`. */
  readonly clock: DurationClock;
  /** Short text that stands for the hours that counted; `null` unless `clock` is `'business'`. */
  readonly calendar: string | null;
  /** Interval of the share; `null` without a decided case. */
  readonly interval: Interval | null;
}

/** What cases have come to, each in one of these. */
export interface SlaCounts extends LeftOut {
  readonly met: number;
  readonly breached: number;
  readonly running: number;
  readonly notStarted: number;
}

/** Counts what cases have come to. */
export function countSla(spec: SlaSpec, source: unknown, readers: Readonly<Record<string, unknown>>): SlaCounts {
  const counts = { met: 0, breached: 0, running: 0 };
  const { notStarted, ...left } = judgeCases(spec, source, readers, ({ verdict }) => {
    counts[verdict]++;
  });
  return { ...leftOutOf(left), ...counts, notStarted };
}

/** The one conclusion behind every way of counting. */
export function concludeSla(
  { met, breached, running, notStarted, ...left }: SlaCounts,
  { caller, asOf, targetMs, calendar }: SlaSpec,
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
    notStarted,
    asOf,
    targetMs,
    clock: clockOf(calendar),
    calendar: (calendar as Partial<OpenHours> | null)?.hash ?? null,
    interval: share.interval,
  };
}

/**
 * SLA attainment: the share of cases that met their target in time.
 *
 * value = met / (met + breached); n = met + breached. A case is met when it ended by its due time (see {@link slaDueAt}), breached when it
 * ended later or is unfinished although its due time has passed, and running, in neither count, while it is unfinished and not
 * due.
 *
 * @remarks Leaving unfinished cases out altogether makes the number better the longer late cases stay open, so here they count from
 * their due time on. What has used up its target exactly at closing time is due then: ending later, though outside the hours, is
 * late. A case without a due time, as its hours never come, is never late. Hours may differ from case to case, and between the
 * segments of one that is handed over (`calendar` as a reader of rows, or as a column with the option `'per-case'`); a case that has
 * none then is invalid. Wilson's interval unless another method is given. Cost: as {@link slaDueAt}, per case.
 * @param rows any iterable, one row per case
 * @param options readers, `asOf`, hours and how to conclude
 * @returns share with interval and its parts; `value: null` when nothing is decided
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { slaAttainment } from 'cx-metrics';
 * const cases = [{ from: 0, to: 50 }, { from: 0, to: 200 }, { from: 950, to: null }];
 * const options = { startedAt: (c: { from: number }) => c.from, endedAt: (c: { to: number | null }) => c.to };
 * const result = slaAttainment(cases, { ...options, targetMs: 100, asOf: 1000 });
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
 *   targetMs: 2 * 3_600_000,
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
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { slaAttainment } from 'cx-metrics';
 * const columns = { startedAt: [0, 0, 0, 0], endedAt: [10, 100, 101, null] };
 * slaAttainment(columns, { targetMs: 100, asOf: 1000 }).value; // => 0.5
 * ```
 */
export function slaAttainment(columns: SlaColumns, options: SlaAttainmentOptions): SlaAttainmentResult;
export function slaAttainment(source: unknown, options?: object): SlaAttainmentResult {
  const [spec, readers] = slaCall('slaAttainment', source, options, ' confidence interval');
  return concludeSla(countSla(spec, source, readers), spec, options ?? {});
}
