import type { SpellSeries, Spells } from '../../kernels/spell/spells.js';
import { type ChurnColumns, type ChurnOptions, type ChurnRowOptions, churnOfSource } from './churn-histories.js';
import type { ChurnParts, CountedChurnOptions } from './churn-result.js';
import type { RetentionRateResult } from './retention-rate-from-counts.js';

/**
 * Retention rate of a period: one minus the churn rate on the same base.
 *
 * value = (base − lost) / base, both by {@link ChurnDefinition}; by default the share of the customers at the start who are still
 * customers at the end. n = the base.
 *
 * @remarks Everything is counted as by {@link churnRate}. Those who come back from an earlier absence are neither new nor retained.
 * Retention of revenue is {@link grossRevenueRetention}. Retention of cohorts over many periods is another thing:
 * {@link retentionCohorts}; staying over time with customers who are still there: {@link survivalCurve}. Cost: O(n) time and memory,
 * O(k log k) for a customer of k spells.
 * @param rows any iterable, one row per spell, in any order
 * @param options readers `customer`, `startedAt`, `endedAt` and perhaps `renewsAt`, the period, how to count and how to conclude
 * @returns rate with interval and parts; `value: null` and `interval: null` when the base is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant and for an end before the start (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `startedAt`, or a field that `endedAt` names; `INVALID_OPTION` for bad options
 * @see https://gaspwiki.pages.dev/v1/metrics/core
 * @example
 * ```ts
 * import { retentionRate } from 'cx-metrics';
 *
 * const members = [
 *   { id: 1, joined: '2025-03-01T00:00:00Z', left: null },
 *   { id: 2, joined: '2025-03-01T00:00:00Z', left: '2026-01-20T00:00:00Z' },
 *   { id: 3, joined: '2026-01-05T00:00:00Z', left: null },
 * ];
 * const rate = retentionRate(members, {
 *   customer: (row) => row.id,
 *   startedAt: (row) => row.joined,
 *   endedAt: (row) => row.left,
 *   from: '2026-01-01T00:00:00Z',
 *   to: '2026-02-01T00:00:00Z',
 * });
 * rate.value; // => 0.5
 * rate.new; // => 1
 *
 * const spells = { customer: [1, 2, 3, 3], startedAt: [0, 0, 0, 70], endedAt: [null, 60, 50, null] };
 * retentionRate(spells, { from: 40, to: 80 }).value; // ~> 0.6666666667
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function retentionRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ChurnRowOptions<Row>,
): RetentionRateResult;
/**
 * The same for equally long columns. See {@link retentionRate}.
 *
 * @param columns `customer`, `startedAt`, `endedAt` and perhaps `renewsAt`
 * @param options the period, how to count and how to conclude
 * @returns rate with interval and parts
 */
export function retentionRate(columns: ChurnColumns, options: ChurnOptions): RetentionRateResult;
/**
 * The same for spells that were counted, as a whole and by calendar period. See {@link retentionRate}.
 *
 * @param spells what {@link countSpells} gave
 * @param options which time is looked at and how to conclude
 * @returns rate with interval and parts, and those of each period
 */
export function retentionRate(
  spells: Spells,
  options?: CountedChurnOptions,
): RetentionRateResult & SpellSeries<ChurnParts>;
export function retentionRate(source: unknown, options?: ChurnOptions | CountedChurnOptions): RetentionRateResult {
  return churnOfSource('retention-rate', source, options);
}
