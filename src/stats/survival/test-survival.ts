import { refuse } from '../../core/errors.js';
import { assertOptions, policyOf, type Read } from '../../core/options.js';
import { assertIterable } from '../../core/reading.js';
import type { SurvivalColumns, SurvivalOptions, SurvivalRowOptions } from './survival.js';
import {
  assertFew,
  compared,
  type LogRankTest,
  type SurvivalGroup,
  type SurvivalTestOptions,
  TEST_OPTIONS,
  weighingOf,
} from './survival-comparison.js';
import { type ObservationReaders, observationsOf, stepsOfObservations } from './survival-observations.js';
import { type CurveSource, type SurvivalStep, stepsOf } from './survival-steps.js';

/**
 * Columns for {@link logRank}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface LogRankColumns extends SurvivalColumns {
  /** Which group each is in. */
  readonly group: ArrayLike<SurvivalGroup | null | undefined>;
  /** Which stratum each is in, such as a channel: groups are compared within each. @defaultValue all are in one */
  readonly stratum?: ArrayLike<SurvivalGroup | null | undefined> | undefined;
}

/**
 * Options of {@link logRankOfCurves}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface LogRankConclusion extends SurvivalTestOptions {}

/**
 * Options of {@link logRank}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface LogRankOptions extends SurvivalOptions, LogRankConclusion {}

/**
 * Options of {@link logRank} for rows.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface LogRankRowOptions<Row> extends SurvivalRowOptions<Row>, LogRankConclusion {
  /** Which group the row is in. */
  readonly group: Read<Row, SurvivalGroup>;
  /** Which stratum the row is in, such as a channel: groups are compared within each. @defaultValue all are in one */
  readonly stratum?: Read<Row, SurvivalGroup> | undefined;
}

/**
 * Result of {@link logRank}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface LogRankResult extends LogRankTest {
  /** Rows without a time, an event mark, a group or, where they are given, an entry or a stratum. */
  readonly missing: number;
  /** Rows refused under `onInvalid: 'count'`. */
  readonly invalid: number;
}

/**
 * Log-rank test: whether two or more groups last equally long, when some have not ended yet.
 *
 * Formula: with observed Oⱼ = Σ wᵢ dᵢⱼ and expected Eⱼ = Σ wᵢ dᵢ nᵢⱼ / nᵢ of each group over the times of ends, and V the
 * hypergeometric covariance of O - E, the statistic (O - E)ᵀ V⁻ (O - E) is about chi-square. w = 1 (log-rank), n (Gehan–Breslow),
 * √n (Tarone–Ware), the Kaplan–Meier share S of all just before the time (Peto–Peto) or S^rho (Fleming–Harrington). With strata,
 * O, E and V are those of each stratum, added up.
 *
 * @remarks As R's `survdiff` with its `rho` and `strata`, and with delayed entry besides. Upper tail, no continuity correction. Groups
 * that are never observed together with another one cannot be compared and take no degree of freedom. A p-value says nothing
 * about the size of a difference: report medians ({@link survivalQuantile}) or restricted means ({@link restrictedMean})
 * beside it. Groups whose curves you hold already are compared by {@link logRankOfCurves}. Cost: that of {@link kaplanMeier}
 * and O(k²) per time of an end for k groups, and O(k³) once; more than 100 groups are refused. Source: N. Mantel 1966; R. Peto and J. Peto 1972; T. R. Fleming and
 * D. P. Harrington, Counting Processes and Survival Analysis, 1991.
 * @param rows any iterable, in any order
 * @param options readers `time`, `event`, `group` and perhaps `entry`, the test, and what to do with invalid rows
 * @returns statistic, p-value and what each group contributes
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for rows that {@link kaplanMeier} refuses, for other groups than
 * texts, finite numbers and booleans and for more than 100 of them; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { logRank } from 'cx-metrics/stats';
 * const time = [6, 7, 10, 15, 19, 25, 1, 2, 3, 5, 8, 11];
 * const event = [1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1];
 * const group = ['new', 'new', 'new', 'new', 'new', 'new', 'old', 'old', 'old', 'old', 'old', 'old'];
 * const test = logRank({ time, event, group });
 * test.statistic; // ~> 4.56352162631086
 * test.pValue; // ~> 0.03265985111881
 * test.groups.map(({ group, observed }) => [group, observed]); // => [['new', 4], ['old', 5]]
 * ```
 * @category Survival
 * @since 0.1.0
 */
