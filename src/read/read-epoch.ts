import { chosen } from '../core/options.js';
import { type BlankOptions, cannotRead, givenTo, type Reader, type ReadFrom, textReader } from './text-reader.js';

/**
 * The unit in which time since 1970 is counted: seconds, milliseconds, microseconds, nanoseconds.
 *
 * @category Reading
 * @since 0.1.0
 */
export type EpochUnit = 's' | 'ms' | 'us' | 'ns';

/**
 * Options of {@link readEpoch}.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface ReadEpochOptions extends BlankOptions {}

/** How many of each unit make a second, as a power of ten. */
const DIGITS: Readonly<Record<EpochUnit, number>> = { s: 0, ms: 3, us: 6, ns: 9 };

/**
 * Reads times that are counted from 1970-01-01T00:00Z in a unit that is named, where a metric asks for an instant such as `at`.
 *
 * Instant in ms = value × 1000 ÷ units per second, cut at the millisecond (downwards, before 1970 too). Numbers, BigInts and texts of digits
 * (`'1767607200'`, `'1767607200.25'`) are read; `null` and `undefined` are missing, and so are the texts given as `blank`.
 *
 * @remarks Metrics take epoch milliseconds as they are; seconds among them would lie in January 1970. Nanoseconds do not fit a double:
 * as BigInt or text they are exact. Whatever else there is, a `Date` included, is refused by the metric or counted as
 * invalid. Cost: O(1) per value.
 * @param unit `'s'`, `'ms'`, `'us'` or `'ns'`
 * @param from name of the field, or a function of the row; left out where the values themselves are the numbers
 * @param options what is blank
 * @returns a reader for an option such as `at`, which gives epoch milliseconds
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for an unknown unit and bad options
 * @example
 * ```ts
 * import { readEpoch, ttr } from 'cx-metrics';
 *
 * const tickets = [{ created: 1_767_607_200, closed: '1767610800' }];
 * const openedAt = readEpoch('s', 'created');
 * const resolvedAt = readEpoch('s', 'closed');
 * ttr(tickets, { openedAt, resolvedAt }).value; // => 3_600_000
 * readEpoch('ns')(1_767_607_200_123_456_789n); // => 1_767_607_200_123
 * ```
 * @category Reading
 * @since 0.1.0
 */
export function readEpoch<Row = unknown>(
  unit: EpochUnit,
  from?: ReadFrom<Row> | ReadEpochOptions,
  options?: ReadEpochOptions,
): Reader<Row, number> {
  const caller = 'readEpoch';
  const given = givenTo(caller, from, options, 'blank');
  const digits = DIGITS[chosen(caller, 'unit', unit, 's ms us ns')];
  return textReader<Row, number>(caller, given.from, given.how?.blank, {
    ofOther: (value) => {
      if (typeof value === 'bigint') return wholeMs(value, digits);
      if (typeof value !== 'number') return cannotRead(value, 'not-an-instant');
      return Number.isFinite(value) ? msOf(value, digits) : value;
    },
    ofText: (text) => {
      const [, whole, fraction] = /^\s*([+-]?\d{1,30})(\.\d+)?\s*$/.exec(text) ?? [];
      if (whole === undefined) return cannotRead(text, 'not-an-instant');
      return fraction === undefined ? wholeMs(BigInt(whole), digits) : msOf(Number(text), digits);
    },
  });
}

/** Whole milliseconds of a whole number of units: exact, and downwards. */
function wholeMs(value: bigint, digits: number): number {
  if (digits < 3) return Number(value * 10n ** BigInt(3 - digits));
  const units = 10n ** BigInt(digits - 3);
  const rest = ((value % units) + units) % units;
  return Number((value - rest) / units);
}

/** The same of a double. What a fraction has beyond the microsecond may be the error of its last digit, and would move a millisecond. */
function msOf(value: number, digits: number): number {
  if (digits === 9 && Number.isInteger(value)) return wholeMs(BigInt(value), digits);
  const microseconds = digits === 6 && Number.isInteger(value) ? value : Math.round((value / 10 ** digits) * 1e6);
  return Math.floor(microseconds / 1000) + 0;
}
