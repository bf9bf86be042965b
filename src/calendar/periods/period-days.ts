import { refuse } from '../../core/errors.js';
import { refuseRest } from '../../core/options.js';
import { dateOfDays, daysOfMonth, labelOfMonth } from '../zones/plain-date.js';
import { labelOfDay, labelOfQuarter, labelOfWeek, labelOfYear } from './period-label.js';

/**
 * The kinds of calendar period that time can be divided into.
 *
 * @category Calendar
 * @since 0.1.0
 */
export type PeriodGrain = 'day' | 'week' | 'month' | 'quarter' | 'year';

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
   * Day of the month, from 1 to 31, on which months, quarters and years start; in a month that has no such day, its last
   * one. Not for days and weeks. @defaultValue 1
   */
  readonly anchorDay?: number | undefined;
  /**
   * Month of the year, from 1 to 12, in which years start; quarters start in it and in every third month from it. For
   * quarters and years only. @defaultValue 1
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
export interface PeriodDays {
  /** What a period is. */
  readonly grain: PeriodGrain;
  /** ISO weekday on which weeks start; `null` for other periods. */
  readonly weekStart: number | null;
  /** Day of the month on which months, quarters and years start; `null` for other periods. */
  readonly anchorDay: number | null;
  /** Month in which years and quarters start; `null` for other periods. */
  readonly anchorMonth: number | null;
  /**
   * Number of the period that holds a day.
   * @param day days since 1970-01-01, a whole number
   * @returns a whole number, negative before the period 0
   */
  indexOfDay(day: number): number;
  /**
   * The first day of a period; its last day is the one before the first of the next.
   * @param index number of the period, whole
   * @returns days since 1970-01-01
   */
  firstDayOf(index: number): number;
  /**
   * Name of a period, in ISO 8601 where it has one.
   * @param index number of the period, whole
   * @returns text such as `2026-11-21`, `2026-W47`, `2026-11`, `2026-Q4` or `2026`; the first day of a week that does not
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
 * quarter and year 0 are those that start in January, in the first quarter and in the year 1970. With `anchorDay` d, a
 * period starts on `min(d, length of the month)` of its first month; with `anchorMonth` a, a year starts in month a and
 * quarters in the months whose distance from a is divisible by 3.
 *
 * @remarks Weeks from Monday have ISO 8601 labels, whose year is that of the Thursday: 2027-01-01 is in `2026-W53`. Anchored
 * periods (billing months, fiscal years) are called by their first day, since the field does not agree on whether a fiscal
 * year bears the number of the year in which it starts or ends. Quarters anchored in January, April, July or October have
 * the numbers of calendar quarters. Cost: constant time, no memory for each call; arguments are not checked.
 * @param grain what a period is
 * @param options where periods start
 * @returns the periods
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for an unknown grain or option, one that does not belong to the grain or
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
export function periodDays(grain: PeriodGrain, options?: PeriodOptions): PeriodDays {
  const { weekStart: start, anchorDay: day, anchorMonth: month, ...rest } = options ?? {};
  refuseRest('periods', rest);
  const months = monthsOf(grain);
  const weekStart = ownNumber(grain, 'weekStart', start, grain === 'week', 7);
  const anchorDay = ownNumber(grain, 'anchorDay', day, months > 0, 31);
  const anchorMonth = ownNumber(grain, 'anchorMonth', month, months > 1, 12);
  const echo = { grain, weekStart, anchorDay, anchorMonth };
  if (weekStart !== null) return { ...echo, ...weeksFrom(weekStart) };
  if (anchorDay !== null) return { ...echo, ...monthsFrom(months, anchorDay, anchorMonth ?? 1) };
  const same = (number: number): number => number;
  return { ...echo, indexOfDay: same, firstDayOf: same, labelOf: labelOfDay };
}

type Numbering = Pick<PeriodDays, 'indexOfDay' | 'firstDayOf' | 'labelOf'>;

/** How many months a period has; 0 when it is not made of months. */
function monthsOf(grain: PeriodGrain): number {
  switch (grain) {
    case 'day':
    case 'week':
      return 0;
    case 'month':
      return 1;
    case 'quarter':
      return 3;
    case 'year':
      return 12;
    default:
      return refuse('periods', 'period', 'day, week, month, quarter or year', grain);
  }
}

/** A checked option or its default, 1; `null` where it does not belong to the grain. */
function ownNumber(
  grain: PeriodGrain,
  name: string,
  value: number | undefined,
  belongs: boolean,
  most: number,
): number | null {
  if (!belongs) {
    if (value !== undefined) refuse('periods', name, `left out for periods of a ${grain}`, value);
    return null;
  }
  const number = value === undefined ? 1 : value;
  if (!(Number.isInteger(number) && number >= 1 && number <= most)) {
    refuse('periods', name, `a whole number from 1 to ${most}`, value);
  }
  return number;
}

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
  const plainLabel = months === 1 ? labelOfMonth : months === 3 ? labelOfQuarter : labelOfYear;
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