export function logRank<Row>(rows: readonly Row[] | Iterable<Row>, options: LogRankRowOptions<Row>): LogRankResult;
/**
 * The same for equally long columns. See {@link logRank}.
 *
 * @param columns equally long columns `time`, `event`, `group` and perhaps `entry`
 * @param options the test, and what to do with invalid rows
 * @returns statistic, p-value and what each group contributes
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for rows that {@link kaplanMeier} refuses, for other groups than
 * texts, finite numbers and booleans and for more than 100 of them; `INVALID_OPTION` for bad options
 */
export function logRank(columns: LogRankColumns, options?: LogRankOptions): LogRankResult;
export function logRank(source: unknown, options?: LogRankOptions): LogRankResult {
  assertOptions('logRank', options, `${TEST_OPTIONS} onInvalid time event entry group stratum`);
  const { onInvalid, time, event, entry, group, stratum, ...asked } = (options ?? {}) as LogRankOptions &
    ObservationReaders;
  const policy = policyOf('logRank', onInvalid);
  const weighing = weighingOf('logRank', asked);
  const readers = { time, event, entry, group, stratum };
  const { strata, leftOut } = observationsOf('logRank', source, readers, policy, true);
  const names = new Set<SurvivalGroup>();
  for (const groups of strata.values()) for (const key of groups.keys()) names.add(key);
  assertFew('logRank', 'group', names.size);
  const curves = Array.from(strata.values(), (groups) =>
    Array.from(groups, ([key, one]) => ({ group: key, steps: stepsOfObservations(one) })),
  );
  return { ...compared(weighing, curves), ...leftOut };
}

/**
 * Log-rank test of groups whose curves are known already: those of {@link kaplanMeier}, or of the results of a duration
 * metric by segment.
 *
 * Formula: see {@link logRank}; a curve with its counts is all that the test needs.
 *
 * @remarks O(k) per step and O(k²) per time of an end for k groups, of which 100 are the most.
 * @param curves pairs of a group and its curve: an array, a `Map` or what `Object.entries` gives
 * @param options which test
 * @returns statistic, p-value and what each group contributes
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for other groups than texts, finite numbers and booleans, for more than 100 groups, for a group that
 * comes twice and for steps that are none; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { kaplanMeier, logRankOfCurves } from 'cx-metrics/stats';
 * const north = kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 1, 1] });
 * const south = kaplanMeier({ time: [5, 6, 7, 8], event: [1, 1, 0, 1] });
 * const test = logRankOfCurves(Object.entries({ north, south }));
 * test.df; // => 1
 * test.statistic; // ~> 7.344406814715235
 * ```
 * @category Survival
 * @since 0.1.0
 */
export function logRankOfCurves(
  curves: Iterable<readonly [SurvivalGroup, CurveSource]>,
  options?: LogRankConclusion,
): LogRankTest {
  const metric = 'logRankOfCurves';
  assertOptions(metric, options, TEST_OPTIONS);
  const weighing = weighingOf(metric, options ?? {});
  assertIterable(metric, 'curves', curves);
  const known = new Map<SurvivalGroup, readonly SurvivalStep[]>();
  for (const pair of curves) {
    const { 0: group, 1: curve } = Object(pair) as { 0?: unknown; 1?: unknown };
    const isGroup = typeof group === 'string' || typeof group === 'boolean' || Number.isFinite(group);
    if (!isGroup || known.has(group as SurvivalGroup)) {
      refuse(metric, 'a group', 'a string, a finite number or a boolean, once each', group, 'INVALID_VALUE');
    }
    known.set(group as SurvivalGroup, stepsOf(metric, curve));
    assertFew(metric, 'curves', known.size);
  }
  return compared(weighing, [Array.from(known, ([group, steps]) => ({ group, steps }))]);
}
