import type { SubscriptionColumns } from '../../kernels/spell/count-spells.js';
import type { SpellSeries, Spells } from '../../kernels/spell/spells.js';
import type { GrossRevenueRetentionResult } from './gross-revenue-retention-from-totals.js';
import {
  type CountedRevenueOptions,
  type RevenueOptions,
  type RevenueRowOptions,
  revenueOfSource,
} from './revenue-conclusion.js';
import type { RevenueParts } from './revenue-result.js';

/**
 * Gross revenue retention of a period: recurring revenue kept from the customers of the start, without any expansion.
 *
 * value = (opening − churned − contraction) / opening, capped customer by customer, so that the growth of one hides no loss of another;
 * one minus it is {@link revenueChurnRate}. n = customers who were worth something at the start.
 *
 * @remarks Spells, presences and who is lost are those of {@link churnRate}: a customer's spells that overlap or touch are one
 * presence, the customers at the start are those of just before `from`, and a spell of length 0 counts as nobody. What a customer
 * is worth at an instant is the sum of the spells held just before it; who is worth more at the end
 * takes nothing off, and who is worth nothing then is lost. Those who
 * are new or come back in the period stay out, and so does who is worth 0 at the start. Prices are
 * brought to a month as {@link countSpells} says; two currencies are refused. The interval is that of a quotient of sums over customers (delta method,
 * Student's t), ending at 1. Sums are exact, the same in any order. Cost: O(n) time and memory, O(k log k) for a customer of k
 * spells.
 * @param rows any iterable, one row per spell, in any order
 * @param options readers `customer`, `startedAt`, `endedAt`, `amount` and perhaps `billed` and `currency`, the period, how to count and how to conclude
 * @returns share 0…1 with interval and parts; `value: null` and `interval: null` when nothing was worth anything at the start
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start (unless `onInvalid: 'count'`), and always for two currencies; `NOTHING_READ` when no row has anything under `customer`, `startedAt` or `amount`, or a field that `endedAt`, `billed` or `currency` names; `INVALID_OPTION` for bad options
 * @see https://gaspwiki.pages.dev/v1/metrics/core
 * @example
 * ```ts
 * import { grossRevenueRetention } from 'cx-metrics';
 *
 * const subscriptions = [
 *   { who: 'an', since: '2025-06-01T00:00:00Z', until: null, monthly: 40 },
 *   { who: 'binh', since: '2025-06-01T00:00:00Z', until: '2026-01-10T00:00:00Z', monthly: 30 }, // a downgrade
 *   { who: 'binh', since: '2026-01-10T00:00:00Z', until: null, monthly: 20 },
 *   { who: 'chi', since: '2025-09-01T00:00:00Z', until: '2026-01-20T00:00:00Z', monthly: 10 },
 * ];
 * const rate = grossRevenueRetention(subscriptions, {
 *   customer: (row) => row.who,
 *   startedAt: (row) => row.since,
 *   endedAt: (row) => row.until,
 *   amount: (row) => row.monthly,
 *   from: '2026-01-01T00:00:00Z',
 *   to: '2026-02-01T00:00:00Z',
 * });
 * rate.value; // => 0.75
 * [rate.opening, rate.churned, rate.contraction]; // => [80, 10, 10]
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export function grossRevenueRetention<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: RevenueRowOptions<Row>,
): GrossRevenueRetentionResult;
/**
 * The same for equally long columns. See {@link grossRevenueRetention}.
 *
 * @param columns `customer`, `startedAt`, `endedAt`, `amount` and perhaps `billed` and `currency`
 * @param options the period, how to count and how to conclude
 * @returns share 0…1 with interval and parts
 */
export function grossRevenueRetention(
  columns: SubscriptionColumns,
  options: RevenueOptions,
): GrossRevenueRetentionResult;
/**
 * The same for spells that were counted, as a whole and by calendar period. See {@link grossRevenueRetention}.
 *
 * @param spells what {@link countSpells} gave, with amounts
 * @param options which time is looked at and how to conclude
 * @returns share 0…1 with interval and parts, and those of each period
 */
export function grossRevenueRetention(
  spells: Spells,
  options?: CountedRevenueOptions,
): GrossRevenueRetentionResult & SpellSeries<RevenueParts>;
export function grossRevenueRetention(
  source: unknown,
  options?: RevenueOptions | CountedRevenueOptions,
): GrossRevenueRetentionResult {
  return revenueOfSource('gross-revenue-retention', source, options);
}
