import type { PeriodDays } from '../../calendar/periods/period-days.js';
import type { Dialect } from '../dialects/dialect.js';
import { stepped, weekOf } from '../text/stepped.js';

/** The number of the period that a day lies in, as SQL: right for days between `from` and `to`. */
export function periodOfDay(dialect: Dialect, days: PeriodDays, day: string, from: number, to: number): string {
  if (days.period === 'day') return day;
  if (days.period === 'week') return weekOf(dialect, `(${day} - ${dialect.number(days.firstDayOf(0))})`);
  const [first, last] = [days.indexOfDay(from), days.indexOfDay(to)];
  const indices = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  return stepped(dialect, day, indices.slice(1).map(days.firstDayOf), indices.map(dialect.number));
}
