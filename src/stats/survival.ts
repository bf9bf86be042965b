import { CxMetricsError, show } from '../core/errors.js';
import { type InvalidPolicy, policyOf, type Read, refuseRest } from '../core/options.js';
import { type PartNames, placeOf, readParts } from '../core/reading.js';

/**
 * One step of a survival curve: what happened at a time and the share that outlives it.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalStep {
  /** The time, in the caller's unit. */
  readonly time: number;
  /** How many were still under observation just before. */
  readonly atRisk: number;
  /** How many ended at this time. */
  readonly events: number;
  /** How many were last seen, not ended, at this time; an end comes before a last sight at the same time. */
  readonly censored: number;
  /** Estimated share that lasts longer than this time. */
  readonly survival: number;
  /** Greenwood's standard error of `survival`; `null` once nobody is left. */
  readonly se: number | null;
}

/**
 * Time at which a curve has fallen to a level.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalTime {
  /** The time; `null` when the curve never falls so far. */
  readonly value: number | null;
  /** Whether the curve falls so far. */
  readonly reached: boolean;
}

/**
 * Result of {@link kaplanMeier}.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalCurve {
  /** How many were observed. */
  readonly n: number;
  /** How many ended. */
  readonly events: number;
  /** Rows without a time or without an event mark. */
  readonly missing: number;
  /** Rows refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Time by which half have ended. */
  readonly median: SurvivalTime;
  /** A step for each distinct time, ascending. */
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
  readonly time: Read<Row, number>;
  /** Whether it ended then. */
  readonly event: Read<Row, boolean | number>;
}

/** Times with the numbers of ends and last sights at each. */
export type SurvivalTable = ReadonlyMap<number, { readonly events: number; readonly censored: number }>;

/** The Kaplan–Meier curve of a table, in ascending order of time whatever the order of the table. */
export function survivalSteps(table: SurvivalTable): SurvivalStep[] {
  const rows = [...table].sort(([a], [b]) => a - b);
  let atRisk = 0;
  for (const [, { events, censored }] of rows) atRisk += events + censored;
  // Factors of neighbouring times cancel where nobody is lost in between, (n - d)/n * (n - d - e)/(n - d): so the curve is
  // kept as start * left / from, exact to one rounding within a run, and equal to the empirical one when all have ended.
  let start = 1;
  let from = atRisk;
  let level = 1;
  let greenwood = 0;
  return rows.map(([time, { events, censored }]) => {
    const left = atRisk - events;
    const survival = events > 0 ? (start * left) / from : level;
    level = survival;
    if (left > 0) greenwood += events / (atRisk * left);
    const step = { time, atRisk, events, censored, survival, se: left > 0 ? survival * Math.sqrt(greenwood) : null };
    atRisk = left - censored;
    if (censored > 0) {
      start = survival;
      from = atRisk;
    }
    return step;
  });
}

/**
 * Time by which a share `probability` has ended: the first time at which the curve is at or below 1 − probability. Where it
 * is flat at exactly that level, the middle of the flat piece, as R does.
 */
export function survivalTime(steps: readonly SurvivalStep[], probability: number): SurvivalTime {
  const level = 1 - probability;
  // equal up to the rounding of a product of a few factors
  const slack = 1e-12;
  const first = steps.findIndex(({ survival }) => survival <= level + slack);
  const step = steps[first];
  if (!step) return { value: null, reached: false };
  if (step.survival < level - slack) return { value: step.time, reached: true };
  const next =
    steps.find(({ survival }, index) => index > first && survival < step.survival) ?? (steps.at(-1) as SurvivalStep);
  return { value: (step.time + next.time) / 2, reached: true };
}

const PARTS: PartNames = { required: ['time', 'event'] };

/**
 * Kaplan–Meier survival curve of rows.
 *
 * @param rows any iterable, in any order
 * @param options readers `time` and `event`, and what to do with invalid rows
 * @returns the curve and its median
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a time below 0 or an event that is neither boolean nor 0/1
 */
export function kaplanMeier<Row>(rows: readonly Row[] | Iterable<Row>, options: SurvivalRowOptions<Row>): SurvivalCurve;
/**
 * Kaplan–Meier survival curve: which share lasts longer than each time, when some have not ended yet.
 *
 * S(t) = Π (1 − dᵢ/nᵢ) over times up to t: dᵢ end, of nᵢ still under observation. Those who have not ended count for as long as
 * they were seen (censored), instead of being left out.
 *
 * @remarks Source: Kaplan and Meier 1958; standard error by Greenwood. Median as in R's `survfit`: where the curve is flat at
 * exactly ½, the middle of the flat piece; `reached: false` when it never falls to ½. Rows may come in any order. Without
 * censoring the curve is the empirical one. Cost: O(n + k log k), k distinct times.
 * @param columns equally long columns `time` and `event`
 * @param options what to do with invalid rows
 * @returns the curve and its median
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a time below 0 or an event that is neither boolean nor 0/1
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
export function kaplanMeier(columns: SurvivalColumns, options?: SurvivalOptions): SurvivalCurve;
export function kaplanMeier(source: unknown, options?: SurvivalOptions): SurvivalCurve {
  const { onInvalid: policy, ...more } = options ?? {};
  const { time, event, ...rest } = more as Partial<SurvivalRowOptions<unknown>>;
  refuseRest('kaplanMeier', rest);
  const onInvalid = policyOf('kaplanMeier', policy);
  const table = new Map<number, { events: number; censored: number }>();
  let [n, ended, missing, invalid] = [0, 0, 0, 0];
  readParts('kaplanMeier', source, PARTS, { time, event }, (time, event, _, index) => {
    if (time == null || event == null) {
      missing++;
      return;
    }
    const isTime = typeof time === 'number' && time >= 0 && time < Number.POSITIVE_INFINITY;
    const isEvent = typeof event === 'boolean' || event === 0 || event === 1;
    if (isTime && isEvent) {
      const row = table.get(time) ?? { events: 0, censored: 0 };
      table.set(time, row);
      if (event) row.events++;
      else row.censored++;
      n++;
      if (event) ended++;
    } else if (onInvalid === 'count') invalid++;
    else {
      const [name, wanted, got] = isTime ? ['event', 'true, false, 1 or 0', event] : ['time', 'a number from 0', time];
      const text = `kaplanMeier: ${name} must be ${wanted}; got ${show(got)} at ${placeOf(source, name, index)}`;
      throw new CxMetricsError('INVALID_VALUE', text, { index });
    }
  });
  const steps = survivalSteps(table);
  return { n, events: ended, missing, invalid, median: survivalTime(steps, 0.5), steps };
}
