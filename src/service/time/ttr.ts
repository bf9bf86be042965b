import type { OpenHours } from '../../calendar/hours/open-hours.js';
import type { InstantInput } from '../../core/instant.js';
import type { MissingValue, Read } from '../../core/options.js';
import type { DurationKind } from '../../kernels/duration/duration.js';
import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import {
  type DurationConclusion,
  type DurationResult,
  durationMetric,
} from '../../kernels/duration/duration-result.js';
import type { DurationCounting } from '../../kernels/duration/duration-spec.js';

/** What is counted, of which parts of a case. */
export const ttrKind: DurationKind = {
  metric: 'ttr',
  definition: 'total-over-resolved',
  names: ['openedAt', 'resolvedAt', 'reopenedAt', 'pauses', 'calendar', 'closedAt'],
  own: ['reopened', 'clockSkewMs'],
};

/**
 * Events of one kind in the life of a case: none, one or several, in any order.
 *
 * @category Options
 * @since 0.1.0
 */
export type CaseInstants = InstantInput | Iterable<InstantInput> | null | undefined;

/**
 * When the clock of a case stood still: pairs of start and end in any order; they may overlap and reach beyond the case. A pause
 * without an end lasts.
 *
 * @category Options
 * @since 0.1.0
 */
export type CasePauses =
  | Iterable<readonly [from: InstantInput, to: InstantInput | null | undefined]>
  | null
  | undefined;

/**
 * How {@link ttr} and {@link TtrAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrCounting extends DurationCounting {}

/**
 * How {@link ttr} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrConclusion extends DurationConclusion {}

/**
 * Options of {@link ttr}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrOptions extends TtrCounting, TtrConclusion {
  /** A number that stands for "no instant" in integer columns of this call, such as 0, or several of them. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link ttr} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrRowOptions<Row> extends Omit<TtrOptions, 'calendar'> {
  /**
   * Hours that count: the same for all cases, or segments of them that all have, or a reader of those of a case or of its segments
   * (hand-over between teams), which says `BusinessCalendar.always()` of a case around the clock: a case for which it gives nothing is
   * invalid.
   * @defaultValue around the clock
   */
  readonly calendar?:
    | OpenHours
    | readonly HoursSegment[]
    | ((row: Row) => OpenHours | readonly HoursSegment[])
    | (keyof Row & string)
    | undefined;
  /** When the case was opened. */
  readonly openedAt: Read<Row, InstantInput>;
  /** When it was resolved, once or several times; `null` or `undefined` while it is open. */
  readonly resolvedAt: Read<Row, InstantInput | Iterable<InstantInput>>;
  /** When it was reopened, once or several times. */
  readonly reopenedAt?: Read<Row, InstantInput | Iterable<InstantInput>> | undefined;
  /** When it was closed, for whatever reason, once or several times: a case that is not resolved by then is closed without a resolution. */
  readonly closedAt?: Read<Row, InstantInput | Iterable<InstantInput>> | undefined;
  /** When its clock stood still: pairs of start and end. */
  readonly pauses?: Read<Row, NonNullable<CasePauses>> | undefined;
}

/**
 * Cases as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrColumns {
  /** When each case was opened. */
  readonly openedAt: ArrayLike<InstantInput | null | undefined>;
  /** When it was resolved, once or several times; `null` (NaN in a float array) while it is open. */
  readonly resolvedAt: ArrayLike<CaseInstants>;
  /** When each case was reopened. */
  readonly reopenedAt?: ArrayLike<CaseInstants> | undefined;
  /** When each case was closed, for whatever reason. */
  readonly closedAt?: ArrayLike<CaseInstants> | undefined;
  /** When the clock of each case stood still. */
  readonly pauses?: ArrayLike<CasePauses> | undefined;
  /** Hours of each case, or of its segments; a case without them is invalid. Goes with the option `calendar: 'per-case'`. */
  readonly calendar?: ArrayLike<OpenHours | readonly HoursSegment[]> | undefined;
}

/**
 * Time to resolution: the mean of the resolved cases as `value`, and beside it what the mean hides.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TtrResult extends DurationResult<'ttr'> {
  /** The formula behind `value`. */
  readonly definition: 'total-over-resolved';
  /** So many milliseconds before the opening counted as at the opening. */
  readonly clockSkewMs: number;
}

