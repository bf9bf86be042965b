// poured from src/catalog/records/survey.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link silentDissatisfactionRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SilentDissatisfactionCounts {
  /** Dissatisfied customers without a complaint: from 0 to `dissatisfied`. */
  readonly silent: number | bigint;
  /** Customers who said that they were dissatisfied. */
  readonly dissatisfied: number | bigint;
}

/**
 * Silent dissatisfaction rate: share of the dissatisfied customers who never complained.
 *
 * value = silent / dissatisfied; n = dissatisfied. Wilson's interval unless another method is given.
 *
 * @remarks It joins survey answers with complaints by customer; report those apart who cannot be matched. Silence is not
 * satisfaction: this metric exists to show it. For segments, add up both counts and divide once; never average the shares.
 * Cost: O(1); for rows O(n).
 * @param counts `silent` out of `dissatisfied`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `dissatisfied` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `silent` exceeds `dissatisfied`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { silentDissatisfactionRate } from 'cx-metrics';
 * const rate = silentDissatisfactionRate({ silent: 48, dissatisfied: 60 });
 * rate.value; // => 0.8
 * rate.interval?.low; // ~> 0.68218194194
 * const customers = [{ neverComplained: true }, { neverComplained: true }, { neverComplained: false }, { neverComplained: true }];
 * silentDissatisfactionRate(customers, { silent: 'neverComplained' }).value; // => 0.75
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function silentDissatisfactionRate(
  counts: SilentDissatisfactionCounts,
  options?: ShareOptions,
): ShareResult<'silent-dissatisfaction-rate'>;
/**
 * The same for rows, one per dissatisfied customer: `silent` reads `true` or `false`, and rows without it are `missing`. See
 * {@link silentDissatisfactionRate}.
 *
 * @param rows any iterable
 */
export function silentDissatisfactionRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'silent'>,
): ShareResult<'silent-dissatisfaction-rate'>;
export function silentDissatisfactionRate(
  source: unknown,
  options?: object,
): ShareResult<'silent-dissatisfaction-rate'> {
  return namedShare('silent-dissatisfaction-rate', 'silent', 'dissatisfied', source, options);
}
