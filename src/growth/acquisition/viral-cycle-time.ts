// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import { namedSummary, type SummaryOptions, type SummaryRows } from '../../kernels/summary/named-summary.js';
import type { SummaryResult } from '../../kernels/summary/summary-conclusion.js';

/**
 * Viral cycle time: time from a user joining to the user whom they invited joining, averaged over the invitations that
 * converted.
 *
 * value = ΣdurationMs / n; n counts the numbers. The interval is Student's unless another method is given.
 *
 * @remarks Invitations without an end are left out of the mean: it looks short. A short cycle matters more than a high
 * coefficient. Median, total and percentiles are in the result too. Cost: O(n + k log k) time and O(k) memory for k distinct
 * numbers.
 * @param values time from the joining of the inviter to that of the invited user
 * @param options how to count and how to conclude
 * @returns mean with interval in milliseconds, and where the numbers lie; `value: null` without numbers, `interval: null` below two
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything but a number from 0 up (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { viralCycleTime } from 'cx-metrics';
 * const result = viralCycleTime([172_800_000, 345_600_000, 777_600_000]);
 * result.value; // => 432_000_000
 * result.median; // => 345_600_000
 * const invitations = [{ tookMs: 172_800_000 }, { tookMs: 345_600_000 }];
 * viralCycleTime(invitations, { durationMs: 'tookMs' }).value; // => 259_200_000
 * ```
 * @see https://www.apparate.com.au/resources/calculators/viral-coefficient
 * @category Acquisition
 * @since 0.1.0
 */
export function viralCycleTime(
  values: Iterable<number | bigint | null | undefined>,
  options?: SummaryOptions,
): SummaryResult<'viral-cycle-time', 'ms'>;
/**
 * The same for rows, one per invitation that converted: `durationMs` reads its number, and rows without it are `missing`. See
 * {@link viralCycleTime}.
 *
 * @param rows any iterable
 */
export function viralCycleTime<Row>(
  rows: Iterable<Row>,
  options: SummaryRows<Row, 'durationMs'>,
): SummaryResult<'viral-cycle-time', 'ms'>;
export function viralCycleTime(source: unknown, options?: object): SummaryResult<'viral-cycle-time', 'ms'> {
  return namedSummary({ metric: 'viral-cycle-time', unit: 'ms', value: 'durationMs' }, source, options);
}
