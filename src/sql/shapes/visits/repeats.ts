import type { StepTally } from '../../../customers/orders/order-steps.js';
import type { RepeatMeasure, RepeatTally } from '../../../customers/orders/repeat-tally.js';
import type { LifecycleCounts } from '../../../kernels/orders/lifecycle-tally.js';
import type { DayRange, OrderUnit } from '../../../kernels/orders/order-periods.js';
import type { PartOfWhole } from '../../../kernels/orders/order-shares.js';
import { grouped, repeated } from '../../text/grouped.js';
import { own, type Relation } from '../../text/relation.js';
import { type Part, type SubjectDays, selected, together } from './parts.js';
import { FAR_DAY, firstDays, inPeriods, type PartCell, type Question } from './questions.js';

/** How many orders a row of days stands for. */
function ordersOf({ dialect }: Pick<SubjectDays, 'dialect'>, order: OrderUnit): string {
  return order === 'day' ? 'COUNT(*)' : `SUM(${own(dialect, 'visits')})`;
}

/**
 * Customers by stretch (`a`), whether their first order of all is in it (`b`), and how many orders they made in it (`c`, up to `most`);
 * the sum is of orders. A stretch and the first order of a customer meet in one row without any join: both are rows of that customer
 * and stretch, and added up.
 */
function buyersIn(of: SubjectDays, periods: readonly DayRange[], order: OrderUnit, most: number): Part | null {
  if (periods.length === 0) return null;
  const { dialect, keys } = of;
  const c = (name: string) => own(dialect, name);
  const by = [...keys, 'who', 'place'];
  const orders = grouped(dialect, inPeriods(of, of.days, 'day', periods), by, { found: ordersOf(of, order) });
  const births = selected(dialect, inPeriods(of, firstDays(of), 'first', periods), by, { orders: '0', births: '1' });
  const both = together([selected(dialect, orders, by, { orders: c('found'), births: '0' }), births]);
  const rows = grouped(dialect, both, by, { all_orders: `SUM(${c('orders')})`, is_new: `SUM(${c('births')})` });
  const all = c('all_orders');
  const capped = most === Infinity ? all : `CASE WHEN ${all} > ${most} THEN ${most} ELSE ${all} END`;
  return { rows, cells: { a: c('place'), b: c('is_new'), c: capped }, sums: { sum: all } };
}

/** Who repeats in each stretch. */
export function repeatsIn(periods: readonly DayRange[], order: OrderUnit): Question<RepeatTally[]> {
  return {
    periods,
    part: (of) => buyersIn(of, periods, order, 2),
    answer(cells) {
      const tallies = periods.map(() => ({ buyers: 0, newBuyers: 0, newRepeaters: 0, orders: 0 }));
      for (const { a, b, c, n, sum } of cells) {
        const tally = tallies[a] as RepeatTally;
        tally.buyers += n;
        tally.orders += sum;
        if (b === 0) continue;
        tally.newBuyers += n;
        if (c > 1) tally.newRepeaters += n;
      }
      return tallies;
    },
  };
}

/** How many buyers of each stretch ordered how often. */
export function frequenciesIn(periods: readonly DayRange[], order: OrderUnit): Question<Map<number, number>[]> {
  return {
    periods,
    part: (of) => buyersIn(of, periods, order, Infinity),
    answer(cells) {
      const tallies = periods.map(() => new Map<number, number>());
      for (const { a, c, n } of cells) {
        const tally = tallies[a] as Map<number, number>;
        tally.set(c, (tally.get(c) ?? 0) + n);
      }
      return tallies;
    },
  };
}

/** Who repeats, out of whom, in each stretch. */
export function measureIn(
  periods: readonly DayRange[],
  measure: RepeatMeasure,
  order: OrderUnit,
  withinDays: number | undefined,
  asOfDay: number,
): Question<PartOfWhole[]> {
  if (measure === 'lifetime') return lifetimesUpTo(periods, order);
  if (measure === 'cohort') return repeatersOf(periods, order, withinDays, asOfDay);
  return {
    periods,
    part: (of) => buyersIn(of, periods, order, 2),
    answer: (cells) => partsOf(periods.length, cells, ({ b, c }) => c > 1 || (measure === 'returning' && b === 0)),
  };
}

/** Customers up to the end of each stretch, and those with two orders by then. */
function lifetimesUpTo(periods: readonly DayRange[], order: OrderUnit): Question<PartOfWhole[]> {
  const start = periods[0]?.first ?? -FAR_DAY + 1;
  const all = [{ first: -FAR_DAY, end: start }, ...periods];
  return {
    periods: all,
    part(of) {
      const { dialect, keys } = of;
      const pairs = firstTwo(of, order);
      const places = ['first', 'second'].map((day, k) =>
        selected(dialect, inPeriods(of, pairs, day, all), [...keys, 'place'], { turn: String(k) }),
      );
      return { rows: together(places), cells: { a: own(dialect, 'place'), b: own(dialect, 'turn') } };
    },
    answer(cells) {
      const gained = all.map(() => ({ count: 0, total: 0 }));
      for (const { a, b, n } of cells) (gained[a] as { count: number; total: number })[b ? 'count' : 'total'] += n;
      let [count, total] = [0, 0];
      return gained
        .map((own) => {
          count += own.count;
          total += own.total;
          return { count, total };
        })
        .slice(1);
    },
  };
}

