// poured from src/catalog/records/journey.ts: edit the record and run `npm run pour`
import {
  namedShare,
  type ShareOptions,
  type ShareResult,
  type ShareRows,
} from '../../kernels/proportion/proportion.js';

/**
 * Counts of {@link funnelDropOffRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FunnelDropOffCounts {
  /** Users who did not reach the next step: from 0 to `atStep`. */
  readonly dropped: number | bigint;
  /** Users at the step. */
  readonly atStep: number | bigint;
}

/**
 * Funnel drop-off rate: share of the users at a step who did not reach the next.
 *
 * value = dropped / atStep; n = atStep. Wilson's interval unless another method is given.
 *
 * @remarks Users whose window is still open have not dropped out yet. A high early drop-off may only sort out people without
 * intent. For segments, add up both counts and divide once; never average the shares. Cost: O(1); for rows O(n).
 * @param counts `dropped` out of `atStep`, whole numbers
 * @param options interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `atStep` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are not whole numbers or `dropped` exceeds `atStep`, and in a row for anything but a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { funnelDropOffRate } from 'cx-metrics';
 * const rate = funnelDropOffRate({ dropped: 400, atStep: 1000 });
 * rate.value; // => 0.4
 * rate.interval?.low; // ~> 0.37007478121
 * const users = [{ stopped: false }, { stopped: true }, { stopped: false }, { stopped: false }];
 * funnelDropOffRate(users, { dropped: 'stopped' }).value; // => 0.25
 * ```
 * @see https://mcpservers.org/ja/agent-skills/posthog/modeling-conversion-metrics
 * @category Journey
 * @since 0.1.0
 */
export function funnelDropOffRate(
  counts: FunnelDropOffCounts,
  options?: ShareOptions,
): ShareResult<'funnel-drop-off-rate'>;
/**
 * The same for rows, one per user at the step: `dropped` reads `true` or `false`, and rows without it are `missing`. See
 * {@link funnelDropOffRate}.
 *
 * @param rows any iterable
 */
export function funnelDropOffRate<Row>(
  rows: Iterable<Row>,
  options: ShareRows<Row, 'dropped'>,
): ShareResult<'funnel-drop-off-rate'>;
export function funnelDropOffRate(source: unknown, options?: object): ShareResult<'funnel-drop-off-rate'> {
  return namedShare('funnel-drop-off-rate', 'dropped', 'atStep', source, options);
}
