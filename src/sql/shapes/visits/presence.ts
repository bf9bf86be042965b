import type { DayRange } from '../../../kernels/orders/order-periods.js';
import { grouped, repeated } from '../../text/grouped.js';
import { own, type Relation } from '../../text/relation.js';
import { type SubjectDays, selected, together } from './parts.js';
import { countsByPlace, firstDays, inPeriods, type Question } from './questions.js';

/** Subjects whose first day of all lies in each stretch. */
export function newIn(periods: readonly DayRange[]): Question<number[]> {
  return {
    periods,
    part: (of) =>
      periods.length === 0
        ? null
        : { rows: inPeriods(of, firstDays(of), 'first', periods), cells: { a: own(of.dialect, 'place') } },
    answer: (cells) => countsByPlace(periods.length, cells),
  };
}

/** Subjects with so many visits in each stretch. */
export function activeIn(periods: readonly DayRange[], minimum: number): Question<number[]> {
  return {
    periods,
    part(of) {
      if (periods.length === 0) return null;
      const rows = enough(of, inPeriods(of, of.days, 'day', periods), 'place', minimum);
      return { rows, cells: { a: own(of.dialect, 'place') } };
    },
    answer: (cells) => countsByPlace(periods.length, cells),
  };
}

/** Subjects with so many visits in the windows of each length that end with each day of a range. */
export function activeInWindows(
  lengths: readonly number[],
  { first, end }: DayRange,
  minimum: number,
): Question<number[][]> {
  return {
    part(of) {
      if (first >= end) return null;
      const { dialect, keys } = of;
      const windows = lengths.map((length, w) =>
        selected(dialect, enough(of, windowDays(of, length, { first, end }), 'last', minimum), [...keys, 'last'], {
          window: dialect.number(w),
        }),
      );
      return { rows: together(windows), cells: { a: own(dialect, 'last'), b: own(dialect, 'window') } };
    },
    answer(cells) {
      const counts = lengths.map(() => new Array<number>(Math.max(0, end - first)).fill(0));
      for (const { a, b, n } of cells) {
        const own = counts[b] as number[];
        // who asks now may know of fewer days than when the statement was written
        if (a >= first && a < end) own[a - first] = n;
      }
      return counts;
    },
  };
}

/** Numbers that are written out in one list. */
const LISTED = 61;

/** Each day of a subject once for each window that it lies in, whose last day is `last`. */
function windowDays({ dialect, days }: SubjectDays, length: number, { first, end }: DayRange): Relation {
  const { number } = dialect;
  const c = (name: string) => own(dialect, name);
  const seen = `${c('day')} >= ${number(first - length + 1)} AND ${c('day')} < ${number(end)}`;
  const near = selected(dialect, days, days.columns, {}, seen);
  // all of them are in the one window
  if (end - first === 1) return selected(dialect, near, near.columns, { last: number(first) });
  const turns = Math.ceil(length / LISTED);
  const low = repeated(dialect, near, 'low', Math.min(length, LISTED));
  const both = repeated(dialect, low, 'high', turns);
  const later = `${c('low')} + ${c('high')} * ${LISTED}`;
  const moved = selected(
    dialect,
    both,
    near.columns,
    { last: `${c('day')} + ${later}` },
    `${later} < ${number(length)}`,
  );
  return selected(
    dialect,
    moved,
    moved.columns,
    {},
    `${c('last')} >= ${number(first)} AND ${c('last')} < ${number(end)}`,
  );
}

/** Subjects by what a column says, with so many visits where it says so. */
function enough({ dialect, keys }: SubjectDays, rows: Relation, by: string, minimum: number): Relation {
  const met = grouped(dialect, rows, [...keys, 'who', by], { met: `SUM(${own(dialect, 'visits')})` });
  return minimum === 1
    ? met
    : selected(dialect, met, met.columns, {}, `${own(dialect, 'met')} >= ${dialect.number(minimum)}`);
}
