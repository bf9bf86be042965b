// poured from src/catalog/records/journey.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link touchpointsPerConversion}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TouchpointsPerConversionTotals {
  /** Touchpoints within the window before the purchase: a number from 0. */
  readonly touchpoints: number | bigint;
  /** People who bought: a number from 0. */
  readonly buyers: number | bigint;
}

/**
 * Touchpoints per conversion: touchpoints before the purchase, per buyer.
 *
 * value = touchpoints / buyers; n = buyers. Rows give an interval, that of `quotient` (delta method, Student's t); totals alone
 * do not.
 *
 * @remarks The window before the purchase is part of the definition. Those who did not buy had touchpoints too: buyers alone
 * prove nothing. For segments, add up both totals and divide once; never average the ratios. Cost: O(1); for rows O(n).
 * @param totals `touchpoints` and `buyers`
 * @returns ratio; `value: null` when `buyers` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `touchpoints` or `buyers` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { touchpointsPerConversion } from 'cx-metrics';
 * touchpointsPerConversion({ touchpoints: 3600, buyers: 800 }).value; // => 4.5
 * const buyers = [{ touches: 3 }, { touches: 6 }, { touches: 4 }, { touches: 5 }];
 * const result = touchpointsPerConversion(buyers, { touchpoints: 'touches' });
 * result.value; // => 4.5
 * result.interval?.low; // ~> 2.44573974324
 * ```
 * @see https://marketingroicalculator.com/glossary/conversion-path-length
 * @category Journey
 * @since 0.1.0
 */
export function touchpointsPerConversion(
  totals: TouchpointsPerConversionTotals,
): RatioResult<'touchpoints-per-conversion', 'ratio'>;
/**
 * The same for rows, one per buyer: `touchpoints` reads its number, and rows without it are `missing`. See
 * {@link touchpointsPerConversion}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function touchpointsPerConversion<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, 'touchpoints'>,
): RatioResult<'touchpoints-per-conversion', 'ratio'>;
export function touchpointsPerConversion(
  source: unknown,
  options?: object,
): RatioResult<'touchpoints-per-conversion', 'ratio'> {
  return namedRatio(
    { metric: 'touchpoints-per-conversion', unit: 'ratio', part: 'touchpoints', whole: 'buyers', rows: 'whole' },
    source,
    options,
  );
}
