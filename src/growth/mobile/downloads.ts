// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import { namedTotal, type TotalOptions, type TotalRows } from '../../kernels/summary/named-total.js';
import type { SummaryResult } from '../../kernels/summary/summary-conclusion.js';

/**
 * Downloads: app downloads in the period.
 *
 * value = Σdownloads; n counts the numbers. A total is no sample, so there is no interval.
 *
 * @remarks New devices, repeated downloads and updates are three counts. Stores count in time zones of their own. Mean and
 * percentiles are in the result too. Cost: O(n + k log k) time and O(k) memory for k distinct numbers.
 * @param values downloads of each day or store
 * @param options how to count and how to conclude
 * @returns total, and where the numbers lie; `value: null` without numbers
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything but a number from 0 up (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { downloads } from 'cx-metrics';
 * downloads([3000, 2700, 2500]).value; // => 8200
 * const days = [{ count: 3000 }, { count: 2700 }];
 * downloads(days, { downloads: 'count' }).value; // => 5700
 * ```
 * @see https://learn.microsoft.com/en-us/gaming/playfab/features/analytics/metrics/metrics-and-terminology
 * @category Mobile
 * @since 0.1.0
 */
export function downloads(
  values: Iterable<number | bigint | null | undefined>,
  options?: TotalOptions,
): SummaryResult<'downloads', 'count'>;
/**
 * The same for rows, one per day or store: `downloads` reads its number, and rows without it are `missing`. See
 * {@link downloads}.
 *
 * @param rows any iterable
 */
export function downloads<Row>(
  rows: Iterable<Row>,
  options: TotalRows<Row, 'downloads'>,
): SummaryResult<'downloads', 'count'>;
export function downloads(source: unknown, options?: object): SummaryResult<'downloads', 'count'> {
  return namedTotal({ metric: 'downloads', unit: 'count', value: 'downloads' }, source, options);
}
