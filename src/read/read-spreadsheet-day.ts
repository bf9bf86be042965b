import { instantOfLocal } from '../calendar/zones/local-time.js';
import { timeZoneOf } from '../calendar/zones/time-zone.js';
import { chosen } from '../core/options.js';
import { plain } from '../core/plain-number.js';
import { type BlankOptions, cannotRead, givenTo, type Reader, type ReadFrom, textReader } from './text-reader.js';

/**
 * Options of {@link readSpreadsheetDay}.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface ReadSpreadsheetDayOptions extends BlankOptions {
  /** The date system of the workbook: days count from 1900, or from 1904 as once on the Macintosh. @defaultValue `'1900'` */
  readonly system?: '1900' | '1904' | undefined;
  /** Which of two instants is meant by a local time that happens twice, when clocks go back. @defaultValue `'earlier'` */
  readonly doubled?: 'earlier' | 'later' | undefined;
}

const DAY = 86_400_000;
/** Days from 1970 to the days 0 of both systems; that of 1900 for dates from March 1900. */
const ZERO = { '1900': -25_569, '1904': -24_107 };
/** The last whole day of both: 9999-12-31. */
const LAST = { '1900': 2_958_465, '1904': 2_957_003 };

/**
 * Reads the serial days of spreadsheets, where a metric asks for an instant such as `at`: 46027.5 is 2026-01-05 12:00 on the clock of the
 * zone.
 *
 * The whole part counts days, the fraction is the time of day, to the millisecond. In the system of 1900 day 1 is 1900-01-01 and day 60 is a 29 February
 * that there never was: it is refused, and the days before it are read as the spreadsheet shows them. In the system of 1904 day 0
 * is 1904-01-01. Numbers and texts of digits (`'46027.5'`) are read; `null` and `undefined` are missing, and so are the texts given as `blank`.
 *
 * @remarks Serial days know no zone, so one is given; where clocks are turned, the rule is that of {@link readInstant}. Whatever lies
 * before the first day or after the year 9999 is refused by the metric or counted as invalid: it counts something else. Cost: O(1) per value.
 * @param timeZone IANA name, such as `'Asia/Ho_Chi_Minh'`
 * @param from name of the field, or a function of the row; left out where the values themselves are the days
 * @param options date system, which of two instants, what is blank
 * @returns a reader for an option such as `at`, which gives epoch milliseconds
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for an unknown zone and bad options
 * @example
 * ```ts
 * import { readSpreadsheetDay } from 'cx-metrics';
 *
 * const at = readSpreadsheetDay('Asia/Ho_Chi_Minh', 'Created');
 * new Date(at({ Created: 46027.5 }) ?? 0).toISOString(); // => '2026-01-05T05:00:00.000Z'
 * new Date(readSpreadsheetDay('UTC')('1') ?? 0).toISOString(); // => '1900-01-01T00:00:00.000Z'
 * ```
 * @category Reading
 * @since 0.1.0
 */
export function readSpreadsheetDay<Row = unknown>(
  timeZone: string,
  from?: ReadFrom<Row> | ReadSpreadsheetDayOptions,
  options?: ReadSpreadsheetDayOptions,
): Reader<Row, number> {
  const caller = 'readSpreadsheetDay';
  const given = givenTo(caller, from, options, 'system doubled blank');
  const { system, doubled, blank } = given.how ?? {};
  const isLater = chosen(caller, 'doubled', doubled, 'earlier later') === 'later';
  const epoch = chosen(caller, 'system', system, '1900 1904');
  const zone = timeZoneOf(caller, timeZone);
  const instantOfDay = (day: number): number => {
    const isNone = epoch === '1900' ? day < 1 || (day >= 60 && day < 61) : day < 0;
    if (isNone || day >= LAST[epoch] + 1) return Number.NaN;
    const shift = epoch === '1900' && day < 60 ? 1 : 0;
    return instantOfLocal(Math.round((day + ZERO[epoch] + shift) * DAY), zone, isLater);
  };
  const read = (value: unknown, day: number): unknown => {
    const instant = instantOfDay(day);
    return Number.isNaN(instant) ? cannotRead(value, 'not-an-instant') : instant;
  };
  return textReader<Row, number>(caller, given.from, blank, {
    ofOther: (value) => {
      const day = plain(value);
      return read(value, typeof day === 'number' ? day : Number.NaN);
    },
    ofText: (text) => read(text, /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN),
  });
}
