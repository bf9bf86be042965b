import { restored } from '../../core/aggregator.js';
import type { InstantInput } from '../../core/instant.js';
import { assertOptions, type MissingValue, policyOf } from '../../core/options.js';
import { DURATION, INSTANT, optionOf } from '../../kernels/proportion/row-tally.js';
import { TallyAggregator, type TallyState } from '../../kernels/proportion/tally-aggregator.js';
import {
  concludeOnTime,
  ON_TIME,
  type OnTimeDeliveryRateConclusion,
  type OnTimeDeliveryRateResult,
} from './on-time-conclusion.js';
import { type OnTimeDeliveryRateColumns, type OnTimeDeliveryRateOptions, onTimeOf } from './on-time-delivery-rate.js';

/**
 * How {@link OnTimeDeliveryRateAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OnTimeDeliveryRateCounting
  extends Pick<OnTimeDeliveryRateOptions, 'asOf' | 'toleranceMs' | 'earlyMs' | 'onInvalid'> {}

/**
 * One order.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OnTimeOrder {
  /** When it was due: the last instant that is on time. */
  readonly dueAt: InstantInput | null | undefined;
  /** When it was delivered; `null` or `undefined` while it is not. */
  readonly deliveredAt?: InstantInput | null | undefined;
  /** When it was cancelled; `null` or `undefined` when it was not. */
  readonly cancelledAt?: InstantInput | null | undefined;
}

/**
 * What {@link OnTimeDeliveryRateAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface OnTimeDeliveryRateState extends TallyState<'on-time-delivery-rate'> {
  /** Epoch milliseconds up to which things are known. */
  readonly asOf: number;
  /** How much later than due is still on time, in milliseconds. */
  readonly toleranceMs: number;
  /** How much earlier than due is still on time, in milliseconds; `null` for no limit. */
  readonly earlyMs: number | null;
  /** Orders that came on time. */
  readonly onTime: number;
  /** Orders that came too early. */
  readonly early: number;
  /** Orders that came too late. */
  readonly late: number;
  /** Orders due that had not come. */
  readonly undelivered: number;
  /** Orders cancelled before they were due. */
  readonly cancelled: number;
  /** Orders not yet due. */
  readonly notDue: number;
}

/**
 * Counts orders that came on time as they come; see {@link onTimeDeliveryRate} for the definition. One row per order.
 *
 * @remarks Orders are judged at `asOf` when they are added. Cost: O(1) per order, O(1) memory.
 * @example
 * ```ts
 * import { OnTimeDeliveryRateAggregator } from 'cx-metrics';
 *
 * const shard = new OnTimeDeliveryRateAggregator({ asOf: 100 }).add({ dueAt: 50, deliveredAt: 60 }).add({ dueAt: 120 });
 * const all = new OnTimeDeliveryRateAggregator({ asOf: 100 }).addColumns({ dueAt: [50, 60, 70], deliveredAt: [50, 20, 70] });
 * const { value, late, notDue } = all.merge(shard).result({ committed: 'original-promise' });
 * [value, late, notDue]; // => [0.75, 1, 1]
 * ```
 * @category Service
 * @since 0.1.0
 */
export class OnTimeDeliveryRateAggregator extends TallyAggregator<
  'on-time-delivery-rate',
  'onTime' | 'early' | 'late' | 'undelivered' | 'cancelled' | 'notDue',
  OnTimeOrder,
  OnTimeDeliveryRateState,
  OnTimeDeliveryRateConclusion,
  OnTimeDeliveryRateResult
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link OnTimeDeliveryRateAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: OnTimeDeliveryRateCounting) {
    assertOptions(ON_TIME, options, 'asOf toleranceMs earlyMs onInvalid');
    const { asOf, toleranceMs = 0, earlyMs, onInvalid } = (options ?? {}) as Partial<OnTimeDeliveryRateCounting>;
    const own = {
      asOf: optionOf(ON_TIME, INSTANT, 'asOf', asOf),
      toleranceMs: optionOf(ON_TIME, DURATION, 'toleranceMs', toleranceMs),
      earlyMs: earlyMs === undefined ? undefined : optionOf(ON_TIME, DURATION, 'earlyMs', earlyMs),
    };
    super({
      kind: ON_TIME,
      config: { ...own, earlyMs: own.earlyMs ?? null },
      onInvalid: policyOf(ON_TIME, onInvalid),
      never: own.earlyMs === undefined ? ['early'] : [],
      parts: ['dueAt', 'deliveredAt', 'cancelledAt'],
      count: (source, reading) => {
        const result = onTimeOf(source, { ...reading, ...own, onInvalid }, false);
        const { count, early, late, undelivered, cancelled, notDue, ...left } = result;
        return [{ onTime: count, early, late, undelivered, cancelled, notDue }, left];
      },
      conclude: ({ onTime, early, late, undelivered, cancelled, notDue }, left, conclusion) => {
        const due = onTime + early + late + undelivered;
        const counts = { onTime, due, early, undelivered, cancelled, notDue };
        return concludeOnTime(counts, left, conclusion ?? {});
      },
    });
  }

  /**
   * Counts orders in equally long columns: all of them or, when one is refused, none.
   * @param columns `dueAt` and `deliveredAt`, and `cancelledAt` where orders were cancelled
   * @param options `missingValue`: a number, or several, that stand for "no instant" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant, unless `onInvalid: 'count'`
   */
  addColumns(columns: OnTimeDeliveryRateColumns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    return this.countColumns(columns, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link OnTimeDeliveryRateAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: OnTimeDeliveryRateState): OnTimeDeliveryRateAggregator {
    return restored(ON_TIME, state, ({ asOf, toleranceMs, earlyMs, onInvalid }) => {
      return new OnTimeDeliveryRateAggregator({ asOf, toleranceMs, earlyMs: earlyMs ?? undefined, onInvalid });
    });
  }
}
