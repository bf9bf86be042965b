import { type BusinessDates, businessDatesOf } from '../../calendar/hours/business-dates.js';
import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { DAY, timeOfDay } from '../../calendar/hours/weekly-hours.js';
import { isCxMetricsError, show } from '../../core/errors.js';
import { plain } from '../../core/plain-number.js';
import { isSeveral } from '../../core/reading.js';
import { type Fault, faultOf } from '../../core/unreadable.js';
import { type HoursSegment, refuseCase, type Spell } from '../../kernels/duration/duration-case.js';
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
    if (others.every((hours) => hours === first)) return datesOf(caller, first);
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

/**
 * When a target in business days is due. Of the business dates after that of the start (from that one on for 0 days), those count whose due
 * instant is not before the start (a night shift may end after the `by` of the next date) and in no pause; pauses ascend and do not touch.
 *
 * All dates before one that has come two days ago are due before now: no due instant of a date is further than a day from its hours.
 */
export function dueByDates(
  start: number,
  { businessDays, by }: BusinessDayTarget,
  dates: BusinessDates,
  pauses: readonly Spell[],
): number | null {
  const time = by === undefined ? null : timeOfDay(by);
  const dueOf = (date: number): number => (time === null ? dates.closingOf(date) : dates.instantAt(date, time));
  /** The first date that is due at an instant or later. */
  const firstFrom = (instant: number): number | null => {
    let date = dates.dateAt(Math.max(instant - 2 * DAY, -LAST_INSTANT));
    while (date !== null && dueOf(date) < instant) date = dates.dateAfter(date, 1);
    return date;
  };
  const own = dates.dateAt(start);
  if (own === null) return null;
  // of the dates after this one, so many are left
  let passed = businessDays === 0 ? own - 1 : own;
  let left = Math.max(businessDays, 1);
  for (;;) {
    const next = dates.dateAfter(passed, 1);
    if (next === null) return null;
    if (!(dueOf(next) < start)) break;
    passed = next;
  }
  for (const { from, to } of pauses) {
    if (to <= start) continue;
    const date = dates.dateAfter(passed, left);
    if (date === null || dueOf(date) < from) break;
    // how many are due before the pause: `high` is not
    let [low, high] = [0, left];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (dueOf(dates.dateAfter(passed, middle) as number) < from) low = middle;
      else high = middle;
    }
    const next = to === Infinity ? null : firstFrom(to);
    if (next === null) return null;
    left -= low;
    passed = Math.max(passed, next - 1);
  }
  const date = dates.dateAfter(passed, left);
  const due = date === null ? Number.NaN : dueOf(date);
  return due <= LAST_INSTANT ? due : null;
}
