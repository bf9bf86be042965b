import { fail, refuse } from '../../core/errors.js';
import { INSTANT_TEXT, type InstantInput, instantOf, showInstant } from '../../core/instant.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { type BusinessDates, businessDatesOf } from '../hours/business-dates.js';
import type { OpenHours } from '../hours/open-hours.js';
import { labelOfDay } from '../periods/period-label.js';
import { eachDay } from '../periods/period-numbers.js';
import { zonePeriods } from '../periods/zone-periods.js';
import { parseDay } from '../zones/plain-date.js';
import type { TimeZone } from '../zones/time-zone.js';
import type { CalendarDay, CalendarDescription } from './calendar-description.js';
import { reasonsOf, weekdayOf } from './reasons-of-days.js';
import { closingTime, openingTime } from './wall-time.js';

/**
 * Which days {@link describeCalendar} shows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DescribeCalendarOptions {
  /** The first day: a local date such as `'2026-12-21'`, or an instant, which stands for its local date. */
  readonly from: InstantInput;
  /** The first day that is not shown any more; of an instant, the first that begins at it or later. Not with `days`. @defaultValue after `days` days */
  readonly to?: InstantInput | undefined;
  /** How many days, from 1 to 3,660. Not with `to`. @defaultValue 7 */
  readonly days?: number | undefined;
  /** IANA name of the zone whose dates and clocks are shown. @defaultValue that of the calendar, or of all calendars that are combined */
  readonly timeZone?: string | undefined;
}

const CALLER = 'describeCalendar';
const DAY_LIMIT = 3660;
/** 0000-01-01 and 9999-12-31, in days since 1970-01-01. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/**
 * The hours of a calendar as a table, a row a day: for a team to check what its numbers are counted with.
 *
 * Each open instant is in one row. A shift is in the row of the date on which it starts, so that a night shift reaches into the next date
 * (`closesNextDay`), where two shifts overlap their time is in the earlier row; openMs of a row = Σ (closesAt − opensAt).
 *
 * @remarks The sum of openMs is `calendar.between` from midnight to midnight where no shift goes past midnight. With nights it differs at both ends
 * alone: the first row has not what is left of the night before, the last one has its night to the end. Combined hours know no shifts, and
 * neither do hours that are shown in another zone than their own: their days are cut at midnight. Times are those on the wall. A shift
 * that was to begin in the hour that clocks skip begins after it. Cost: some 0.5 ms, 1 ms more for new hours, and 10 µs a day.
 * @param calendar a {@link BusinessCalendar} or combined hours
 * @param options first day, how many, zone
 * @returns plain data: a row for each date
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for what are not open hours, days that are none or too many, and combined hours of several zones
 * without `timeZone`
 * @example
 * ```ts
 * import { BusinessCalendar, describeCalendar } from 'cx-metrics';
 *
 * const support = new BusinessCalendar({
 *   timeZone: 'Europe/Berlin',
 *   hours: { 4: [['09:00', '12:30'], ['13:00', '17:00']], 5: [['22:00', '06:00']] },
 *   holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
 * });
 * const { days, openMs } = describeCalendar(support, { from: '2026-12-17', days: 9 });
 * days[0]?.hours.map(({ opens, closes }) => `${opens}–${closes}`); // => ['09:00–12:30', '13:00–17:00']
 * days[1]?.hours[0]?.closesNextDay; // => true
 * [days[8]?.kind, days[8]?.name, days[8]?.openMs]; // => ['holiday', 'Christmas Day', 0]
 * openMs / 3_600_000; // => 23
 * ```
 * @category Calendar
 * @since 0.1.0
 */
