// poured from src/catalog/records/customers.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link profileCompleteness}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ProfileCompletenessTotals {
  /** Fields that hold a value: a number from 0 to `fields`. */
  readonly filled: number | bigint;
  /** Fields asked for, over all customers: a number from 0. */
  readonly fields: number | bigint;
}

/**
 * Profile completeness: share of the profile fields asked for that are filled, over all customers.
 *
 * value = filled / fields; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks A placeholder such as N/A is not a value. Full is not right: it says nothing about accuracy or age. Ask only for
 * what is used, and respect those who do not want to tell. For segments, add up both totals and divide once; never average the
 * shares. Cost: O(1); for rows O(n).
 * @param totals `filled` and `fields`
 * @returns share 0…1; `value: null` when `fields` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `filled` or `fields` is not a number from 0 up, or `filled` exceeds `fields`, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { profileCompleteness } from 'cx-metrics';
 * profileCompleteness({ filled: 5600, fields: 8000 }).value; // => 0.7
 * const profiles = [{ known: 8, asked: 10 }, { known: 6, asked: 10 }, { known: 7, asked: 10 }];
 * const completeness = profileCompleteness(profiles, { filled: 'known', fields: 'asked' });
 * completeness.value; // => 0.7
 * completeness.interval?.low; // ~> 0.45158622882
 * ```
 * @see https://www.dataqualitysense.com/resources/data-quality/completeness
 * @category Customers
 * @since 0.1.0
 */
export function profileCompleteness(totals: ProfileCompletenessTotals): RatioResult<'profile-completeness', 'fraction'>;
/**
 * The same for rows, one per customer: both numbers are added up, and rows that lack one are `missing`. See
 * {@link profileCompleteness}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function profileCompleteness<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof ProfileCompletenessTotals>,
): RatioResult<'profile-completeness', 'fraction'>;
export function profileCompleteness(
  source: unknown,
  options?: object,
): RatioResult<'profile-completeness', 'fraction'> {
  return namedRatio(
    { metric: 'profile-completeness', unit: 'fraction', part: 'filled', whole: 'fields', range: [0, 1] },
    source,
    options,
  );
}
