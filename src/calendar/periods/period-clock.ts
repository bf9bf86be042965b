import { refuse } from '../../core/errors.js';
import { type InstantInput, instantOf, refuseInstant } from '../../core/instant.js';
import { timeZoneOf } from '../zones/time-zone.js';
import type { PeriodBreaks } from './period-breaks.js';
import { type PeriodGrain, type PeriodOptions, periodDaysOf } from './period-days.js';
import { zonePeriods } from './zone-periods.js';

/**
 * The calendar periods of one time zone, numbered; made by {@link periodClock}.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface PeriodClock {
  /** What a period is. */
  readonly period: PeriodGrain;
  /** The zone whose calendar counts, as it was given. */
  readonly timeZone: string;
  /** ISO weekday on which weeks start, from 1 (Monday) to 7; `null` for other periods. */
  readonly weekStart: number | null;
  /** Day of the month on which months, quarters, half-years and years start; `null` for other periods. */
  readonly anchorDay: number | null;
  /** Month in which years, half-years and quarters start; `null` for other periods. */
  readonly anchorMonth: number | null;
  /**
   * Number of the period whose local date an instant has: for days, the local date in days since 1970-01-01; for months,
   * months since January 1970.
   * @param instant the instant; epoch milliseconds are the fastest
   * @returns a whole number, negative before 1970
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant
   */
  indexOf(instant: InstantInput): number;
  /**
   * Name of a period, in ISO 8601 where it has one.
   * @param index number of the period
   * @returns text such as `2026-11-21`, `2026-W47`, `2026-11`, `2026-Q4`, `2026-H2` or `2026`; the first day of a week that does not
   * start on Monday and of an anchored period
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for an index that no instant has
   */
  labelOf(index: number): string;
  /**
   * The first instant whose local date is in a period or, where the zone left out the whole period, after it.
   * @param index number of the period
   * @returns epoch milliseconds
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for an index that no instant has
   */
  startOf(index: number): number;
  /**
   * The start of the next period: periods are half-open. A day that the zone left out ends where it starts.
   * @param index number of the period
   * @returns epoch milliseconds
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for an index that no instant has
   */
  endOf(index: number): number;
  /**
   * The function from instant to period on a range, written out as steps; it agrees with `indexOf` everywhere. Time and
   * memory grow with the number of periods in the range.
   * @param from first instant
   * @param to last instant, not before `from`
   * @returns the steps
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not an instant or a range that ends before it starts
   */
  breaks(from: InstantInput, to: InstantInput): PeriodBreaks;
}

const CALLER = 'periodClock';
/** Local dates of the first and the last instants of ECMAScript, -271821-04-20 and +275760-09-13, in any zone. */
const FIRST_DAY = -100_000_001;
const LAST_DAY = 100_000_000;

/**
 * The calendar periods of a time zone as numbers: which one an instant is in, when each one starts, what it is called.
 *
 * An instant is in the period of its local date, proleptic Gregorian; `startOf(index)` is the first instant of the period and
 * `endOf(index)` is `startOf(index + 1)`, so that periods cover the time line without gaps or overlaps, anchored ones too.
 * Numbers: days count from 1970-01-01; week 0 is the one that holds 1970-01-01; month, quarter, half-year and year 0 are
 * those that start in January, in the first quarter, in the first half and in the year 1970. With `anchorDay` d, a period
 * starts on `min(d, length of the month)` of its first month; with `anchorMonth` a, a year starts in month a, quarters and
 * half-years in the months whose distance from a is divisible by 3 and by 6.
 *
 * @remarks The zone is given by name and is the only one that matters; the zone of the host never does. Offsets are those of
 * the instant, from the zone data of the runtime. Where a period starts inside an hour that clocks skip, it starts after it;
 * where a zone left out a whole day (Apia, 30 December 2011), that day is empty: it starts where it ends, and no instant is in
 * it. Where clocks go back over the first midnight of a period, that period starts at the first of both midnights, `indexOf`
 * names the old period once more while it lasts, and `breaks` shows it. The periods at both ends of time may start or end
 * outside ECMAScript's range of instants. ISO 8601 labels of weeks bear the year of the Thursday: 2027-01-01 is in
 * `2026-W53`. Anchored periods (billing months, fiscal years) are called by their first day, since the field does not agree
 * on whether a fiscal year bears the number of the year in which it starts or ends. Cost: `indexOf`, `startOf` and `endOf`
 * take constant time once a half-year has been seen, which costs about 0.15 ms; `breaks` then takes a few dozen nanoseconds
 * for each period.
 * @param period what a period is
 * @param timeZone IANA name, such as `'Asia/Ho_Chi_Minh'`
 * @param options where periods start
 * @returns the clock
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for another period, an unknown zone, a fixed offset such as `'+07:00'`, and
 * an option that is unknown, does not belong to the period or is out of its range
 * @example
 * ```ts
 * import { periodClock } from 'cx-metrics';
 *
 * const months = periodClock('month', 'Asia/Ho_Chi_Minh');
 * const newYear = Date.parse('2026-12-31T17:30:00Z'); // half past midnight in Ho Chi Minh City
 * const index = months.indexOf(newYear);
 * months.labelOf(index); // => '2027-01'
 * new Date(months.startOf(index)).toISOString(); // => '2026-12-31T17:00:00.000Z'
 * new Date(months.endOf(index)).toISOString(); // => '2027-01-31T17:00:00.000Z'
 *
 * const weeks = periodClock('week', 'Asia/Ho_Chi_Minh');
 * weeks.labelOf(weeks.indexOf(newYear)); // => '2026-W53'
 * const fiscalYears = periodClock('year', 'Asia/Ho_Chi_Minh', { anchorMonth: 4 });
 * fiscalYears.labelOf(fiscalYears.indexOf(newYear)); // => '2026-04-01'
 * ```
 * @see https://www.iana.org/time-zones
 * @category Calendar
 * @since 0.1.0
 */
export function periodClock(period: PeriodGrain, timeZone: string, options?: PeriodOptions): PeriodClock {
  const days = periodDaysOf(CALLER, period, options);
  const periods = zonePeriods(timeZoneOf(CALLER, timeZone), days);
  const { weekStart, anchorDay, anchorMonth } = days;
  const [least, most] = [days.indexOfDay(FIRST_DAY), days.indexOfDay(LAST_DAY)];
  const indexed = (index: number): number => {
    if (!(Number.isInteger(index) && index >= least && index <= most)) {
      refuse(CALLER, 'index', `a whole number of ${period}s since January 1970`, index, 'INVALID_VALUE', '', {});
    }
    // -0 would make an instant -0
    return index + 0;
  };
  return {
    period,
    timeZone,
    weekStart,
    anchorDay,
    anchorMonth,
    indexOf: (instant) => periods.indexOf(epochOf(instant, 'instant')),
    labelOf: (index) => days.labelOf(indexed(index)),
    startOf: (index) => periods.startOf(indexed(index)),
    endOf: (index) => periods.startOf(indexed(index) + 1),
    breaks: (from, to) => {
      const [first, last] = [epochOf(from, 'from'), epochOf(to, 'to')];
      if (last < first) refuse(CALLER, 'to', 'not before from', to, 'INVALID_VALUE');
      return periods.breaks(first, last);
    },
  };
}

function epochOf(instant: InstantInput, name: string): number {
  const ms = instantOf(instant);
  return Number.isNaN(ms) ? refuseInstant(CALLER, name, instant) : ms;
}