/** Customers whose first order lies in each stretch, and those with a second one. */
function repeatersOf(
  periods: readonly DayRange[],
  order: OrderUnit,
  withinDays: number | undefined,
  asOfDay: number,
): Question<PartOfWhole[]> {
  return {
    periods,
    part(of) {
      if (periods.length === 0) return null;
      const { dialect } = of;
      const { number } = dialect;
      const c = (name: string) => own(dialect, name);
      const placed = inPeriods(of, firstTwo(of, order), 'first', periods);
      const most = number(withinDays ?? FAR_DAY);
      const isOver = `${c('first')} + ${most} < ${number(asOfDay)}`;
      const decided = selected(dialect, placed, placed.columns, {}, withinDays === undefined ? undefined : isOver);
      const isBack = `${c('second')} < ${number(FAR_DAY)} AND ${c('second')} - ${c('first')} <= ${most}`;
      return { rows: decided, cells: { a: c('place'), b: `CASE WHEN ${isBack} THEN 1 ELSE 0 END` } };
    },
    answer: (cells) => partsOf(periods.length, cells, ({ b }) => b === 1),
  };
}

function partsOf(length: number, cells: readonly PartCell[], isCounted: (cell: PartCell) => boolean): PartOfWhole[] {
  const tallies = Array.from({ length }, () => ({ count: 0, total: 0 }));
  for (const cell of cells) {
    const tally = tallies[cell.a] as { count: number; total: number };
    tally.total += cell.n;
    if (isCounted(cell)) tally.count += cell.n;
  }
  return tallies;
}

/** The days of each customer's first and second order; of who has one only, the second is further than any day. */
export function firstTwo(of: SubjectDays, order: OrderUnit): Relation {
  const { dialect, keys, days } = of;
  const c = (name: string) => own(dialect, name);
  const far = dialect.number(FAR_DAY);
  const by = [...keys, 'who', 'day'];
  const births = selected(dialect, firstDays(of), [...keys, 'who'], { day: c('first'), visits: '0', births: '1' });
  const both = together([selected(dialect, days, [...by, 'visits'], { births: '0' }), births]);
  const marked = grouped(dialect, both, by, { all_visits: `SUM(${c('visits')})`, is_first: `SUM(${c('births')})` });
  const isFirst = `${c('is_first')} = 1`;
  const second =
    order === 'day'
      ? `CASE WHEN ${isFirst} THEN ${far} ELSE ${c('day')} END`
      : `CASE WHEN ${isFirst} AND ${c('all_visits')} = 1 THEN ${far} ELSE ${c('day')} END`;
  return grouped(dialect, marked, [...keys, 'who'], { first: `MIN(${c('day')})`, second: `MIN(${second})` });
}

/** What a customer is in a stretch, by what is added up: there, there in the one before, there for the first time. */
const THERE = 1;
const BEFORE = 2;
const FIRST = 4;

/** Who is new, retained or resurrected in each stretch. */
export function phasesIn(periods: readonly DayRange[]): Question<LifecycleCounts[]> {
  return {
    periods,
    part(of) {
      if (periods.length === 0) return null;
      const { dialect, keys } = of;
      const c = (name: string) => own(dialect, name);
      const by = [...keys, 'who', 'place'];
      const there = grouped(dialect, inPeriods(of, of.days, 'day', periods), by, { rows_there: 'COUNT(*)' });
      // each of them is one here, and one before there
      const twice = selected(dialect, repeated(dialect, there, 'turn', 2), [...keys, 'who'], {
        of_turn: `${c('place')} + ${c('turn')}`,
        mark: `CASE WHEN ${c('turn')} = 0 THEN ${THERE} ELSE ${BEFORE} END`,
      });
      const marks = together([
        selected(dialect, twice, [...keys, 'who'], { place: c('of_turn'), mark: c('mark') }),
        selected(dialect, inPeriods(of, firstDays(of), 'first', periods), by, { mark: String(FIRST) }),
      ]);
      const rows = grouped(dialect, marks, by, { marks: `SUM(${c('mark')})` });
      return {
        rows: selected(dialect, rows, rows.columns, {}, `${c('marks')} <> ${BEFORE}`),
        cells: { a: c('place'), b: c('marks') },
      };
    },
    answer(cells) {
      const counts = periods.map((): LifecycleCounts => ({ active: 0, new: 0, retained: 0, resurrected: 0, known: 0 }));
      for (const { a, b, n } of cells) {
        const own = counts[a] as LifecycleCounts;
        own.active += n;
        own[b === THERE + FIRST ? 'new' : b === THERE + BEFORE ? 'retained' : 'resurrected'] += n;
      }
      let known = 0;
      for (const own of counts) {
        known += own.new;
        own.known = known;
      }
      return counts;
    },
  };
}

/** Customers whose first order lies in a range, by how many orders they made up to the n-th. */
export function stepsOf(range: DayRange, order: OrderUnit, n: number): Question<StepTally[]> {
  return {
    periods: [range],
    part(of) {
      const { dialect, keys, days } = of;
      const c = (name: string) => own(dialect, name);
      const made = grouped(dialect, days, [...keys, 'who'], { first: `MIN(${c('day')})`, orders: ordersOf(of, order) });
      const most = `CASE WHEN ${c('orders')} > ${n} THEN ${n} ELSE ${c('orders')} END`;
      return { rows: inPeriods(of, made, 'first', [range]), cells: { b: most } };
    },
    answer(cells) {
      const withAtLeast = (orders: number) => cells.reduce((sum, { b, n: own }) => sum + (b >= orders ? own : 0), 0);
      return Array.from({ length: n - 1 }, (_, k) => ({
        count: withAtLeast(k + 2),
        total: withAtLeast(k + 1),
        undecided: 0,
      }));
    },
  };
}
