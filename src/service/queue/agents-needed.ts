import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { DURATION, optionOf } from '../../kernels/proportion/row-tally.js';
import { type ErlangCResult, expectedOf, loadOf, type QueueDemand } from './erlang-c.js';

/**
 * What is to be held.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AgentsNeededOptions {
  /** Share of contacts to be answered within the time, above 0 and below 1: 0.8 in "80 % in 20 seconds". */
  readonly serviceLevel: number;
  /** The time to be held, in milliseconds. */
  readonly withinMs: number;
  /** The largest occupancy of agents, from 0.01 to 1: beyond some 0.85 people tire. @defaultValue no limit */
  readonly maxOccupancy?: number | undefined;
  /** Share of paid time in which agents do not answer (breaks, training, leave), from 0 to 0.99: more people must then be on the rota. @defaultValue 0 */
  readonly shrinkage?: number | undefined;
}

/**
 * The smallest number of agents that holds a service level, and what to expect with it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AgentsNeededResult extends ErlangCResult {
  /** How many people must be on the rota for so many agents to answer: agents / (1 − shrinkage), rounded up. */
  readonly onRota: number;
}

/** 2^-50: a quotient that is so close above a whole number is that number. */
const ROUND_OFF = 8.881784197001252e-16;

/** The smallest whole number that is no less than a quotient, but for its rounding. */
function atLeast(quotient: number): number {
  return Math.ceil(quotient * (1 - ROUND_OFF));
}

/** An option that is a share above or from `low`, and below or up to 1. */
function shareAt(
  metric: string,
  name: string,
  value: unknown,
  isIn: (share: number) => boolean,
  limits: string,
): number {
  if (typeof value !== 'number' || !isIn(value)) refuse(metric, name, `a number ${limits}`, value);
  return value;
}

/**
 * How many agents are needed for a service level: the smallest number that holds it by {@link erlangC}.
 *
 * @remarks The model and its limits are those of {@link erlangC}. One more agent matters most where there are hardly enough: at 10
 * erlangs 11 agents answer 39 % within 20 seconds, 14 answer 89 %. Work it out for each half-hour of the day: the mean of a day hides
 * its peaks. Cost: O(√load · log load).
 * @param demand what comes in a period
 * @param options the service level to be held, perhaps a limit of occupancy and the shrinkage
 * @returns the number of agents, how many must be on the rota, and what to expect
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for parts that are no such numbers and loads above 10⁹ erlangs; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { agentsNeeded } from 'cx-metrics';
 * const halfHour = { contacts: 100, periodMs: 1_800_000, handleMs: 180_000 };
 * const needed = agentsNeeded(halfHour, { serviceLevel: 0.8, withinMs: 20_000, maxOccupancy: 0.85, shrinkage: 0.3 });
 * needed.agents; // => 14
 * needed.onRota; // => 20
 * needed.serviceLevel; // ~> 0.8883500192
 * ```
 * @category Service
 * @since 0.1.0
 */
export function agentsNeeded(demand: QueueDemand, options: AgentsNeededOptions): AgentsNeededResult {
  const metric = 'agents-needed';
  assertOptions(metric, options, 'serviceLevel withinMs maxOccupancy shrinkage');
  const {
    serviceLevel: asked,
    withinMs: limit,
    maxOccupancy = 1,
    shrinkage = 0,
  } = Object(options) as AgentsNeededOptions;
  const { load, handleMs } = loadOf(metric, demand);
  const target = shareAt(metric, 'serviceLevel', asked, (level) => level > 0 && level < 1, 'above 0 and below 1');
  const busiest = shareAt(metric, 'maxOccupancy', maxOccupancy, (top) => top >= 0.01 && top <= 1, 'from 0.01 to 1');
  const lost = shareAt(metric, 'shrinkage', shrinkage, (share) => share >= 0 && share <= 0.99, 'from 0 to 0.99');
  const withinMs = optionOf(metric, DURATION, 'withinMs', limit);
  const expected = (agents: number) => expectedOf(load, handleMs, agents, withinMs);
  const holds = (agents: number) => expected(agents).serviceLevel >= target;
  // each agent more makes it better: double the step until it holds, then halve
  let low = Math.max(Math.floor(load) + 1, atLeast(load / busiest)) - 1;
  let step = 1;
  while (!holds(low + step)) {
    low += step;
    step *= 2;
  }
  let high = low + step;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return { ...expected(high), onRota: atLeast(high / (1 - lost)) };
}
