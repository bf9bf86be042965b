import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import type { ShareOptions } from '../proportion/proportion.js';
import { type FunnelCountsResult, type FunnelStep, funnelSteps, overallOf } from './funnel-shares.js';
import type { FunnelEntry, FunnelOrder, FunnelSpec, FunnelWords } from './funnel-spec.js';
import type { FunnelTally } from './funnel-tally.js';

/**
 * A step of a funnel after the first, with the time that it takes.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FunnelTimedStep extends FunnelStep {
  /** Median time from the step before, of those who reached this one, in milliseconds; `null` when nobody did. */
  readonly medianMs: number | null;
}

/**
 * Who has entered a funnel and may still go on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FunnelOpen {
  /** How many. */
  readonly entered: number;
  /** How many of them have reached each step so far, the first one included. */
  readonly reached: readonly number[];
}

/**
 * A funnel of the events of users.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FunnelResult<Id extends string> extends FunnelCountsResult<Id> {
  /** Who entered and whose window is over at `asOf`. */
  readonly n: number;
  /** One entry for each step after the first. */
  readonly steps: readonly FunnelTimedStep[];
  /** In which order steps counted. */
  readonly order: FunnelOrder;
  /** Which attempt of a user counted. */
  readonly entry: FunnelEntry;
  /** How long after the entry steps counted, in milliseconds; `null` for ever. */
  readonly windowMs: number | null;
  /** Up to when things were known, epoch milliseconds; `null` when nothing was said. */
  readonly asOf: number | null;
  /** Events after `asOf`, left out. */
  readonly afterAsOf: number;
  /** Who entered: `n` and those who are still open. */
  readonly entered: number;
  /** Who entered less than `windowMs` before `asOf`, converted or not: in no rate and no median. */
  readonly open: FunnelOpen;
}

/** How many events were not counted. */
export interface FunnelTotals extends LeftOut {
  readonly afterAsOf: number;
}

/** The one conclusion behind every way of counting the events of users. */
export function concludeFunnel<Id extends string>(
  { metric, caller }: FunnelWords<Id>,
  { names, order, entry, windowMs, asOf }: FunnelSpec,
  { reached, open, medians }: FunnelTally,
  { afterAsOf, ...leftOut }: FunnelTotals,
  options: ShareOptions,
): FunnelResult<Id> {
  const steps = funnelSteps(caller, names, reached, options);
  const { value, interval } = overallOf(steps);
  const [n, stillOpen] = [reached[0] as number, open[0] as number];
  return {
    metric,
    unit: 'fraction',
    value,
    n,
    ...leftOutOf(leftOut),
    interval,
    definition: [order, `${entry}-entry`, ...(windowMs === null ? [] : [`${windowMs}-ms`])].join('/'),
    stepNames: [...names],
    reached: [...reached],
    steps: steps.map((step, k) => ({ ...step, medianMs: medians[k] as number | null })),
    order,
    entry,
    windowMs,
    asOf,
    afterAsOf,
    entered: n + stillOpen,
    open: { entered: stillOpen, reached: [...open] },
  };
}
