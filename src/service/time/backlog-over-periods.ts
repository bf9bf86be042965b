import type { PeriodGrain, PeriodOptions } from '../../calendar/periods/period-days.js';
import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { assertOptions, chosen } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { INSTANT, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';
import type { SpellSeries, SpellStretch } from '../../kernels/spell/spells.js';
import { type AskedStretch, stretchesOf } from '../../kernels/spell/stretches.js';
import type { AgeSince } from './backlog.js';
import {
  type BacklogColumns,
  type BacklogCounting,
  type BacklogReaders,
  CASE_OPTIONS,
  readStretches,
} from './backlog-cases.js';
import { type BacklogFlow, CaseStretches } from './backlog-flows.js';

/**
 * Options of {@link backlogOverPeriods}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogOverPeriodsOptions extends BacklogCounting, PeriodOptions {
  /** Which calendar periods to list: whole ones, all that hold an instant between `from` and `to` and begin before `asOf`. */
  readonly period: PeriodGrain;
  /** Zone of the periods and of local dates, such as `'Asia/Ho_Chi_Minh'`. */
  readonly timeZone: string;
  /** Up to when things are known: what happens later has not happened. */
  readonly asOf: InstantInput;
  /** First instant, or first local date; before `asOf`. @defaultValue the first opening */
  readonly from?: InstantInput | undefined;
  /** First instant after the last one, or first date after it. @defaultValue the end of the period that holds `asOf` */
  readonly to?: InstantInput | undefined;
  /** From when on ages count: from the opening, or of a case that came back from its last reopening. @defaultValue `'opening'` */
  readonly ageSince?: AgeSince | undefined;
}

/**
 * Options of {@link backlogOverPeriods} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BacklogOverPeriodsRowOptions<Row> extends BacklogOverPeriodsOptions, BacklogReaders<Row> {}

/**
 * How a backlog moved, as a whole and by calendar period.
 *
 * @category Results
 * @since 0.1.0
 */
export interface BacklogOverPeriodsResult
  extends MetricResult<'backlog-over-periods', 'count'>,
    BacklogFlow,
    SpellStretch,
    SpellSeries<BacklogFlow> {
  /** Cases open at the end, as `end`; `null` when no case was known by then. */
  readonly value: number | null;
  /** Cases opened by the end. */
  readonly n: number;
  /** Cases without an opening. */
  readonly missing: number;
  /** Whether it was over at `asOf`. */
  readonly status: SpellStretch['status'];
}

/**
 * Backlog by month, or by any other calendar period: how many cases were open at the start and the end of each, and how many were
 * opened, reopened, resolved and closed in it.
 *
 * start + opened + reopened − resolved − closed = end; value = end of the whole, n = cases opened by then. The end of a period is
 * {@link backlog} as of the last instant in it, and the start of the next one.
 *
 * @remarks Events are counted as {@link backlog} takes them: what is resolved and resolved again has been resolved once, a closing of what
 * is resolved is none. A case that comes back twice in a month is reopened twice and, if it was dealt with, resolved twice. What happens
 * at a border is of the period that begins there. The period that holds `asOf` is `'partial'`: it ends with what is known then; one that
 * would only begin at `asOf` is not listed. Ages are those at the end of each period, so an ageing backlog of constant
 * size shows. Stocks are never added up over periods, movements are. Cost: O(n log p) time for p periods and n events, memory some 40
 * bytes per stretch in which a case was open.
 * @param rows any iterable, one row per case
 * @param options readers `openedAt`, `resolvedAt` and perhaps `reopenedAt` and `closedAt`; period, zone, up to when things are known
 * @returns start, movements and end of the whole, and `periods`; `value: null` when no case was known
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or lies before the opening (unless `onInvalid: 'count'`);
 * `INVALID_OPTION` for bad options, and for more than 100,000 periods
 * @example
 * ```ts
 * import { backlogOverPeriods } from 'cx-metrics';
 *
 * const cases = [
 *   { opened: '2026-01-05T09:00Z', solved: ['2026-01-20T12:00Z', '2026-03-02T10:00Z'], back: '2026-02-03T08:00Z' },
 *   { opened: '2026-01-30T09:00Z', solved: ['2026-02-10T12:00Z'], back: null },
 *   { opened: '2026-02-20T09:00Z', solved: [], back: null },
 * ];
 * const { periods } = backlogOverPeriods(cases, {
 *   openedAt: 'opened',
 *   resolvedAt: 'solved',
 *   reopenedAt: 'back',
 *   period: 'month',
 *   timeZone: 'UTC',
 *   asOf: '2026-03-16T00:00Z',
 * });
 * periods.map(({ period, start, opened, reopened, resolved, end }) => [period, start, opened, reopened, resolved, end]);
 * // => [['2026-01', 0, 2, 0, 1, 1], ['2026-02', 1, 1, 1, 1, 2], ['2026-03', 2, 0, 0, 1, 1]]
 * periods.at(-1)?.status; // => 'partial'
 * ```
 * @category Service
 * @since 0.1.0
 */
export function backlogOverPeriods<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: BacklogOverPeriodsRowOptions<Row>,
): BacklogOverPeriodsResult;
/**
 * The same for equally long columns. See {@link backlogOverPeriods}.
 *
 * @param columns equally long columns; typed arrays of epoch milliseconds are the fast path
 * @param options period, zone, up to when things are known, how to count
 * @returns start, movements and end of the whole, and `periods`; `value: null` when no case was known
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or lies before the opening (unless `onInvalid: 'count'`);
 * `INVALID_OPTION` for bad options, and for more than 100,000 periods
 */
export function backlogOverPeriods(
  columns: BacklogColumns,
  options: BacklogOverPeriodsOptions,
): BacklogOverPeriodsResult;
export function backlogOverPeriods(source: unknown, options: BacklogOverPeriodsOptions): BacklogOverPeriodsResult {
  const metric = 'backlog-over-periods';
  assertOptions(metric, options, `${CASE_OPTIONS} ageSince period timeZone from to weekStart anchorDay anchorMonth`);
  const { asOf: given, onInvalid, ageSince, timeZone, ...more } = (options ?? {}) as BacklogOverPeriodsOptions;
  const asOf = optionOf(metric, INSTANT, 'asOf', given);
  const since = chosen(metric, 'ageSince', ageSince, 'opening last-reopening');
  if (more.period === undefined) refuse(metric, 'period', "a calendar period such as 'month'", undefined);
  const tally = new RowTally(metric, source, onInvalid);
  const cases = new CaseStretches();
  const read = { ...more } as Readonly<Record<string, unknown>>;
  readStretches(metric, source, read, tally, asOf, (opened, from, to, isClosed, k) => {
    if (from > asOf) return;
    cases.add(from, to <= asOf ? to : Infinity, since === 'opening' ? opened : from, k > 0, isClosed);
  });
  const zone = timeZone ?? null;
  const { whole, periods } = stretchesOf(metric, { asOf, timeZone: zone, first: cases.first }, more);
  const shown = ({ from, to, status }: AskedStretch): SpellStretch => ({ from, to, status });
  const [flow] = cases.flowsIn([whole], since, asOf) as [BacklogFlow];
  const flows = cases.flowsIn(periods, since, asOf);
  const n = cases.openedBefore(whole.end);
  return {
    metric,
    unit: 'count',
    value: n ? flow.end : null,
    n,
    ...tally.leftOut,
    ...flow,
    ...shown(whole),
    timeZone: zone,
    asOf,
    periods: periods.map((each, k) => ({ period: each.period, ...(flows[k] as BacklogFlow), ...shown(each) })),
  };
}
