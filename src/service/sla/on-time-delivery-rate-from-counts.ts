import { givenCounts } from '../../core/counts.js';
import { chosen, refuseRest } from '../../core/options.js';
import { namedProportion, type ProportionOptions, type ProportionResult } from '../../kernels/proportion/proportion.js';

/**
 * Which date an order was held to: the one the customer asked for, the first one promised, or the latest one promised.
 *
 * @category Options
 * @since 0.1.0
 */
export type CommittedDate = 'requested' | 'original-promise' | 'latest-promise';

/**
 * How {@link onTimeDeliveryRateFromCounts} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OnTimeDeliveryRateConclusion extends ProportionOptions {
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
  readonly onTime: number;
  /** All orders due, whether they came or not. */
  readonly due: number;
  /** How many of those due came too early; none of those in `onTime`. @defaultValue 0 */
  readonly early?: number | undefined;
  /** How many of those due have not come, none of those in `onTime`; without it they are among `late`. @defaultValue 0 */
  readonly undelivered?: number | undefined;
  /** Orders cancelled before they were due, none of those in `due`; only passed on. @defaultValue 0 */
  readonly cancelled?: number | undefined;
  /** Orders not yet due, none of those in `due`; only passed on. @defaultValue 0 */
  readonly notDue?: number | undefined;
}

/**
 * On-time delivery rate with what it rests on. `count` is how many orders came on time, `n` how many were due;
 * `count + early + late + undelivered = n`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OnTimeDeliveryRateResult extends ProportionResult<'on-time-delivery-rate'> {
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
  { missing, invalid }: { readonly missing: number; readonly invalid: number },
  options: OnTimeDeliveryRateConclusion,
): OnTimeDeliveryRateResult {
  const { committed, ...conclusion } = options;
  if (committed !== undefined) chosen(ON_TIME, 'committed', committed, 'requested original-promise latest-promise');
  // the parts together must fit into the whole
  namedProportion(ON_TIME, onTime + early + undelivered, due, conclusion);
  return {
    ...namedProportion(ON_TIME, onTime, due, conclusion),
    missing,
    invalid,
    committed: committed ?? null,
    early,
    late: due - onTime - early - undelivered,
    undelivered,
    cancelled,
    notDue,
  };
}

/**
 * On-time delivery rate from counts, for callers who hold counts.
 *
 * value = onTime / due; n = due. Wilson's interval unless another method is given.
 *
 * @remarks Same conclusion as {@link onTimeDeliveryRate}. What is due and neither on time nor early nor undelivered came late. Cost: O(1).
 * @param counts whole numbers from 0
 * @param options which date counted, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `due` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers or the parts exceed the whole; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { onTimeDeliveryRateFromCounts } from 'cx-metrics';
 * const rate = onTimeDeliveryRateFromCounts({ onTime: 760, due: 800, undelivered: 10 });
 * rate.value; // => 0.95
 * rate.interval?.low; // ~> 0.9326303978008725
 * rate.late; // => 30
 * ```
 * @category Service
 * @since 0.1.0
 */
export function onTimeDeliveryRateFromCounts(
  counts: OnTimeCounts,
  options?: OnTimeDeliveryRateConclusion,
): OnTimeDeliveryRateResult {
  const {
    onTime,
    due,
    early = 0,
    undelivered = 0,
    cancelled = 0,
    notDue = 0,
    ...rest
  } = Object(counts) as OnTimeCounts;
  refuseRest(ON_TIME, rest);
  const given = givenCounts(ON_TIME, { onTime, due, early, undelivered, cancelled, notDue });
  return concludeOnTime(given, { missing: 0, invalid: 0 }, options ?? {});
}
