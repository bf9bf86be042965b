import type { OpenHours } from '../../calendar/hours/open-hours.js';
import type { InstantInput } from '../../core/instant.js';
import type { MissingValue } from '../../core/options.js';
import { aggregatorSpec, DurationAggregator, restoredDurations } from '../../kernels/duration/duration-aggregator.js';
import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import type { RestoreOptions } from '../../kernels/duration/duration-hours.js';
import type { DurationCounting, FirstMessage } from '../../kernels/duration/duration-spec.js';
import type { DurationState } from '../../kernels/duration/duration-state.js';
import {
  firstResponseTimeKind,
  nextResponseTimeKind,
  type ResponseColumns,
  type ResponseResult,
} from './response-time.js';
import type { CaseInstants, CasePauses } from './ttr.js';

/**
 * How {@link FirstResponseTimeAggregator} and {@link NextResponseTimeAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ResponseCounting extends Omit<DurationCounting, 'reopened'>, FirstMessage {}

/**
 * One conversation.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ResponseCase {
  /** When the customer asked. */
  readonly askedAt: InstantInput | null | undefined;
  /** When a person answered, once or several times; `null` or `undefined` while nobody has. */
  readonly answeredAt?: CaseInstants;
  /** When the customer asked again, once or several times. */
  readonly askedAgainAt?: CaseInstants;
  /** When it was closed, for whatever reason, once or several times. */
  readonly closedAt?: CaseInstants;
  /** When its clock stood still. */
  readonly pauses?: CasePauses;
  /** Its hours, or those of its segments, where the aggregator was made with `calendar: 'per-case'`. */
  readonly calendar?: OpenHours | readonly HoursSegment[] | null | undefined;
}

/**
 * The base of the aggregators of waits for an answer.
 *
 * @example
 * ```ts
 * import { FirstResponseTimeAggregator } from 'cx-metrics';
 * new FirstResponseTimeAggregator().add({ askedAt: 0, answeredAt: [700, 900] }).toJSON().endedMs; // => [700]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class ResponseAggregator<Kind extends string> extends DurationAggregator<
  Kind,
  ResponseCase,
  DurationState<Kind>,
  ResponseResult<Kind>
> {
  /**
   * Counts conversations in equally long columns: all of them or, when one is refused, none.
   * @param columns `askedAt` and `answeredAt`, and further ones where there is more to tell
   * @param options `missingValue`: a number that stands for "no instant" in integer columns of this call, or several of them
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts, unless `onInvalid: 'count'`
   */
  addColumns(columns: ResponseColumns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    return this.countColumns(columns, options);
  }
}

/**
 * What {@link FirstResponseTimeAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface FirstResponseTimeState extends DurationState<'first-response-time'> {}

/**
 * Counts conversations as they come; see {@link firstResponseTime} for the definition. One row per conversation.
 *
 * @remarks As {@link TtrAggregator}: open ones are measured up to `asOf` when they are added. Cost: `add` O(1), result O(k log k),
 * memory O(k), k distinct durations.
 * @example
 * ```ts
 * import { FirstResponseTimeAggregator } from 'cx-metrics';
 *
 * const monday = new FirstResponseTimeAggregator({ asOf: 9000 }).add({ askedAt: 0, answeredAt: [3000, 7000] });
 * const week = new FirstResponseTimeAggregator({ asOf: 9000 }).addColumns({ askedAt: [0, 0], answeredAt: [1000, null] });
 * week.merge(FirstResponseTimeAggregator.fromJSON(JSON.parse(JSON.stringify(monday))));
 * [week.result().value, week.result().open]; // => [2000, 1]
 * ```
 * @category Service
 * @since 0.1.0
 */
export class FirstResponseTimeAggregator extends ResponseAggregator<'first-response-time'> {
  /**
   * @param options what and how to count; how to conclude is given to {@link FirstResponseTimeAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: ResponseCounting) {
    super(aggregatorSpec(firstResponseTimeKind, options));
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link FirstResponseTimeAggregator.toJSON} wrote
   * @param options `calendar`: the hours that it was made with, without which it merges and concludes but adds nothing
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` (also for another calendar) or `STATE_VERSION`
   */
  static fromJSON(state: FirstResponseTimeState, options?: RestoreOptions): FirstResponseTimeAggregator {
    return restoredDurations(
      firstResponseTimeKind,
      state,
      options,
      (counting) => new FirstResponseTimeAggregator(counting),
    );
  }
}

/**
 * What {@link NextResponseTimeAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface NextResponseTimeState extends DurationState<'next-response-time'> {}

/**
 * Counts conversations as they come, every wait in them; see {@link nextResponseTime} for the definition. One row per conversation.
 *
 * @remarks As {@link TtrAggregator}: waits that last are measured up to `asOf` when their conversation is added, whole. Cost: `add` as
 * {@link nextResponseTime}, result O(k log k), memory O(k), k distinct durations.
 * @example
 * ```ts
 * import { NextResponseTimeAggregator } from 'cx-metrics';
 *
 * const conversations = new NextResponseTimeAggregator().add({ askedAt: 0, answeredAt: [10, 50], askedAgainAt: [30, 40] });
 * conversations.addColumns({ askedAt: [0], answeredAt: [3] });
 * const { value, n } = NextResponseTimeAggregator.fromJSON(conversations.toJSON()).result();
 * [value, n]; // => [11, 3]
 * ```
 * @category Service
 * @since 0.1.0
 */
export class NextResponseTimeAggregator extends ResponseAggregator<'next-response-time'> {
  /**
   * @param options what and how to count; how to conclude is given to {@link NextResponseTimeAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: ResponseCounting) {
    super(aggregatorSpec(nextResponseTimeKind, options));
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link NextResponseTimeAggregator.toJSON} wrote
   * @param options `calendar`: the hours that it was made with, without which it merges and concludes but adds nothing
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` (also for another calendar) or `STATE_VERSION`
   */
  static fromJSON(state: NextResponseTimeState, options?: RestoreOptions): NextResponseTimeAggregator {
    return restoredDurations(
      nextResponseTimeKind,
      state,
      options,
      (counting) => new NextResponseTimeAggregator(counting),
    );
  }
}
