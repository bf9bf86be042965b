import fc from 'fast-check';
import type { PeriodGrain, PeriodOptions } from '../../../src/calendar/periods/period-days.js';

/*
 * Calendar periods the obvious and slow way: day by day, with dates that Date has made, and without the arithmetic of the
 * library. Days are whole numbers since 1970-01-01.
 */

const DAY = 864e5;

/** A kind of period and where it starts. */
export type PeriodKind = readonly [grain: PeriodGrain, options: PeriodOptions];

const dateOf = (day: number): Date => new Date(day * DAY);

/** How many days the month of a day has: the day before the first of the next month is its last. */
function lengthOfMonth(day: number): number {
  let last = day;
  while (dateOf(last + 1).getUTCMonth() === dateOf(day).getUTCMonth()) last++;
  return dateOf(last).getUTCDate();
}

/** Whether a period starts on a day. */
function isFirst([grain, { weekStart = 1, anchorDay = 1, anchorMonth = 1 }]: PeriodKind, day: number): boolean {
  const date = dateOf(day);
  if (grain === 'day') return true;
  if (grain === 'week') return date.getUTCDay() === weekStart % 7;
  if (date.getUTCDate() !== Math.min(anchorDay, lengthOfMonth(day))) return false;
  const monthsAfter = (date.getUTCMonth() + 1 - anchorMonth + 12) % 12;
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[grain];
  return monthsAfter % months === 0;
}

/** The first day of the period of a day. */
export function slowFirstDay(kind: PeriodKind, day: number): number {
  let first = day;
  while (!isFirst(kind, first)) first--;
  return first;
}

/** The number of the period that starts on a day. */
export function slowIndex([grain, { weekStart = 1 }]: PeriodKind, first: number): number {
  const date = dateOf(first);
  const [years, month] = [date.getUTCFullYear() - 1970, date.getUTCMonth()];
  if (grain === 'day') return first;
  if (grain === 'week') return (first - slowFirstDay(['week', { weekStart }], 0)) / 7;
  if (grain === 'month') return years * 12 + month;
  if (grain === 'quarter') return years * 4 + Math.floor(month / 3);
  return grain === 'half-year' ? years * 2 + Math.floor(month / 6) : years;
}

/** ISO date, as Date writes it. */
export function slowDate(day: number): string {
  return dateOf(day).toISOString().slice(0, -14);
}

/**
 * ISO 8601 week of the Monday `first`, by its rule: a week belongs to the year that has most of its days, and weeks are
 * counted from the first that does.
 */
export function slowIsoWeek(first: number): string {
  const yearOf = (monday: number): number => {
    const years = [0, 1, 2, 3, 4, 5, 6].map((k) => dateOf(monday + k).getUTCFullYear());
    return years.find((year) => years.filter((other) => other === year).length >= 4) as number;
  };
  let week = 1;
  for (let monday = first - 7; yearOf(monday) === yearOf(first); monday -= 7) week++;
  // a Thursday is always in the year of its week
  return `${slowDate(first + 3).slice(0, -6)}-W${String(week).padStart(2, '0')}`;
}

/** The label of the period that starts on a day. */
export function slowLabel(kind: PeriodKind, first: number): string {
  const [grain, { weekStart = 1, anchorDay = 1, anchorMonth = 1 }] = kind;
  const date = slowDate(first);
  if (grain === 'week') return weekStart === 1 ? slowIsoWeek(first) : date;
  if (grain === 'day' || anchorDay !== 1 || anchorMonth !== 1) return date;
  const year = date.slice(0, -6);
  if (grain === 'month') return date.slice(0, -3);
  if (grain === 'half-year') return `${year}-H${date.slice(-5, -3) === '01' ? 1 : 2}`;
  return grain === 'year' ? year : `${year}-Q${[1, 4, 7, 10].indexOf(Number(date.slice(-5, -3))) + 1}`;
}

const weekStart = fc.integer({ min: 1, max: 7 });
const anchorDay = fc.oneof(fc.constantFrom(1, 15, 28, 29, 30, 31), fc.integer({ min: 1, max: 31 }));
const anchorMonth = fc.integer({ min: 1, max: 12 });

/** Every grain as often as the others, with options it takes or without. */
export const anyKind: fc.Arbitrary<PeriodKind> = fc.oneof(
  fc.constant<PeriodKind>(['day', {}]),
  fc.record({ weekStart }, { requiredKeys: [] }).map((options): PeriodKind => ['week', options]),
  fc.record({ anchorDay }, { requiredKeys: [] }).map((options): PeriodKind => ['month', options]),
  fc.record({ anchorDay, anchorMonth }, { requiredKeys: [] }).map((options): PeriodKind => ['quarter', options]),
  fc.record({ anchorDay, anchorMonth }, { requiredKeys: [] }).map((options): PeriodKind => ['half-year', options]),
  fc.record({ anchorDay, anchorMonth }, { requiredKeys: [] }).map((options): PeriodKind => ['year', options]),
);
