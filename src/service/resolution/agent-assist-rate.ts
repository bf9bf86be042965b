import { chosen } from '../../core/options.js';
import { namedProportion, type ProportionOptions, type ProportionResult } from '../../kernels/proportion/proportion.js';

/**
 * How {@link agentAssistRate} counts and concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AgentAssistRateOptions extends ProportionOptions {
  /** What both numbers count: never customers in one and issues in the other. Only echoed. @defaultValue `'customers'` */
  readonly base?: 'customers' | 'issues' | undefined;
}

/**
 * Agent-assist rate with what it rests on. `count` is how many needed a person, `n` how many there were.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AgentAssistRateResult extends ProportionResult<'agent-assist-rate'> {
  /** What was counted. */
  readonly base: 'customers' | 'issues';
}

/**
 * Agent-assist rate: the share of customers (or issues) who needed a person after they had started in a digital channel.
 *
 * value = assisted / total; n = total. Wilson's interval unless another method is given.
 *
 * @remarks By customer and by issue are two numbers, since some customers have many issues, so `base` says which one it is. A
 * customer who used both channels is assisted. A low rate is good only while the issues left unresolved do not grow: read it beside
 * {@link selfServiceRate}. Cost: O(1).
 * @param assisted customers (or issues) who needed a person: a whole number from 0 to `total`
 * @param total all who started in a digital channel in the same period
 * @param options base, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `total` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `assisted` exceeds `total`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { agentAssistRate } from 'cx-metrics';
 * const rate = agentAssistRate(180, 1200);
 * rate.value; // => 0.15
 * rate.interval?.low; // ~> 0.13091536681882934
 * agentAssistRate(210, 1900, { base: 'issues' }).base; // => 'issues'
 * ```
 * @category Service
 * @since 0.1.0
 */
export function agentAssistRate(
  assisted: number,
  total: number,
  options?: AgentAssistRateOptions,
): AgentAssistRateResult {
  const metric = 'agent-assist-rate';
  const { base: asked, ...conclusion } = options ?? {};
  const base = chosen(metric, 'base', asked, 'customers issues');
  return { ...namedProportion(metric, assisted, total, conclusion), base };
}
