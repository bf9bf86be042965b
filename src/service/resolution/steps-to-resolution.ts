// poured from src/catalog/records/service.ts: edit the record and run `npm run pour`
import { namedSummary, type SummaryOptions, type SummaryRows } from '../../kernels/summary/named-summary.js';
import type { SummaryResult } from '../../kernels/summary/summary-conclusion.js';

/**
 * Steps to resolution: steps, such as screens, transfers or contacts, that customers needed for a solution, averaged over
 * cases.
 *
 * value = Σsteps / n; n counts the numbers. The interval is Student's unless another method is given.
 *
 * @remarks The mean hides the long journeys: read median and 90th percentile. Journeys that were given up have no end and are
 * counted apart. Median, total and percentiles are in the result too. Cost: O(n + k log k) time and O(k) memory for k distinct
 * numbers.
 * @param values number of steps of each case
 * @param options how to count and how to conclude
 * @returns mean with interval, and where the numbers lie; `value: null` without numbers, `interval: null` below two
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything but a number from 0 up (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { stepsToResolution } from 'cx-metrics';
 * const result = stepsToResolution([2, 3, 3, 8]);
 * result.value; // => 4
 * result.interval?.high; // ~> 8.30905266747
 * const cases = [{ screens: 2 }, { screens: 3 }, { screens: 7 }];
 * stepsToResolution(cases, { steps: 'screens' }).value; // => 4
 * ```
 * @category Service
 * @since 0.1.0
 */
export function stepsToResolution(
  values: Iterable<number | bigint | null | undefined>,
  options?: SummaryOptions,
): SummaryResult<'steps-to-resolution', 'count'>;
/**
 * The same for rows, one per finished case: `steps` reads its number, and rows without it are `missing`. See
 * {@link stepsToResolution}.
 *
 * @param rows any iterable
 */
export function stepsToResolution<Row>(
  rows: Iterable<Row>,
  options: SummaryRows<Row, 'steps'>,
): SummaryResult<'steps-to-resolution', 'count'>;
export function stepsToResolution(source: unknown, options?: object): SummaryResult<'steps-to-resolution', 'count'> {
  return namedSummary({ metric: 'steps-to-resolution', unit: 'count', value: 'steps' }, source, options);
}
