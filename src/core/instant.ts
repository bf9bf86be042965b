import { fail, show } from './errors.js';

/**
 * A point in time: epoch milliseconds, a `Date`, text with an offset (`2026-11-21T09:00:00+07:00` or `…Z`), or an object
 * with `epochMilliseconds` (a `Temporal.Instant` or `Temporal.ZonedDateTime`).
 *
 * @remarks Text without an offset is refused: it means another instant in every zone. Use `instantFromLocal` for it.
 * @category Options
 * @since 0.1.0
 */
export type InstantInput = number | Date | string | EpochInstant;

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

const WITH_OFFSET =
  /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?(?:Z|([+-](?:[01]\d|2[0-3]))(?::?([0-5]\d))?)$/i;

/** Epoch milliseconds of an instant, or NaN when it is none. Digits of text beyond the millisecond are cut. */
export function instantOf(value: unknown): number {
  if (typeof value === 'string') return instantOfText(value);
  let ms = value;
  if (typeof value === 'object' && value !== null) {
    ms = (value as { epochMilliseconds?: unknown }).epochMilliseconds ?? timeOf(value);
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
  const [, year, month, day, hour, minute, second = 0, fraction = '', offsetHours = '+00', offsetMinutes = '00'] =
    WITH_OFFSET.exec(text) ?? [];
  const local = utcOfParts(year, month, day, hour, minute, second);
  const offset = Number(offsetHours) * 60 + Number(offsetHours[0] + offsetMinutes);
  return instantOf(local + Number(fraction.slice(0, 3).padEnd(3, '0')) - offset * 60_000);
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

/** What came instead of an instant, for error texts; for local times and foreign classes of time with the way to read them. */
export function showInstant(value: unknown): string {
  const shown = show(value);
  if (value instanceof Date || shown === 'Date') return 'Invalid Date';
  const isTime = /^("\d{4}-\d\d|(?!Array\(|Symbol\(|NaN$|Infinity$)[A-Z])/.test(shown);
  return isTime ? `${shown} (instantFromLocal reads local times, as text with a timeZone)` : shown;
}

/** Refuses what is not an instant. */
export function refuseInstant(caller: string, name: string, value: unknown, place = ''): never {
  fail('INVALID_VALUE', caller, `${name} must be ${INSTANT_TEXT}; got ${showInstant(value)}${place}`, { name });
}
