// poured from src/catalog/records/survey.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link closedLoopRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ClosedLoopCounts {
  /** Feedback items whose sender was contacted in time: from 0 to `due`. */
  readonly followedUp: number | bigint;
  /** Feedback items that asked for a follow-up. */
  readonly due: number | bigint;
}

/**
 * Closed-loop follow-up rate: share of the feedback that asked for a follow-up whose sender was contacted within the agreed
 * time.
 *
 * value = followedUp / due; n = due. Wilson's interval unless another method is given.
 *
 * @remarks Which items ask for a follow-up is part of the definition: usually detractors or complaints. Items still inside the
 * agreed time are not due yet. Contacted is not solved; look at `ttr` as well. For segments, add up both counts and divide
 * once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `followedUp` out of `due`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `due` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `followedUp` exceeds `due`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { closedLoopRate } from 'cx-metrics';
 * const rate = closedLoopRate({ followedUp: 84, due: 120 });
 * rate.value; // => 0.7
 * rate.interval?.low; // ~> 0.61284857568
 * const items = [{ calledBack: true }, { calledBack: false }, { calledBack: true }, { calledBack: true }];
 * closedLoopRate(items, { followedUp: 'calledBack' }).value; // => 0.75
 * ```
 * @see https://surveygauge.com/knowledge/glossary/close-the-loop
 * @category Survey
 * @since 0.1.0
 */
export function closedLoopRate(counts: ClosedLoopCounts, options?: ShareOptions): ShareResult<'closed-loop-rate'>;
/**
 * The same for rows, one per feedback item that asks for a follow-up: `followedUp` reads `true` or `false`, and rows without it
 * are `missing`. See {@link closedLoopRate}.
 *
 * @param rows any iterable
 */
export function closedLoopRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'followedUp'>,
): ShareResult<'closed-loop-rate'>;
export function closedLoopRate(source: unknown, options?: object): ShareResult<'closed-loop-rate'> {
  return namedShare('closed-loop-rate', 'followedUp', 'due', source, options);
}
