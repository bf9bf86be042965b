import type { Estimate, MetricResult } from '../../core/result.js';
import { type ShareOptions, shareOf } from '../proportion/proportion.js';

/**
 * A step of a funnel after the first: the share of those at the step before who reached it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FunnelStep extends Estimate {
  /** Name of the step; its place from 1 where the steps have no names. */
  readonly step: string | number;
  /** Rate of the step, 0…1: `reached` / `n`; `null` when nobody was at the step before. */
  readonly value: number | null;
  /** How many were at the step before. */
  readonly n: number;
  /** How many reached the step. */
  readonly reached: number;
  /** 1 − `value`: the share of those at the step before who went no further. */
  readonly dropOff: number | null;
  /** Share of those at the first step who reached this one. */
  readonly overall: Estimate;
}

/**
 * A funnel of counts.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FunnelCountsResult<Id extends string> extends MetricResult<Id, 'fraction'>, Estimate {
  /** Share of those at the first step who reached the last one; `null` when nobody was at the first. */
  readonly value: number | null;
  /** How many were at the first step. */
  readonly n: number;
  /** How steps were taken: order, entry and window; `'given-counts'` when they were counted elsewhere. */
  readonly definition: string;
  /** Names of all steps, in order; their places from 1 where they have none. */
  readonly stepNames: readonly (string | number)[];
  /** How many reached each step, the first one included; never rising. */
  readonly reached: readonly number[];
  /** One entry for each step after the first. */
  readonly steps: readonly FunnelStep[];
}

/** The rates of steps that are known to be counts which never rise; `names` are as many. */
export function funnelSteps(
  metric: string,
  names: readonly (string | number)[],
  reached: readonly number[],
  { confidence, interval }: ShareOptions,
): FunnelStep[] {
  const entered = reached[0] as number;
  return names.slice(1).map((step, k) => {
    const [n, count] = [reached[k] as number, reached[k + 1] as number];
    return {
      step,
      ...shareOf(metric, count, n, confidence, interval),
      n,
      reached: count,
      dropOff: n === 0 ? null : (n - count) / n,
      overall: shareOf(metric, count, entered, confidence, interval),
    };
  });
}

/** The overall rate, which is that of the last step. */
export function overallOf(steps: readonly FunnelStep[]): Estimate {
  return (steps.at(-1) as FunnelStep).overall;
}
