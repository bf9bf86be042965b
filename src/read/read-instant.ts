import { instantOfLocal, localOf, localOfDigits } from '../calendar/zones/local-time.js';
import { timeZoneOf } from '../calendar/zones/time-zone.js';
import { refuse } from '../core/errors.js';
import { instantOf } from '../core/instant.js';
import { chosen } from '../core/options.js';
import { type DateOrder, datesInOrder } from './dates-in-order.js';
import { type BlankOptions, cannotRead, givenTo, type Reader, type ReadFrom, textReader } from './text-reader.js';

/**
 * Options of {@link readInstant}.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface ReadInstantOptions extends BlankOptions {
  /** Which of two instants is meant by a local time that happens twice, when clocks go back. @defaultValue `'earlier'` */
  readonly doubled?: 'earlier' | 'later' | undefined;
  /**
   * The order in which dates with slashes, points or hyphens have their parts: `'11/1/2019 8:51:12'` is the first of November with
   * `'month-day-year'`. @defaultValue none: such dates are refused, since two orders read them
   */
  readonly order?: DateOrder | undefined;
  /** The first year of the hundred that years of two digits belong to, such as 2000 or 1970. @defaultValue none: they are refused */
  readonly yearsFrom?: number | undefined;
}

/**
 * Reads the local times of exports and databases, where a metric asks for an instant such as `at` or `openedAt`.
 *
 * Text without an offset is a local time of the zone, read as `instantFromLocal` does: `'2026-01-05'` (its midnight), `'2026-01-05 10:00'`,
 * `'2026-01-05T10:00:00.123'`. Where clocks go back, a time that happens twice is the earlier one unless `doubled` says otherwise; where they
 * go forward, one that is skipped moves by the length of the gap. Text with an offset says its instant by itself; `Date`,
 * epoch milliseconds and Temporal objects stay as they are. `null` and `undefined` are missing, and so are the texts given as `blank`.
 *
 * @remarks With `order`, dates such as `'11/1/2019 8:51:12'`, `'05.01.2026 10:00'` or `'1/5/2026 2:30 PM'` are read too: one order for the
 * whole column, nothing is guessed. Whatever else there is (30 February, hour 24) is refused by the metric or counted as invalid,
 * never missing. Numbers are milliseconds: {@link readEpoch} reads seconds, {@link readSpreadsheetDay} the days of spreadsheets. Cost: a tenth
 * of a microsecond for `'2026-01-05 10:00:00'`, about one for other texts.
 * @param timeZone IANA name, such as `'Asia/Ho_Chi_Minh'`
 * @param from name of the field, or a function of the row; left out where the values themselves are the texts
 * @param options which of two instants, order of dates, what is blank
 * @returns a reader for an option such as `at`, which gives epoch milliseconds
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for an unknown zone and bad options
 * @example
 * ```ts
 * import { readInstant, ttr } from 'cx-metrics';
 *
 * const tickets = [
 *   // clocks went from 02:00 to 03:00
 *   { opened: '2026-03-08 01:30', closed: '2026-03-08 03:30' },
 *   { opened: '3/8/2026 9:00 AM', closed: '' },
 * ];
 * const options = { order: 'month-day-year', blank: [''] } as const;
 * const openedAt = readInstant('America/New_York', 'opened', options);
 * const resolvedAt = readInstant('America/New_York', 'closed', options);
 * const result = ttr(tickets, { openedAt, resolvedAt });
 * result.value; // => 3_600_000
 * result.open; // => 1
 *
 * const yearFirst = readInstant('America/New_York', 'opened');
 * ttr(tickets, { openedAt: yearFirst, resolvedAt }); // throws INVALID_VALUE
 * ```
 * @category Reading
 * @since 0.1.0
 */
export function readInstant<Row = unknown>(
  timeZone: string,
  from?: ReadFrom<Row> | ReadInstantOptions,
  options?: ReadInstantOptions,
): Reader<Row, number> {
  const caller = 'readInstant';
  const given = givenTo(caller, from, options, 'doubled order yearsFrom blank');
  const { doubled, order, yearsFrom, blank } = given.how ?? {};
  const isLater = chosen(caller, 'doubled', doubled, 'earlier later') === 'later';
  const zone = timeZoneOf(caller, timeZone);
  if (yearsFrom !== undefined && !(Number.isInteger(yearsFrom) && yearsFrom >= 0 && yearsFrom <= 9900)) {
    refuse(caller, 'yearsFrom', 'a year from 0 to 9900', yearsFrom);
  }
  const isoOf = order === undefined ? undefined : datesInOrder(caller, order, yearsFrom);
  return textReader<Row, number>(caller, given.from, blank, {
    quick: (text) => instantOfLocal(localOfDigits(text), zone, isLater),
    ofOther: (value) => value,
    ofText: (text) => {
      const trimmed = text.trim();
      const instant = instantOfLocal(localOf(isoOf?.(trimmed) ?? trimmed), zone, isLater);
      if (!Number.isNaN(instant)) return instant;
      const withOffset = instantOf(trimmed);
      return Number.isNaN(withOffset) ? cannotRead(text, 'not-an-instant') : withOffset;
    },
  });
}
