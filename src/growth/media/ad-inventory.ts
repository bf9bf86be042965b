// poured from src/catalog/records/media.ts: edit the record and run `npm run pour`
import { namedTotal, type TotalOptions, type TotalRows } from '../../kernels/summary/named-total.js';
import type { SummaryResult } from '../../kernels/summary/summary-conclusion.js';

/**
 * Ad inventory: ad impressions that could have been shown in the period, views times slots, added up over the kinds of page.
 *
 * value = Σslots; n counts the numbers. A total is no sample, so there is no interval.
 *
 * @remarks Add up over kinds of page; mean slots times all views is wrong. Slots that were never reached by scrolling, and
 * refreshed ones, need a rule. Leave out invalid traffic. Mean and percentiles are in the result too. Cost: O(n + k log k) time
 * and O(k) memory for k distinct numbers.
 * @param values page views times ad slots, for each kind of page
 * @param options how to count and how to conclude
 * @returns total, and where the numbers lie; `value: null` without numbers
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything but a number from 0 up (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { adInventory } from 'cx-metrics';
 * adInventory([450_000, 150_000]).value; // => 600_000
 * const pages = [{ viewsTimesSlots: 450_000 }, { viewsTimesSlots: 150_000 }];
 * adInventory(pages, { slots: 'viewsTimesSlots' }).value; // => 600_000
 * ```
 * @see https://mixwithmarketing.com/2021/11/what-is-ad-inventory-how-do-you-calculate-ad-inventory/
 * @category Media
 * @since 0.1.0
 */
export function adInventory(
  values: Iterable<number | bigint | null | undefined>,
  options?: TotalOptions,
): SummaryResult<'ad-inventory', 'count'>;
/**
 * The same for rows, one per kind of page: `slots` reads its number, and rows without it are `missing`. See
 * {@link adInventory}.
 *
 * @param rows any iterable
 */
export function adInventory<Row>(
  rows: Iterable<Row>,
  options: TotalRows<Row, 'slots'>,
): SummaryResult<'ad-inventory', 'count'>;
export function adInventory(source: unknown, options?: object): SummaryResult<'ad-inventory', 'count'> {
  return namedTotal({ metric: 'ad-inventory', unit: 'count', value: 'slots' }, source, options);
}
