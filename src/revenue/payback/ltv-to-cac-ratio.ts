// poured from src/catalog/records/revenue.ts: edit the record and run `npm run pour`
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';
import { ratioOfTotals } from '../../kernels/quotient/ratio-of-totals.js';

/**
 * Totals of {@link ltvToCacRatio}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LtvToCacRatioTotals {
  /** Lifetime value of a customer, on margin: a number from 0. */
  readonly ltv: number | bigint;
  /** Cost of acquiring a customer: a number from 0. */
  readonly cac: number | bigint;
}

/**
 * LTV to CAC ratio: lifetime value of a customer over the cost of winning one.
 *
 * value = ltv / cac. There is no interval.
 *
 * @remarks Both on margin and both for the same segment. A high ratio can mean that too little is spent on growth. It says
 * nothing about when the money comes back: see `cacPaybackPeriod`. Cost: O(1).
 * @param totals `ltv` and `cac`
 * @returns ratio; `value: null` when `cac` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `ltv` or `cac` is not a number from 0 up
 * @example
 * ```ts
 * import { ltvToCacRatio } from 'cx-metrics';
 * ltvToCacRatio({ ltv: 3200, cac: 800 }).value; // => 4
 * ```
 * @see https://refopedia.pages.dev/entries/saas-metrics.html
 * @category Revenue
 * @since 0.1.0
 */
export function ltvToCacRatio(totals: LtvToCacRatioTotals): RatioResult<'ltv-to-cac-ratio', 'ratio'>;
export function ltvToCacRatio(totals: unknown, options?: object): RatioResult<'ltv-to-cac-ratio', 'ratio'> {
  return ratioOfTotals({ metric: 'ltv-to-cac-ratio', unit: 'ratio', part: 'ltv', whole: 'cac' }, totals, options, '');
}
