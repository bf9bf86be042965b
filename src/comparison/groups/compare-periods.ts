import { placesOfLabels } from '../../calendar/periods/label-places.js';
import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { assertIterable } from '../../core/reading.js';

/**
 * The result of one period: what `breakdown` with `byPeriod` gives, or your own.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PeriodOutcome<Result> {
  /** The period under its name, and perhaps other keys: those with the same other keys are one series. */
  readonly keys: Readonly<Record<string, string | number | boolean | null>>;
  /** Whether the period is over; `null` where there is no period. */
  readonly status: 'complete' | 'partial' | null;
  /** What was measured in it. */
  readonly result: Result;
}

/**
 * A table of periods, such as that of `breakdown`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PeriodTable<Result> {
  /** What it shows. */
  readonly groups: Iterable<PeriodOutcome<Result>>;
  /** What it does not show, and what keeps its place among the periods. @defaultValue none */
  readonly suppressed?: Iterable<Omit<PeriodOutcome<Result>, 'result'>> | undefined;
}

/**
 * Options of {@link comparePeriods}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PeriodsComparisonOptions<Result, Change> {
  /** How two periods are compared, such as `compareNps`: given the later one, then the earlier one. */
  readonly compare: (now: Result, before: Result) => Change;
  /** Which of the keys is the period. @defaultValue the only one */
  readonly by?: string | undefined;
  /** How many periods back each is compared with: 1 for the one before, 12 for the same month of the year before. @defaultValue 1 */
  readonly back?: number | undefined;
  /** What to do with a period that is not over: `'leave-out'`, or `'compare'` it as it stands. @defaultValue `'leave-out'` */
  readonly partial?: 'leave-out' | 'compare' | undefined;
}

/**
 * A period compared with an earlier one.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PeriodChange<Change> {
  /** The period and its other keys. */
  readonly keys: PeriodOutcome<unknown>['keys'];
  /** Name of the period. */
  readonly period: string;
  /** Name of the period that it is compared with; `null` for the first ones. */
  readonly before: string | null;
  /** Whether it was compared, and if not why: there is none before, it is not among the groups, the table hides one of the two, or one of them is not over. */
  readonly status: 'compared' | 'first' | 'absent' | 'suppressed' | 'partial';
  /** The comparison; `null` where there is none. */
  readonly change: Change | null;
}

/**
 * Result of {@link comparePeriods}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PeriodsComparison<Change> {
  /** Every period, series by series, each in order of time. */
  readonly changes: readonly PeriodChange<Change>[];
  /** The latest comparison of each series that has one: the news. */
  readonly latest: readonly PeriodChange<Change>[];
}

const METRIC = 'compare-periods';

