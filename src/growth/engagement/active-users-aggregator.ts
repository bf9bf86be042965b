import { restored } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import { activityOfVisits } from '../../kernels/activity/activity.js';
import type { UserEvent, UserEventColumns } from '../../kernels/activity/user-events.js';
import { HistoryAggregator } from '../../kernels/history/history-aggregator.js';
import type { VisitState } from '../../kernels/history/history-state.js';
import { daySpec, type VisitCounting } from '../../kernels/history/visit-spec.js';
import { countedVisits, type Visits } from '../../kernels/history/visits.js';
import {
  ACTIVE_USERS_CONCLUSION,
  type ActiveUsersConclusion,
  type ActiveUsersResult,
  activeUsersOf,
} from './active-users.js';

/**
 * What {@link ActiveUsersAggregator.toJSON} writes. Plain JSON.
 *
 * @remarks It holds the user ids as they were given: where they are personal data, so is the state.
 * @category Aggregators
 * @since 0.1.0
 */
export interface ActiveUsersState extends VisitState<'active-users'> {
  /** Users: numbers before texts, ascending. */
  readonly users: readonly (string | number)[];
  /** Local days with an event for each user, ascending; days since 1970-01-01. */
  readonly days: readonly (readonly number[])[];
  /** How many events there were on each of `days`. */
  readonly events: readonly (readonly number[])[];
}

/**
 * Collects events of users as they come, in any order, for everything that can be concluded from the days on which users were
 * active: {@link ActiveUsersAggregator.visits} gives what {@link dau}, {@link mau}, {@link stickiness} and the others take in place of
 * rows. Shards may split users.
 *
 * @remarks The state holds every user's days, and how many events there were on each. Where ids are personal data, so is the state. Cost:
 * O(1) per event; memory O(users × days with an event).
 * @example
 * ```ts
 * import { ActiveUsersAggregator, dau } from 'cx-metrics';
 *
 * const known = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-03-04T00:00:00+07:00' };
 * const web = new ActiveUsersAggregator(known).add({ user: 'an', at: '2026-03-03T08:00:00+07:00' });
 * const app = new ActiveUsersAggregator(known).add({ user: 'an', at: '2026-03-03T20:00:00+07:00' });
 * app.add({ user: 'binh', at: '2026-03-01T20:00:00+07:00' });
 * const { windows } = web.merge(app).result({ windowDays: [1, 7] });
 * windows.map((window) => window.value); // => [1, 2]
 * dau(web.visits(), { minimumEvents: 2 }).value; // => 1
 * ```
 * @category Engagement
 * @since 0.1.0
 */
export class ActiveUsersAggregator extends HistoryAggregator<
  ActiveUsersState,
  ActiveUsersConclusion,
  ActiveUsersResult,
  UserEvent,
  UserEventColumns
> {
  /**
   * @param options zone, `asOf` and what to do with invalid events
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  constructor(options: VisitCounting) {
    assertOptions('activeUsers', options, 'timeZone asOf onInvalid');
    const spec = daySpec('activeUsers', options ?? {}, 'user');
    const { timeZone, asOf } = spec;
    super('active-users', spec, { config: { timeZone, asOf }, times: 'days', events: 'events', sums: null });
  }

  /**
   * The events counted so far, for the metrics of presence.
   * @returns what {@link countVisits} returns for the same events
   */
  visits(): Visits {
    const { spec, histories, totals } = this.counted();
    const { ids, starts, times, events } = histories;
    return { kind: 'visits', ...countedVisits(spec, { ids, starts, times, events }, totals) };
  }

  /**
   * Active users of the events counted so far.
   * @param options windows or period, and which days
   * @returns what {@link activeUsers} returns for the same events
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: ActiveUsersConclusion): ActiveUsersResult {
    assertOptions('activeUsers', options, ACTIVE_USERS_CONCLUSION);
    return activeUsersOf(activityOfVisits(this.visits()), options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link ActiveUsersAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: ActiveUsersState): ActiveUsersAggregator {
    return restored(
      'active-users',
      state,
      ({ timeZone, asOf, onInvalid }) => new ActiveUsersAggregator({ timeZone, asOf, onInvalid }),
    );
  }
}
