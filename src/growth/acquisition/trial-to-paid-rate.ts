// poured from src/catalog/records/acquisition.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link trialToPaidRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TrialToPaidCounts {
  /** Trials that became paying customers: from 0 to `trials`. */
  readonly paid: number | bigint;
  /** Trials that are over. */
  readonly trials: number | bigint;
}

/**
 * Trial-to-paid conversion rate: share of trials that became paying customers within the window.
 *
 * value = paid / trials; n = trials. Wilson's interval unless another method is given.
 *
 * @remarks Trials still running cannot be judged. Count by the month in which a trial began: payments of a month over trials of
 * that month mix cohorts. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows
 * O(n).
 * @param counts `paid` out of `trials`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `trials` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `paid` exceeds `trials`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { trialToPaidRate } from 'cx-metrics';
 * const rate = trialToPaidRate({ paid: 54, trials: 300 });
 * rate.value; // => 0.18
 * rate.interval?.low; // ~> 0.1406583027
 * const trials = [{ becamePaid: true }, { becamePaid: false }, { becamePaid: false }, { becamePaid: false }];
 * trialToPaidRate(trials, { paid: 'becamePaid' }).value; // => 0.25
 * ```
 * @see https://help.useamp.com/article/675-repurchase-rate-report-walkthrough
 * @category Acquisition
 * @since 0.1.0
 */
export function trialToPaidRate(counts: TrialToPaidCounts, options?: ShareOptions): ShareResult<'trial-to-paid-rate'>;
/**
 * The same for rows, one per trial that is over: `paid` reads `true` or `false`, and rows without it are `missing`. See
 * {@link trialToPaidRate}.
 *
 * @param rows any iterable
 */
export function trialToPaidRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'paid'>,
): ShareResult<'trial-to-paid-rate'>;
export function trialToPaidRate(source: unknown, options?: object): ShareResult<'trial-to-paid-rate'> {
  return namedShare('trial-to-paid-rate', 'paid', 'trials', source, options);
}