/**
 * Each period compared with the one before (or with that of a year ago), series by series; a period that is not over is not compared
 * with a whole one unless asked.
 *
 * @remarks Takes what `breakdown` gives as it is, or its groups. Give the whole table where it has a `minimum`: what it hides keeps its place then,
 * and neither it nor what would be compared with it has a change (`'suppressed'`). Of groups alone the labels of `byPeriod` tell what is not there (`'absent'`); other names of periods are taken to follow each other. Half a month is no month: of a partial period the mean may be compared, a count never,
 * and customers of its first days are not those of its last; so it is left out and says so. Groups without a period are in no series. Many
 * periods make many comparisons: adjust their p-values by `holm` where you look for the one that differs. Cost: O(periods) comparisons.
 * @param groups a table; or groups with keys, status and result, in any order
 * @param options how to compare, and with which
 * @returns a change for each period, and the latest of each series
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are no such groups, and for a period that comes twice; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { compareNps, comparePeriods, npsFromCounts } from 'cx-metrics';
 * const month = (name: string, promoters: number, status: 'complete' | 'partial') => ({
 *   keys: { month: name },
 *   status,
 *   result: npsFromCounts({ promoters, passives: 100, detractors: 100 }),
 * });
 * const groups = [month('2026-01', 200, 'complete'), month('2026-02', 300, 'complete'), month('2026-03', 20, 'partial')];
 * const { changes, latest } = comparePeriods(groups, { compare: compareNps });
 * changes.map(({ period, status }) => [period, status]); // => [['2026-01', 'first'], ['2026-02', 'compared'], ['2026-03', 'partial']]
 * latest[0]?.change?.value; // => 15
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function comparePeriods<Result, Change>(
  groups: Iterable<PeriodOutcome<Result>> | PeriodTable<Result>,
  options: PeriodsComparisonOptions<Result, Change>,
): PeriodsComparison<Change> {
  assertOptions(METRIC, options, 'compare by back partial');
  const { compare, by, back = 1, partial = 'leave-out' } = Object(options) as typeof options;
  if (typeof compare !== 'function')
    refuse(METRIC, 'compare', 'a function of two results, such as compareNps', compare);
  if (!(Number.isSafeInteger(back) && back > 0)) refuse(METRIC, 'back', 'a whole number from 1', back);
  if (!['leave-out', 'compare'].includes(partial)) refuse(METRIC, 'partial', "'leave-out' or 'compare'", partial);
  const { groups: held = groups, suppressed = [] } = Object(groups) as PeriodTable<Result>;
  assertIterable(METRIC, 'groups', held);
  assertIterable(METRIC, 'suppressed', suppressed);
  const series = new Map<string, Placed<Result>[]>();
  const shown = Array.from(held as Iterable<PeriodOutcome<Result>>);
  for (const [index, group] of [...shown, ...(suppressed as Iterable<PeriodOutcome<Result>>)].entries()) {
    const { keys } = Object(group) as PeriodOutcome<Result>;
    const names = Object.keys(Object(keys));
    const name =
      by ??
      (names.length === 1 ? (names[0] as string) : refuse(METRIC, 'by', 'the name of the key that is the period', by));
    if (!names.includes(name))
      refuse(METRIC, `keys of a group`, `with ${name}`, keys, 'INVALID_VALUE', ` at index ${index}`);
    const period = keys[name];
    if (period === null) continue;
    const others = JSON.stringify(names.sort().flatMap((key) => (key === name ? [] : [[key, keys[key]]])));
    const own = series.get(others) ?? [];
    series.set(others, own);
    own.push({ at: period as string | number, period: String(period), group, isShown: index < shown.length });
  }
  const changes = Array.from(series.values(), (own) => changesOf(own, compare, back, partial === 'compare'));
  const news = changes.map((own) => [...own].reverse().find(({ status }) => status === 'compared'));
  return { changes: changes.flat(), latest: news.filter((change) => change !== undefined) };
}

interface Placed<Result> {
  readonly at: string | number;
  readonly period: string;
  readonly group: PeriodOutcome<Result>;
  readonly isShown: boolean;
}

/** The changes of one series, by time: labels of `byPeriod` by their places, other names as texts or as numbers, none left out. */
function changesOf<Result, Change>(
  own: readonly Placed<Result>[],
  compare: (now: Result, before: Result) => Change,
  back: number,
  isPartialCompared: boolean,
): PeriodChange<Change>[] {
  const known = placesOfLabels(own.map(({ period }) => period));
  const sorted = own
    .map((placed, k) => ({ ...placed, at: known?.[k] ?? placed.at }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((placed, k) => ({ ...placed, place: known ? (placed.at as number) : k }));
  const byPlace = new Map(sorted.map((placed) => [placed.place, placed]));
  const start = sorted[0]?.place as number;
  return sorted.map(({ period, group, isShown, place }, k): PeriodChange<Change> => {
    if (period === sorted[k - 1]?.period) refuse(METRIC, 'a period', 'there once in a series', period, 'INVALID_VALUE');
    const earlier = byPlace.get(place - back);
    const { keys } = group;
    const status = place - back < start ? 'first' : 'absent';
    if (!earlier) return { keys, period, before: null, status, change: null };
    const { period: before } = earlier;
    if (!isShown || !earlier.isShown) return { keys, period, before, status: 'suppressed', change: null };
    const isOver = [group, earlier.group].every(({ status }) => status !== 'partial');
    if (!isOver && !isPartialCompared) return { keys, period, before, status: 'partial', change: null };
    return { keys, period, before, status: 'compared', change: compare(group.result, earlier.group.result) };
  });
}
