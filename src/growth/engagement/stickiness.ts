import { labelOfDay } from '../../calendar/periods/period-label.js';
import { leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import type { MetricResult } from '../../core/result.js';
import { type ActiveOptions, type ActiveScope, activeScope, meanOf } from '../../kernels/activity/active-count.js';
import { activeInWindows, type CountWindows } from '../../kernels/activity/active-windows.js';
import { type ActivityTotals, activityOf, minimumOf } from '../../kernels/activity/activity.js';
import type { UserEventColumns, UserEventOptions, UserEventRowOptions } from '../../kernels/activity/user-events.js';
import { askedDays, windowDaysOf } from '../../kernels/activity/window-counts.js';
import type { Visits } from '../../kernels/history/visits.js';
import type { Orders } from '../../kernels/orders/count-orders.js';

/**
 * What stickiness over a range of days is: mean daily users ÷ mean users of their windows, or the mean of the daily ratios.
 *
 * @category Options
 * @since 0.1.0
 */
export type StickinessMeasure = 'ratio-of-means' | 'mean-of-ratios';

/**
 * How {@link stickiness} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StickinessConclusion extends ActiveOptions {
  /** How many local days a window has, from 1 to 3,660: 7 for DAU/WAU. @defaultValue 30 */
  readonly windowDays?: number | undefined;
  /** Which of the two is `value`; without a range they are one number. @defaultValue `'ratio-of-means'` */
  readonly measure?: StickinessMeasure | undefined;
}

/**
 * Stickiness with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface StickinessResult extends MetricResult<'stickiness', 'fraction'>, ActiveScope {
  /** The ratio, 0…1, that `measure` chose; `null` when nobody was active. */
  readonly value: number | null;
  /** Events counted, up to `asOf`. */
  readonly n: number;
  /** Events without user or instant. */
  readonly missing: number;
  /** Events refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** One window whose days are averaged, or a range of days, each with the window that ends with it. */
  readonly definition: 'one-window' | 'range';
  /** Which of the two is `value`. */
  readonly measure: StickinessMeasure;
  /** How many local days a window has. */
  readonly windowDays: number;
  /** How many events a user needed to be active. */
  readonly minimumEvents: number;
  /** The last local day that is over; `null` when none of the range is. */
  readonly day: string | null;
  /** Whether every window begins on or after the day of the first event known. */
  readonly full: boolean;
  /** Mean of the daily users; `null` when there is nothing to measure. */
  readonly meanDau: number | null;
  /** Users of the one window, or the mean of the windows of a range; `null` when there is nothing to measure. */
  readonly mau: number | null;
  /** `meanDau` ÷ `mau`; `null` when nobody was active. */
  readonly ratioOfMeans: number | null;
  /** Mean of the daily ratios over `daysWithRatio`; `null` when nobody was active. */
  readonly meanOfRatios: number | null;
  /** Days behind the means: those of the one window, or those of the range that are over. */
  readonly days: number;
  /** Of these, days in whose window anybody was active. */
  readonly daysWithRatio: number;
}

/**
 * Stickiness (DAU/MAU): the share of the active users of a month who are active on an average day of it.
 *
 * value = mean of the daily users over the days of one window ÷ distinct users of the window: that of `windowDays` local dates up
 * to the last day that was over at `asOf`. With `from` or `to`, over the days t of the range that are over:
 * Σ DAU(t) ÷ Σ MAU(t) (`ratioOfMeans`), and the mean of DAU(t) ÷ MAU(t) (`meanOfRatios`). n = events counted.
 *
 * @remarks Published are today's DAU ÷ MAU, which shows the weekday (GA4: a range of one day gives it), the mean of daily ratios, and the
 * ratio of means, the default here, which alone can be read as days: 0.2 of 30 days are 6 active days for an average user. The mean of
 * ratios leaves out days whose window is empty, the others count a day without anybody as 0; both are in the result. DAU/WAU is
 * `windowDays: 7`; a calendar month is its own number of days with `asOf` at its end. Days lie inside the windows, so no ratio exceeds 1.
 * Windows that begin before the data make it too high: `full` tells. No interval: it is a count of all users, not of a sample. How many
 * users are there on how many days: {@link activeDays}. Cost: O(n + days × windowDays).
 * @param rows any iterable, one row per event, in any order
 * @param options readers `user` and `at`, zone and `asOf`, length of the window, and perhaps a range of days
 * @returns share 0…1 with its parts; `value: null` when nobody was active
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user or instant (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { stickiness } from 'cx-metrics';
 *
 * const logins = [
 *   { who: 'an', on: '2026-03-01T09:00:00Z' },
 *   { who: 'an', on: '2026-03-02T09:00:00Z' },
 *   { who: 'binh', on: '2026-03-03T09:00:00Z' },
 *   { who: 'binh', on: '2026-03-04T09:00:00Z' },
 * ];
 * const options = {
 *   user: (row: (typeof logins)[number]) => row.who,
 *   at: (row: (typeof logins)[number]) => row.on,
 *   timeZone: 'UTC',
 *   asOf: '2026-03-05T00:00:00Z',
 *   windowDays: 4,
 * };
 * const { value, meanDau, mau } = stickiness(logins, options);
 * [value, meanDau, mau]; // => [0.5, 1, 2]
 * const range = stickiness(logins, { ...options, from: '2026-03-02' });
 * range.ratioOfMeans; // => 0.6
 * range.meanOfRatios; // ~> 0.6666666667
 * ```
 * @see https://docs.gameanalytics.com/events-metrics-and-filtering/metrics
 * @see https://support.google.com/analytics/answer/12993725
 * @category Engagement
 * @since 0.1.0
 */
