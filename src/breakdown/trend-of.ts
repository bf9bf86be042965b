import { placesOfLabels } from '../calendar/periods/label-places.js';
import { fail, refuse } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import { assertIterable } from '../core/reading.js';
import type { Interval } from '../core/result.js';
import { tBeyond } from '../stats/distributions/student-t.js';
import { zOf } from '../stats/intervals/z-score.js';
import type { KeyValue } from './key-values.js';
import {
  assertMeasured,
  type Breakdown,
  compareKeys,
  type Group,
  type GroupKeys,
  type Measured,
} from './table-result.js';

/**
 * Where a series most likely changed its level.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChangePoint<Keys> {
  /** Keys of the first group after the change. */
  readonly keys: Group<Keys, Measured>['keys'];
  /** Its place among the groups that were given; of a table, among all of it in order. */
  readonly index: number;
  /** Mean of the values before it. */
  readonly before: number;
  /** Mean of the values from it on. */
  readonly after: number;
  /** Pettitt's statistic K. */
  readonly statistic: number;
  /** Probability of a K as large in a series that never changed: 2 · exp(−6K² / (n³ + n²)), at most 1. */
  readonly p: number;
  /** Whether p is below 1 − confidence: only then has anything changed. */
  readonly isMarked: boolean;
}

/**
 * The trend of a metric over periods.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TrendResult<Keys> {
  /** What this is. */
  readonly metric: 'trend';
  /** Slope per period, in the unit of the metric; `null` below two values. */
  readonly value: number | null;
  /** Values behind it. */
  readonly n: number;
  /** Groups left out: partial, hidden by the table, without an instant or without a value. */
  readonly skipped: number;
  /** The fitted value of the first group; `null` below two values. */
  readonly start: number | null;
  /** Standard error of the slope; `null` below three values. */
  readonly se: number | null;
  /** Interval of the slope by Student's t with n − 2 degrees of freedom; `null` below three values. */
  readonly interval: Interval | null;
  /** Where the level most likely changed; `null` below two values, and where all are equal. */
  readonly changePoint: ChangePoint<Keys> | null;
}

const CALLER = 'trendOf';

/**
 * Whether a metric rises or falls over periods, by how much per period, and where its level changed.
 *
 * value = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)², x the place of a period, y its value. Change point: the t with the largest |Σ sign(yᵢ − yⱼ)| over i ≤ t < j.
 *
 * @remarks Takes a {@link breakdown} by one period, or its groups; of several keys, filter one series first. Labels of {@link byPeriod}
 * have their places in time, whatever the order of groups and whichever are hidden; of anchored periods and of labels of your own give the whole table, whose hidden groups keep their places. Groups that are `'partial'` or have no status beside
 * others that do are left out, and so are those without a value: their places stay, so that the slope is per period. Every period counts alike, whatever its n. The interval assumes
 * independent deviations of one size around a line: seasons, and neighbours that share rows (as windows of {@link rollingOf} do), make it too narrow.
 * The change point is Pettitt's (1979), by ranks: one shift of level, no assumption on how values are distributed; a steady trend is one to it as well, so look at both. Its p is
 * an approximation that is good to 0.5 and careful (too large) in short series: below eleven values nothing can be marked at 0.95. Cost: O(n log n).
 * @param groups a table by one key, or its groups
 * @param options `confidence`
 * @returns slope with interval, and change point
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no group and for a table by several keys; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { trendOf } from 'cx-metrics';
 *
 * const values = [20, 22, 21, 19, 21, 20, 35, 36, 34, 36, 35, 37];
 * const months = values.map((value, k) => ({ keys: { month: k + 1 }, status: null, result: { value, n: 100 } }));
 * const trend = trendOf(months);
 * trend.value; // ~> 1.9020979021
 * trend.interval?.low; // ~> 1.1369580154
 * [trend.changePoint?.keys.month, trend.changePoint?.isMarked]; // => [7, true]
 * ```
 * @category Groups and time
 * @since 0.1.0
 */
