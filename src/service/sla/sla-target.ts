import { type BusinessDates, businessDatesOf } from '../../calendar/hours/business-dates.js';
import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { timeOfDay } from '../../calendar/hours/weekly-hours.js';
import { isCxMetricsError, show } from '../../core/errors.js';
import { plain } from '../../core/plain-number.js';
import { isSeveral } from '../../core/reading.js';
import { type Fault, faultOf } from '../../core/unreadable.js';
import { type HoursSegment, refuseCase } from '../../kernels/duration/duration-case.js';
import { LAST_INSTANT } from './sla-hours.js';

/**
 * A target in business days: two days; by 17:00 of the next business day.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BusinessDayTarget {
  /**
   * Which business day, counted from the one that the case belongs to, whole, to 10,000: 1 is the next one, 0 the same one. What comes
   * after closing belongs to the next business day.
   */
  readonly businessDays: number;
  /** Local time of that day, `HH:MM` or `HH:MM:SS`. @defaultValue when its hours end */
  readonly by?: string | undefined;
}

/**
 * Time allowed: milliseconds of the hours that count, or business days.
 *
 * @category Options
 * @since 0.1.0
 */
export type SlaTarget = number | BusinessDayTarget;

/** So many business days are some forty years. */
const LAST_DAY = 10_000;

/** What a time allowed is, for error texts. */
const TARGET_TEXT = "milliseconds from 0, or business days such as { businessDays: 2, by: '17:00' }";

/** A time allowed in its one form; of what is none, `refuse` is told what must be, and what came. */
export function targetOf(value: unknown, refuse: (why: string, fault: Fault) => never): SlaTarget {
  const target = plain(value);
  // "+ 0" turns -0 into 0
  if (typeof target === 'number' && target >= 0 && target <= LAST_INSTANT) return target + 0;
  const { businessDays, by, ...rest } = Object(target) as Partial<BusinessDayTarget>;
  const days = plain(businessDays) as number;
  const [unknown] = Object.keys(rest);
  const isDay = Number.isInteger(days) && days >= 0 && days <= LAST_DAY;
  const isTime = by === undefined || timeOfDay(by) >= 0;
  if (isDay && isTime && unknown === undefined) {
    // seconds are written only where there are some, so that equal targets are written alike
    return by === undefined
      ? { businessDays: days + 0 }
      : { businessDays: days + 0, by: by.replace(/^(.{5}):00$/, '$1') };
  }
  let got = show(value);
  if (businessDays === undefined) {
    if (unknown !== undefined && got === 'object') got = `an unknown field ${show(unknown)}`;
  } else {
    if (!isDay) got = `businessDays ${show(businessDays)}, not whole from 0 to ${LAST_DAY}`;
    else
      got = isTime ? `an unknown field ${show(unknown)}` : `by ${show(by)}, not HH:MM or HH:MM:SS from 00:00 to 24:00`;
  }
  const fault = faultOf(value, typeof target === 'number' ? 'out-of-range' : 'not-a-target');
  return refuse(`must be ${TARGET_TEXT}; got ${got}`, fault);
}

/** The business dates of the hours of a case; what cannot have any is a fault of it. */
export function datesOf(caller: string, calendar: unknown): BusinessDates {
  const why = 'must be one calendar of one zone where a target is in business days';
  if (calendar == null) refuseCase(4, 'not-hours', `${why}; around the clock there are none`);
  if (isSeveral(calendar)) {
    // segments were checked before: those that all have the same hours have their dates
    const [first, ...others] = Array.from(calendar, (segment) => (segment as HoursSegment).calendar);
    const written = JSON.stringify(first);
    if (others.every((hours) => hours === first || JSON.stringify(hours) === written)) return datesOf(caller, first);
    refuseCase(
      4,
      'not-hours',
      `${why}: take the hours of one team, such as (row) => hours[row.team], or a sequence of hours of one zone; got ${show(calendar)}`,
    );
  }
  try {
    return businessDatesOf(caller, calendar as OpenHours);
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    return refuseCase(
      4,
      'not-hours',
      `${why}; got ${show(calendar)}: ${error.message.replace(/^\w+: |: name the zone.*$/g, '')}`,
    );
  }
}
