import type { CalendarDay, CalendarDescription, OpenStretch } from '../../calendar/view/calendar-description.js';
import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { durationShape } from '../duration-text.js';
import { filled } from '../filled.js';
import { numberText, type Shown } from '../number-text.js';
import { settingOf } from '../setting.js';
import type { CalendarWords } from '../words/calendar-words.js';

/**
 * How {@link formatCalendar} writes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FormatCalendarOptions {
  /** The phrases of a language: `calendarEn`, `calendarVi` or your own. */
  readonly words: CalendarWords;
  /** How numbers are written: a language tag for `Intl`, such as `'vi-VN'`. */
  readonly locale: string;
}

/**
 * One day in words, by columns.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CalendarDayText {
  /** Weekday and date. */
  readonly day: string;
  /** From when to when it is open, or that it is closed, and why. */
  readonly hours: string;
  /** Open time. */
  readonly open: string;
  /** What else is to say: that other dates of its weekday have other hours, a holiday that is open, closures, clocks that are turned; mostly empty. */
  readonly note: string;
}

/**
 * The hours of a calendar in words.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CalendarText {
  /** Which days, and by the clock of which zone. */
  readonly heading: string;
  /** What the columns are called. */
  readonly columns: CalendarDayText;
  /** One for each day. */
  readonly rows: readonly CalendarDayText[];
  /** Open time of all days. */
  readonly total: string;
}

/**
 * Hours of business as people read them: the rows of a table, with a heading and a total.
 *
 * @remarks Dates have their year where the days lie in two. The names of weekdays and months are those of `words`, so that the texts are the same
 * in every engine; only numbers are written by `locale`. Columns without a text in any row need not be shown. Cost: some 10 µs a day.
 * @param description what `describeCalendar` gave, also as it comes back from JSON
 * @param options language and locale
 * @returns texts
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no description; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { BusinessCalendar, describeCalendar } from 'cx-metrics';
 * import { calendarEn, calendarVi, formatCalendar } from 'cx-metrics/format';
 *
 * const support = BusinessCalendar.weekdays({
 *   ...{ timeZone: 'Asia/Ho_Chi_Minh', opens: '08:00', closes: '17:30', days: [1, 2, 3, 4, 5, 6] },
 *   holidays: [{ first: '2026-02-16', last: '2026-02-20', name: 'Tết' }],
 * });
 * const week = describeCalendar(support, { from: '2026-02-20', days: 3 });
 * const { heading, rows, total } = formatCalendar(week, { words: calendarEn, locale: 'en-US' });
 * heading; // => 'Business hours, Fri 20 Feb to Sun 22 Feb 2026, by the clock of Asia/Ho_Chi_Minh'
 * rows[1]; // => { day: 'Sat 21 Feb', hours: '08:00–17:30', open: '9 h 30 min', note: '' }
 * total; // => 'Open in all: 9 h 30 min'
 * const inVietnamese = formatCalendar(week, { words: calendarVi, locale: 'vi-VN' });
 * inVietnamese.rows.map(({ day, hours }) => `${day}: ${hours}`);
 * // => ['Thứ Sáu 20/2: nghỉ: Tết', 'Thứ Bảy 21/2: 08:00–17:30', 'Chủ Nhật 22/2: nghỉ']
 * ```
 * @category Formats
 * @since 0.1.0
 */
export function formatCalendar(description: CalendarDescription, options: FormatCalendarOptions): CalendarText {
  const caller = 'formatCalendar';
  assertOptions(caller, options, 'words locale');
  const { words: own, locale } = Object(options) as FormatCalendarOptions;
  const { words, heading, columns } = Object(own) as CalendarWords;
  if (!(words && heading && columns)) refuse(caller, 'words', 'phrases for calendars, such as calendarEn', own);
  const shown = settingOf(caller, { words, locale }, '');
  assertDescription(caller, description);
  const { days, timeZone, openMs } = description;
  const [first, last] = [days[0] as CalendarDay, days.at(-1) as CalendarDay];
  const hasYear = yearOf(first) !== yearOf(last);
  const ends = [dateText(own, first, hasYear), dateText(own, last, true)] as const;
  return {
    heading: filled(heading, {
      days: days.length > 1 ? filled(words.range, { low: ends[0], high: ends[1] }) : ends[1],
      zone: timeZone,
    }),
    columns: { ...columns },
    rows: days.map((day) => ({
      day: dateText(own, day, hasYear),
      hours: hoursText(own, day),
      open: openText(shown, day.openMs),
      note: noteText(shown, own, day),
    })),
    total: filled(own.total, { open: openText(shown, openMs) }),
  };
}

