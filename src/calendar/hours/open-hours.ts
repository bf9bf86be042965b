import type { InstantInput } from '../../core/instant.js';
import type { OpenHoursState } from './hours-state.js';

/**
 * When something is open, for all time: a {@link BusinessCalendar}, or what {@link union}, {@link intersection} and
 * {@link difference} make of several.
 *
 * @remarks Open time is a set of half-open intervals `[open, close)` of exact instants, and every length is elapsed time, so
 * days on which clocks are turned count as they are; whole milliseconds are exact up to 2^53 (285,000 years). Instants go in
 * as {@link InstantInput} and come out in epoch milliseconds. Cost: what has been asked about is compiled once, in pieces of
 * 63 days, about 10 µs each and 60 µs more where the zone is new; `between`, `isOpen` and `add` then take about 0.1 µs. No
 * question walks through days: a 400-year cycle stands for the far future, so that even 10,000 years, or an opening that never
 * comes, compile some 1,000 years at most, once, in about a second; dates of their own in far years add the years up to them.
 * @category Calendar
 * @since 0.1.0
 */
export interface OpenHours {
  /**
   * Short text that is the same for hours that are written the same. Names of holidays do not count, and neither does the zone, of
   * which engines have several names.
   */
  readonly hash: string;
  /**
   * Open time between two instants, negative when the second one is earlier.
   * @param from one instant
   * @param to the other instant
   * @returns milliseconds
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant
   */
  between(from: InstantInput, to: InstantInput): number;
  /**
   * The instant at which so much open time has passed: the earliest such instant, hence a closing time rather than the next
   * opening; for negative times the latest one; the instant itself for 0.
   * @param instant where to start
   * @param ms open time in milliseconds, positive or negative
   * @returns epoch milliseconds; `null` when the hours never provide that much
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or not a finite number
   */
  add(instant: InstantInput, ms: number): number | null;
  /**
   * Whether an instant is in open time; a closing instant is not.
   * @param instant the instant
   * @returns true when open
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant
   */
  isOpen(instant: InstantInput): boolean;
  /**
   * The first open instant that is not earlier: the instant itself when open.
   * @param instant where to start
   * @returns epoch milliseconds; `null` when nothing opens any more
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant
   */
  nextOpen(instant: InstantInput): number | null;
  /**
   * The first later instant at which open time ends, now or after the next opening.
   * @param instant where to start
   * @returns epoch milliseconds; `null` when it never ends
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant
   */
  nextClose(instant: InstantInput): number | null;
  /**
   * When open time last began: the latest opening that is not after the instant, which may be the instant itself.
   * @param instant where to look back from
   * @returns epoch milliseconds; `null` when it never began, as where all time is open
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant
   */
  previousOpen(instant: InstantInput): number | null;
  /**
   * When open time last ended: the latest closing that is not after the instant, which may be the instant itself.
   * @param instant where to look back from
   * @returns epoch milliseconds; `null` when it never ended
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant
   */
  previousClose(instant: InstantInput): number | null;
  /**
   * The open intervals between two instants, cut at both, ascending and apart.
   * @param from first instant
   * @param to instant where the list ends, not before `from`
   * @returns pairs of epoch milliseconds `[open, close]`
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant, an end before the start, or a range with more
   * than a million intervals
   */
  intervals(from: InstantInput, to: InstantInput): [open: number, close: number][];
  /**
   * `between` for columns: `out[i] = between(starts[i], ends[i])`, and NaN where one of them is NaN.
   * @param starts first instants, in epoch milliseconds
   * @param ends second instants, as many
   * @param out where results go, as long; may be one of the inputs
   * @returns `out`, or a new array
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for other arrays, lengths that differ, or a number that is no instant
   */
  betweenColumns(starts: Float64Array, ends: Float64Array, out?: Float64Array | undefined): Float64Array;
  /**
   * Open time of a case without its pauses: what no pause covers. Never negative.
   * @param start start of the case
   * @param end end of the case, not before its start
   * @param pauses pairs of start and end, in any order; they may overlap and reach beyond the case
   * @returns milliseconds
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or not a pair, or an end before its start
   */
  betweenExcluding(
    start: InstantInput,
    end: InstantInput,
    pauses: Iterable<readonly [from: InstantInput, to: InstantInput]>,
  ): number;
  /**
   * The hours as plain JSON, always in the same form; {@link openHoursFromJSON} reads it.
   * @returns a new object
   */
  toJSON(): OpenHoursState;
}
