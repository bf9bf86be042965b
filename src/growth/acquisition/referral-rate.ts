// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link referralRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReferralCounts {
  /** Customers who referred somebody, each once: from 0 to `customers`. */
  readonly referrers: number | bigint;
  /** All customers. */
  readonly customers: number | bigint;
}

/**
 * Referral rate: share of customers who referred at least one new customer.
 *
 * value = referrers / customers; n = customers. Wilson's interval unless another method is given.
 *
 * @remarks Referrals made and referrals that bought are two metrics. NPS asks about it, this counts it. For segments, add up
 * both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `referrers` out of `customers`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `customers` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `referrers` exceeds `customers`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { referralRate } from 'cx-metrics';
 * const rate = referralRate({ referrers: 70, customers: 1000 });
 * rate.value; // => 0.07
 * rate.interval?.low; // ~> 0.05577636415
 * const customers = [{ hasReferred: false }, { hasReferred: false }, { hasReferred: true }, { hasReferred: false }];
 * referralRate(customers, { referrers: 'hasReferred' }).value; // => 0.25
 * ```
 * @see https://www.keevee.com/referral-program-metrics
 * @category Acquisition
 * @since 0.1.0
 */
export function referralRate(counts: ReferralCounts, options?: ShareOptions): ShareResult<'referral-rate'>;
/**
 * The same for rows, one per customer: `referrers` reads `true` or `false`, and rows without it are `missing`. See
 * {@link referralRate}.
 *
 * @param rows any iterable
 */
export function referralRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'referrers'>,
): ShareResult<'referral-rate'>;
export function referralRate(source: unknown, options?: object): ShareResult<'referral-rate'> {
  return namedShare('referral-rate', 'referrers', 'customers', source, options);
}
