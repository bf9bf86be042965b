import type { LeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, policyOf, type Read } from '../../core/options.js';
import { type ObservationReaders, observationsOf, stepsOfObservations } from './survival-observations.js';
import { type CurveSource, type SurvivalStep, type SurvivalTime, survivalTime } from './survival-steps.js';

export {
  type CurveSource,
  type FlatOptions,
  type FlatRule,
  type SurvivalStep,
  type SurvivalTable,
  type SurvivalTime,
  survivalSteps,
  survivalTime,
} from './survival-steps.js';

/**
 * Result of {@link kaplanMeier}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalCurve extends CurveSource, LeftOut {
  /** How many were observed. */
  readonly n: number;
  /** How many ended. */
  readonly events: number;
  /** Rows without a time, an event mark or, where entries are given, an entry. */
  readonly missing: number;
  /** Rows refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Time by which half have ended. */
  readonly median: SurvivalTime;
  /** A step for each distinct time, ascending: ends, last sights and, with delayed entry, entries. */
  readonly steps: readonly SurvivalStep[];
}

/**
 * Columns for {@link kaplanMeier}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalColumns {
  /** How long each was observed, from 0, in any unit. */
  readonly time: ArrayLike<number | null | undefined>;
  /** Whether it ended then (true, 1) or was last seen then (false, 0). */
  readonly event: ArrayLike<boolean | number | null | undefined>;
  /**
   * From which time on each was under observation: 0 from the start, else a number below its `time` (delayed entry, left
   * truncation). @defaultValue all from the start
   */
  readonly entry?: ArrayLike<number | null | undefined> | undefined;
}

/**
 * Options of {@link kaplanMeier}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalOptions {
  /** What to do with invalid rows. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link kaplanMeier} for rows.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalRowOptions<Row> extends SurvivalOptions {
  /** How long the row was observed. */
  readonly time: Read<Row, number | bigint>;
  /** Whether it ended then. */
  readonly event: Read<Row, boolean | number>;
  /** From which time on it was under observation: 0, or a number below its time. @defaultValue all from the start */
  readonly entry?: Read<Row, number | bigint> | undefined;
}

/**
 * Kaplan–Meier survival curve: which share lasts longer than each time, when some have not ended yet.
 *
 * S(t) = Π (1 − dᵢ/nᵢ) over times up to t: dᵢ end, of nᵢ still under observation. Those who have not ended count for as long as
 * they were seen (censored), instead of being left out.
 *
 * Who came under observation later than at time 0 (`entry`) counts from then on: nᵢ is then those with entry < tᵢ ≤ time.
 *
 * @remarks Source: Kaplan and Meier 1958; standard error by Greenwood. Median as in R's `survfit`: where the curve is flat at
 * exactly ½, the middle of the flat piece ({@link survivalQuantile} has a choice); `reached: false` when it never falls to ½. Rows may come in any order. Without
 * censoring the curve is the empirical one. Limits of the curve: {@link survivalLimits}; other quantiles, and limits of the
 * median: {@link survivalQuantile}; the mean up to a time: {@link restrictedMean}; cumulative hazard: {@link nelsonAalen};
 * comparison of groups: {@link logRank}. Cost: O(n) for whole-number times below about 2n and 1e6, else O(n log n);
 * `Float64Array` with `Uint8Array` is the fast path.
 * @param rows any iterable, in any order
 * @param options readers `time`, `event` and perhaps `entry`, and what to do with invalid rows
 * @returns the curve and its median
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a time below 0, an event that is neither boolean nor 0/1
 * or an entry not before its time; `NOTHING_READ` where `time` or `event` is `undefined` in every row
 * @example
 * ```ts
 * import { kaplanMeier } from 'cx-metrics/stats';
 * const curve = kaplanMeier({ time: [1, 2, 3, 4], event: [true, true, false, false] });
 * curve.steps.map((step) => step.survival); // => [0.75, 0.5, 0.5, 0.5]
 * curve.median; // => { value: 3, reached: true }
 * ```
 * @category Survival
 * @since 0.1.0
 */
export function kaplanMeier<Row>(rows: readonly Row[] | Iterable<Row>, options: SurvivalRowOptions<Row>): SurvivalCurve;
/**
 * The same for equally long columns. See {@link kaplanMeier}.
 *
 * @param columns equally long columns `time`, `event` and perhaps `entry`
 * @param options what to do with invalid rows
 * @returns the curve and its median
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a time below 0, an event that is neither boolean nor 0/1
 * or an entry not before its time
 */
export function kaplanMeier(columns: SurvivalColumns, options?: SurvivalOptions): SurvivalCurve;
export function kaplanMeier(source: unknown, options?: SurvivalOptions): SurvivalCurve {
  assertOptions('kaplanMeier', options, 'onInvalid time event entry');
  const { onInvalid, time, event, entry } = (options ?? {}) as SurvivalOptions & ObservationReaders;
  const policy = policyOf('kaplanMeier', onInvalid);
  const observed = observationsOf('kaplanMeier', source, { time, event, entry }, policy, false);
  const { strata, leftOut } = observed;
  const [all] = strata.get('')?.values() ?? [];
  const steps = all ? stepsOfObservations(all) : [];
  let events = 0;
  for (const step of steps) events += step.events;
  return { n: all?.n ?? 0, events, ...leftOut, median: survivalTime(steps, 0.5), steps };
}
