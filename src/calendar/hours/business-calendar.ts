import { fail, isCxMetricsError, refuse } from '../../core/errors.js';
import { assertOptions, chosen } from '../../core/options.js';
import { timeZoneOf } from '../zones/time-zone.js';
import { AnsweringHours } from './answering-hours.js';
import { compileHours } from './compile-hours.js';
import { datedShiftsOf, type Holiday, holidaysOf, writtenDates, writtenHolidays } from './holidays.js';
import type { BusinessCalendarState } from './hours-state.js';
import {
  CALENDAR,
  type DayShifts,
  type Shift,
  shiftOf,
  type WeeklyHours,
  weekOf,
  writtenShifts,
} from './weekly-hours.js';

const KIND = 'business-calendar';
/** Options of every calendar, beside its weekly hours. */
const EXCEPTIONS = 'timeZone holidays overrides closures doubled';

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
   * Dates, or ranges of whole days, without the weekly shifts that would start on them.
   * @defaultValue none
   */
  readonly holidays?: readonly Holiday[] | undefined;
  /**
   * Shifts of single dates instead of the weekly ones, holiday or not; `[]` closes a date.
   * @defaultValue none
   */
  readonly overrides?: Readonly<Record<string, readonly Shift[]>> | undefined;
  /**
   * Stretches of local time on single dates that are taken away, from and to as in a shift, whichever shift they fall into, one of the
   * night before too: `{ '2026-12-24': [['12:00', '24:00']] }`. They win over all shifts and never open anything.
   * @defaultValue none
   */
  readonly closures?: Readonly<Record<string, readonly Shift[]>> | undefined;
  /**
   * Which of two is meant where the time of an opening or a closing happens twice, since clocks go back.
   * @defaultValue `'earlier'`
   */
  readonly doubled?: 'earlier' | 'later' | undefined;
}

/**
 * One shift for several days of the week, for {@link BusinessCalendar.weekdays}.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface WeekdaysOptions extends Omit<BusinessCalendarOptions, 'hours'> {
  /** Local time of the opening, `HH:MM` or `HH:MM:SS`. */
  readonly opens: string;
  /** Local time of the closing; where it is not after the opening, on the next date. */
  readonly closes: string;
  /**
   * ISO weekdays, 1 (Monday) to 7 (Sunday).
   * @defaultValue `[1, 2, 3, 4, 5]`
   */
  readonly days?: readonly number[] | undefined;
}

/**
 * Business hours of one place: a time zone, weekly shifts, holidays and dates with hours of their own. Immutable.
 *
 * Open time is the union of all shifts without `closures`. A shift belongs to the local date it starts on; the shifts of a date are those of
 * `overrides`, else none on a holiday, else those of the weekday. A day with a lunch break has two shifts; a half-day is a closure.
 * Measured is elapsed time, `[open, close)`.
 *
 * @remarks A holiday takes away the shifts that start on it: the end of the night shift before stays. Where clocks are turned,
 * edges follow `'compatible'` of Temporal: a time that happens twice is the earlier one, unless `doubled` says otherwise, a skipped
 * one moves forward by the gap; a shift that ends up without length is none, and neither is one on a date that a zone left out (Apia, 30 December
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
 *   closures: { '2026-12-24': [['12:00', '24:00']] },
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
export class BusinessCalendar extends AnsweringHours<BusinessCalendarState> {
  /** IANA name of the zone, as it was given. */
  readonly timeZone: string;

  /**
   * @param options zone, weekly hours and exceptions
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for an unknown zone or a fixed offset, weekdays other than 1 to 7, times
   * that are not `HH:MM` or `HH:MM:SS`, dates that do not exist, or unknown options
   */
  constructor(options: BusinessCalendarOptions) {
    assertOptions(CALENDAR, options, `hours ${EXCEPTIONS}`);
    const {
      timeZone,
      hours,
      holidays = [],
      overrides = {},
      closures = {},
      doubled: given,
    } = Object(options) as BusinessCalendarOptions;
    const zone = timeZoneOf(CALENDAR, timeZone);
    const week = weekOf(hours);
    const daysOff = holidaysOf(holidays);
    const ownDays = datedShiftsOf('overrides', overrides);
    const closed = datedShiftsOf('closures', closures).filter(([, stretches]) => stretches.length > 0);
    const doubled = chosen(CALENDAR, 'doubled', given, 'earlier later');
    const special = new Map<number, DayShifts>([...daysOff.map(([day]) => [day, []] as const), ...ownDays]);
    super(
      CALENDAR,
      compileHours({ zone, week, special, closed: new Map(closed), isLater: doubled === 'later' }),
      () => ({
        kind: KIND,
        version: 1,
        timeZone,
        hours: Object.fromEntries(
          week.flatMap((shifts, i) => (shifts.length > 0 ? [[i + 1, writtenShifts(shifts)]] : [])),
        ) as WeeklyHours,
        holidays: writtenHolidays(daysOff),
        overrides: writtenDates(ownDays),
        closures: writtenDates(closed),
        doubled,
      }),
    );
    this.timeZone = timeZone;
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
   * const office = BusinessCalendar.weekdays({ timeZone: 'America/New_York', opens: '09:00', closes: '17:00' });
   * office.between('2026-03-06T16:00:00-05:00', '2026-03-09T10:00:00-04:00'); // => 7_200_000
   * ```
   */
  static weekdays(options: WeekdaysOptions): BusinessCalendar {
    assertOptions(CALENDAR, options, `opens closes days ${EXCEPTIONS}`);
    const { opens, closes, days = [1, 2, 3, 4, 5], ...rest } = Object(options) as WeekdaysOptions;
    if (!Array.isArray(days)) refuse(CALENDAR, 'days', 'an array of ISO weekdays, 1 (Monday) to 7 (Sunday)', days);
    shiftOf(opens, closes);
    const shifts: Shift[] = [[opens, closes]];
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
    return BusinessCalendar.weekdays({ timeZone, opens: '00:00', closes: '24:00', days: [1, 2, 3, 4, 5, 6, 7] });
  }

  /**
   * The calendar that was written as JSON.
   * @param state what {@link BusinessCalendar.toJSON} wrote
   * @returns a new calendar
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: BusinessCalendarState): BusinessCalendar {
    // what an option may leave out, a state may not; the constructor refuses it, and what is unknown
    const {
      kind,
      version,
      holidays = null,
      overrides = null,
      closures = null,
      doubled = null,
      ...options
    } = Object(state) as Partial<BusinessCalendarState>;
    if (kind !== KIND) refuse(CALENDAR, 'kind', KIND, kind, 'STATE_MISMATCH');
    if (version !== 1)
      refuse(
        CALENDAR,
        'version',
        '1',
        version,
        typeof version === 'number' && version > 1 ? 'STATE_VERSION' : 'INVALID_STATE',
      );
    try {
      return new BusinessCalendar({ ...options, holidays, overrides, closures, doubled } as BusinessCalendarOptions);
    } catch (error) {
      // what a getter of the state throws passes through
      if (!isCxMetricsError(error)) throw error;
      fail('INVALID_STATE', CALENDAR, `damaged state: ${error.message.replace(/^\w+: /, '')}`);
    }
  }
}
