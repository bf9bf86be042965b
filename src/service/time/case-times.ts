import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import type { MissingValue } from '../../core/options.js';
import type { Outcome, SelectedPeriod } from '../../kernels/duration/duration.js';
import type { Reopening } from '../../kernels/duration/duration-case.js';
import { clockOf, type DurationClock } from '../../kernels/duration/duration-clock.js';
import { type DurationConclusion, readDurations } from '../../kernels/duration/duration-result.js';
import type { DurationCounting } from '../../kernels/duration/duration-spec.js';
import { type TtrColumns, type TtrRowOptions, ttrKind } from './ttr.js';

/**
 * Options of {@link caseTimes}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CaseTimesOptions extends Omit<DurationCounting, 'percentiles'> {
  /** A number that stands for "no instant" in integer columns of this call, such as 0, or several of them. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link caseTimes} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CaseTimesRowOptions<Row> extends Omit<TtrRowOptions<Row>, keyof DurationConclusion | 'percentiles'> {}

/**
 * What became of a case, `'closed'` being closed without a resolution: `'not-opened'` and `'not-selected'` are in no number of `ttr`,
 * and neither are `'missing'` and `'invalid'`.
 *
 * @category Results
 * @since 0.1.0
 */
export type CaseStatus = 'resolved' | 'open' | 'closed' | 'not-opened' | 'not-selected' | 'missing' | 'invalid';

/**
 * Result of {@link caseTimes}: lists of one entry per case, in the order of the input, and how many there are of each status.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CaseTimes extends LeftOut {
  /** How many are resolved. */
  readonly n: number;
  /** How many are still open. */
  readonly open: number;
  /** How many were closed without a resolution. */
  readonly closed: number;
  /** Opened after `asOf`. */
  readonly notOpened: number;
  /** Outside the selected period. */
  readonly notSelected: number;
  /** What became of each. */
  readonly status: readonly CaseStatus[];
  /** Milliseconds from opening to resolution, as `ttr` measures them; `null` unless resolved. */
  readonly resolvedMs: readonly (number | null)[];
  /**
   * Milliseconds that an open case has lasted at `asOf`, `null` without one, and that a closed case lasted until it was closed;
   * `null` for any other.
   */
  readonly openMs: readonly (number | null)[];
  /**
   * Which case of the input each entry is about, from 0; `null` where it is the one at the same place: always, but under `'each-spell'`.
   */
  readonly row: readonly number[] | null;
  /** How time is measured: `'elapsed'`, around the clock; `'business'`, in the hours of `calendar`; `'per-case'`. */
  readonly clock: DurationClock;
  /** Short text that stands for the hours that counted; `null` unless `clock` is `'business'`. */
  readonly calendar: string | null;
  /** What became of cases that were resolved more than once. */
  readonly reopened: Reopening;
  /** The period that was selected; `null` for all cases. */
  readonly select: SelectedPeriod | null;
  /** Up to when things were known, epoch milliseconds; `null` when not given. */
  readonly asOf: number | null;
}

const STATUSES: Readonly<Record<Outcome, CaseStatus>> = {
  ended: 'resolved',
  open: 'open',
  openUnknown: 'open',
  closed: 'closed',
  notStarted: 'not-opened',
  notSelected: 'not-selected',
  missing: 'missing',
  invalid: 'invalid',
};

