// poured from src/catalog/records/service.ts: edit the record and run `npm run pour`
import { namedRatio, type RatioRows } from '../../kernels/quotient/named-ratio.js';
import type { RatioResult } from '../../kernels/quotient/ratio-conclusion.js';

/**
 * Totals of {@link averageHandleTime}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface AverageHandleTimeTotals {
  /** Talk, hold and wrap-up time of the contacts, in milliseconds: a number from 0. */
  readonly handleMs: number | bigint;
  /** Contacts that were handled: a number from 0. */
  readonly contacts: number | bigint;
}

/**
 * Average handle time (AHT): time spent on a contact, with talk, hold and wrap-up, averaged over the contacts handled.
 *
 * value = handleMs / contacts; n = contacts. Rows give an interval, that of `quotient` (delta method, Student's t); totals
 * alone do not.
 *
 * @remarks State which of talk, hold and wrap-up are in. Short is not good by itself: read it with `firstContactResolution`. An
 * agent with several chats at once handles each longer. For segments, add up both totals and divide once; never average the
 * averages. Cost: O(1); for rows O(n).
 * @param totals `handleMs` and `contacts`
 * @returns milliseconds; `value: null` when `contacts` is 0; `interval: null` for totals and below two rows
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `handleMs` or `contacts` is not a number from 0 up, in a row too (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { averageHandleTime } from 'cx-metrics';
 * averageHandleTime({ handleMs: 1_800_000, contacts: 5 }).value; // => 360_000
 * const calls = [{ tookMs: 300_000 }, { tookMs: 420_000 }, { tookMs: 330_000 }, { tookMs: 390_000 }];
 * averageHandleTime(calls, { handleMs: 'tookMs' }).value; // => 360_000
 * ```
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/metrics-definitions.html
 * @category Service
 * @since 0.1.0
 */
export function averageHandleTime(totals: AverageHandleTimeTotals): RatioResult<'average-handle-time', 'ms'>;
/**
 * The same for rows, one per contact that was handled: `handleMs` reads its number, and rows without it are `missing`. See
 * {@link averageHandleTime}.
 *
 * @param rows any iterable
 * @param options reader, how to count and how to conclude
 */
export function averageHandleTime<Row>(
  rows: Iterable<Row>,
  options: RatioRows<Row, 'handleMs'>,
): RatioResult<'average-handle-time', 'ms'>;
export function averageHandleTime(source: unknown, options?: object): RatioResult<'average-handle-time', 'ms'> {
  return namedRatio(
    { metric: 'average-handle-time', unit: 'ms', part: 'handleMs', whole: 'contacts', rows: 'whole' },
    source,
    options,
  );
}
