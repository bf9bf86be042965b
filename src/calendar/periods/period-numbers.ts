/**
 * Calendar periods as runs of days, by their numbers. Days are whole numbers since 1970-01-01 in the proleptic Gregorian
 * calendar.
 *
 * @category Calendar
 * @since 0.1.0
 */
export interface PeriodNumbers {
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
}

/** Each day is a period of its own. */
export const eachDay: PeriodNumbers = { indexOfDay: (day) => day, firstDayOf: (index) => index };
