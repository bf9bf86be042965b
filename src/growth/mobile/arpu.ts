// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link arpu}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ArpuTotals {
  /** Revenue of the period: a number from 0. */
  readonly revenue: number | bigint;
  /** Users active in the period: a number from 0. */
  readonly activeUsers: number | bigint;
}

/**
 * Average revenue per user (ARPU): revenue of the period per active user of the same period.
 *
 * value = revenue / activeUsers; n = activeUsers. Rows give an interval, that of `quotient` (delta method, Student's t); totals
 * alone do not.
 *
 * @remarks Active users, not registered ones. The mean of daily numbers is not the monthly number. Advertising and purchases,
 * before or after the store's share: say which. For segments, add up both totals and divide once; never average the averages.
 * Cost: O(1); for rows O(n).
 * @param totals `revenue` and `activeUsers`
 * @returns amount in the currency of `revenue`; `value: null` when `activeUsers` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `revenue` or `activeUsers` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { arpu } from 'cx-metrics';
 * arpu({ revenue: 4200, activeUsers: 2100 }).value; // => 2
 * const users = [{ paid: 0 }, { paid: 0 }, { paid: 6 }, { paid: 2 }];
 * const result = arpu(users, { revenue: 'paid' });
 * result.value; // => 2
 * result.interval?.high; // ~> 6.50065872646
 * ```
 * @see https://appmetrica.yandex.com/docs/zh/common/glossary
 * @category Mobile
 * @since 0.1.0
 */
export function arpu(totals: ArpuTotals): RatioResult<'arpu', 'money'>;
/**
 * The same for rows, one per active user: `revenue` reads its number, and rows without it are `missing`. See {@link arpu}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function arpu<Row>(rows: Iterable<Row>, options: RatioRows<Row, 'revenue'>): RatioResult<'arpu', 'money'>;
export function arpu(source: unknown, options?: object): RatioResult<'arpu', 'money'> {
  return namedRatio(
    { metric: 'arpu', unit: 'money', part: 'revenue', whole: 'activeUsers', rows: 'whole' },
    source,
    options,
  );
}
