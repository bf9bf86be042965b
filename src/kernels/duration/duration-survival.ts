import { chosen } from '../../core/options.js';
import { pointsAt, type SurvivalAt } from '../../stats/survival/survival-at.js';
import {
  type CurveSource,
  type FlatOptions,
  type FlatRule,
  flatOf,
  type SurvivalStep,
  survivalSteps,
  survivalTime,
} from '../../stats/survival/survival-steps.js';
import type { DurationTotals } from './duration-totals.js';

/**
 * How much of a survival curve a metric gives.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CurveOptions extends FlatOptions {
  /** Whether `survival` has the curve step by step: a step for each distinct duration. @defaultValue `'none'` */
  readonly curve?: 'none' | 'full' | undefined;
  /** Times in milliseconds at which the curve is read: `survival.times` has the share left and the number at risk. @defaultValue none */
  readonly times?: readonly number[] | undefined;
}

/**
 * What a Kaplan–Meier curve says about ended and open ones together; those closed without an end count for as long as they lasted.
 *
 * @category Results
 * @since 0.1.0
 */
export interface DurationSurvival extends CurveSource {
  /** Time in milliseconds within which half have ended, counting those still open; `null` when that is not yet known. */
  readonly medianMs: number | null;
  /** Whether half have ended. */
  readonly reached: boolean;
  /** Which time counted where the curve is flat at exactly a half. */
  readonly flat: FlatRule;
  /** Mean time up to `restrictedToMs`, open ones counted: the area under the curve. */
  readonly restrictedMeanMs: number;
  /** The longest time that was seen, ended, open or closed: as far as the curve speaks. */
  readonly restrictedToMs: number;
  /** The curve at the `times` that were asked for: share still open, and number at risk. */
  readonly times: readonly SurvivalAt[];
  /** The curve with `curve: 'full'`: a step for each distinct duration, times in milliseconds; else `null`. */
  readonly steps: readonly SurvivalStep[] | null;
}

/** The curve of ended, open and closed ones together; no step where there are none, or where some are open for an unknown time. */
export function curveOf({ ended, open, closed, openUnknown }: DurationTotals): SurvivalStep[] {
  if (openUnknown > 0) return [];
  const table = new Map<number, { events: number; censored: number }>();
  for (const [time, events] of ended) table.set(time, { events, censored: 0 });
  for (const [time, times] of [...open, ...closed]) {
    const { events, censored } = table.get(time) ?? { events: 0, censored: 0 };
    table.set(time, { events, censored: censored + times });
  }
  return survivalSteps(table);
}

/** What a curve says; `null` for one without steps. Bad options are refused there too. */
export function survivalOf(
  metric: string,
  steps: readonly SurvivalStep[],
  { curve, times = [], flat }: CurveOptions,
): DurationSurvival | null {
  const isFull = chosen(metric, 'curve', curve, 'none full') === 'full';
  const points = pointsAt(metric, steps, times);
  const rule = flatOf(metric, flat);
  if (!steps.length) return null;
  const { value, reached } = survivalTime(steps, 0.5, rule);
  let [area, before, left] = [0, 0, 1];
  for (const { time, survival } of steps) {
    area += left * (time - before);
    [before, left] = [time, survival];
  }
  return {
    medianMs: value,
    reached,
    flat: rule,
    restrictedMeanMs: area,
    restrictedToMs: before,
    times: points,
    steps: isFull ? steps : null,
  };
}
