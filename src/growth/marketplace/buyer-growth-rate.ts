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
 * Buyer growth rate: relative change of active buyers between two periods.
 *
 * value = (now − before) / before, a ratio from −1 without limit: 0.15 is 15 % more. n = 1 for a pair; of a series the totals that were read.
 *
 * @remarks An active buyer bought in the period; having registered is not enough. The net hides who came and who left: show new, lost and returning buyers beside it.
 * Demand grows in vain where supply does not: look at {@link sellerGrowthRate} too. Without buyers before there is no rate (`value: null`): `absolute` shows the difference. Compare complete periods of one
 * length. Buyers of two periods do not add up, since many are active in both, so that a series takes a total for each
 * period. Totals are 0 or from 2^-400 to 2^400. Cost: O(1), of a series O(n).
 * @param totals active buyers of the period and of the earlier one
 * @returns the rate with the difference; `value: null` without buyers in the earlier period
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a number from 0; `INVALID_OPTION` for options
 * @example
 * ```ts
 * import { buyerGrowthRate } from 'cx-metrics';
 * buyerGrowthRate({ now: 1150, before: 1000 }).value; // => 0.15
 * buyerGrowthRate({ now: 40, before: 0 }).value; // => null
 * ```
 * @category Marketplace
 * @since 0.1.0
 */
export function buyerGrowthRate(totals: ChangePair): ChangeResult<'buyer-growth-rate'>;
/**
 * The same for a series in rows, one for each period. See {@link buyerGrowthRate}, and {@link changeSeries} for what it does with
 * periods.
 *
 * @param rows any iterable, in any order
 * @param options readers `first` and `total`, period, zone and `asOf`
 * @returns every period with its changes, and the compound rate
 * @example
 * ```ts
 * import { buyerGrowthRate } from 'cx-metrics';
 *
 * const months = [{ start: '2026-01-01', buyers: 1000 }, { start: '2026-02-01', buyers: 1150 }];
 * const growth = buyerGrowthRate(months, {
 *   first: (month) => month.start,
 *   total: (month) => month.buyers,
 *   period: 'month',
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   asOf: '2026-03-01T00:00+07:00',
 * });
 * [growth.latest, growth.value]; // => ['2026-02', 0.15]
 * ```
 */
export function buyerGrowthRate<Row>(
  rows: Iterable<Row>,
  options: ChangeTotalRowOptions<Row>,
): ChangeSeriesResult<'buyer-growth-rate'>;
/**
 * The same for a series in equally long columns. See {@link buyerGrowthRate}.
 *
 * @param columns `first` and `total`
 */
export function buyerGrowthRate(
  columns: ChangeTotalColumns,
  options: ChangeSeriesOptions,
): ChangeSeriesResult<'buyer-growth-rate'>;
export function buyerGrowthRate(
  source: unknown,
  options?: object,
): ChangeResult<'buyer-growth-rate'> | ChangeSeriesResult<'buyer-growth-rate'> {
  return namedGrowthRate('buyer-growth-rate', { kind: QUANTITY, isFlow: false }, source, options);
}