const DATE = /^([+-]?\d{4,6})-(0[1-9]|1[0-2])-(\d\d)$/;

function assertDescription(caller: string, description: unknown): void {
  const { days, timeZone, openMs } = Object(description) as CalendarDescription;
  if (!(Array.isArray(days) && days.length > 0 && typeof timeZone === 'string' && isTime(openMs))) {
    refuse(caller, 'description', 'what describeCalendar gave', description, 'INVALID_VALUE');
  }
  const bad = days.findIndex((day) => !isDay(day));
  if (bad >= 0) {
    refuse(caller, `days[${bad}]`, 'a day as describeCalendar gave it', days[bad], 'INVALID_VALUE', '', { index: bad });
  }
}

function isDay(day: unknown): boolean {
  const { date, weekday, name, hours, closures, openMs, clockChangeMs } = Object(day) as CalendarDay;
  const isDated = typeof date === 'string' && DATE.test(date) && [1, 2, 3, 4, 5, 6, 7].includes(weekday);
  const isNamed = name === null || typeof name === 'string';
  const isSound = isDated && isNamed && isTime(openMs) && Number.isFinite(clockChangeMs) && Array.isArray(hours);
  return isSound && hours.every(isStretch) && Array.isArray(closures) && closures.every(isPair);
}

function isStretch(stretch: unknown): boolean {
  const { opens, closes, opensDoubled, closesDoubled } = Object(stretch) as OpenStretch;
  const isTold = [opensDoubled, closesDoubled].every((doubled) => [null, 'earlier', 'later'].includes(doubled));
  return isTold && typeof opens === 'string' && typeof closes === 'string';
}

function isPair(closure: unknown): boolean {
  return Array.isArray(closure) && closure.length === 2 && closure.every((time) => typeof time === 'string');
}

function isTime(ms: unknown): boolean {
  return typeof ms === 'number' && ms >= 0 && ms < Infinity;
}

function yearOf({ date }: CalendarDay): string {
  return (DATE.exec(date) as RegExpExecArray)[1] as string;
}

function dateText(words: CalendarWords, { date, weekday }: CalendarDay, hasYear: boolean): string {
  const [, year, month, day] = DATE.exec(date) as unknown as [string, string, string, string];
  const text = filled(words.date, {
    weekday: words.weekdays[weekday - 1] as string,
    day: `${Number(day)}`,
    month: words.months[Number(month) - 1] as string,
  });
  return hasYear ? filled(words.dateOfYear, { date: text, year }) : text;
}

function hoursText(words: CalendarWords, { kind, name, hours }: CalendarDay): string {
  if (hours.length > 0) return hours.map((stretch) => stretchText(words, stretch)).join(', ');
  if (kind === 'skipped') return words.skipped;
  if (name !== null) return filled(words.closedFor, { name });
  return kind === 'holiday' ? words.holiday : words.closed;
}

function stretchText(
  words: CalendarWords,
  { opens, closes, opensDoubled, closesDoubled, closesNextDay }: OpenStretch,
): string {
  const told = (time: string, doubled: OpenStretch['opensDoubled']) =>
    doubled ? filled(words[doubled], { time }) : time;
  const stretch = filled(words.stretch, { opens: told(opens, opensDoubled), closes: told(closes, closesDoubled) });
  return closesNextDay ? filled(words.nextDay, { stretch }) : stretch;
}

/** In hours and minutes; a day has no hours, too. */
function openText(shown: Shown, ms: number): string {
  const hours = shown.words.durations[1];
  return ms === 0 ? filled(hours, { n: numberText(shown, 0) }) : durationShape(shown, ms, 0, 1)(ms);
}

function noteText(shown: Shown, words: CalendarWords, day: CalendarDay): string {
  const { kind, name, hours, closures, clockChangeMs } = day;
  const closed = closures.map(([opens, closes]) => filled(words.stretch, { opens, closes })).join(', ');
  const time = openText(shown, Math.abs(clockChangeMs));
  return [
    kind === 'override' && words.override,
    hours.length > 0 && name,
    closed && filled(words.closure, { hours: closed }),
    clockChangeMs !== 0 && filled(clockChangeMs > 0 ? words.forward : words.back, { time }),
  ]
    .filter((text) => text)
    .join('; ');
}
