import { assertOptions } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { SubscriptionColumns } from '../../kernels/spell/count-spells.js';
import { isSpells, type SpellSeries, type Spells } from '../../kernels/spell/spells.js';
import {
  type CountedRevenueOptions,
  type RevenueOptions,
  type RevenueRowOptions,
  revenueOfSource,
} from './revenue-conclusion.js';
import type { NetRevenueParts, NetRevenueRetentionResult, RevenueTotals } from './revenue-result.js';
import { amountsOf, lostOf, ofAmounts } from './revenue-totals.js';

/**
 * Totals of {@link netRevenueRetention}: of the customers at the start of a period.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NetRevenueTotals extends RevenueTotals {
  /** How much more they were worth at the end, customer by customer. @defaultValue 0 */
  readonly expansion?: number | undefined;
}

/**
 * Net revenue retention (NRR) of a period: recurring revenue at the end from the customers of the start, with expansion, as a share of
 * theirs at the start.
 *
 * value = (opening + expansion − contraction − churned) / opening. n = customers who were worth something at the start, or 1 for
 * totals.
 *
 * @remarks New and reactivated customers stay out. One large customer can hide many losses: read {@link grossRevenueRetention},
 * which is never above this one, beside it. Most publish it of twelve months: start against end, not the product of the months;
 * of counted spells `window: 12` gives it for every month. ChartMogul's
 * net MRR churn has reactivation in it, and Baremetrics' formula as printed leaves contraction out: other numbers. Of the rows of
 * one plan it knows that plan only: who moves to another one is churned here. Spells,
 * amounts and interval are those of {@link grossRevenueRetention}; totals have no interval. Cost: O(1); for rows O(n).
 * @param totals amounts from 0, in one unit of time and money
 * @returns ratio, above 1 where expansion exceeds losses; `value: null` when `opening` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an amount, for more lost than there was, for a bad customer or instant and for an end before the start (unless `onInvalid: 'count'`), and always for two currencies; `NOTHING_READ` when no row has anything under `customer`, `startedAt` or `amount`, or a field that `endedAt`, `billed` or `currency` names; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { netRevenueRetention } from 'cx-metrics';
 * const totals = { opening: 100_000, expansion: 9_000, contraction: 1_000, churned: 3_000 };
 * netRevenueRetention(totals).value; // => 1.05
 *
 * const columns = {
 *   customer: ['an', 'an', 'binh', 'chi'],
 *   startedAt: [0, 40, 0, 0],
 *   endedAt: [40, null, null, 50],
 *   amount: [50, 80, 30, 20],
 * };
 * const rate = netRevenueRetention(columns, { from: 30, to: 60 });
 * [rate.value, rate.opening, rate.expansion, rate.churned]; // => [1.1, 100, 30, 20]
 * ```
 * @example
 * ```ts
 * import { countSpells, netRevenueRetention } from 'cx-metrics';
 *
 * const columns = {
 *   customer: ['an', 'binh', 'binh'],
 *   startedAt: ['2024-11-05T00:00Z', '2024-12-09T00:00Z', '2025-06-01T00:00Z'],
 *   endedAt: ['2025-12-20T00:00Z', '2025-06-01T00:00Z', null],
 *   amount: [600, 30, 45],
 *   billed: ['year', 'month', 'month'] as const,
 * };
 * const spells = countSpells(columns, { timeZone: 'UTC', asOf: '2026-02-01T00:00Z' });
 * // of the last twelve months, at the end of each month
 * const rolling = netRevenueRetention(spells, { period: 'month', window: 12, from: '2025-11-01' });
 * rolling.periods.map(({ period, value }) => [period, value]);
 * // => [['2025-11', 1], ['2025-12', 0.5625], ['2026-01', 0.5625]]
 * ```
 * @see https://gaspwiki.pages.dev/v1/metrics/core
 * @category Revenue
 * @since 0.1.0
 */
export function netRevenueRetention(totals: NetRevenueTotals): NetRevenueRetentionResult;
/**
 * The same for rows, one per spell. See {@link netRevenueRetention}.
 *
 * @param rows any iterable, in any order
 * @param options readers `customer`, `startedAt`, `endedAt`, `amount` and perhaps `billed` and `currency`, the period, how to count and how to conclude
 * @returns ratio with interval and parts
 */
export function netRevenueRetention<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: RevenueRowOptions<Row>,
): NetRevenueRetentionResult;
/**
 * The same for equally long columns. See {@link netRevenueRetention}.
 *
 * @param columns `customer`, `startedAt`, `endedAt`, `amount` and perhaps `billed` and `currency`
 * @param options the period, how to count and how to conclude
 * @returns ratio with interval and parts
 */
export function netRevenueRetention(columns: SubscriptionColumns, options: RevenueOptions): NetRevenueRetentionResult;
/**
 * The same for spells that were counted, as a whole and by calendar period. See {@link netRevenueRetention}.
 *
 * @param spells what {@link countSpells} gave
 * @param options which time is looked at and how to conclude
 * @returns ratio with interval and parts, and those of each period
 */
export function netRevenueRetention(
  spells: Spells,
  options?: CountedRevenueOptions,
): NetRevenueRetentionResult & SpellSeries<NetRevenueParts>;
export function netRevenueRetention(source: unknown, options?: object): NetRevenueRetentionResult {
  const metric = 'net-revenue-retention';
  // columns are lists, totals are numbers
  const isColumns = Object(source).metric === undefined && Object.values(Object(source)).some(isRows);
  const isOfSpells = isRows(source) || isSpells(metric, source) || isColumns;
  if (isOfSpells) return revenueOfSource(metric, source, options as CountedRevenueOptions);
  return ofTotals(metric, source, options);
}

function ofTotals(
  metric: 'net-revenue-retention',
  totals: unknown,
  options: object | undefined,
): NetRevenueRetentionResult {
  const amounts = amountsOf(metric, totals, ['expansion']);
  assertOptions(metric, options, '');
  // in this order no rounding makes it less than what gross retention keeps
  const numerator = amounts.opening - lostOf(metric, amounts) + amounts.expansion;
  return { metric, unit: 'ratio', ...ofAmounts(numerator, amounts) };
}
