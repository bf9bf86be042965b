import { type ErrorDetails, fail, show } from './errors.js';
import { plain } from './plain-number.js';
import { isPart } from './reading.js';

/**
 * A point in time: epoch milliseconds, a `Date`, text with an offset, or an object with
 * `epochMilliseconds` (a `Temporal.Instant` or `Temporal.ZonedDateTime`).
 *
 * Offsets are `+07:00`, `+0700`, `+07`, `Z`, `UTC` and `GMT`, after a space or none: `2026-11-21T09:00:00+07:00`,
 * `2026-11-21 02:00:00.123456 UTC`. What RFC 9557 adds in brackets may follow (`…+07:00[Asia/Ho_Chi_Minh]`): the offset tells the
 * instant, the zone in brackets is not looked at. The texts of `Date` are read too (`Sat, 21 Nov 2026 02:00:00 GMT`); a weekday
 * that the date has not got is refused.
 *
 * @remarks Text without an offset is refused, with a zone in brackets too: it means another instant in every zone, or two.
 * `readInstant` and `instantFromLocal` read it. Digits beyond the millisecond are cut.
 * @category Options
 * @since 0.1.0
 */
export type InstantInput = number | bigint | Date | string | EpochInstant;

/**
 * What a `Temporal.Instant` and a `Temporal.ZonedDateTime` have in common.
 *
 * @category Options
 * @since 0.1.0
 */
export interface EpochInstant {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epochMilliseconds: number;
}

/** The largest instant of ECMAScript, in epoch milliseconds. */
const LIMIT = 8.64e15;

/** The first instant of the year 9999, and of what many databases say for "never". */
export const NEVER = 253_370_764_800_000;

/**
 * Date, time and offset (`Z`, `UTC`, `GMT`, or a sign and digits, perhaps with words that add nothing: `+0000 UTC`, `GMT+0700 (…)`),
 * then what RFC 9557 adds in brackets: a zone, and tags, of which only that of the calendar may be critical (`!`).
 */
const WITH_OFFSET =
  /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)? ?(?:Z|UTC|GMT|(?:GMT)?([+-](?:[01]\d|2[0-3]))(?::?([0-5]\d))?(?: UTC| \([^()]*\))?)(?:\[!?[\w.+/:-]+])?(?:\[(?:!u-ca|[\w-]+)=[\w-]+])*$/i;

/** Epoch milliseconds of an instant, or NaN when it is none. Digits of text beyond the millisecond are cut. */
export function instantOf(value: unknown): number {
  if (typeof value === 'string') return instantOfText(value);
  let ms = plain(value);
  if (typeof value === 'object' && value !== null) {
    ms = (value as { epochMilliseconds?: unknown }).epochMilliseconds ?? timeOf(value);
    ms = plain(ms);
  }
  return typeof ms === 'number' && Math.abs(ms) <= LIMIT ? ms + 0 : Number.NaN;
}

/** The time of a `Date`, of whichever realm (a frame, a sandbox, a test runner); NaN for what only has its prototype or its tag. */
function timeOf(date: object): number {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    return Number.NaN;
  }
}

function instantOfText(text: string): number {
  const parts = WITH_OFFSET.exec(text);
  if (!parts) return instantInWords(text);
  const [, year, month, day, hour, minute, second = 0, fraction = '', offsetHours = '+00', offsetMinutes = '00'] =
    parts;
  const local = utcOfParts(year, month, day, hour, minute, second);
  const offset = Number(offsetHours) * 60 + Number(offsetHours[0] + offsetMinutes);
  return instantOf(local + Number(fraction.slice(0, 3).padEnd(3, '0')) - offset * 60_000);
}

/**
 * What `Date` writes, and e-mail: `Mon, 05 Jan 2026 10:00:00 GMT`, `Mon Jan 05 2026 …`, with any offset. A weekday that the date has
 * not got says that one of the two is wrong: no instant.
 */
function instantInWords(text: string): number {
  const words = text.replace(/^(\w{3}) (\w{3}) (\d\d) /, '$1, $3 $2 ');
  const local = `${words.slice(0, 25)} GMT`;
  const date = new Date(local);
  return date.toUTCString() === local ? instantOfText(date.toISOString().slice(0, 19) + words.slice(25)) : Number.NaN;
}