/**
 * How long each case took, as {@link ttr} measures it: pauses, reopenings, hours and segments of teams. For groups and percentiles of your
 * own, the slowest cases, a chart.
 *
 * `resolvedMs[i]` is the time of case i if it is resolved, `openMs[i]` how long it has lasted, or did until it was closed, if it is not;
 * each is `null` otherwise, and `null` is missing to every function of this library: `summary(resolvedMs)` is over the resolved cases,
 * and its mean is that of `ttr`.
 *
 * @remarks Lists are as long as the input and in its order. `status` says of each case why it has no time: it is open (`openMs` is
 * `null` too without `asOf`), was opened after `asOf`, lies outside `select`, has no opening (`'missing'`), or was refused under
 * `onInvalid: 'count'` (`'invalid'`). Under `reopened: 'each-spell'` a case has an entry for each spell, and `row` says whose it is. A
 * mean over `resolvedMs` alone leaves out what is open, as every such mean does: for medians with open cases and their interval take
 * `ttr`, by group too. The result is plain JSON. Cost: O(n) time and memory, no more than `ttr`.
 * @param rows any iterable, one row per case
 * @param options readers `openedAt` and `resolvedAt`, further ones where there is more to tell, and how to count
 * @returns lists of status and times, and counts
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant, lies before the opening, or is no pause or calendar
 * (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `openedAt`; `INVALID_OPTION` for bad options
 * @example
 * The slowest cases, open ones among them:
 * ```ts
 * import { caseTimes } from 'cx-metrics';
 *
 * const cases = [
 *   { id: 'a', opened: '2026-03-02T09:00Z', solved: '2026-03-02T11:00Z' },
 *   { id: 'b', opened: '2026-03-02T10:00Z', solved: null },
 *   { id: 'c', opened: '2026-03-02T12:00Z', solved: '2026-03-02T17:00Z' },
 * ];
 * const { resolvedMs, openMs, status } = caseTimes(cases, {
 *   openedAt: 'opened',
 *   resolvedAt: 'solved',
 *   asOf: '2026-03-03T00:00Z',
 * });
 * status; // => ['resolved', 'open', 'resolved']
 * resolvedMs; // => [7_200_000, null, 18_000_000]
 * openMs; // => [null, 50_400_000, null]
 * const lasted = cases.map(({ id }, i) => ({ id, ms: resolvedMs[i] ?? openMs[i] ?? 0 }));
 * lasted.sort((a, b) => b.ms - a.ms).slice(0, 2).map(({ id }) => id); // => ['b', 'c']
 * ```
 * @category Service
 * @since 0.1.0
 */
export function caseTimes<Row>(rows: readonly Row[] | Iterable<Row>, options: CaseTimesRowOptions<Row>): CaseTimes;
/**
 * The same for equally long columns. See {@link caseTimes}.
 *
 * @param columns equally long columns; typed arrays of epoch milliseconds are the fast path
 * @param options how to count
 * @returns lists of status and times, and counts
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant, lies before the opening, or is no pause or calendar
 * (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * The 90th percentile of each team:
 * ```ts
 * import { breakdown, caseTimes, summary } from 'cx-metrics';
 *
 * const team = ['mail', 'chat', 'mail', 'chat', 'mail'];
 * const { resolvedMs } = caseTimes({ openedAt: [0, 0, 0, 0, 0], resolvedAt: [1000, 200, 3000, 400, null] });
 * const { groups } = breakdown(
 *   { resolvedMs },
 *   { by: { team }, metric: (part) => summary(part.resolvedMs, { quantiles: [0.9] }) },
 * );
 * groups.map(({ keys, result }) => [keys.team, result?.quantiles[0]?.value]); // => [['chat', 380], ['mail', 2800]]
 * ```
 */
export function caseTimes(columns: TtrColumns, options?: CaseTimesOptions): CaseTimes;
export function caseTimes(source: unknown, options?: object): CaseTimes {
  const [status, resolvedMs, openMs, row]: [CaseStatus[], (number | null)[], (number | null)[], number[]] = [
    [],
    [],
    [],
    [],
  ];
  const counts: Record<CaseStatus, number> = {
    ...{ resolved: 0, open: 0, closed: 0, 'not-opened': 0, 'not-selected': 0, missing: 0, invalid: 0 },
  };
  let index = -1;
  const take = (outcome: Outcome, duration: number, spell: number) => {
    const became = STATUSES[outcome];
    if (spell === 0) index++;
    counts[became]++;
    status.push(became);
    // "+ 0" turns -0 into 0
    resolvedMs.push(outcome === 'ended' ? duration + 0 : null);
    openMs.push(outcome === 'open' || outcome === 'closed' ? duration + 0 : null);
    row.push(index);
  };
  const kind = { ...ttrKind, metric: 'case-times' };
  const { spec, totals } = readDurations(
    kind,
    source,
    options,
    'asOf onInvalid calendar select reopened clockSkewMs',
    take,
  );
  const { calendar, reopened, select, asOf } = spec;
  return {
    n: counts.resolved,
    ...leftOutOf(totals),
    open: counts.open,
    closed: counts.closed,
    notOpened: counts['not-opened'],
    notSelected: counts['not-selected'],
    status,
    resolvedMs,
    openMs,
    row: reopened === 'each-spell' ? row : null,
    clock: clockOf(calendar),
    calendar: (calendar as Partial<OpenHours> | null)?.hash ?? null,
    reopened,
    select,
    asOf,
  };
}