/**
 * Time to resolution (TTR, mean time to resolution): how long cases take from opening to resolution, in milliseconds: around the
 * clock, or in business hours, less pauses.
 *
 * value = Σ time of resolved cases / resolved cases, time of a case = (resolvedAt − openedAt) less the union of its `pauses`, of
 * which only what lies in the hours of `calendar` counts. n counts the resolved cases (under `'each-spell'` the spells); the
 * interval is Student's, ends below 0 put to 0, and `null` below two.
 *
 * @remarks
 * - The mean of resolved cases looks better the longer hard cases stay open, so it never comes alone: `open` and `openShare` tell how
 *   many are open, and `survival` is the Kaplan–Meier curve in which open cases count for as long as they have lasted at `asOf`;
 *   its median and its restricted mean do not improve by leaving cases open. Without `asOf` and with open cases it is `null`, as it is
 *   for cases selected by resolution, of which none is open. `times` are read off the curve (share still open, number at risk); its
 *   steps, one for each distinct duration, come with `curve: 'full'` only. An event at `asOf` itself is known. A case without a
 *   resolution is open, never 0.
 * - `closedAt` is when a case was closed, merged, taken for spam or given up. What is resolved by then, or in the same instant, stays as it
 *   is, so that the closings of all cases can be handed in. A case that still runs is closed without a resolution: neither resolved nor
 *   open, it is counted in `closed`, and `survival` knows that it lasted at least so long, also without `asOf`. A later `reopenedAt` starts
 *   it again; by `'first-resolution'` a closing counts only where no resolution follows.
 * - `reopened` says what becomes of a case that is resolved more than once. One opened at 0, resolved at 10, reopened at 30 and resolved
 *   at 45 took 10 by `'first-resolution'`, 45 by `'last-resolution'`, 10 and 15 by `'each-spell'` (reopening restarts the clock) and
 *   25 by `'sum-of-spells'`. Reopened and not resolved again, it is open by all but the first; `'each-spell'` counts the resolved
 *   spell and the open one. What is resolved again without having been reopened is not resolved anew: resolved at 10 and, as it was
 *   closed, at 130, it took 10 by all four. Help desks differ: Zendesk reports first and full (last) resolution side by side.
 * - Waiting outside the hours of `calendar` is none: a case opened at the weekend starts on Monday. With hours of each case
 *   (`'per-case'`, or a reader of rows), segments of different teams are measured by their own hours and added up; pauses are left
 *   out piece by piece, so no time is ever negative, which is what subtracting two finished numbers gives in some products. Segments
 *   that all cases have (hours that change during the year) are the option `calendar: [{ from, calendar }, …]`, which counts as if
 *   each case brought them; `sequence` makes one calendar of them, which can be stored in a state and has a `hash`. For the result in
 *   business days see `businessDays`.
 * - Clocks differ: a case that seems to end before it was opened is invalid, unless `clockSkewMs` says how far it may; it then took 0.
 * - `select` names which cases a period holds: those opened in it, or those resolved in it; asking for both at once would lose
 *   the long ones. Under `'each-spell'` each spell counts by its own start or end.
 * - Percentiles are of resolved cases, R type 7 unless `quantileType` names another one, and lie between `minMs` and `maxMs`;
 *   `medianInterval` and those of `quantiles` are limits by ranks, `null` for few cases. They are exact, unless `percentiles: 'sketch'`
 *   keeps only the bins of a quantile sketch: then they are within 1/256 (`relativeError`), and so are the times of `survival`, where
 *   ends and last sights of one bin count as equal, ends first, which never makes the curve lower. Counts, mean and its interval stay
 *   exact; the mean may then lie outside `minMs` and `maxMs` by as much.
 * - Source of the mean: total time ÷ resolved cases, as in MTTR reports.
 * - Cost: O(n + k log k) time and O(k) memory, k distinct durations or, in a sketch, bins in use; a case with m resolutions,
 *   reopenings, pauses and segments takes O(m log m).
 * @param rows any iterable, one row per case
 * @param options readers `openedAt` and `resolvedAt`, further ones where there is more to tell, how to count and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case is resolved
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant, lies before the opening, or is no pause or calendar
 * (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ttr } from 'cx-metrics';
 *
 * const cases = [
 *   { opened: '2026-03-02T09:00:00Z', solved: '2026-03-02T11:00:00Z' },
 *   { opened: '2026-03-02T10:00:00Z', solved: '2026-03-02T14:00:00Z' },
 *   { opened: '2026-03-02T12:00:00Z', solved: null },
 * ];
 * const result = ttr(cases, {
 *   openedAt: (row) => row.opened,
 *   resolvedAt: (row) => row.solved,
 *   asOf: '2026-03-03T00:00:00Z',
 * });
 * result.value; // => 10_800_000
 * result.open; // => 1
 * result.survival?.medianMs; // => 14_400_000
 * ```
 * @example
 * A case that one team hands over to the next, each measured in its own hours:
 * ```ts
 * import { BusinessCalendar, ttr } from 'cx-metrics';
 *
 * const hanoi = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
 * const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });
 * const ticket = {
 *   opened: '2026-03-02T09:00:00Z', // 16:00 in Hanoi
 *   handedOver: '2026-03-02T12:00:00Z', // 13:00 in Berlin
 *   solved: '2026-03-02T15:00:00Z',
 * };
 * const result = ttr([ticket], {
 *   openedAt: (row) => row.opened,
 *   resolvedAt: (row) => row.solved,
 *   calendar: (row) => [
 *     { from: row.opened, calendar: hanoi },
 *     { from: row.handedOver, calendar: berlin },
 *   ],
 * });
 * result.value; // => 14_400_000
 * ```
 * @category Service
 * @since 0.1.0
 */
