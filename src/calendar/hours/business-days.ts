import { stateOf } from '../../core/aggregator.js';
import { refuse } from '../../core/errors.js';
import { BusinessCalendar } from './business-calendar.js';
import type { BusinessCalendarState } from './hours-state.js';
import { DAY } from './weekly-hours.js';

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
 * calendar, open time of a week without holidays, overrides and turned clocks ÷ weekdays on which a shift starts.
 *
 * @remarks A business day is a unit, not a date: teams with days of different lengths have the same milliseconds in different numbers
 * of days, so compare in milliseconds or hours. Metrics give milliseconds, such as the `value` and `medianMs` of `ttr`; to these
 * belongs the calendar they were counted with, and a length of the day that you name where each case had hours of its own. O(1),
 * after some 0.1 ms for a calendar.
 * @param ms milliseconds from 0; `null` when nothing was measured
 * @param day the calendar behind the duration, or the length of a day in milliseconds, from 1
 * @returns days and hours; `null` for `null`
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a duration; `INVALID_OPTION` for a calendar that is never open, or a
 * day that is none
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
export function businessDays(ms: number | null | undefined, day: BusinessCalendar | number): BusinessDays | null {
  const metric = 'businessDays';
  const dayMs = typeof day === 'number' ? day : usualDay(day);
  if (!(dayMs >= 1 && dayMs < Infinity)) refuse(metric, 'day', 'a calendar with shifts, or milliseconds from 1', day);
  if (ms == null) return null;
  if (!(typeof ms === 'number' && ms >= 0 && ms < Infinity)) {
    refuse(metric, 'ms', 'a finite number from 0', ms, 'INVALID_VALUE');
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

/** Open time of a plain week ÷ days on which shifts start; NaN for what is not a calendar. Where clocks are never turned, all weeks are alike. */
function usualDay(calendar: BusinessCalendar): number {
  const { hours } = Object(stateOf('businessDays', calendar, 'day is')) as Partial<BusinessCalendarState>;
  if (!hours) return Number.NaN;
  const week = new BusinessCalendar({ timeZone: 'UTC', hours }).between(0, 7 * DAY);
  return week / Object.keys(hours).length;
}
