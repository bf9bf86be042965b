import { givenCounts } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';

/**
 * Result of {@link customersPerAgent}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CustomersPerAgentResult extends MetricResult<'customers-per-agent', 'ratio'> {
  /** Customers for every agent; `null` without agents. */
  readonly value: number | null;
  /** The denominator: agents, part-timers as fractions. */
  readonly n: number;
  /** How many customers. */
  readonly customers: number;
  /** Always `null`: both numbers are known, and nothing is estimated. */
  readonly interval: Interval | null;
}

/**
 * Totals of {@link customersPerAgent}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CustomersPerAgentTotals {
  /** Customers assigned to agents: a whole number from 0. */
  readonly customers: number;
  /** Full-time equivalents: a number from 0. */
  readonly agents: number;
}

/**
 * Customers per agent: how many customers every care employee has to look after.
 *
 * value = customers / agents, a ratio from 0 without limit; n = agents. There is no interval.
 *
 * @remarks Count part-timers as full-time equivalents, such as 7.5 agents. Neither a high nor a low ratio is good by itself. Of
 * segments, add up both numbers and divide once; never average the ratios. Cost: O(1).
 * @param totals customers, and the agents they are assigned to
 * @returns the ratio; `value: null` when `agents` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `customers` is no whole number from 0 or `agents` no number from 0
 * @example
 * ```ts
 * import { customersPerAgent } from 'cx-metrics';
 * customersPerAgent({ customers: 1200, agents: 8 }).value; // => 150
 * customersPerAgent({ customers: 1200, agents: 7.5 }).value; // => 160
 * customersPerAgent({ customers: 1200, agents: 0 }).value; // => null
 * ```
 * @category Service
 * @since 0.1.0
 */
export function customersPerAgent(totals: CustomersPerAgentTotals): CustomersPerAgentResult;
export function customersPerAgent(totals: unknown, options?: object): CustomersPerAgentResult {
  const metric = 'customers-per-agent';
  const { customers, agents } = namedParts(metric, totals, [
    'customers',
    'agents',
  ]) as unknown as CustomersPerAgentTotals;
  assertOptions(metric, options, '');
  const given = givenCounts(metric, { customers });
  // what is divided by less than 1e-100 could overflow
  if (!(Number.isFinite(agents) && (agents === 0 || agents >= 1e-100))) {
    refuse(metric, 'agents', '0 or a finite number from 1e-100', agents, 'INVALID_VALUE');
  }
  return {
    metric,
    unit: 'ratio',
    value: agents ? given.customers / agents : null,
    // "+ 0" turns -0 into 0
    n: agents + 0,
    missing: 0,
    invalid: 0,
    customers: given.customers,
    interval: null,
  };
}
