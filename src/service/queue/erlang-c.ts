import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { COUNT, DURATION, type Kind, optionOf } from '../../kernels/proportion/row-tally.js';

/**
 * What comes to a queue.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QueueDemand {
  /** How many contacts come in the period; a forecast need not be whole. */
  readonly contacts: number;
  /** How long the period is, in milliseconds: half an hour is 1,800,000. */
  readonly periodMs: number;
  /** How long an agent is busy with one, in milliseconds, work after the call included. */
  readonly handleMs: number;
}

/**
 * What comes to a queue, and who is there to answer.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StaffedQueue extends QueueDemand {
  /** How many agents answer at the same time: a whole number from 1. */
  readonly agents: number;
}

/**
 * Options of {@link erlangC}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ErlangCOptions {
  /** The time to be held, in milliseconds. */
  readonly withinMs: number;
}

/**
 * What to expect of a queue in the long run.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ErlangCResult {
  /** How many agents answer. */
  readonly agents: number;
  /** How much work comes, in erlangs: contacts · handleMs / periodMs. */
  readonly load: number;
  /** Probability that a contact has to wait at all, 0…1: Erlang's C. */
  readonly waitProbability: number;
  /** Probability that it is answered within `withinMs`, 0…1. */
  readonly serviceLevel: number;
  /** The time to be held, in milliseconds. */
  readonly withinMs: number;
  /** Mean wait of all contacts (average speed of answer), in milliseconds; `null` where the queue grows without end. */
  readonly averageWaitMs: number | null;
  /** Share of their time for which agents are busy, 0…1. */
  readonly occupancy: number;
}

/** Above it, an answer would take long, and 10⁹ people would have to call at a time. */
const LARGEST_LOAD = 1e9;

/** 2^-70: terms grow while k > load and shrink then; one that is so small beside their sum, and all after it, add nothing to it. */
const NOTHING = 8.470329472543003e-22;

const PARTS = ['contacts', 'periodMs', 'handleMs'] as const;

/** A demand in erlangs, checked, and how long a contact takes. */
export function loadOf(metric: string, source: unknown, more: readonly string[] = []) {
  const given = namedParts(metric, source, [...PARTS, ...more], '') as Readonly<Record<string, unknown>>;
  const part = <Value>(name: string, kind: Kind<Value>): Value =>
    kind.read(given[name]) ?? refuse(metric, name, kind.expected, given[name], 'INVALID_VALUE');
  const quantity = { ...DURATION, expected: 'a number from 0 to 1e17' };
  const [contacts, periodMs, handleMs] = [
    part('contacts', quantity),
    part('periodMs', DURATION),
    part('handleMs', DURATION),
  ];
  if (periodMs === 0) refuse(metric, 'periodMs', 'above 0', periodMs, 'INVALID_VALUE');
  const load = (contacts * handleMs) / periodMs;
  if (load > LARGEST_LOAD) {
    refuse(metric, 'contacts · handleMs / periodMs', 'at most 1e9 erlangs', load, 'INVALID_VALUE');
  }
  return { load, handleMs, agents: () => part('agents', COUNT) };
}

/**
 * 1 / B, Erlang's probability that all of some agents are busy, where who finds them busy leaves: the sum of agents! / (k! · load^(agents − k))
 * over k, from k = agents down. Each term is the one before times k / load, all are positive, and those that matter are few:
 * some dozen times √load, however large the load.
 */
function inverseB(agents: number, load: number): number {
  let [term, sum] = [1, 1];
  for (let k = agents; k > 0 && sum < Infinity; k--) {
    term *= k / load;
    sum += term;
    if (term < NOTHING * sum) break;
  }
  return sum;
}

/** What to expect of a queue; all numbers have been checked. */
export function expectedOf(load: number, handleMs: number, agents: number, withinMs: number): ErlangCResult {
  const known = { agents, load, withinMs };
  if (load >= agents) return { ...known, waitProbability: 1, serviceLevel: 0, averageWaitMs: null, occupancy: 1 };
  const occupancy = load / agents;
  const free = agents - load;
  // C = B / (1 − occupancy · (1 − B))
  const waitProbability = load > 0 ? 1 / (inverseB(agents, load) * (free / agents) + occupancy) : 0;
  const waitsLonger = waitProbability * (handleMs > 0 ? Math.exp((-free * withinMs) / handleMs) : 0);
  return {
    ...known,
    waitProbability,
    serviceLevel: 1 - waitsLonger,
    averageWaitMs: (waitProbability * handleMs) / free,
    occupancy,
  };
}

/**
 * Erlang C: what to expect of a queue with so many agents: how many have to wait, how long, and how many are answered in time.
 *
 * load = contacts · handleMs / periodMs; serviceLevel = 1 − C · e^(−(agents − load) · withinMs / handleMs), averageWaitMs = C · handleMs /
 * (agents − load), C being the probability that all agents are busy.
 *
 * @remarks A model, not a measurement: contacts come at random at a constant rate, take exponentially long, are answered in their order, and
 * nobody gives up. Real callers do give up, so with much waiting it shows a queue as worse than it will be; a rush at the full
 * hour makes it worse than it shows. Where the load is no smaller than the number of agents the queue grows without end:
 * `waitProbability` 1, `serviceLevel` 0, `averageWaitMs` `null`. What was, is told by {@link serviceLevel} and {@link averageWaitTime}. Cost:
 * O(√load), and no factorials that could overflow.
 * @param queue what comes in a period, and how many agents answer
 * @param options the time to be held
 * @returns probability of waiting, service level, mean wait and occupancy
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for parts that are no such numbers and loads above 10⁹ erlangs; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { erlangC } from 'cx-metrics';
 * const halfHour = { contacts: 100, periodMs: 1_800_000, handleMs: 180_000 };
 * const queue = erlangC({ ...halfHour, agents: 14 }, { withinMs: 20_000 });
 * queue.load; // => 10
 * queue.waitProbability; // ~> 0.1741319336
 * queue.serviceLevel; // ~> 0.8883500192
 * queue.averageWaitMs; // ~> 7835.93701177724
 * queue.occupancy; // ~> 0.7142857143
 * ```
 * @category Service
 * @since 0.1.0
 */
export function erlangC(queue: StaffedQueue, options: ErlangCOptions): ErlangCResult {
  const metric = 'erlang-c';
  assertOptions(metric, options, 'withinMs');
  const { load, handleMs, agents: given } = loadOf(metric, queue, ['agents']);
  const agents = given();
  if (agents < 1) refuse(metric, 'agents', 'a whole number from 1', agents, 'INVALID_VALUE');
  const withinMs = optionOf(metric, DURATION, 'withinMs', Object(options).withinMs);
  return expectedOf(load, handleMs, agents, withinMs);
}
