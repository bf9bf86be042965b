// poured from src/catalog/records/digital.ts: edit the record and run `npm run pour`
import { type PooledRows, pooledRatio } from '../../kernels/quotient/pooled-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link availabilityRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AvailabilityTotals {
  /** Time in which it worked, in milliseconds: a number from 0 to `agreedMs`. */
  readonly upMs: number | bigint;
  /** Time agreed, in milliseconds: a number from 0. */
  readonly agreedMs: number | bigint;
}

/**
 * Service availability: share of the agreed service time in which the channel worked.
 *
 * value = upMs / agreedMs; n counts rows; totals count as one. There is no interval.
 *
 * @remarks Say whether planned maintenance counts as agreed time. It is time, not counts: the interval of a share does not
 * apply. Working for the monitor is not working for the customer. For segments, add up both totals and divide once; never
 * average the shares. Cost: O(1); for rows O(n).
 * @param totals `upMs` and `agreedMs`
 * @returns share 0…1; `value: null` when `agreedMs` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `upMs` or `agreedMs` is not a number from 0 up, or `upMs` exceeds `agreedMs`, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { availabilityRate } from 'cx-metrics';
 * availabilityRate({ upMs: 2_589_000_000, agreedMs: 2_592_000_000 }).value; // ~> 0.99884259259
 * const days = [{ up: 43_200_000, agreed: 43_200_000 }, { up: 42_768_000, agreed: 43_200_000 }];
 * availabilityRate(days, { upMs: 'up', agreedMs: 'agreed' }).value; // => 0.995
 * ```
 * @see https://gsong.pe.kr/startup/2014/10/01/saas-business-model-and-key-metrics.html
 * @category Digital
 * @since 0.1.0
 */
export function availabilityRate(totals: AvailabilityTotals): RatioResult<'availability-rate', 'fraction'>;
/**
 * The same for rows, one per day or channel: both numbers are added up, and rows that lack one are `missing`. See
 * {@link availabilityRate}.
 *
 * @param rows any iterable
 * @param options readers, and how to count
 */
export function availabilityRate<Row>(
  rows: Iterable<Row>,
  options: PooledRows<Row, keyof AvailabilityTotals>,
): RatioResult<'availability-rate', 'fraction'>;
export function availabilityRate(source: unknown, options?: object): RatioResult<'availability-rate', 'fraction'> {
  return pooledRatio(
    { metric: 'availability-rate', unit: 'fraction', part: 'upMs', whole: 'agreedMs', range: [0, 1] },
    source,
    options,
  );
}
