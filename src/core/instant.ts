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
  /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:Z|([+-])(\d\d)(?::?(\d\d))?)$/i;

/** Epoch milliseconds of an instant, or NaN when it is none. Digits of text beyond the millisecond are cut. */
export function instantOf(value: unknown): number {
  if (typeof value === 'string') return instantOfText(value);
  let ms = value;
  if (typeof value === 'object' && value !== null) {
    ms = isDate(value) ? timeOf(value) : (value as { epochMilliseconds?: unknown }).epochMilliseconds;
  }
  return typeof ms === 'number' && ms >= -LIMIT && ms <= LIMIT ? ms + 0 : Number.NaN;
}

/** A `Date` of this realm or, told by its tag, of another one: a frame, a sandbox, a test runner. */
function isDate(value: unknown): value is Date {
  return value instanceof Date || Object.prototype.toString.call(value) === '[object Date]';
}

/** The time of a `Date`; NaN for what only has its prototype or its tag. */
function timeOf(date: Date): number {
  try {
    return Date.prototype.getTime.call(date);
  } catch {
    return Number.NaN;
  }
}

function instantOfText(text: string): number {
  const match = WITH_OFFSET.exec(text);
  if (!match) return Number.NaN;
  const [year, month, day, hour, minute, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0)) as number[];
  const local = utcOfParts(year as number, month as number, day as number, hour as number, minute as number, second);
  const [offsetHours, offsetMinutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)];
  if (offsetHours > 23 || offsetMinutes > 59) return Number.NaN;
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000 * (match[8] === '-' ? -1 : 1);
  return instantOf(local + Number((match[7] ?? '').slice(0, 3).padEnd(3, '0')) - offset);
}

/** The instant of a date and time in UTC, or NaN when there is no such date or time (30 February, 25 o'clock, second 60). */
export function utcOfParts(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return exists ? date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 : Number.NaN;
}

/** What an instant may look like, for error texts. */
export const INSTANT_TEXT = 'epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"';

/** What came instead of an instant, for error texts; for local times and foreign classes of time with the way to read them. */
export function showInstant(value: unknown): string {
  if (isDate(value)) return 'Invalid Date';
  const shown = show(value);
  const isTime =
    typeof value === 'string' ? /^\d{4}-\d\d/.test(value) : Object(value) === value && /^(?!Array)[A-Z]/.test(shown);
  return isTime ? `${shown} (instantFromLocal reads local times, as text with a timeZone)` : shown;
}

/** Refuses what is no instant. */
export function refuseInstant(caller: string, name: string, value: unknown, place = ''): never {
  fail('INVALID_VALUE', caller, `${name} must be ${INSTANT_TEXT}; got ${showInstant(value)}${place}`, { name });
}
