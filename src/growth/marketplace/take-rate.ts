// poured from src/catalog/records/marketplace.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link takeRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TakeRateTotals {
  /** Revenue of the marketplace: a number from 0 to `gmv`. */
  readonly platformRevenue: number | bigint;
  /** Value of the goods and services transacted: a number from 0. */
  readonly gmv: number | bigint;
}

/**
 * Take rate: revenue of the marketplace as a share of the value transacted.
 *
 * value = platformRevenue / gmv; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks Say whether fees of both sides, advertising and payment income are in. Cancelled orders leave both sides. The mean
 * of the rates of single orders is not the take rate. For segments, add up both totals and divide once; never average the
 * shares. Cost: O(1); for rows O(n).
 * @param totals `platformRevenue` and `gmv`
 * @returns share 0…1; `value: null` when `gmv` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `platformRevenue` or `gmv` is not a number from 0 up, or `platformRevenue` exceeds `gmv`, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { takeRate } from 'cx-metrics';
 * takeRate({ platformRevenue: 15_000, gmv: 100_000 }).value; // => 0.15
 * const categories = [{ fees: 6200, sold: 40_000 }, { fees: 4900, sold: 35_000 }, { fees: 3900, sold: 25_000 }];
 * const rate = takeRate(categories, { platformRevenue: 'fees', gmv: 'sold' });
 * rate.value; // => 0.15
 * rate.interval?.low; // ~> 0.12733437031
 * ```
 * @see https://a16z.com/2020/02/21/13-metrics-for-marketplace-companies
 * @category Marketplace
 * @since 0.1.0
 */
export function takeRate(totals: TakeRateTotals): RatioResult<'take-rate', 'fraction'>;
/**
 * The same for rows, one per month or category: both numbers are added up, and rows that lack one are `missing`. See
 * {@link takeRate}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function takeRate<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof TakeRateTotals>,
): RatioResult<'take-rate', 'fraction'>;
export function takeRate(source: unknown, options?: object): RatioResult<'take-rate', 'fraction'> {
  return namedRatio(
    { metric: 'take-rate', unit: 'fraction', part: 'platformRevenue', whole: 'gmv', range: [0, 1] },
    source,
    options,
  );
}
