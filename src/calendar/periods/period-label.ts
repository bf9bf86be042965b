import { dateOfDays, daysOfDate, daysOfMonth, labelOfMonth, monthOfDays } from '../zones/plain-date.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** ISO 8601 text of a day since 1970-01-01: `2026-11-21`; other years as {@link labelOfMonth} writes them. */
export function labelOfDay(day: number): string {
  const month = monthOfDays(day);
  return `${labelOfMonth(month)}-${twoDigits(day - daysOfMonth(month) + 1)}`;
}

/**
 * ISO 8601 text of a week from Monday: `2026-W47`. Week 0 is the one of Thursday, 1970-01-01, so that the Thursday of every
 * week is a multiple of 7; the year of a week is that of its Thursday.
 */
export function labelOfWeek(index: number): string {
  const { year } = dateOfDays(7 * index);
  return `${labelOfYear(year - 1970)}-W${twoDigits(Math.floor((7 * index - daysOfDate(year, 1, 1)) / 7) + 1)}`;
}

/** A part of a year, counted from the first of 1970: `2026-Q4`, `2025-H1`. ISO 8601 has none; this is how they are commonly written. */
export function labelOfPart(index: number, perYear: number, letter: string): string {
  const years = Math.floor(index / perYear);
  return `${labelOfYear(years)}${letter}${index - years * perYear + 1}`;
}

/** ISO 8601 text of a year counted from 1970: the label of its January without the month. */
export function labelOfYear(index: number): string {
  return labelOfMonth(12 * index).slice(0, -3);
}
