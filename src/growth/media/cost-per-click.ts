// poured from src/catalog/records/media.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link costPerClick}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CostPerClickTotals {
  /** Advertising revenue or cost: a number from 0. */
  readonly amount: number | bigint;
  /** Clicks on the ads: a number from 0. */
  readonly clicks: number | bigint;
}

/**
 * Cost per click (CPC): advertising revenue, or cost, per click.
 *
 * value = amount / clicks; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks What the advertiser pays and what the publisher gets differ by the share of the network. Leave out invalid clicks.
 * For segments, add up both totals and divide once; never average the averages. Cost: O(1); for rows O(n).
 * @param totals `amount` and `clicks`
 * @returns amount in the currency of `amount`; `value: null` when `clicks` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `amount` or `clicks` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { costPerClick } from 'cx-metrics';
 * costPerClick({ amount: 60, clicks: 150 }).value; // => 0.4
 * const campaigns = [{ spent: 26, clicked: 62 }, { spent: 20, clicked: 51 }, { spent: 14, clicked: 37 }];
 * const result = costPerClick(campaigns, { amount: 'spent', clicks: 'clicked' });
 * result.value; // => 0.4
 * result.interval?.low; // ~> 0.34742071514
 * ```
 * @see https://googleapis.dev/dotnet/Google.Apis.Adsense.v2/latest/api/Google.Apis.Adsense.v2.AccountsResource.ReportsResource.GenerateRequest.MetricsEnum.html
 * @category Media
 * @since 0.1.0
 */
export function costPerClick(totals: CostPerClickTotals): RatioResult<'cost-per-click', 'money'>;
/**
 * The same for rows, one per ad unit or campaign: both numbers are added up, and rows that lack one are `missing`. See
 * {@link costPerClick}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function costPerClick<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof CostPerClickTotals>,
): RatioResult<'cost-per-click', 'money'>;
export function costPerClick(source: unknown, options?: object): RatioResult<'cost-per-click', 'money'> {
  return namedRatio({ metric: 'cost-per-click', unit: 'money', part: 'amount', whole: 'clicks' }, source, options);
}
