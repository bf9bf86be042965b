// poured from src/catalog/records/digital.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link taskSuccessRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TaskSuccessCounts {
  /** Attempts that were completed: from 0 to `attempts`. */
  readonly completed: number | bigint;
  /** Attempts at the task. */
  readonly attempts: number | bigint;
}

/**
 * Task success rate: share of attempts at a task that users completed.
 *
 * value = completed / attempts; n = attempts. Wilson's interval unless another method is given.
 *
 * @remarks What counts as completed is fixed before the test. With few users the interval is wide: show it. Partial success
 * needs a rule. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `completed` out of `attempts`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `attempts` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `completed` exceeds `attempts`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { taskSuccessRate } from 'cx-metrics';
 * const rate = taskSuccessRate({ completed: 17, attempts: 20 });
 * rate.value; // => 0.85
 * rate.interval?.low; // ~> 0.63958113526
 * const attempts = [{ done: true }, { done: true }, { done: true }, { done: false }];
 * taskSuccessRate(attempts, { completed: 'done' }).value; // => 0.75
 * ```
 * @see https://www.nngroup.com/articles/success-rate-the-simplest-usability-metric/
 * @category Digital
 * @since 0.1.0
 */
export function taskSuccessRate(counts: TaskSuccessCounts, options?: ShareOptions): ShareResult<'task-success-rate'>;
/**
 * The same for rows, one per attempt at a task: `completed` reads `true` or `false`, and rows without it are `missing`. See
 * {@link taskSuccessRate}.
 *
 * @param rows any iterable
 */
export function taskSuccessRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'completed'>,
): ShareResult<'task-success-rate'>;
export function taskSuccessRate(source: unknown, options?: object): ShareResult<'task-success-rate'> {
  return namedShare('task-success-rate', 'completed', 'attempts', source, options);
}
