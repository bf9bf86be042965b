import { presencesOf, type SpellHistories } from '../../kernels/spell/spell-histories.js';
import { kaplanMeier, type SurvivalStep } from '../../stats/survival/survival.js';
import { type SurvivalLimitsOptions, survivalLimits } from '../../stats/survival/survival-limits.js';
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
  /** Share that stays longer than each time, in the time unit. */
  readonly steps: readonly SurvivalCurveStep[];
}

/** How long each presence was seen, in the time unit, and whether it ended then; and how many were left out. */
export interface Stays {
  readonly time: number[];
  readonly event: boolean[];
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
export function staysOf({ customers }: SpellHistories, { definition, asOf, from, to, unitMs }: Follow): Stays {
  const stays: Stays = { time: [], event: [], notStarted: 0, notSelected: 0 };
  for (const spells of customers.values()) {
    const presences = presencesOf(spells);
    for (let i = 0; i < (definition === 'first' ? 2 : presences.length); i += 2) {
      const [start, end] = [presences[i] as number, presences[i + 1] as number];
      if (start > asOf) stays.notStarted++;
      else if (start < from || start >= to) stays.notSelected++;
      else {
        stays.time.push((Math.min(end, asOf) - start) / unitMs);
        stays.event.push(end <= asOf);
      }
    }
  }
  return stays;
}

/** All stays together. */
export function pooled(each: readonly Stays[]): Stays {
  return {
    time: each.flatMap(({ time }) => time),
    event: each.flatMap(({ event }) => event),
    notStarted: each.reduce((sum, { notStarted }) => sum + notStarted, 0),
    notSelected: each.reduce((sum, { notSelected }) => sum + notSelected, 0),
  };
}

/** The curve of stays. */
export function curveOf(
  group: string | number | null,
  { time, event }: Stays,
  options: SurvivalLimitsOptions,
): SurvivalCurveGroup {
  const curve = kaplanMeier({ time: Float64Array.from(time), event: Uint8Array.from(event, Number) });
  const band = survivalLimits(curve, options).steps;
  return {
    group,
    n: curve.n,
    churned: curve.events,
    median: survivalQuantile(curve, 0.5, options),
    steps: curve.steps.map((step, k) => ({ ...step, low: band[k]?.low ?? null, high: band[k]?.high ?? null })),
  };
}
