import { presencesOf, type SpellsByCustomer } from '../../kernels/spell/spell-histories.js';
import { type FlatRule, kaplanMeier, type SurvivalCurve, type SurvivalStep } from '../../stats/survival/survival.js';
import { pointsAt, type SurvivalAt } from '../../stats/survival/survival-at.js';
import { limitsOf, type SurvivalLimitsOptions } from '../../stats/survival/survival-limits.js';
import { type RestrictedMean, restrictedMean } from '../../stats/survival/survival-mean.js';
import { type SurvivalQuantile, survivalQuantile } from '../../stats/survival/survival-quantile.js';

/**
 * One step of a {@link survivalCurve}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SurvivalCurveStep extends SurvivalStep {
  /** Lower limit of `survival`; `null` where there is none. */
  readonly low: number | null;
  /** Upper limit; `null` where there is none. */
  readonly high: number | null;
}

/**
 * How long a group of customers stays.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SurvivalCurveGroup {
  /** The group; `null` for all together. */
  readonly group: string | number | null;
  /** Presences that were followed. */
  readonly n: number;
  /** How many of them ended. */
  readonly churned: number;
  /** Time after which half have left, with limits, in the time unit. */
  readonly median: SurvivalQuantile;
  /** Mean stay up to the longest one seen (`tau`), those still there counted, with limits, in the time unit; `null` where no time was seen. */
  readonly restrictedMean: RestrictedMean | null;
  /** The curve at the `times` that were asked for, in the time unit: share that stays longer, and number at risk. */
  readonly times: readonly SurvivalAt[];
  /** Share that stays longer than each time, in the time unit; `null` with `curve: 'none'`. */
  readonly steps: readonly SurvivalCurveStep[] | null;
}

/** How long each presence was seen, in the time unit, and whether (1 or 0) it ended then; and how many were left out. */
export interface Stays {
  readonly time: number[];
  readonly event: number[];
  notStarted: number;
  notSelected: number;
}

/** Which presences are followed, and up to when. */
export interface Follow {
  readonly definition: 'first' | 'each';
  readonly asOf: number;
  readonly from: number;
  readonly to: number;
  readonly unitMs: number;
}

/** The stays of customers that are to be followed. */
export function staysOf({ customers }: SpellsByCustomer, { definition, asOf, from, to, unitMs }: Follow): Stays {
  const stays: Stays = { time: [], event: [], notStarted: 0, notSelected: 0 };
  for (const spells of customers.values()) {
    const presences = presencesOf(spells);
    for (let i = 0; i < (definition === 'first' ? 2 : presences.length); i += 2) {
      const [start, end] = [presences[i] as number, presences[i + 1] as number];
      if (start > asOf) stays.notStarted++;
      else if (start < from || start >= to) stays.notSelected++;
      else {
        stays.time.push((Math.min(end, asOf) - start) / unitMs);
        stays.event.push(end <= asOf ? 1 : 0);
      }
    }
  }
  return stays;
}

/** All stays together. */
export function pooled(each: readonly Stays[]): Stays {
  const [first] = each;
  if (first && each.length === 1) return first;
  return {
    time: each.flatMap(({ time }) => time),
    event: each.flatMap(({ event }) => event),
    notStarted: each.reduce((sum, { notStarted }) => sum + notStarted, 0),
    notSelected: each.reduce((sum, { notSelected }) => sum + notSelected, 0),
  };
}

/** How a curve is concluded; `times` in the time unit. */
export interface CurveConclusion {
  readonly limits: SurvivalLimitsOptions;
  readonly flat: FlatRule;
  readonly curve: 'none' | 'full';
  readonly times: readonly number[];
}

/** A group, and the steps of its curve whether they are asked for or not. */
export interface GroupCurve {
  readonly steps: readonly SurvivalStep[];
  readonly group: SurvivalCurveGroup;
}

/** The curve of stays. */
export function curveOf(
  metric: string,
  group: string | number | null,
  { time, event }: Stays,
  conclusion: CurveConclusion,
): GroupCurve {
  const found = kaplanMeier({ time: Float64Array.from(time), event: Uint8Array.from(event) });
  return curveOfSteps(metric, group, found, conclusion);
}

/** The curve of steps, wherever they were counted. */
export function curveOfSteps(
  metric: string,
  group: string | number | null,
  found: Pick<SurvivalCurve, 'n' | 'events'> & { readonly steps: readonly SurvivalStep[] },
  { limits, flat, curve, times }: CurveConclusion,
): GroupCurve {
  const { around } = limitsOf(metric, limits);
  const { steps, n, events } = found;
  const tau = steps.at(-1)?.time ?? 0;
  const banded = (step: SurvivalStep): SurvivalCurveStep => {
    const [low, high] = around(step) ?? [null, null];
    // one by one: for a million of them, a spread takes several times as long
    const { time, atRisk, events, censored, survival, se } = step;
    return { time, atRisk, events, censored, survival, se, low, high };
  };
  return {
    steps,
    group: {
      group,
      n,
      churned: events,
      median: survivalQuantile(found, 0.5, { ...limits, flat }),
      restrictedMean: tau > 0 ? restrictedMean(found, tau, { confidence: limits.confidence }) : null,
      times: pointsAt(metric, steps, times),
      steps: curve === 'full' ? steps.map(banded) : null,
    },
  };
}
