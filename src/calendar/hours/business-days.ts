import { stateOf } from '../../core/aggregator.js';
import { fail, refuse } from '../../core/errors.js';
import { CHUNK_DAYS, chunkOf, type OpenChunk, openBefore } from '../open/open-chunks.js';
import { edgesOf } from '../open/open-edges.js';
import { combine } from './combined-source.js';
import type { OpenHoursState } from './hours-state.js';
import { isHours, zonesOf } from './hours-text.js';
import type { OpenHours } from './open-hours.js';
import { DAY, shiftOf } from './weekly-hours.js';

const CALLER = 'businessDays';
/** Each of them takes a look at all hours. */
const CHANGE_LIMIT = 100;
/** So many are in a chunk of open time. */
const PLAIN_WEEKS = 9;

/**
 * A duration in business days and hours.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface BusinessDays {
  /** All of it in business days, such as 2.5. */
  readonly inDays: number;
  /** All of it in hours. */
  readonly inHours: number;
  /** Whole business days. */
  readonly days: number;
  /** Hours that are left beyond the whole days. */
  readonly hours: number;
  /** Length of a business day in milliseconds: what was divided by. */
  readonly dayMs: number;
}

/**
 * A duration in business hours as business days and hours: 20 hours of a team that works eight hours a day are two days and four
 * hours.
 *
 * inDays = ms / dayMs, inHours = ms / 3,600,000; days = ⌊inDays⌋ and hours = the rest. dayMs is the length of a usual day: of a
 * calendar, open time of a week without holidays, overrides, closures and turned clocks ÷ weekdays on which a shift starts; of combined hours
 * of one zone, ÷ weekdays with open time. A sequence has the usual day of its parts where these agree.
 *
 * @remarks A business day is a unit, not a date: teams with days of different lengths have the same milliseconds in different numbers
 * of days, so compare in milliseconds or hours. Metrics give milliseconds, such as the `value` and `medianMs` of `ttr`; to these
 * belongs the calendar they were counted with, and a length of the day that you name where each case had hours of its own. O(1),
 * after some 0.1 ms for a calendar.
 * @param ms milliseconds from 0; `null` when nothing was measured
 * @param day the calendar or the combined hours behind the duration, or the length of a day in milliseconds, from 1
 * @returns days and hours; `null` for `null`
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a duration; `INVALID_OPTION` for hours that are never open, combined
 * hours of several zones or with usual days of several lengths, or more than 100 changes, and a day that is none
 * @example
 * ```ts
 * import { BusinessCalendar, businessDays, ttr } from 'cx-metrics';
 *
 * const calendar = BusinessCalendar.weekdays({ timeZone: 'Asia/Ho_Chi_Minh', opens: '09:00', closes: '17:00' });
 * const cases = { openedAt: ['2026-11-20T09:00+07:00'], resolvedAt: ['2026-11-24T13:00+07:00'] };
 * const mean = ttr(cases, { calendar }).value; // 20 open hours
 * businessDays(mean, calendar); // => { inDays: 2.5, inHours: 20, days: 2, hours: 4, dayMs: 28_800_000 }
 * businessDays(mean, 7.5 * 3_600_000)?.days; // => 2
 * businessDays(null, calendar); // => null
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function businessDays(ms: number | null | undefined, day: OpenHours | number): BusinessDays | null {
  const dayMs = typeof day === 'number' ? day : usualDay(day);
  if (!(dayMs >= 1 && dayMs < Infinity)) refuse(CALLER, 'day', 'a calendar with shifts, or milliseconds from 1', day);
  if (ms == null) return null;
  if (!(typeof ms === 'number' && ms >= 0 && ms < Infinity)) {
    refuse(CALLER, 'ms', 'a finite number from 0', ms, 'INVALID_VALUE');
  }
  const rest = ms % dayMs;
  // "+ 0" turns -0 into 0
  const inDays = ms / dayMs + 0;
  return {
    inDays,
    inHours: ms / 3_600_000 + 0,
    days: Math.round((ms - rest) / dayMs) + 0,
    hours: rest / 3_600_000 + 0,
    dayMs,
  };
}

/** The length of a usual day; NaN for what are no hours, and for hours that never open. */
function usualDay(hours: OpenHours): number {
  const state = stateOf(CALLER, hours, 'day is');
  if (!isHours(state)) return Number.NaN;
  const zones = zonesOf(state);
  const changes = changesOf(state);
  const expected = 'hours of one zone whose usual days are of one length, or that length in milliseconds';
  const refuseDay = (why: string) => fail('INVALID_OPTION', CALLER, `day must be ${expected}; ${why}`, { name: 'day' });
  if (zones.length > 1) refuseDay(`these are of ${zones.join(', ')}`);
  if (changes.length > CHANGE_LIMIT) refuseDay(`these change ${changes.length} times, more than ${CHANGE_LIMIT}`);
  const lengths = [-Infinity, ...changes].map((at) => usualDayAt(state, at)).filter((length) => length > 0);
  const [length = Number.NaN, other] = new Set(lengths);
  return other === undefined ? length : refuseDay(`these change from ${length} to ${other}`);
}

/** All instants at which sequences go on to their next part. */
function changesOf(state: OpenHoursState): readonly number[] {
  if (state.kind === 'business-calendar') return [];
  return [...(state.kind === 'sequence' ? state.changes : []), ...state.of.flatMap(changesOf)];
}

/** What a sequence is at an instant; of other hours themselves. */
function heldAt(state: OpenHoursState, at: number): OpenHoursState {
  if (state.kind !== 'sequence') return state;
  return heldAt(state.of[state.changes.filter((change) => change <= at).length] as OpenHoursState, at);
}

/** Open time of a plain week ÷ its days: of a calendar those on which shifts start, of combined hours those with open time. */
function usualDayAt(state: OpenHoursState, at: number): number {
  const held = heldAt(state, at);
  const plain = plainWeeks(held, at);
  const days = [0, 1, 2, 3, 4, 5, 6].filter((day) => openBefore(plain, (day + 1) * DAY) > openBefore(plain, day * DAY));
  const count = held.kind === 'business-calendar' ? Object.keys(held.hours).length : days.length;
  return plain.total / PLAIN_WEEKS / count;
}

/** Weekly hours on clocks that are never turned: nine weeks, which are alike. */
function plainWeeks(state: OpenHoursState, at: number): OpenChunk {
  const held = heldAt(state, at);
  if (held.kind !== 'business-calendar') {
    return combine[held.kind as keyof typeof combine](held.of.map((part) => edgesOf(plainWeeks(part, at))));
  }
  const edges: number[] = [];
  // the night shift of the day before the first one reaches in
  for (let day = -2; day < CHUNK_DAYS; day++) {
    for (const [opens, closes] of held.hours[(((day + 7) % 7) + 1) as 1] ?? []) {
      edges.push(...shiftOf(opens, closes).map((time) => day * DAY + time));
    }
  }
  return chunkOf(edges);
}
