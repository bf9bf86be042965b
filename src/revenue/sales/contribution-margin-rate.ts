// poured from src/catalog/records/revenue.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link contributionMarginRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ContributionMarginTotals {
  /** Revenue minus variable cost, below 0 at a loss: a number up to `revenue`. */
  readonly contribution: number | bigint;
  /** Net revenue: a number from 0. */
  readonly revenue: number | bigint;
}

/**
 * Margin rate: contribution, which is revenue minus variable cost, as a share of revenue.
 *
 * value = contribution / revenue; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks Which costs are variable is a choice: name the tier. Gross margin and contribution margin differ by marketing,
 * shipping and payment cost. For segments, add up both totals and divide once; never average the ratios. Cost: O(1); for rows
 * O(n).
 * @param totals `contribution` and `revenue`
 * @returns ratio, negative where `contribution` is; `value: null` when `revenue` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `contribution` is not a number or `revenue` not one from 0 up, or `contribution` exceeds `revenue`, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { contributionMarginRate } from 'cx-metrics';
 * contributionMarginRate({ contribution: 48_000, revenue: 120_000 }).value; // => 0.4
 * const products = [{ margin: 19_000, sales: 46_000 }, { margin: 16_000, sales: 41_000 }, { margin: 13_000, sales: 33_000 }];
 * const rate = contributionMarginRate(products, { contribution: 'margin', revenue: 'sales' });
 * rate.value; // => 0.4
 * rate.interval?.low; // ~> 0.36713794696
 * ```
 * @see https://refopedia.pages.dev/entries/saas-metrics.html
 * @category Revenue
 * @since 0.1.0
 */
export function contributionMarginRate(
  totals: ContributionMarginTotals,
): RatioResult<'contribution-margin-rate', 'ratio'>;
/**
 * The same for rows, one per product or period: both numbers are added up, and rows that lack one are `missing`. See
 * {@link contributionMarginRate}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function contributionMarginRate<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof ContributionMarginTotals>,
): RatioResult<'contribution-margin-rate', 'ratio'>;
export function contributionMarginRate(
  source: unknown,
  options?: object,
): RatioResult<'contribution-margin-rate', 'ratio'> {
  return namedRatio(
    { metric: 'contribution-margin-rate', unit: 'ratio', part: 'contribution', whole: 'revenue', range: [null, 1] },
    source,
    options,
  );
}
