import { refuse } from '../../core/errors.js';
import { refuseRest } from '../../core/options.js';
import { openState, refuseState } from '../../core/state.js';
import { timeZoneOf } from '../zones/time-zone.js';
import { calendarSource } from './calendar-source.js';
import { CompiledHours } from './compiled-hours.js';
import { type Holiday, type Holidays, holidaysOf, overridesOf, writtenDay, writtenHolidays } from './holidays.js';
import type { BusinessCalendarState } from './hours-state.js';
import { CALENDAR, type DayShifts, type Shift, type WeeklyHours, weekOf, writtenShifts } from './weekly-hours.js';

const KIND = 'business-calendar';

/**
 * What a {@link BusinessCalendar} is made of.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface BusinessCalendarOptions {
  /** IANA name of the zone that all times are in, such as `'Asia/Ho_Chi_Minh'`. */
  readonly timeZone: string;
  /** Shifts by ISO weekday, 1 (Monday) to 7 (Sunday). */
  readonly hours: WeeklyHours;
  /**
   * Dates without the weekly shifts that would start on them.
   * @defaultValue none
   */
  readonly holidays?: readonly Holiday[] | undefined;
  /**
   * Shifts of single dates instead of the weekly ones, holiday or not; `[]` closes a date.
   * @defaultValue none
   */
  readonly overrides?: Readonly<Record<string, readonly Shift[]>> | undefined;
}

/**
 * One shift for several days of the week, for {@link BusinessCalendar.weekdays}.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface WeekdaysOptions extends Omit<BusinessCalendarOptions, 'hours'> {
  /** Start of work, `HH:MM` or `HH:MM:SS`. */
  readonly from: string;
  /** End of work; not after the start: on the next date. */
  readonly to: string;
  /**
   * ISO weekdays, 1 (Monday) to 7 (Sunday).
   * @defaultValue `[1, 2, 3, 4, 5]`
   */
  readonly days?: readonly number[] | undefined;
}

/**
 * Business hours of one place: a time zone, weekly shifts, holidays and dates with hours of their own. Immutable.
 *
 * Open time is the union of all shifts. A shift belongs to the local date it starts on; the shifts of a date are those of
 * `overrides`, else none on a holiday, else those of the weekday. Measured is elapsed time, `[open, close)`.
 *
 * @remarks A holiday takes away the shifts that start on it: the end of the night shift before stays. Where clocks are turned,
 * edges follow `'compatible'` of Temporal: a time that happens twice is the earlier one, a skipped one moves forward by the
 * gap; a shift that ends up without length is none, and neither is one on a date that a zone left out (Apia, 30 December
 * 2011). Such rules are conventions, as no standard exists; products differ in all of them. Offsets are those of each
 * instant, from the zone data of the runtime; a fixed offset is refused as zone. Weekly hours hold for ever in both
 * directions; put holidays in for the years that are measured. At most 96 shifts a date. Costs: see {@link OpenHours};
 * making a calendar takes a few microseconds.
 * @example
 * ```ts
 * import { BusinessCalendar } from 'cx-metrics';
 *
 * const support = new BusinessCalendar({
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   hours: { 1: [['08:00', '12:00'], ['13:00', '17:30']], 6: [['09:00', '12:00']] },
 *   holidays: ['2026-02-16', { date: '2026-02-17', name: 'Tet' }],
 *   overrides: { '2026-02-21': [] },
 * });
 * const monday = '2026-11-23T09:00:00+07:00';
 * support.between(monday, '2026-11-23T14:00:00+07:00'); // => 14_400_000
 * const due = support.add(monday, 8 * 3_600_000) ?? 0; // 7.5 hours on Monday, half an hour on Saturday
 * new Date(due).toISOString(); // => '2026-11-28T02:30:00.000Z'
 * BusinessCalendar.fromJSON(support.toJSON()).hash === support.hash; // => true
 * ```
 * @see https://tc39.es/proposal-temporal/docs/timezone.html
 * @category Calendar
 * @since 0.1.0
 */
