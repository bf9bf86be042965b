import { instantFromLocal, isCxMetricsError, readEpoch, readInstant, readSpreadsheetDay } from 'cx-metrics';
import { Problem, quote } from '../problem.js';
import type { Notation } from '../request/request.js';
import type { CellForm } from './cells.js';
import { blankOf } from './forms.js';
import { ofOption } from './library-error.js';

const EXPECTED = 'a time must look like 2026-11-21T09:00:00+07:00, 2026-11-21 09:00:00, 2026-11-21 or 20261121';
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/** A date without dashes, as it stands before a time or alone. */
const TIGHT_DATE = /^(\d{4})(\d\d)(\d\d)(?=$|[T ])/;
/** A time of day and, behind it, what says how far from UTC it is. */
const WITH_OFFSET = /\d:\d\d.*(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)(?:\[.*\])?$/i;
/** A date and perhaps a time, of a form that is read. */
const YEAR_FIRST = /^\d{4}(-?)\d\d\1\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?$/;
/** A date of which it is not known what comes first. */
const OF_SOME_ORDER = /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}[./]\d)/;

/** Times: text with an offset as it is, other text on the clock of the zone, numbers in the unit. */
export function instantForm(notation: Notation): CellForm<number> {
  const { zone, dateOrder, yearsFrom, doubled } = notation;
  const blank = blankOf(notation);
  if (zone !== undefined) assertZone(zone);
  // without a zone only text comes here that says its instant by itself, whatever the zone
  const ofText = ofOption('--years-from', () =>
    readInstant<string>(zone ?? 'UTC', { order: dateOrder, yearsFrom, doubled, blank }),
  );
  const ofNumber = numberReader(notation);
  const read = (text: string) => ofText(text.replace(TIGHT_DATE, '$1-$2-$3'));
  // local to a zone that is not given
  const isLost = (text: string) => zone === undefined && !WITH_OFFSET.test(text) && typeof read(text) === 'number';
  return {
    expected: EXPECTED,
    read: (text) => {
      if (ofNumber !== undefined && NUMBER.test(text)) return ofNumber(text);
      return isLost(text) ? unread(text) : read(text);
    },
    needs: (text) => (isLost(text) ? NEEDS_ZONE : undefined),
    advice: (text) => adviceOn(text, notation),
  };
}

const NEEDS_ZONE = 'a time without an offset needs --time-zone ZONE, such as --time-zone Europe/Rome';

/** What the readers of the library give back for what they cannot read. */
function unread(text: string): never {
  return { unreadable: text, fault: 'not-an-instant' } as never;
}

/** How numbers are read, where the unit is known. */
function numberReader(notation: Notation): CellForm<number>['read'] | undefined {
  const { unit, zone, doubled } = notation;
  const blank = blankOf(notation);
  switch (unit) {
    case undefined:
      return undefined;
    case 'spreadsheet-day':
    case 'spreadsheet-day-1904':
      if (zone === undefined)
        throw new Problem(`--unit ${unit} needs --time-zone ZONE: the days of spreadsheets are local`);
      return readSpreadsheetDay(zone, { system: unit === 'spreadsheet-day' ? '1900' : '1904', doubled, blank });
    default:
      return readEpoch(unit, { blank });
  }
}

const DATE_ORDERS = ['month-day-year', 'day-month-year', 'year-month-day'] as const;

function adviceOn(text: string, notation: Notation): string | undefined {
  const { dateOrder, unit, yearsFrom } = notation;
  if (NUMBER.test(text) && !TIGHT_DATE.test(text) && unit === undefined)
    return '--unit s, ms, us, ns or spreadsheet-day says what it counts';
  if (YEAR_FIRST.test(text)) return 'there is no such date or time';
  if (!OF_SOME_ORDER.test(text)) return undefined;
  if (yearsFrom === undefined && !/\d{4}/.test(text) && dateOrder !== undefined)
    return '--years-from 2000 says which hundred a year belongs to';
  const years = yearsFrom ?? 2000;
  const orders = DATE_ORDERS.filter((order) => {
    const read = readInstant<string>('UTC', { order, yearsFrom: years });
    return order !== dateOrder && typeof read(text) === 'number';
  });
  if (orders.length === 0) return dateOrder === undefined ? 'there is no such date or time' : undefined;
  const [first, ...others] = orders;
  return others.length === 0
    ? `--date-order ${first} reads it`
    : `--date-order ${first} (or ${others.join(', ')}) says what comes first`;
}

function assertZone(zone: string): void {
  try {
    instantFromLocal('2000-01-01', zone);
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    const why = / (\([^()]*\));/.exec(error.message)?.[1];
    throw new Problem(
      `--time-zone must be an IANA time zone such as Europe/Rome${why === undefined ? '' : ` ${why}`}; got ${quote(zone)}`,
    );
  }
}

/** The instant of `--as-of`. */
export function instantOption(
  text: string | undefined,
  { read, needs, expected }: CellForm<number>,
): number | undefined {
  if (text === undefined) return undefined;
  const instant = read(text);
  if (typeof instant === 'number') return instant;
  throw new Problem(`--as-of: ${needs?.(text) ?? expected}; got ${quote(text)}`);
}

/** The latest of instants that could be read; a loop, because a call takes only so many arguments. */
export function latestOf(instants: readonly (number | null)[]): number | undefined {
  let found: number | undefined;
  for (const at of instants) if (typeof at === 'number' && (found === undefined || at > found)) found = at;
  return found;
}
