import type { LeftOut } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import { namedProportion, type ShareOptions, type ShareResult } from '../../kernels/proportion/proportion.js';

/**
 * Which date an order was held to: the one the customer asked for, the first one promised, or the latest one promised.
 *
 * @category Options
 * @since 0.1.0
 */
export type CommittedDate = 'requested' | 'original-promise' | 'latest-promise';

/**
 * How {@link onTimeDeliveryRate} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OnTimeDeliveryRateConclusion extends ShareOptions {
  /** Which date the orders were held to; only echoed. @defaultValue not said */
  readonly committed?: CommittedDate | undefined;
}

/**
 * Orders as a database counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OnTimeCounts {
  /** Orders due that came on time: from 0 to `due`. */
  readonly onTime: number | bigint;
  /** All orders due, whether they came or not. */
  readonly due: number | bigint;
  /** How many of those due came too early; none of those in `onTime`. @defaultValue 0 */
  readonly early?: number | bigint | undefined;
  /** How many of those due have not come, none of those in `onTime`; without it they are among `late`. @defaultValue 0 */
  readonly undelivered?: number | bigint | undefined;
  /** Orders cancelled before they were due, none of those in `due`; only passed on. @defaultValue 0 */
  readonly cancelled?: number | bigint | undefined;
  /** Orders not yet due, none of those in `due`; only passed on. @defaultValue 0 */
  readonly notDue?: number | bigint | undefined;
}

/**
 * On-time delivery rate with what it rests on. `count` is how many orders came on time, `n` how many were due;
 * `count + early + late + undelivered = n`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OnTimeDeliveryRateResult extends ShareResult<'on-time-delivery-rate'> {
  /** Which date the orders were held to; `null` when not said. */
  readonly committed: CommittedDate | null;
  /** Orders that came too early. */
  readonly early: number;
  /** Orders that came too late. */
  readonly late: number;
  /** Orders due that had not come: late too, and in no other count. */
  readonly undelivered: number;
  /** Orders cancelled before they were due, left out. */
  readonly cancelled: number;
  /** Orders not yet due at `asOf`, left out. */
  readonly notDue: number;
}

/** Name of the metric. */
export const ON_TIME = 'on-time-delivery-rate';

/** The one conclusion behind every way of counting. */
export function concludeOnTime(
  { onTime, due, early, undelivered, cancelled, notDue }: Record<keyof OnTimeCounts, number>,
  left: LeftOut,
  options: OnTimeDeliveryRateConclusion,
): OnTimeDeliveryRateResult {
  const { committed, ...conclusion } = options;
  if (committed !== undefined) chosen(ON_TIME, 'committed', committed, 'requested original-promise latest-promise');
  // the parts together must fit into the whole
  namedProportion(ON_TIME, onTime + early + undelivered, due, conclusion, left, 'the parts of due', 'due');
  return {
    ...namedProportion(ON_TIME, onTime, due, conclusion, left, 'onTime', 'due'),
    committed: committed ?? null,
    early,
    late: due - onTime - early - undelivered,
    undelivered,
    cancelled,
    notDue,
  };
}
