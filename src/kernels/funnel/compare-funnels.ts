import { fail, refuse, show } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { Estimate } from '../../core/result.js';
import { compareEstimates } from '../proportion/compare-estimates.js';
import { SHARE_CONCLUSION, type ShareOptions } from '../proportion/proportion.js';
import { checkedFunnel } from './funnel-counts.js';
import { type FunnelStep, funnelSteps } from './funnel-shares.js';

/**
 * What two funnels are compared by: every result of a funnel has it.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FunnelOutcome {
  /** Names of the steps, in order. */
  readonly stepNames: readonly (string | number)[];
  /** How many reached each step; never rising. */
  readonly reached: readonly number[];
}

/**
 * How a rate differs between two funnels, in percentage points.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChangedRate extends Estimate {
  /** The rate now less that before, −100…100; `null` when one of the two has none. */
  readonly value: number | null;
  /** The rate before, 0…1. */
  readonly before: Estimate;
  /** The rate now, 0…1. */
  readonly now: Estimate;
}

/**
 * How a step after the first differs between two funnels, in percentage points.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FunnelStepChange extends ChangedRate {
  /** Name of the step; its place from 1 where the steps have no names. */
  readonly step: string | number;
  /** The same of the share of the first step that reaches this one. */
  readonly overall: ChangedRate;
}

/**
 * How two funnels differ, in percentage points: the value is that of the overall rate.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FunnelComparison extends ChangedRate {
  /** One entry for each step after the first. */
  readonly steps: readonly FunnelStepChange[];
}

/** Differences of two funnels with the same steps, all of them known to be sound. */
export function funnelDifferences(
  caller: string,
  names: readonly (string | number)[],
  before: readonly number[],
  now: readonly number[],
  options: ShareOptions,
): FunnelComparison {
  const recent = funnelSteps(caller, names, now, options);
  const steps = funnelSteps(caller, names, before, options).map((was, k) => {
    const is = recent[k] as FunnelStep;
    const [entered, enters] = [before[0] as number, now[0] as number];
    const overall = inPoints([was.overall, was.reached, entered], [is.overall, is.reached, enters]);
    return { step: was.step, ...inPoints([was, was.reached, was.n], [is, is.reached, is.n]), overall };
  });
  return { ...(steps.at(-1) as FunnelStepChange).overall, steps };
}

/** A share, and the counts behind it. */
type Share = readonly [share: Estimate, count: number, total: number];

/** The difference of two shares in points: from the counts, where nothing is rounded twice. */
function inPoints(before: Share, now: Share): ChangedRate {
  const [was, of, outOf] = before;
  const [is, count, total] = now;
  const { value, interval } = compareEstimates(is, was).difference;
  return {
    value: value === null ? null : (100 * (count * outOf - of * total)) / (total * outOf) + 0,
    interval: interval && { ...interval, low: 100 * interval.low, high: 100 * interval.high },
    before: { value: was.value, interval: was.interval },
    now: { value: is.value, interval: is.interval },
  };
}

/**
 * How two funnels differ: step by step and overall, in percentage points.
 *
 * value = 100 · (overall rate now − overall rate before); each step in the same way, by its own rate. n is that of each rate.
 *
 * @remarks Newcombe's intervals of two independent shares (from Wilson's, or those of the method given): they suppose that nobody
 * is in both funnels. An overall rate can stand still while two steps move against each other: look at the steps. With many steps
 * some difference lies outside its interval by chance; a difference says nothing of its cause. Cost: O(steps).
 * @param before a result of `funnelConversion`, `journeyStageConversion` or their forms of counts
 * @param now another one with the same steps
 * @param options interval and its level
 * @returns differences with intervals, and the rates they are of; `null` where one of the two has no rate
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for funnels whose steps differ, and for counts that rise; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { compareFunnels, funnelConversionFromCounts } from 'cx-metrics';
 *
 * const steps = ['view', 'cart', 'buy'];
 * const before = funnelConversionFromCounts({ steps, reached: [10000, 2000, 500] });
 * const now = funnelConversionFromCounts({ steps, reached: [12000, 3000, 600] });
 * const change = compareFunnels(before, now);
 * change.value; // => 0
 * change.steps.map(({ step, value }) => [step, value]); // => [['cart', 5], ['buy', -5]]
 * change.steps[0]?.interval?.low; // ~> 3.895240841709582
 * ```
 * @see https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I
 * @category Kernels
 * @since 0.1.0
 */
export function compareFunnels(before: FunnelOutcome, now: FunnelOutcome, options?: ShareOptions): FunnelComparison {
  const caller = 'compareFunnels';
  const [old, recent] = [outcomeOf(caller, 'before', before), outcomeOf(caller, 'now', now)];
  assertOptions(caller, options, SHARE_CONCLUSION);
  const { stepNames } = old;
  if (stepNames.length !== recent.stepNames.length) {
    const why = `both funnels must have as many steps; before has ${stepNames.length}, now has ${recent.stepNames.length}`;
    fail('INVALID_VALUE', caller, why, { name: 'stepNames' });
  }
  for (const [k, name] of stepNames.entries()) {
    const other = recent.stepNames[k];
    if (name === other) continue;
    const why = `both funnels must have the same steps; stepNames[${k}] is ${show(name)} before, ${show(other)} now`;
    fail('INVALID_VALUE', caller, why, { name: `stepNames[${k}]` });
  }
  return funnelDifferences(caller, stepNames, old.reached, recent.reached, options ?? {});
}

/** A funnel, checked. */
function outcomeOf(caller: string, name: string, given: unknown): FunnelOutcome {
  if (Object(given) !== given) refuse(caller, name, 'the result of a funnel', given, 'INVALID_VALUE');
  const { stepNames, reached } = given as FunnelOutcome;
  return checkedFunnel(caller, [`${name}.reached`, reached], [`${name}.stepNames`, stepNames]);
}