export function ttr<Row>(rows: readonly Row[] | Iterable<Row>, options: TtrRowOptions<Row>): TtrResult;
/**
 * The same for equally long columns. See {@link ttr}.
 *
 * @param columns equally long columns; typed arrays of epoch milliseconds are the fast path
 * @param options how to count and how to conclude
 * @returns mean, percentiles, open cases and the Kaplan–Meier median; `value: null` when no case is resolved
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant, lies before the opening, or is no pause or calendar
 * (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ttr } from 'cx-metrics';
 * const result = ttr({ openedAt: [0, 0, 0], resolvedAt: [2000, 4000, 12_000] });
 * result.value; // => 6000
 * result.medianMs; // => 4000
 * result.openShare.value; // => 0
 * result.interval?.high; // ~> 19144.82121545686
 * ```
 * @example
 * In business hours, while the customer was asked for half an hour:
 * ```ts
 * import { BusinessCalendar, ttr } from 'cx-metrics';
 *
 * const calendar = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
 * const cases = {
 *   openedAt: ['2026-11-20T16:00:00+07:00'], // a Friday
 *   resolvedAt: ['2026-11-23T11:00:00+07:00'],
 *   pauses: [[['2026-11-23T09:30:00+07:00', '2026-11-23T10:00:00+07:00']]] as const,
 * };
 * ttr(cases, { calendar }).value; // => 9_000_000
 * ttr(cases).value; // => 239_400_000
 * ```
 * @example
 * A case that was resolved twice:
 * ```ts
 * import { ttr } from 'cx-metrics';
 * const cases = { openedAt: [0], resolvedAt: [[10, 45]], reopenedAt: [30] };
 * ttr(cases).value; // => 10
 * ttr(cases, { reopened: 'last-resolution' }).value; // => 45
 * ttr(cases, { reopened: 'each-spell' }).value; // => 12.5
 * ttr(cases, { reopened: 'sum-of-spells' }).value; // => 25
 * ```
 * @example
 * A case that was closed without a resolution is neither resolved nor open:
 * ```ts
 * import { ttr } from 'cx-metrics';
 * const cases = { openedAt: [0, 0, 0], resolvedAt: [10, null, null], closedAt: [25, 40, null] };
 * const result = ttr(cases, { asOf: 100 });
 * [result.n, result.closed, result.open]; // => [1, 1, 1]
 * ```
 * @example
 * The median with limits that need no distribution, and percentiles in little memory:
 * ```ts
 * import { ttr } from 'cx-metrics';
 * const resolvedAt = Array.from({ length: 100 }, (_, k) => (k + 1) * 1000);
 * const cases = { openedAt: resolvedAt.map(() => 0), resolvedAt };
 * const { medianMs, medianInterval } = ttr(cases);
 * [medianInterval?.low, medianMs, medianInterval?.high]; // => [40_000, 50_500, 61_000]
 * const sketch = ttr(cases, { percentiles: 'sketch' });
 * [sketch.value, sketch.medianMs, sketch.relativeError]; // => [50_500, 50_560, 0.00390625]
 * ```
 */
export function ttr(columns: TtrColumns, options?: TtrOptions): TtrResult;
export function ttr(source: unknown, options?: object): TtrResult {
  return durationMetric<'ttr'>(ttrKind, source, options) as TtrResult;
}
