import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';

/**
 * One step of a survival curve: what happened at a time and the share that outlives it.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface SurvivalStep {
  /** The time, in the caller's unit. */
  readonly time: number;
  /** How many were under observation just before. */
  readonly atRisk: number;
  /** How many ended at this time. */
  readonly events: number;
  /** How many were last seen, not ended, at this time; an end comes before a last sight at the same time. */
  readonly censored: number;
  /** How many came under observation at this time, to count from then on; only in curves with delayed entry. */
  readonly entered?: number;
  /** Estimated share that lasts longer than this time. */
  readonly survival: number;
  /** Greenwood's standard error of `survival`; `null` once nobody is left. */
  readonly se: number | null;
}

/**
 * Which time it is that a quantile is reached where the curve is flat at exactly its level: `'start'`, that of the step that brings it
 * there, as in Python's lifelines; `'middle'` of the flat piece, as R does; `'below'`, the first time at which the curve is below the
 * level, as in statsmodels, so that a curve which ends flat has not reached it. They differ where a whole number of cases makes the
 * share, such as two of four for the median, and nowhere else.
 *
 * @category Survival
 * @since 0.1.0
 */
export type FlatRule = 'middle' | 'start' | 'below';

/**
 * Options of quantiles of survival curves.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface FlatOptions {
  /**
   * Which time counts where the curve is flat at exactly the level of a quantile, as a median of an even number of cases often is: the
   * middle of the flat piece (R), its start (lifelines), or the first time below it (statsmodels). @defaultValue `'middle'`
   */
  readonly flat?: FlatRule | undefined;
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
 * Anything that holds a survival curve: what `kaplanMeier`, `survivalCurve` and the `survival` of a duration metric with
 * `curve: 'full'` give.
 *
 * @category Survival
 * @since 0.1.0
 */
export interface CurveSource {
  /** The steps, ascending in time; `null` where a metric was not asked for its curve. */
  readonly steps: readonly SurvivalStep[] | null;
}

/** Times with the numbers of ends and last sights at each. */
export type SurvivalTable = ReadonlyMap<number, { readonly events: number; readonly censored: number }>;

/** Writes a curve time by time, in ascending order. */
export interface StepWriter {
  readonly steps: SurvivalStep[];
  add(time: number, events: number, censored: number, entered?: number): void;
}

/** A writer of a curve, from the number under observation at the start. */
export function stepWriter(fromStart: number): StepWriter {
  const steps: SurvivalStep[] = [];
  let atRisk = fromStart;
  // Factors of neighbouring times cancel where nobody comes or is lost in between, (n - d)/n * (n - d - e)/(n - d): so the
  // curve is kept as start * left / from, exact to one rounding within a run, and equal to the empirical one when all have
  // ended.
  let [start, from, survival, greenwood] = [1, fromStart, 1, 0];
  const add = (time: number, events: number, censored: number, entered?: number): void => {
    const left = atRisk - events;
    if (events > 0) survival = (start * left) / from;
    if (left > 0) greenwood += events / (atRisk * left);
    const se = survival > 0 ? survival * Math.sqrt(greenwood) : null;
    steps.push(
      entered === undefined
        ? { time, atRisk, events, censored, survival, se }
        : { time, atRisk, events, censored, entered, survival, se },
    );
    atRisk = left - censored + (entered ?? 0);
    if (censored > 0 || entered) [start, from] = [survival, atRisk];
  };
  return { steps, add };
}

/** The Kaplan–Meier curve of a table, in ascending order of time whatever the order of the table. */
export function survivalSteps(table: SurvivalTable): SurvivalStep[] {
  let n = 0;
  for (const { events, censored } of table.values()) n += events + censored;
  const writer = stepWriter(n);
  for (const [time, { events, censored }] of [...table].sort(([a], [b]) => a - b)) writer.add(time, events, censored);
  return writer.steps;
}

/**
 * The first time at which a falling curve is at or below a level, or `null`. Where it is flat at exactly that level, `flat` says
 * which time. Steps at which `height` is `null` are passed over.
 */
export function crossing(
  steps: readonly SurvivalStep[],
  height: (step: SurvivalStep) => number | null,
  level: number,
  flat: FlatRule = 'middle',
): number | null {
  // equal up to the rounding of a product of a few factors
  const slack = 1e-12;
  const enough = flat === 'below' ? level - slack : level + slack;
  let first: number | undefined;
  let [last, piece] = [0, 0];
  for (const step of steps) {
    const high = height(step);
    if (high === null) continue;
    last = step.time;
    if (first === undefined && high <= enough) {
      if (flat !== 'middle' || high < level - slack) return last;
      first = last;
      piece = high;
    } else if (first !== undefined && high < piece) break;
  }
  // halves first: the sum of two times may be too large
  return first === undefined ? null : first / 2 + last / 2;
}

/** Time by which a share `probability` has ended: the {@link crossing} of the curve with 1 − probability. */
export function survivalTime(
  steps: readonly SurvivalStep[],
  probability: number,
  flat: FlatRule = 'middle',
): SurvivalTime {
  const value = crossing(steps, ({ survival }) => survival, 1 - probability, flat);
  return { value, reached: value !== null };
}

/** The rule for flat pieces that options ask for. */
export function flatOf(caller: string, flat: FlatRule | undefined): FlatRule {
  return chosen(caller, 'flat', flat, 'middle start below');
}

/** The steps of a curve that was handed in, whole and in order. */
export function stepsOf(caller: string, curve: unknown): readonly SurvivalStep[] {
  const { steps } = Object(curve) as { steps?: unknown };
  if (!Array.isArray(steps)) {
    const left = steps === null ? " (a metric gives its steps when asked with curve: 'full')" : '';
    refuse(caller, 'curve', `an object with steps${left}`, curve, 'INVALID_VALUE', '', { name: 'curve' });
  }
  let before = { time: -1, survival: 1 };
  let atRisk: number | undefined;
  for (let index = 0; index < steps.length; index++) {
    const step = Object(steps[index]) as SurvivalStep;
    const { time, events, censored, entered = 0, survival, se } = step;
    const isStep =
      isPlain(time) &&
      time > before.time &&
      isPlain(survival) &&
      survival >= 0 &&
      survival <= before.survival &&
      (se === null ? survival === 0 : isPlain(se) && se >= 0 && survival > 0) &&
      isNumberOf(step.atRisk) &&
      isNumberOf(events) &&
      isNumberOf(censored) &&
      isNumberOf(entered) &&
      events + censored <= step.atRisk &&
      step.atRisk === (atRisk ?? step.atRisk);
    if (!isStep) {
      refuse(
        caller,
        'curve',
        'a curve, whole and in order',
        steps[index],
        'INVALID_VALUE',
        ` at index ${index} of steps`,
        {
          index,
        },
      );
    }
    atRisk = step.atRisk - events - censored + entered;
    before = step;
  }
  return steps;
}

function isPlain(value: unknown): value is number {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function isNumberOf(value: unknown): value is number {
  return isCount(value) && !Object.is(value, -0);
}
