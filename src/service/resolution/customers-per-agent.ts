// poured from src/catalog/records/service.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link customersPerAgent}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CustomersPerAgentTotals {
  /** Customers who are assigned to somebody: a number from 0. */
  readonly customers: number | bigint;
  /** Members of the care team, part-timers as fractions: a number from 0. */
  readonly agents: number | bigint;
}

/**
 * Customers per agent: customers assigned to each member of the care team.
 *
 * value = customers / agents; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks Part-timers count as fractions of a full post, such as 7.5 agents. No single value is right: too many customers
 * lower quality, too few raise cost. For segments, add up both totals and divide once; never average the ratios. Cost: O(1);
 * for rows O(n).
 * @param totals `customers` and `agents`
 * @returns ratio; `value: null` when `agents` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `customers` or `agents` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { customersPerAgent } from 'cx-metrics';
 * customersPerAgent({ customers: 1200, agents: 8 }).value; // => 150
 * const teams = [{ accounts: 460, posts: 3 }, { accounts: 520, posts: 3.5 }, { accounts: 220, posts: 1.5 }];
 * const result = customersPerAgent(teams, { customers: 'accounts', agents: 'posts' });
 * result.value; // => 150
 * result.interval?.low; // ~> 141.93252613172
 * ```
 * @category Service
 * @since 0.1.0
 */
export function customersPerAgent(totals: CustomersPerAgentTotals): RatioResult<'customers-per-agent', 'ratio'>;
/**
 * The same for rows, one per team: both numbers are added up, and rows that lack one are `missing`. See
 * {@link customersPerAgent}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function customersPerAgent<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof CustomersPerAgentTotals>,
): RatioResult<'customers-per-agent', 'ratio'>;
export function customersPerAgent(source: unknown, options?: object): RatioResult<'customers-per-agent', 'ratio'> {
  return namedRatio(
    { metric: 'customers-per-agent', unit: 'ratio', part: 'customers', whole: 'agents' },
    source,
    options,
  );
}
