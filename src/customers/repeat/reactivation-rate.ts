// poured from src/catalog/records/customers.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link reactivationRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReactivationCounts {
  /** Lapsed customers who bought in the window: from 0 to `lapsed`. */
  readonly reactivated: number | bigint;
  /** Customers who had lapsed when the window began. */
  readonly lapsed: number | bigint;
}

/**
 * Reactivation rate: of the customers who had lapsed at the start of a window, the share who bought again in it.
 *
 * value = reactivated / lapsed; n = lapsed. Wilson's interval unless another method is given.
 *
 * @remarks Who has lapsed is fixed at the start of the window. Without a control group it is not the effect of the campaign.
 * For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `reactivated` out of `lapsed`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `lapsed` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `reactivated` exceeds `lapsed`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { reactivationRate } from 'cx-metrics';
 * const rate = reactivationRate({ reactivated: 38, lapsed: 380 });
 * rate.value; // => 0.1
 * rate.interval?.low; // ~> 0.07372547142
 * const customers = [{ cameBack: false }, { cameBack: false }, { cameBack: false }, { cameBack: true }];
 * reactivationRate(customers, { reactivated: 'cameBack' }).value; // => 0.25
 * ```
 * @see https://metrilo.com/glossary/purchase-frequency
 * @category Customers
 * @since 0.1.0
 */
export function reactivationRate(counts: ReactivationCounts, options?: ShareOptions): ShareResult<'reactivation-rate'>;
/**
 * The same for rows, one per customer who had lapsed when the window began: `reactivated` reads `true` or `false`, and rows
 * without it are `missing`. See {@link reactivationRate}.
 *
 * @param rows any iterable
 */
export function reactivationRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'reactivated'>,
): ShareResult<'reactivation-rate'>;
export function reactivationRate(source: unknown, options?: object): ShareResult<'reactivation-rate'> {
  return namedShare('reactivation-rate', 'reactivated', 'lapsed', source, options);
}