/**
 * The instant of a date and time in UTC, as numbers or their digits; NaN when one is missing, or the month has no such day. Months
 * and days have two digits at most, times of the day are those of a clock.
 */
export function utcOfParts(
  year: unknown,
  month: unknown,
  day: unknown,
  hour: unknown,
  minute: unknown,
  second: unknown,
): number {
  const monthIndex = Number(month) - 1;
  const date = new Date(0);
  const midnight = date.setUTCFullYear(Number(year), monthIndex, Number(day));
  // a day that the month has not got is in the next one, or in the one before
  if (date.getUTCMonth() !== monthIndex) return Number.NaN;
  return midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000;
}

/** What an instant may look like, for error texts. */
export const INSTANT_TEXT = 'epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"';

/** Methods by which foreign classes of time and of numbers give what is an instant, or can be made one. */
const WAYS = 'toJSDate toDate toEpochMilli toNumber toZonedDateTime';

/** What came instead of an instant, for error texts; for local times, foreign classes and what never ends with the way out. */
export function showInstant(value: unknown): string {
  const shown = show(value);
  if (value instanceof Date || shown === 'Date') return 'Invalid Date';
  if (/^["+-]*infinity"?$/i.test(shown)) return `${shown} (null says that it has not ended)`;
  const way = WAYS.split(' ').find((name) => typeof Object(value)[name] === 'function');
  if (way) return `${shown} (its ${way}() gives one)`;
  const isTime = /^("[+-]?\d{4,6}-\d\d|(?!Array\(|Symbol\(|NaN$)[A-Z])/.test(shown);
  return isTime ? `${shown} (readInstant and instantFromLocal read local times, given their timeZone)` : shown;
}

/** Refuses what is not an instant. */
export function refuseInstant(
  caller: string,
  name: string,
  value: unknown,
  place = '',
  details: ErrorDetails = { name },
): never {
  fail('INVALID_VALUE', caller, `${name} must be ${INSTANT_TEXT}; got ${showInstant(value)}${place}`, details);
}

/** 2103 in seconds; as milliseconds, 49 days after 1970 began. */
const LAST_SECOND = 4.2e9;

/** 1980 in milliseconds: what is known up to then may well lie in 1970. */
const YEAR_1980 = 315_532_800_000;

/** The first millisecond of the year 10000. */
const YEAR_10000 = 253_402_300_800_000;

/**
 * Refuses instants that can only be in another unit, from the first and the last of a call: seconds, or days of a spreadsheet, taken for
 * milliseconds lie in the first weeks of 1970; microseconds lie beyond the year 9999. A few small instants with an `asOf` to match stay, and so do
 * those of a part of rows that were looked at whole.
 */
export function refuseSeconds(metric: string, name: string, first: number, last: number, asOf: number): void {
  const areSmall = first >= 0 && last <= LAST_SECOND && asOf > YEAR_1980;
  if (!(first <= last) || !(areSmall || (first >= YEAR_10000 && asOf < YEAR_10000)) || isPart()) return;
  const [where, unit] = areSmall
    ? ['within 49 days of 1970', 'seconds or days']
    : ['after the year 9999', 'microseconds'];
  const why = `every ${name} lies ${where}, which looks like ${unit} instead of milliseconds; readEpoch reads other units`;
  fail('INVALID_VALUE', metric, why, { name });
}

/** The instants of one part of a call that sees all rows: whether they can be milliseconds. */
export class InstantSpan {
  #first = Infinity;
  #last = -Infinity;

  /** Takes note of an instant; one that never comes is none. */
  see(instant: number): void {
    if (instant < this.#first) this.#first = instant;
    if (instant > this.#last && instant < Infinity) this.#last = instant;
  }

  /** Refuses instants that can only be in another unit. */
  assertMs(metric: string, name: string, asOf: number): void {
    refuseSeconds(metric, name, this.#first, this.#last, asOf);
  }
}
