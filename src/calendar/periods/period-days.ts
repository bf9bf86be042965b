import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { dateOfDays, daysOfMonth, labelOfMonth } from '../zones/plain-date.js';
import { labelOfDay, labelOfPart, labelOfWeek, labelOfYear } from './period-label.js';
import { eachDay, type PeriodNumbers } from './period-numbers.js';

/**
 * The kinds of calendar period that time can be divided into.
 *
 * @category Calendar
 * @since 0.1.0
 */
export type PeriodGrain = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/**
 * Where periods start. An option that means nothing to a kind of period is refused.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PeriodOptions {
  /** First day of a week, as an ISO weekday from 1 (Monday) to 7 (Sunday). For weeks only. @defaultValue 1 */
  readonly weekStart?: number | undefined;
  /**
   * Day of the month, from 1 to 31, on which months, quarters, half-years and years start; in a month that has no such day,
   * its last one. Not for days and weeks. @defaultValue 1
   */
  readonly anchorDay?: number | undefined;
  /**
   * Month of the year, from 1 to 12, in which years start; quarters start in it and in every third month from it, half-years
   * in every sixth. For quarters, half-years and years only. @defaultValue 1
   */
  readonly anchorMonth?: number | undefined;
}

/**
 * Calendar periods as runs of days, numbered; made by {@link periodDays}. Days are whole numbers since 1970-01-01 in the
 * proleptic Gregorian calendar.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface PeriodDays extends PeriodNumbers {
  /** What a period is. */
  readonly period: PeriodGrain;
  /** ISO weekday on which weeks start; `null` for other periods. */
  readonly weekStart: number | null;
  /** Day of the month on which months, quarters, half-years and years start; `null` for other periods. */
  readonly anchorDay: number | null;
  /** Month in which years, half-years and quarters start; `null` for other periods. */
  readonly anchorMonth: number | null;
  /**
   * Name of a period, in ISO 8601 where it has one.
   * @param index number of the period, whole
   * @returns text such as `2026-11-21`, `2026-W47`, `2026-11`, `2026-Q4`, `2026-H2` or `2026`; the first day of a week that does not
   * start on Monday and of an anchored period
   */
  labelOf(index: number): string;
}

/** Days from the Thursday, ISO weekday 4, of 1970-01-01 on. */
const THURSDAY = 4;
/** No month is shorter. */
const SHORTEST_MONTH = 28;

/**
 * Calendar periods without a time zone: which day is in which period, for those who hold dates or local days.
 *
 * Every day is in exactly one period. Numbers: days count from 1970-01-01; week 0 is the one that holds 1970-01-01; month,
 * quarter, half-year and year 0 are those that start in January, in the first quarter, in the first half and in the year 1970.
 * With `anchorDay` d, a period starts on `min(d, length of the month)` of its first month; with `anchorMonth` a, a year starts
 * in month a, quarters and half-years in the months whose distance from a is divisible by 3 and by 6.
 *
 * @remarks Weeks from Monday have ISO 8601 labels, whose year is that of the Thursday: 2027-01-01 is in `2026-W53`. Anchored
 * periods (billing months, fiscal years) are called by their first day, since the field does not agree on whether a fiscal
 * year bears the number of the year in which it starts or ends. Quarters anchored in January, April, July or October have
 * the numbers of calendar quarters. Cost: constant time, no memory for each call; arguments are not checked.
 * @param period what a period is
 * @param options where periods start
 * @returns the periods
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for an unknown period or option, one that does not belong to the period or
 * is out of its range
 * @example
 * ```ts
 * import { periodDays } from 'cx-metrics';
 *
 * const day = Date.UTC(2026, 10, 21) / 864e5;
 * const weeks = periodDays('week');
 * weeks.labelOf(weeks.indexOfDay(day)); // => '2026-W47'
 * const taxYears = periodDays('year', { anchorMonth: 4, anchorDay: 6 });
 * taxYears.labelOf(taxYears.indexOfDay(day)); // => '2026-04-06'
 * ```
 * @see https://www.iso.org/iso-8601-date-and-time-format.html
 * @category Calendar
 * @since 0.1.0
 */
export function periodDays(period: PeriodGrain, options?: PeriodOptions): PeriodDays {
  return periodDaysOf('periodDays', period, options);
}

/** Every grain and how many months it has; 0 when it is not made of months. */
const MONTHS: Readonly<Record<PeriodGrain, number>> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** {@link periodDays} for a function that was given the options: it is the one that the messages name. */
export function periodDaysOf(caller: string, period: PeriodGrain, options?: PeriodOptions): PeriodDays {
  assertOptions(caller, options, 'weekStart anchorDay anchorMonth');
  const { weekStart: start, anchorDay: day, anchorMonth: month } = options ?? {};
  const periods = Object.keys(MONTHS);
  if (!periods.includes(period)) refuse(caller, 'period', periods.join(' or '), period);
  const months = MONTHS[period];
  const own = (name: string, value: number | undefined, belongs: boolean, most: number): number | null => {
    if (value === undefined) return belongs ? 1 : null;
    const isInRange = belongs && Number.isInteger(value) && value >= 1 && value <= most;
    const expected = belongs ? `a whole number from 1 to ${most}` : `left out for periods of a ${period}`;
    return isInRange ? value : refuse(caller, name, expected, value);
  };
  const weekStart = own('weekStart', start, period === 'week', 7);
  const anchorDay = own('anchorDay', day, months > 0, 31);
  const anchorMonth = own('anchorMonth', month, months > 1, 12);
  const echo = { period, weekStart, anchorDay, anchorMonth };
  if (weekStart !== null) return { ...echo, ...weeksFrom(weekStart) };
  if (anchorDay !== null) return { ...echo, ...monthsFrom(months, anchorDay, anchorMonth ?? 1) };
  return { ...echo, ...eachDay, labelOf: labelOfDay };
}

type Numbering = Pick<PeriodDays, 'indexOfDay' | 'firstDayOf' | 'labelOf'>;

function weeksFrom(weekStart: number): Numbering {
  const back = (THURSDAY - weekStart + 7) % 7;
  const firstDayOf = (index: number): number => 7 * index - back;
  return {
    indexOfDay: (day) => Math.floor((day + back) / 7),
    firstDayOf,
    labelOf: weekStart === 1 ? labelOfWeek : (index) => labelOfDay(firstDayOf(index)),
  };
}

function monthsFrom(months: number, anchorDay: number, anchorMonth: number): Numbering {
  const shift = (anchorMonth - 1) % months;
  const firstDayOf = (index: number): number => {
    const month = months * index + shift;
    const first = daysOfMonth(month);
    return anchorDay === 1 ? first : Math.min(first + anchorDay, daysOfMonth(month + 1)) - 1;
  };
  const isAnchored = anchorDay > 1 || anchorMonth > 1;
  const parts = months === 3 ? '-Q' : '-H';
  const plainLabel = (index: number): string =>
    months === 1 ? labelOfMonth(index) : months === 12 ? labelOfYear(index) : labelOfPart(index, 12 / months, parts);
  return {
    indexOfDay: (days) => {
      const { year, month, day } = dateOfDays(days);
      const index = (year - 1970) * 12 + month - 1;
      // before the anchor day, unless it is the last day of a month that has no such day
      const isBefore = day < anchorDay && (day < SHORTEST_MONTH || days + 1 < daysOfMonth(index + 1));
      return Math.floor(((isBefore ? index - 1 : index) - shift) / months);
    },
    firstDayOf,
    labelOf: isAnchored ? (index) => labelOfDay(firstDayOf(index)) : plainLabel,
  };
}