export function stickiness<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: UserEventRowOptions<Row> & StickinessConclusion,
): StickinessResult;
/**
 * The same for equally long columns; see {@link stickiness}.
 *
 * @param columns `user` and `at`
 * @param options how to count and how to conclude
 * @returns the same
 */
export function stickiness(
  columns: UserEventColumns,
  options: UserEventOptions & StickinessConclusion,
): StickinessResult;
/**
 * The same for visits that have been counted; see {@link stickiness}.
 *
 * @param visits what {@link countVisits}, {@link countOrders} or an {@link ActiveUsersAggregator} gave
 * @param options how to conclude
 * @returns the same
 */
export function stickiness(visits: Visits | Orders, options?: StickinessConclusion): StickinessResult;
export function stickiness(source: unknown, options?: object): StickinessResult {
  const activity = activityOf('stickiness', source, options, STICKINESS_OPTIONS);
  return concludeStickiness(activity, options, (...asked) => activeInWindows(activity.days, ...asked));
}

/** Options of the conclusion. */
export const STICKINESS_OPTIONS = 'windowDays measure minimumEvents from to';

/** The one conclusion behind every way of counting. */
export function concludeStickiness(
  activity: ActivityTotals,
  options: object | undefined,
  countIn: CountWindows,
): StickinessResult {
  const metric = 'stickiness';
  const given = { ...options } as StickinessConclusion;
  const windowDays = windowDaysOf(metric, given.windowDays ?? 30);
  const measure = chosen(metric, 'measure', given.measure, 'ratio-of-means mean-of-ratios');
  const minimum = minimumOf(metric, given.minimumEvents);
  const { first, end, isRange, last } = askedDays(metric, activity, given);
  // without a range the days of the one window, up to its last
  const start = isRange ? first : end - windowDays;
  const days = last === null || activity.n === 0 ? 0 : last + 1 - start;
  const [daily, window] = countIn([1, windowDays], { first: start, end }, minimum).map((counts) =>
    Array.from(counts).slice(0, days),
  ) as [number[], number[]];
  const windows = isRange ? window : daily.map(() => window.at(-1) as number);
  const [meanDau, mau] = [meanOf(daily), meanOf(windows)];
  const ratios = daily.flatMap((users, d) => ((windows[d] as number) > 0 ? users / (windows[d] as number) : []));
  const ratioOfMeans = meanDau === null || !mau ? null : meanDau / mau;
  const meanOfRatios = isRange ? meanOf(ratios) : ratioOfMeans;
  const { n, ...scope } = activeScope(activity);
  return {
    metric,
    unit: 'fraction',
    value: measure === 'ratio-of-means' ? ratioOfMeans : meanOfRatios,
    n,
    ...leftOutOf(activity),
    definition: isRange ? 'range' : 'one-window',
    measure,
    windowDays,
    minimumEvents: minimum,
    day: last === null ? null : labelOfDay(last),
    full: days > 0 && (isRange ? first - windowDays + 1 : start) >= activity.seen.first,
    meanDau,
    mau,
    ratioOfMeans,
    meanOfRatios,
    days,
    daysWithRatio: ratios.length,
    ...scope,
  };
}