export class BusinessCalendar extends CompiledHours<BusinessCalendarState> {
  /** IANA name of the zone, as it was given. */
  readonly timeZone: string;
  readonly #week: readonly DayShifts[];
  readonly #holidays: Holidays;
  readonly #overrides: readonly (readonly [day: number, shifts: DayShifts])[];

  /**
   * @param options zone, weekly hours and exceptions
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for an unknown zone or a fixed offset, weekdays other than 1 to 7, times
   * that are not `HH:MM` or `HH:MM:SS`, dates that do not exist, or unknown options
   */
  constructor(options: BusinessCalendarOptions) {
    const { timeZone, hours, holidays = [], overrides = {}, ...rest } = Object(options) as BusinessCalendarOptions;
    refuseRest(CALENDAR, rest);
    const zone = timeZoneOf(timeZone);
    const week = weekOf(hours);
    const daysOff = holidaysOf(holidays);
    const ownDays = overridesOf(overrides);
    const special = new Map<number, DayShifts>();
    for (const [day] of daysOff) special.set(day, []);
    for (const [day, shifts] of ownDays) special.set(day, shifts);
    super(calendarSource({ zone, week, special }));
    this.timeZone = timeZone;
    this.#week = week;
    this.#holidays = daysOff;
    this.#overrides = ownDays;
  }

  /**
   * The same shift on several days of the week.
   * @param options zone, start and end, days, and exceptions
   * @returns a calendar
   * @throws A {@link CxMetricsError} `INVALID_OPTION` as from the constructor
   * @example
   * ```ts
   * import { BusinessCalendar } from 'cx-metrics';
   *
   * const office = BusinessCalendar.weekdays({ timeZone: 'America/New_York', from: '09:00', to: '17:00' });
   * office.between('2026-03-06T16:00:00-05:00', '2026-03-09T10:00:00-04:00'); // => 7_200_000
   * ```
   */
  static weekdays(options: WeekdaysOptions): BusinessCalendar {
    const { from, to, days = [1, 2, 3, 4, 5], ...rest } = Object(options) as WeekdaysOptions;
    if (!Array.isArray(days)) refuse(CALENDAR, 'days', 'an array of ISO weekdays', days);
    const shifts: Shift[] = [[from, to]];
    const hours = Object.fromEntries(Array.from(days, (day) => [String(day), shifts])) as WeeklyHours;
    return new BusinessCalendar({ ...rest, hours });
  }

  /**
   * Open at all times, so that business time is elapsed time.
   * @param timeZone IANA name; changes no number
   * @returns a calendar
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for an unknown zone or a fixed offset
   * @example
   * ```ts
   * import { BusinessCalendar } from 'cx-metrics';
   * BusinessCalendar.always().between(0, 1234.5); // => 1234.5
   * ```
   */
  static always(timeZone = 'UTC'): BusinessCalendar {
    return BusinessCalendar.weekdays({ timeZone, from: '00:00', to: '24:00', days: [1, 2, 3, 4, 5, 6, 7] });
  }

  /**
   * The calendar as plain JSON: dates, shifts and times in one form and order, so that the same calendar gives the same text.
   * @returns a new object
   */
  toJSON(): BusinessCalendarState {
    const week = this.#week.flatMap((shifts, i) => (shifts.length > 0 ? [[i + 1, writtenShifts(shifts)]] : []));
    return {
      kind: KIND,
      version: 1,
      timeZone: this.timeZone,
      hours: Object.fromEntries(week) as WeeklyHours,
      holidays: writtenHolidays(this.#holidays),
      overrides: Object.fromEntries(this.#overrides.map(([day, shifts]) => [writtenDay(day), writtenShifts(shifts)])),
    };
  }

  /**
   * The calendar that was written as JSON.
   * @param state what {@link BusinessCalendar.toJSON} wrote
   * @returns a new calendar
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: BusinessCalendarState): BusinessCalendar {
    const { timeZone, hours, holidays, overrides } = openState(KIND, 1, {}, state) as unknown as BusinessCalendarState;
    try {
      return new BusinessCalendar({ timeZone, hours, holidays, overrides });
    } catch (error) {
      // what the constructor refuses as an option is damage when it comes out of a state
      return refuseState(KIND, `damaged state: ${(error as Error).message}`, 'config');
    }
  }
}
