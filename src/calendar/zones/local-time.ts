import { refuse } from '../../core/errors.js';
import { utcOfParts } from '../../core/instant.js';
import { assertOptions, chosen } from '../../core/options.js';
import { daysOfDate } from './plain-date.js';
import { type TimeZone, timeZoneOf } from './time-zone.js';

const LOCAL =
  /^(?!-0{6})(\d{4}|[+-]\d{6})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?)?$/i;
const OFFSET_AT_END = /:\d\d(?:[.,]\d+)?\s*(?:Z|[+-]\d\d(?::?\d\d)?)$/i;
const CALLER = 'instantFromLocal';
const EXPECTED = 'an existing local date such as "2026-11-21" or "2026-11-21 09:00:00"';

const INSTANT_LIMIT = 8.64e15;
/** No zone is or was further than this from UTC (Manila, until 1844: 15 h 56 min). */
const OFFSET_LIMIT = 93_600_000;

/**
 * Options of {@link instantFromLocal}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface InstantFromLocalOptions {
  /** Which of two instants is meant by a local time that happens twice, when clocks go back. @defaultValue `'earlier'` */
  readonly doubled?: 'earlier' | 'later' | undefined;
}

/**
 * The instant of a local date and time in a time zone: the one place where text without an offset is read.
 *
 * `instant = local − offset`, with the offset that the zone has at that instant, in epoch milliseconds. The text is
 * `YYYY-MM-DD`, `YYYY-MM-DD HH:MM` or `YYYY-MM-DD HH:MM:SS` with any digits after a point or comma (cut at the millisecond);
 * `T` may stand for the space, and a sign and six digits for the year. A date alone means its midnight.
 *
 * @remarks Where clocks are turned, the rule is `'compatible'` of Temporal, as in iCalendar (RFC 5545) and `Date`: a local
 * time that happens twice is the earlier one, unless `doubled` says `'later'`, and one that is skipped moves forward by the length of the gap, be it the hour of
 * summer time or the whole day that Apia left out. Zone data are those of the runtime. Cost: constant, once a half-year of the
 * zone has been seen (about 0.15 ms).
 * @param text local date, or date and time, without an offset
 * @param timeZone IANA name, such as `'Asia/Ho_Chi_Minh'`
 * @param options which instant of a time that happens twice
 * @returns epoch milliseconds
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for text of another form, with an offset (it is an instant already), or
 * without an existing date and time (30 February, hour 24, second 60); `INVALID_OPTION` for an unknown zone, a fixed
 * offset and bad options
 * @example
 * ```ts
 * import { instantFromLocal } from 'cx-metrics';
 *
 * const opened = instantFromLocal('2012-04-03 16:55:38', 'Asia/Ho_Chi_Minh');
 * new Date(opened).toISOString(); // => '2012-04-03T09:55:38.000Z'
 *
 * const skipped = instantFromLocal('2026-03-08 02:30', 'America/New_York'); // 03:30 on the wall
 * new Date(skipped).toISOString(); // => '2026-03-08T07:30:00.000Z'
 *
 * const twice = instantFromLocal('2026-11-01 01:30', 'America/New_York', { doubled: 'later' });
 * new Date(twice).toISOString(); // => '2026-11-01T06:30:00.000Z'
 * ```
 * @see https://tc39.es/proposal-temporal/docs/timezone.html
 * @category Calendar
 * @since 0.1.0
 */
export function instantFromLocal(text: string, timeZone: string, options?: InstantFromLocalOptions): number {
  assertOptions(CALLER, options, 'doubled');
  const isLater = chosen(CALLER, 'doubled', options?.doubled, 'earlier later') === 'later';
  const zone = timeZoneOf(CALLER, timeZone);
  const instant = typeof text === 'string' ? instantOfLocal(localOf(text), zone, isLater) : Number.NaN;
  if (!Number.isNaN(instant)) return instant;
  const isInstant = typeof text === 'string' && OFFSET_AT_END.test(text);
  const expected = isInstant ? 'a local time without an offset (with one it is an instant already)' : EXPECTED;
  return refuse(CALLER, 'text', expected, text, 'INVALID_VALUE');
}

/** The instant of a local time, in milliseconds as if it were UTC; NaN for NaN, and beyond the instants that there are. */
export function instantOfLocal(local: number, zone: TimeZone, isLater: boolean): number {
  if (Number.isNaN(local)) return local;
  let offset = zone.offsetAt(local - OFFSET_LIMIT);
  // Changes of a zone are days apart: between two moments of one offset that are not, there is none.
  if (offset === zone.offsetAt(local + OFFSET_LIMIT)) return withinLimit(local - offset);
  for (const { at, after } of zone.transitions(local - OFFSET_LIMIT, local + OFFSET_LIMIT)) {
    // Before the change, or skipped by it: there the old offset is what moves the time forward by the length of the gap.
    const isBefore = local - offset < at;
    const isAfter = local - after >= at;
    if (!isAfter || (isBefore && !isLater)) break;
    offset = after;
  }
  return withinLimit(local - offset);
}

/** The first instant with this local time or, where clocks skip it, a later one. */
export function firstInstantFrom(zone: TimeZone, local: number): number {
  let from = local - OFFSET_LIMIT;
  let offset = zone.offsetAt(from);
  for (const { at, after } of zone.transitions(from, local + OFFSET_LIMIT)) {
    if (local - offset < at) break;
    [from, offset] = [at, after];
  }
  return Math.max(from, local - offset);
}

function withinLimit(instant: number): number {
  return Math.abs(instant) <= INSTANT_LIMIT ? instant : Number.NaN;
}

/** The local time of a text, in milliseconds as if it were UTC; NaN for what is not the text of one. */
export function localOf(text: string): number {
  const quick = localOfDigits(text);
  return Number.isNaN(quick) ? localOfParts(text) : quick;
}

/*
 * Columns of local times have a million texts of one form: YYYY-MM-DD HH:MM:SS. Read by its characters it costs a fifth of what the
 * pattern and a Date cost. Whatever is not exactly that is NaN here, and the pattern has
 * the last word: nothing is read here that it would not read.
 */
export function localOfDigits(text: string): number {
  if (text.length !== 19 || text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':')
    return Number.NaN;
  if (text[10] !== ' ' && text[10] !== 'T') return Number.NaN;
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  const hour = digitsAt(text, 11);
  const minute = digitsAt(text, 14);
  const second = digitsAt(text, 17);
  // what is no pair of digits is far below 0, and fails one of these
  const isDate = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
  const isTime = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
  if (!isDate || !isTime) return Number.NaN;
  return daysOfDate(year, month, day) * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000;
}

/** How many days a month has: 31 and 30 in turn, and once more from August on, but for February. */
function lengthOf(year: number, month: number): number {
  if (month !== 2) return 30 + ((month + (month >> 3)) & 1);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The number of two digits; so far below 0 that a hundred times another pair does not mend it where they are none. */
function digitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -10_000;
}

function localOfParts(text: string): number {
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = ''] = LOCAL.exec(text) ?? [];
  return utcOfParts(year, month, day, hour, minute, second) + Number(fraction.slice(0, 3).padEnd(3, '0'));
}
