import { instantFromLocal, isCxMetricsError } from 'cx-metrics';
import { Problem, quote } from '../problem.js';
import type { Row } from './table.js';

/** Turns the text of a date or time into epoch milliseconds; throws a {@link Problem} without a place. */
export type InstantReader = (text: string) => number;

const DATE_OR_TIME =
  /^(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)\s?(Z|([+-])([01]\d|2[0-3]):?([0-5]\d)?)?)?$/i;

const EXPECTED = 'a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121';

/** How times are read: those with an offset as they are, others as local to `zone`. */
export function instantReader(zone: string | undefined): InstantReader {
  if (zone !== undefined) assertZone(zone);
  return (text) => {
    const match = DATE_OR_TIME.exec(text);
    if (match === null) throw new Problem(`${EXPECTED}; got ${quote(text)}`);
    const [, year, , month, day, time, offset, sign, hours, minutes] = match;
    const local = `${year}-${month}-${day}${time === undefined ? '' : `T${time.replace(',', '.')}`}`;
    if (offset !== undefined) {
      const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
      return instant(local, 'UTC', text) - (sign === '-' ? -shift : shift);
    }
    if (zone === undefined) {
      throw new Problem(`a time without an offset needs --zone ZONE, such as --zone Europe/Rome; got ${quote(text)}`);
    }
    return instant(local, zone, text);
  };
}

function instant(local: string, zone: string, text: string): number {
  try {
    return instantFromLocal(local, zone);
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    throw new Problem(`there is no such date or time: ${quote(text)}`);
  }
}

function assertZone(zone: string): void {
  try {
    instantFromLocal('2000-01-01', zone);
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    throw new Problem(`--zone must be an IANA time zone such as Europe/Rome; got ${quote(zone)}`);
  }
}

/** The instant in a cell; `null` for an empty one. */
export function instantCell(row: Row, k: number, read: InstantReader): number | null {
  const text = row.text(k).trim();
  if (text === '') return null;
  try {
    return read(text);
  } catch (error) {
    throw error instanceof Problem ? new Problem(error.message, row.place(k)) : error;
  }
}

/** The instant of `--as-of`. */
export function instantOption(text: string | undefined, read: InstantReader): number | undefined {
  if (text === undefined) return undefined;
  try {
    return read(text);
  } catch (error) {
    throw error instanceof Problem ? new Problem(`--as-of: ${error.message}`) : error;
  }
}
