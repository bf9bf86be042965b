import type { DayRange } from '../../../kernels/orders/order-periods.js';
import { grouped } from '../../text/grouped.js';
import { own, type Relation } from '../../text/relation.js';
import { type SubjectDays, selected } from './parts.js';
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

/** Subjects by what a column says, with so many visits where it says so. */
export function enough({ dialect, keys }: SubjectDays, rows: Relation, by: string, minimum: number): Relation {
  const met = grouped(dialect, rows, [...keys, 'who', by], { met: `SUM(${own(dialect, 'visits')})` });
  return minimum === 1
    ? met
    : selected(dialect, met, met.columns, {}, `${own(dialect, 'met')} >= ${dialect.number(minimum)}`);
}
