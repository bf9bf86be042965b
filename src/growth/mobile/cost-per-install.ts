// poured from src/catalog/records/mobile.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link costPerInstall}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CostPerInstallTotals {
  /** Advertising cost: a number from 0. */
  readonly adSpend: number | bigint;
  /** Installations: a number from 0. */
  readonly installs: number | bigint;
}

/**
 * Cost per install (CPI): advertising cost per installation.
 *
 * value = adSpend / installs; n counts rows; totals count as one. Rows give an interval, that of `quotient` (delta method,
 * Student's t); totals alone do not.
 *
 * @remarks An installation is not a user: many are never opened. Say whether repeated installations count. For segments, add up
 * both totals and divide once; never average the averages. Cost: O(1); for rows O(n).
 * @param totals `adSpend` and `installs`
 * @returns amount in the currency of `adSpend`; `value: null` when `installs` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `adSpend` or `installs` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { costPerInstall } from 'cx-metrics';
 * costPerInstall({ adSpend: 5000, installs: 2000 }).value; // => 2.5
 * const campaigns = [{ spent: 2100, installed: 820 }, { spent: 1700, installed: 690 }, { spent: 1200, installed: 490 }];
 * const result = costPerInstall(campaigns, { adSpend: 'spent', installs: 'installed' });
 * result.value; // => 2.5
 * result.interval?.low; // ~> 2.33865052263
 * ```
 * @see https://pubscale.com/glossary/app-metrics
 * @category Mobile
 * @since 0.1.0
 */
export function costPerInstall(totals: CostPerInstallTotals): RatioResult<'cost-per-install', 'money'>;
/**
 * The same for rows, one per campaign: both numbers are added up, and rows that lack one are `missing`. See
 * {@link costPerInstall}.
 *
 * @param rows any iterable
 * @param options readers, how to count and how to conclude
 */
export function costPerInstall<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, keyof CostPerInstallTotals>,
): RatioResult<'cost-per-install', 'money'>;
export function costPerInstall(source: unknown, options?: object): RatioResult<'cost-per-install', 'money'> {
  return namedRatio({ metric: 'cost-per-install', unit: 'money', part: 'adSpend', whole: 'installs' }, source, options);
}
