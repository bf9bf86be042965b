// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link arppu}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ArppuTotals {
  /** Revenue of the period: a number from 0. */
  readonly revenue: number | bigint;
  /** Users who paid in the period: a number from 0. */
  readonly payingUsers: number | bigint;
}

/**
 * Average revenue per paying user (ARPPU): revenue per user who paid in the period.
 *
 * value = revenue / payingUsers; n = payingUsers. Rows give an interval, that of `quotient` (delta method, Student's t); totals
 * alone do not.
 *
 * @remarks It rises when small payers leave. ARPU = ARPPU times the share who pay: check it. For segments, add up both totals
 * and divide once; never average the averages. Cost: O(1); for rows O(n).
 * @param totals `revenue` and `payingUsers`
 * @returns amount in the currency of `revenue`; `value: null` when `payingUsers` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `revenue` or `payingUsers` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { arppu } from 'cx-metrics';
 * arppu({ revenue: 4200, payingUsers: 105 }).value; // => 40
 * const payers = [{ paid: 20 }, { paid: 60 }, { paid: 35 }, { paid: 45 }];
 * const result = arppu(payers, { revenue: 'paid' });
 * result.value; // => 40
 * result.interval?.low; // ~> 13.21572318643
 * ```
 * @see https://appmetrica.yandex.com/docs/zh/common/glossary
 * @category Mobile
 * @since 0.1.0
 */
export function arppu(totals: ArppuTotals): RatioResult<'arppu', 'money'>;
/**
 * The same for rows, one per paying user: `revenue` reads its number, and rows without it are `missing`. See {@link arppu}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function arppu<Row>(rows: Iterable<Row>, options: RatioRows<Row, 'revenue'>): RatioResult<'arppu', 'money'>;
export function arppu(source: unknown, options?: object): RatioResult<'arppu', 'money'> {
  return namedRatio(
    { metric: 'arppu', unit: 'money', part: 'revenue', whole: 'payingUsers', rows: 'whole' },
    source,
    options,
  );
}
