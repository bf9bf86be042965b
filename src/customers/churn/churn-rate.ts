import type { SpellSeries, Spells } from '../../kernels/spell/spells.js';
import { type ChurnColumns, type ChurnOptions, type ChurnRowOptions, churnOfSource } from './churn-histories.js';
import type { ChurnRateResult } from './churn-rate-from-counts.js';
import type { ChurnParts, CountedChurnOptions } from './churn-result.js';

/**
 * Churn rate of a period: who was lost over who could be, from customers' spells; every published definition by name.
 *
 * value = lost / base, both by {@link ChurnDefinition}; by default those lost among the customers at the start over the customers at
 * the start. n = the base.
 *
 * @remarks A spell is a subscription or a contract; it holds the instants from `startedAt` until before `endedAt`, and one of length 0
 * counts as nobody. A customer's spells that overlap or touch are one presence: only the end of the last one is a loss, so an
 * upgrade is none. What comes or goes at `from` comes or goes in the period; the customers at the start are those of just before
 * it, so that the end of one period is the start of the next. A customer is new with the first spell that the data know of, and
 * reactivated with a later one. `start + new + reactivated − churned = end`, always. By default (`per: 'customer'`) each customer
 * counts once, by where they stand at both ends: who leaves and is back by the end was not lost. With `per: 'departure'` each
 * departure and each return counts: then who left and came back was lost, and reactivated.
 *
 * `'up-for-renewal'`: whose term ended in the period, and who was not there from that instant on; a term given up early for another
 * spell is not due, and where no spell has a term it is refused. `'mean-of-days'` takes the exact mean over time. Intervals: see
 * {@link churnRateFromCounts}. What is an exit (a cancellation, the end of what was paid, a deactivation) is the caller's column.
 * Where ends are last days, add a day. Money is {@link revenueChurnRate}'s. Cost: O(n) time and memory, O(k log k) for a customer of
 * k spells.
 * @param rows any iterable, one row per spell, in any order
 * @param options readers `customer`, `startedAt`, `endedAt` and perhaps `renewsAt`, the period, how to count and how to conclude
 * @returns rate with interval and parts; `value: null` and `interval: null` when the base is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer or instant and for an end before the start (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `customer` or `startedAt`, or a field that `endedAt` names; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { churnRate } from 'cx-metrics';
 *
 * const subscriptions = [
 *   { who: 'an', since: '2025-06-01T00:00:00Z', until: null },
 *   { who: 'binh', since: '2025-06-01T00:00:00Z', until: '2026-01-10T00:00:00Z' }, // an upgrade
 *   { who: 'binh', since: '2026-01-10T00:00:00Z', until: null },
 *   { who: 'chi', since: '2025-09-01T00:00:00Z', until: '2026-01-20T00:00:00Z' },
 * ];
 * const rate = churnRate(subscriptions, {
 *   customer: (row) => row.who,
 *   startedAt: (row) => row.since,
 *   endedAt: (row) => row.until,
 *   from: '2026-01-01T00:00:00Z',
 *   to: '2026-02-01T00:00:00Z',
 * });
 * rate.value; // ~> 0.3333333333
 * [rate.start, rate.churned, rate.end]; // => [3, 1, 2]
 *
 * const spells = { customer: [1, 2, 3, 3], startedAt: [0, 0, 0, 70], endedAt: [null, 60, 50, null] };
 * churnRate(spells, { from: 40, to: 80 }).value; // ~> 0.3333333333
 * churnRate(spells, { from: 40, to: 80, per: 'departure' }).value; // ~> 0.6666666667
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function churnRate<Row>(rows: readonly Row[] | Iterable<Row>, options: ChurnRowOptions<Row>): ChurnRateResult;
/**
 * The same for equally long columns. See {@link churnRate}.
 *
 * @param columns `customer`, `startedAt`, `endedAt` and perhaps `renewsAt`
 * @param options the period, how to count and how to conclude
 * @returns rate with interval and parts
 */
export function churnRate(columns: ChurnColumns, options: ChurnOptions): ChurnRateResult;
/**
 * The same for spells that were counted, as a whole and by calendar period. See {@link churnRate}.
 *
 * @param spells what {@link countSpells} gave
 * @param options which time is looked at and how to conclude
 * @returns rate with interval and parts, and those of each period
 */
export function churnRate(spells: Spells, options?: CountedChurnOptions): ChurnRateResult & SpellSeries<ChurnParts>;
export function churnRate(source: unknown, options?: ChurnOptions | CountedChurnOptions): ChurnRateResult {
  return churnOfSource('churn-rate', source, options);
}
