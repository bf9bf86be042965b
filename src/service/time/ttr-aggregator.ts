import type { OpenHours } from '../../calendar/hours/open-hours.js';
import type { InstantInput } from '../../core/instant.js';
import type { MissingValue } from '../../core/options.js';
import { aggregatorSpec, DurationAggregator, restoredDurations } from '../../kernels/duration/duration-aggregator.js';
import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import type { RestoreOptions } from '../../kernels/duration/duration-hours.js';
import type { DurationState } from '../../kernels/duration/duration-state.js';
import {
  type CaseInstants,
  type CasePauses,
  type TtrColumns,
  type TtrCounting,
  type TtrResult,
  ttrKind,
} from './ttr.js';

/**
 * One case.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TtrCase {
  /** When it was opened. */
  readonly openedAt: InstantInput | null | undefined;
  /** When it was resolved, once or several times; `null` or `undefined` while it is open. */
  readonly resolvedAt?: CaseInstants;
  /** When it was reopened, once or several times. */
  readonly reopenedAt?: CaseInstants;
  /** When it was closed, for whatever reason, once or several times. */
  readonly closedAt?: CaseInstants;
  /** When its clock stood still. */
  readonly pauses?: CasePauses;
  /**
   * Its hours, or those of its segments: of every case where the aggregator was made with `calendar: 'per-case'` (a case without
   * them is invalid), of none otherwise.
   */
  readonly calendar?: OpenHours | readonly HoursSegment[] | null | undefined;
}

/**
 * What {@link TtrAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface TtrState extends DurationState<'ttr'> {}

/**
 * Counts cases as they come; see {@link ttr} for the definition. One row per case: a case that is added twice counts twice.
 *
 * @remarks Cases are measured when they are added, open ones up to `asOf`. A `calendar` for all cases is part of the state, which merges
 * with that of equal hours; calendars of single cases are not kept, nor are segments that all cases have. Under `reopened: 'each-spell'`
 * the spells of a case are counted one by one. Cost: `add` O(1), result O(k log k), memory O(k), k distinct durations or, under
 * `percentiles: 'sketch'`, bins in use: 128 for each doubling of durations, some 4,500 from a millisecond to a year; `remove` is then
 * O(k) too.
 * @example
 * ```ts
 * import { TtrAggregator } from 'cx-metrics';
 *
 * const shard = new TtrAggregator({ asOf: 10_000 }).add({ openedAt: 0, resolvedAt: 4000 }).add({ openedAt: 1000 });
 * const all = new TtrAggregator({ asOf: 10_000 }).addColumns({ openedAt: [0], resolvedAt: [2000] }).merge(shard);
 * all.result().value; // => 3000
 * all.result().open; // => 1
 * ```
 * @example
 * In business hours, stored and gone on with:
 * ```ts
 * import { BusinessCalendar, TtrAggregator } from 'cx-metrics';
 *
 * const calendar = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
 * const yesterday = new TtrAggregator({ calendar }).add({
 *   openedAt: '2026-11-20T16:00Z', // a Friday
 *   resolvedAt: '2026-11-23T10:00Z',
 * });
 * const today = TtrAggregator.fromJSON(JSON.parse(JSON.stringify(yesterday)), { calendar });
 * today.add({ openedAt: '2026-11-23T10:00Z', resolvedAt: '2026-11-23T14:00Z' }).result().value; // => 10_800_000
 * ```
 * @example
 * In little memory: percentiles off a sketch, within 1/256, the mean exact:
 * ```ts
 * import { TtrAggregator } from 'cx-metrics';
 *
 * const all = new TtrAggregator({ percentiles: 'sketch' });
 * for (let ms = 1; ms <= 20_000; ms++) all.add({ openedAt: 0, resolvedAt: ms });
 * const { value, p95Ms, relativeError } = all.result();
 * [value, p95Ms, relativeError]; // => [10_000.5, 19_008, 0.00390625]
 * all.toJSON().endedMs.length; // => 1052
 * ```
 * @category Service
 * @since 0.1.0
 */
export class TtrAggregator extends DurationAggregator<'ttr', TtrCase, TtrState, TtrResult> {
  /**
   * @param options what and how to count; how to conclude is given to {@link TtrAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: TtrCounting) {
    super(aggregatorSpec(ttrKind, options));
  }

  /**
   * Counts cases in equally long columns: all of them or, when one is refused, none.
   * @param columns `openedAt` and `resolvedAt`, and further ones where there is more to tell
   * @param options `missingValue`: a number that stands for "no instant" in integer columns of this call, or several of them
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or ends before it starts, unless `onInvalid: 'count'`
   */
  addColumns(columns: TtrColumns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    return this.countColumns(columns, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link TtrAggregator.toJSON} wrote
   * @param options `calendar`: the hours that it was made with, without which it merges and concludes but adds nothing
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` (also for another calendar) or `STATE_VERSION`
   */
  static fromJSON(state: TtrState, options?: RestoreOptions): TtrAggregator {
    return restoredDurations(ttrKind, state, options, (counting) => new TtrAggregator(counting));
  }
}
