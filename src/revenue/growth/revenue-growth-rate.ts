import type { ChangePair, ChangeResult } from '../../kernels/change/change.js';
import type {
  ChangeAmountColumns,
  ChangeAmountRowOptions,
  ChangeSeriesOptions,
  ChangeTotalColumns,
  ChangeTotalRowOptions,
} from '../../kernels/change/change-series.js';
import { namedGrowthRate } from '../../kernels/change/growth-rate.js';
import { AMOUNT } from '../../kernels/change/relative-change.js';
import type { ChangeSeriesResult } from '../../kernels/change/series-changes.js';

/**
 * Revenue growth rate: relative change of net revenue against an earlier period.
 *
 * value = (now − before) / before, a ratio from −1 without limit: 0.2 is 20 % more. n = 1 for a pair; of a series the orders, or
 * totals, that were read.
 *
 * @remarks Period over period and year over year answer different questions: say which. Of a series, `measure` chooses one of
 * them or the compound rate, and all stand in the result; only complete periods are compared. Without revenue before there is
 * no rate (`value: null`): `absolute` shows the difference. There is none either where net revenue is negative, when refunds
 * exceed sales. Compare periods with as many trading days; growth from a small base is large. Compound growth over several
 * periods is a root, not a mean. Amounts are in one currency. Cost: O(1), of a series O(n).
 * @param totals net revenue of the period and of the earlier one
 * @returns the rate with the difference; `value: null` without revenue in the earlier period
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an amount; `INVALID_OPTION` for options
 * @example
 * ```ts
 * import { revenueGrowthRate } from 'cx-metrics';
 * const growth = revenueGrowthRate({ now: 120_000, before: 100_000 });
 * growth.value; // => 0.2
 * growth.absolute; // => 20_000
 * revenueGrowthRate({ now: 5_000, before: 0 }).value; // => null
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export function revenueGrowthRate(totals: ChangePair): ChangeResult<'revenue-growth-rate'>;
/**
 * The same for a series in rows: of orders with `at` and `amount`, below 0 for refunds, or of periods with `first` and `total`.
 * See {@link revenueGrowthRate}, and {@link changeSeries} for what it does with periods.
 *
 * @param rows any iterable, in any order
 * @param options readers, period, zone and `asOf`
 * @returns every period with its changes, and the compound rate
 * @example
 * ```ts
 * import { revenueGrowthRate } from 'cx-metrics';
 *
 * const orders = [
 *   { paidAt: '2026-01-09T10:00+07:00', total: 500 },
 *   { paidAt: '2026-01-30T10:00+07:00', total: 300 },
 *   { paidAt: '2026-02-14T10:00+07:00', total: 900 },
 *   { paidAt: '2026-03-01T10:00+07:00', total: 100 },
 * ];
 * const growth = revenueGrowthRate(orders, {
 *   at: (order) => order.paidAt,
 *   amount: (order) => order.total,
 *   period: 'month',
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-02T00:00+07:00',
 * });
 * [growth.latest, growth.value]; // => ['2026-02', 0.125]
 * ```
 */
export function revenueGrowthRate<Row>(
  rows: Iterable<Row>,
  options: ChangeAmountRowOptions<Row> | ChangeTotalRowOptions<Row>,
): ChangeSeriesResult<'revenue-growth-rate'>;
/**
 * The same for a series in equally long columns. See {@link revenueGrowthRate}.
 *
 * @param columns `at` and `amount`, or `first` and `total`
 */
export function revenueGrowthRate(
  columns: ChangeAmountColumns | ChangeTotalColumns,
  options: ChangeSeriesOptions,
): ChangeSeriesResult<'revenue-growth-rate'>;
export function revenueGrowthRate(
  source: unknown,
  options?: object,
): ChangeResult<'revenue-growth-rate'> | ChangeSeriesResult<'revenue-growth-rate'> {
  return namedGrowthRate('revenue-growth-rate', { kind: AMOUNT, isFlow: true }, source, options);
}
