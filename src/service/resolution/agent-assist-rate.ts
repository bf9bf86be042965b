import { assertOptions, chosen, type InvalidPolicy, type Read } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import {
  namedShare,
  SHARE_CONCLUSION,
  type ShareOptions,
  type ShareResult,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link agentAssistRate}: both of customers, or both of issues.
 *
 * @category Options
 * @since 0.1.0
 */
export type AgentAssistCounts =
  | {
      /** Customers who needed a person: from 0 to `customers`. */
      readonly assisted: number | bigint;
      /** All customers who started in a digital channel in the same period. */
      readonly customers: number | bigint;
    }
  | {
      /** Issues that needed a person: from 0 to `issues`. */
      readonly assisted: number | bigint;
      /** All issues that started in a digital channel in the same period. */
      readonly issues: number | bigint;
    };

/**
 * Options of {@link agentAssistRate} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AgentAssistRateRowOptions<Row> extends ShareOptions {
  /** Whether a person was needed. */
  readonly assisted: Read<Row, boolean | number | bigint>;
  /** What the rows are. Only echoed. @defaultValue `'customers'` */
  readonly base?: 'customers' | 'issues' | undefined;
  /** What to do with rows whose flag is none. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Agent-assist rate with what it rests on. `count` is how many needed a person, `n` how many there were.
 *
 * @category Results
 * @since 0.1.0
 */
export interface AgentAssistRateResult extends ShareResult<'agent-assist-rate'> {
  /** What was counted. */
  readonly base: 'customers' | 'issues';
}

/**
 * Agent-assist rate: the share of customers (or issues) who needed a person after they had started in a digital channel.
 *
 * value = assisted / customers, or assisted / issues; n is the denominator. Wilson's interval unless another method is given.
 *
 * @remarks By customer and by issue are two numbers, since some customers have many issues, so the result's `base` says which one it is. A
 * customer who used both channels is assisted. A low rate is good only while the issues left unresolved do not grow: read it beside
 * {@link selfServiceRate}. Cost: O(1); for rows O(n).
 * @param counts whole numbers from 0 with assisted ≤ customers, or issues
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when the denominator is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or `assisted` exceeds the whole; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { agentAssistRate } from 'cx-metrics';
 * const rate = agentAssistRate({ assisted: 180, customers: 1200 });
 * rate.value; // => 0.15
 * rate.interval?.low; // ~> 0.13091536681882934
 * agentAssistRate({ assisted: 210, issues: 1900 }).base; // => 'issues'
 * ```
 * @category Service
 * @since 0.1.0
 */
export function agentAssistRate(counts: AgentAssistCounts, options?: ShareOptions): AgentAssistRateResult;
/**
 * The same for rows, one per customer or issue; see {@link agentAssistRate}.
 *
 * @param rows any iterable
 * @param options reader, what the rows are, how to conclude
 * @returns share 0…1 with interval; rows without a flag are `missing`
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a flag that is none (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { agentAssistRate } from 'cx-metrics';
 * agentAssistRate([{ agent: 'Lan' }, { agent: null }], { assisted: (row) => row.agent !== null }).value; // => 0.5
 * ```
 */
export function agentAssistRate<Row>(
  rows: Iterable<Row>,
  options: AgentAssistRateRowOptions<Row>,
): AgentAssistRateResult;
export function agentAssistRate(source: unknown, options?: object): AgentAssistRateResult {
  const metric = 'agent-assist-rate';
  const { base: asked, ...rest } = (options ?? {}) as Partial<AgentAssistRateRowOptions<unknown>>;
  const ofRows = chosen(metric, 'base', asked, 'customers issues');
  const base = isRows(source) ? ofRows : 'issues' in Object(source) ? 'issues' : 'customers';
  const share = namedShare(metric, 'assisted', base, source, rest);
  // the source is refused first: its text names the counts
  assertOptions(metric, options, `base assisted onInvalid ${SHARE_CONCLUSION}`);
  return { ...share, base };
}
