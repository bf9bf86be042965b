import type { ChangePair, ChangeResult } from '../../kernels/change/change.js';
import type {
  ChangeSeriesOptions,
  ChangeTotalColumns,
  ChangeTotalRowOptions,
} from '../../kernels/change/change-series.js';
import { namedGrowthRate } from '../../kernels/change/growth-rate.js';
import type { ChangeSeriesResult } from '../../kernels/change/series-changes.js';
import { QUANTITY } from '../../kernels/proportion/row-tally.js';

/**
 * Seller growth rate: relative change of active sellers between two periods.
 *
 * value = (now − before) / before, a ratio from −1 without limit: 0.05 is 5 % more. n = 1 for a pair; of a series the totals that were read.
 *
 * @remarks An active seller had a listing or a sale in the period; having registered is not enough. The net hides who came and who left: show new, lost and returning sellers beside it.
 * Supply grows in vain where demand does not: look at {@link buyerGrowthRate} too. Without sellers before there is no rate (`value: null`): `absolute` shows the difference. Compare complete periods of one
 * length. Sellers of two periods do not add up, since many are active in both, so that a series takes a total for each
 * period. Totals are 0 or from 2^-400 to 2^400. Cost: O(1), of a series O(n).
 * @param totals active sellers of the period and of the earlier one
 * @returns the rate with the difference; `value: null` without sellers in the earlier period
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a number from 0; `INVALID_OPTION` for options
 * @example
 * ```ts
 * import { sellerGrowthRate } from 'cx-metrics';
 * sellerGrowthRate({ now: 210, before: 200 }).value; // => 0.05
 * sellerGrowthRate({ now: 40, before: 0 }).value; // => null
 * ```
 * @category Marketplace
 * @since 0.1.0
 */
export function sellerGrowthRate(totals: ChangePair): ChangeResult<'seller-growth-rate'>;
/**
 * The same for a series in rows, one for each period. See {@link sellerGrowthRate}, and {@link changeSeries} for what it does with
 * periods.
 *
 * @param rows any iterable, in any order
 * @param options readers `first` and `total`, period, zone and `asOf`
 * @returns every period with its changes, and the compound rate
 * @example
 * ```ts
 * import { sellerGrowthRate } from 'cx-metrics';
 *
 * const months = [{ start: '2026-01-01', sellers: 200 }, { start: '2026-02-01', sellers: 210 }];
 * const growth = sellerGrowthRate(months, {
 *   first: (month) => month.start,
 *   total: (month) => month.sellers,
 *   period: 'month',
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-01T00:00+07:00',
 * });
 * [growth.latest, growth.value]; // => ['2026-02', 0.05]
 * ```
 */
export function sellerGrowthRate<Row>(
  rows: Iterable<Row>,
  options: ChangeTotalRowOptions<Row>,
): ChangeSeriesResult<'seller-growth-rate'>;
/**
 * The same for a series in equally long columns. See {@link sellerGrowthRate}.
 *
 * @param columns `first` and `total`
 */
export function sellerGrowthRate(
  columns: ChangeTotalColumns,
  options: ChangeSeriesOptions,
): ChangeSeriesResult<'seller-growth-rate'>;
export function sellerGrowthRate(
  source: unknown,
  options?: object,
): ChangeResult<'seller-growth-rate'> | ChangeSeriesResult<'seller-growth-rate'> {
  return namedGrowthRate('seller-growth-rate', { kind: QUANTITY, isFlow: false }, source, options);
}