export function describeCalendar(calendar: OpenHours, options: DescribeCalendarOptions): CalendarDescription {
  assertOptions(CALLER, options, 'from to days timeZone');
  const dates = businessDatesOf(CALLER, calendar, options?.timeZone);
  const { name: timeZone } = dates.zone;
  const [first, last] = daysOf(options, dates.zone);
  const days = rowsOf(calendar, dates, first, last);
  return {
    timeZone,
    hash: calendar.hash,
    from: labelOfDay(first),
    to: labelOfDay(last),
    days,
    openMs: days.reduce((sum, { openMs }) => sum + openMs, 0),
  };
}

/** The first day that is shown and the first one that is not. */
function daysOf(options: DescribeCalendarOptions, zone: TimeZone): readonly [first: number, last: number] {
  const { from, to, days } = Object(options) as DescribeCalendarOptions;
  const first = dayOf('from', from, zone, 0);
  if (to !== undefined) {
    if (days !== undefined)
      fail('INVALID_OPTION', CALLER, 'to and days were both given: one of them is enough', { name: 'days' });
    const last = dayOf('to', to, zone, 1);
    if (!(last > first && last - first <= DAY_LIMIT)) {
      refuse(CALLER, 'to', `later than from, by at most ${DAY_LIMIT} days`, to);
    }
    return [first, last];
  }
  const count = days === undefined ? 7 : days;
  if (!(isCount(count) && count >= 1 && count <= DAY_LIMIT)) {
    refuse(CALLER, 'days', `a whole number from 1 to ${DAY_LIMIT}`, days);
  }
  return [first, first + count];
}

/** The day of a local date, or of an instant; with `back`, the day after the one that holds the instant so many ms before. */
function dayOf(name: string, value: InstantInput, zone: TimeZone, back: 0 | 1): number {
  const instant = instantOf(value) - back;
  const isInstant = !Number.isNaN(instant);
  const day = parseDay(value) ?? (isInstant ? zonePeriods(zone, eachDay).indexOf(instant) + back : instant);
  if (Number.isNaN(day)) {
    fail('INVALID_OPTION', CALLER, `${name} must be a local date, ${INSTANT_TEXT}; got ${showInstant(value)}`, {
      name,
    });
  }
  if (day < FIRST_DAY || day > LAST_DAY) refuse(CALLER, name, 'in the years 0000 to 9999', value);
  return day;
}

function rowsOf(hours: OpenHours, { zone, closingOf }: BusinessDates, first: number, last: number): CalendarDay[] {
  const { startOf } = zonePeriods(zone, eachDay);
  const reasons = reasonsOf(hours.toJSON(), zone.name, startOf);
  // a night reaches into the next date, and over one that the zone left out
  const endOf = (day: number, end: number): number => (closingOf(day) > end ? closingOf(day) : end);
  let edge = endOf(first - 2, endOf(first - 1, startOf(first)));
  const rows: CalendarDay[] = [];
  for (let day = first; day < last; day++) {
    const [start, end] = [startOf(day), startOf(day + 1)];
    const next = endOf(day, Math.max(edge, end));
    const open = hours.intervals(edge, next);
    const clockChangeMs = zone.transitions(start, end).reduce((sum, { before, after }) => sum + after - before, 0);
    rows.push({
      date: labelOfDay(day),
      weekday: weekdayOf(day),
      kind: start < end ? reasons.kindOf(day, open.length > 0) : 'skipped',
      name: reasons.nameOf(day),
      hours: open.map(([opensAt, closesAt]) => {
        const [opening, closing] = [openingTime(zone, opensAt), closingTime(zone, closesAt)];
        return {
          opens: opening.text,
          opensNextDay: opening.day > day,
          opensDoubled: opening.doubled,
          closes: closing.text,
          closesNextDay: closing.day > day,
          closesDoubled: closing.doubled,
          opensAt,
          closesAt,
        };
      }),
      closures: reasons.closuresOf(day),
      openMs: open.reduce((sum, [opensAt, closesAt]) => sum + closesAt - opensAt, 0),
      clockChangeMs,
    });
    edge = next;
  }
  return rows;
}
