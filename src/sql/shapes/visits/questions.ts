import type { DayRange } from '../../../kernels/orders/order-periods.js';
import { grouped } from '../../text/grouped.js';
import { own, type Relation } from '../../text/relation.js';
import { stepped } from '../../text/stepped.js';
import { type Part, type SubjectDays, selected } from './parts.js';

/** A cell of a part: the place of a period or a day, and what else tells it apart. */
export interface PartCell {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly n: number;
  readonly sum: number;
}

/** What a conclusion asks of what was counted: how an engine counts it, and what its cells say. */
export interface Question<Answer> {
  /** The stretches of days that it is asked of, by whose places cells are told apart; left out where by days. */
  readonly periods?: readonly DayRange[];
  /** The rows that are counted; `null` where there is nothing to count. */
  part(of: SubjectDays): Part | null;
  answer(cells: readonly PartCell[]): Answer;
}

/** Puts a question to what was counted. */
export type Ask = <Answer>(question: Question<Answer>) => Answer;

/** Further than any day. */
export const FAR_DAY = 500_000_000;

/** The place of the stretch that a day lies in, in a column `place`; days outside are left out. Stretches ascend without gaps. */
export function inPeriods(
  { dialect }: Pick<SubjectDays, 'dialect'>,
  rows: Relation,
  day: string,
  periods: readonly DayRange[],
): Relation {
  const { number } = dialect;
  const name = own(dialect, day);
  const [first, last] = [periods[0] as DayRange, periods.at(-1) as DayRange];
  const length = first.end - first.first;
  const areAlike = periods.length > 1 && periods.every((each) => each.end - each.first === length);
  const bounds = periods.slice(1).map((each) => each.first);
  const place = areAlike
    ? dialect.divided(`(${name} - ${number(first.first)})`, number(length))
    : stepped(
        dialect,
        name,
        bounds,
        periods.map((_, k) => number(k)),
      );
  const within = `${name} >= ${number(first.first)} AND ${name} < ${number(last.end)}`;
  return selected(dialect, rows, rows.columns, { place }, within);
}

/** The first day of each subject. */
export function firstDays({ dialect, keys, days }: SubjectDays): Relation {
  return grouped(dialect, days, [...keys, 'who'], { first: `MIN(${own(dialect, 'day')})` });
}

/** How many so many cells stand for, by the place of their period. */
export function countsByPlace(length: number, cells: readonly PartCell[]): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const { a, n } of cells) counts[a] = (counts[a] ?? 0) + n;
  return counts;
}