export function trendOf<Keys>(
  groups:
    | readonly Group<Keys, Measured>[]
    | Iterable<Group<Keys, Measured>>
    | Pick<Breakdown<Keys, Measured>, 'groups' | 'suppressed'>,
  options?: { readonly confidence?: number | undefined },
): TrendResult<Keys> {
  assertOptions(CALLER, options, 'confidence');
  const { confidence = 0.95 } = options ?? {};
  // checks it too
  zOf(CALLER, confidence);
  const { groups: shown = groups, suppressed } = Object(groups) as Partial<Breakdown<Keys, Measured>>;
  assertIterable(CALLER, 'groups', shown);
  const all = Array.from(shown as Iterable<Group<Keys, Measured>>, (group) => {
    const { keys, status, result } = Object(group) as Group<Keys, Measured>;
    if (Object(keys) !== keys) refuse(CALLER, 'a group', 'one of a breakdown', group, 'INVALID_VALUE');
    assertMeasured(CALLER, result);
    return { keys, status, value: result.value };
  });
  if (suppressed) {
    for (const hidden of suppressed) all.push({ ...hidden, value: null });
    all.sort((a, b) => compareKeys(onlyKeyOf(a), onlyKeyOf(b)));
  }
  const areTimed = all.some(({ status }) => status != null);
  const places = placesIn(all.map(({ keys }) => keys));
  const points = all
    .flatMap(({ keys, status, value }, index) => {
      const isIn = areTimed ? status === 'complete' : !Object.values(keys).includes(null);
      return isIn && value !== null ? [{ keys, index, x: places[index] as number, value }] : [];
    })
    .sort((a, b) => a.x - b.x);
  const n = points.length;
  const skipped = all.length - n;
  if (n < 2) {
    return { metric: 'trend', value: null, n, skipped, start: null, se: null, interval: null, changePoint: null };
  }
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = meanOf(points);
  let [xx, xy] = [0, 0];
  for (const { x, value } of points) {
    xx += (x - meanX) ** 2;
    xy += (x - meanX) * (value - meanY);
  }
  const slope = xy / xx;
  let rest = 0;
  for (const { x, value } of points) rest += (value - meanY - slope * (x - meanX)) ** 2;
  const df = n - 2;
  const se = df > 0 ? Math.sqrt(rest / df / xx) : null;
  const half = se === null ? 0 : tBeyond(1 - confidence, confidence, df) * se;
  return {
    metric: 'trend',
    // "+ 0" turns -0 into 0
    value: slope + 0,
    n,
    skipped,
    start: meanY - slope * meanX + 0,
    se,
    interval: se === null ? null : { low: slope - half + 0, high: slope + half + 0, confidence, method: 'student-t' },
    changePoint: changePointOf(points, confidence),
  };
}

function onlyKeyOf({ keys }: GroupKeys<unknown>): KeyValue | null {
  const [key = null, ...more] = Object.values(keys) as (KeyValue | null)[];
  return more.length ? refuse(CALLER, 'groups', 'by one key', keys, 'INVALID_VALUE') : key;
}

interface Point<Keys> {
  readonly keys: Group<Keys, Measured>['keys'];
  readonly index: number;
  /** Its place in time, the first one being 0. */
  readonly x: number;
  readonly value: number;
}

/** Places of groups in time: by the labels of their periods, or else as they stand. Several series at once are refused. */
function placesIn(all: readonly object[]): readonly number[] {
  const known = all.map((keys) => Object.entries(keys)).filter((keys) => !keys.some(([, key]) => key === null));
  const [first = []] = known;
  const varying = first.filter(([name, key]) => known.some((keys) => Object.fromEntries(keys)[name] !== key));
  if (varying.length > 1) {
    const names = varying.map(([name]) => name).join(' and ');
    fail(
      'INVALID_VALUE',
      CALLER,
      `groups must be one series, in which only the period differs; ${names} do: filter one first`,
    );
  }
  const [name = ''] = varying[0] ?? [];
  const labels = all.map((keys) => (keys as Readonly<Record<string, unknown>>)[name] ?? null);
  const found = placesOfLabels(labels.filter((label) => label !== null).map(String));
  if (!found) return [...all.keys()];
  if (new Set(found).size < found.length) fail('INVALID_VALUE', CALLER, `a ${name} must be there once`, { name });
  const start = found.reduce((a, b) => Math.min(a, b));
  let next = 0;
  return labels.map((label) => (label === null ? Number.NaN : (found[next++] as number) - start));
}

function meanOf(points: readonly Point<unknown>[]): number {
  return points.reduce((sum, { value }) => sum + value, 0) / points.length;
}

/**
 * Pettitt, A. N. (1979), A non-parametric approach to the change-point problem. With r the rank of a value (the mean of their ranks for
 * equal ones), the sum of signs over i ≤ t < j is U = 2 · Σ_{i ≤ t} r_i − t (n + 1).
 */
function changePointOf<Keys>(points: readonly Point<Keys>[], confidence: number): ChangePoint<Keys> | null {
  const n = points.length;
  const sorted = points.map(({ value }) => value).sort((a, b) => a - b);
  // twice the mean rank of each value
  const ranks = new Map<number, number>();
  for (let k = 0, end = 0; k < n; k = end) {
    while (sorted[end] === sorted[k]) end++;
    ranks.set(sorted[k] as number, k + 1 + end);
  }
  let [sum, statistic, at] = [0, 0, 0];
  for (const [t, { value }] of points.entries()) {
    sum += (ranks.get(value) as number) - (n + 1);
    if (Math.abs(sum) > statistic) [statistic, at] = [Math.abs(sum), t + 1];
  }
  const first = points[at];
  if (!statistic || !first) return null;
  const p = Math.min(1, 2 * Math.exp((-6 * statistic ** 2) / (n ** 3 + n ** 2)));
  const [before, after] = [meanOf(points.slice(0, at)), meanOf(points.slice(at))];
  return { keys: first.keys, index: first.index, before, after, statistic, p, isMarked: p < 1 - confidence };
}
