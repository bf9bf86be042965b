import type { DayRange } from '../../../kernels/orders/order-periods.js';
import { grouped, repeated } from '../../text/grouped.js';
import { own, type Relation } from '../../text/relation.js';
import { type SubjectDays, selected, together } from './parts.js';
import { enough } from './presence.js';
import { FAR_DAY, type Question } from './questions.js';

/** What a cell says of its day: how many are active, how many have begun to be, how many have ceased. */
const KIND = { active: 0, begins: 1, ceases: 2 } as const;

/** Subjects with so many visits in the windows of each length that end with each day of a range. */
export function activeInWindows(lengths: readonly number[], range: DayRange, minimum: number): Question<number[][]> {
  const { first, end } = range;
  return {
    part(of) {
      if (first >= end) return null;
      const { dialect, keys } = of;
      const c = (name: string) => own(dialect, name);
      const windows = lengths.map((length, w) => {
        const isEach = length === 1 || end - first === 1 || minimum > 1;
        const rows = isEach ? countedWindows(of, length, range, minimum) : changesOfWindows(of, length, range);
        return selected(dialect, rows, [...keys, 'last', 'kind'], { window: dialect.number(w) });
      });
      return { rows: together(windows), cells: { a: c('last'), b: c('window'), c: c('kind') } };
    },
    answer(cells) {
      const found = lengths.map(() => new Map<number, number>());
      const changes = lengths.map(() => new Map<number, number>());
      for (const { a, b, c, n } of cells) {
        const into = (c === KIND.active ? found : changes)[b] as Map<number, number>;
        into.set(a, (into.get(a) ?? 0) + (c === KIND.ceases ? -n : n));
      }
      return lengths.map((_, w) => {
        const steps = [...(changes[w] as Map<number, number>)].sort(([a], [b]) => a - b);
        let [active, step] = [0, 0];
        // who asks now may know of fewer days than when the statement was written
        return Array.from({ length: Math.max(0, end - first) }, (_, d) => {
          for (; step < steps.length && (steps[step] as [number, number])[0] <= first + d; step++) {
            active += (steps[step] as [number, number])[1];
          }
          return active + ((found[w] as Map<number, number>).get(first + d) ?? 0);
        });
      });
    },
  };
}

/** The days that any window of a range has. */
function nearDays({ dialect, days }: SubjectDays, length: number, { first, end }: DayRange): Relation {
  const { number } = dialect;
  const day = own(dialect, 'day');
  return selected(
    dialect,
    days,
    days.columns,
    {},
    `${day} >= ${number(first - length + 1)} AND ${day} < ${number(end)}`,
  );
}

/** Numbers that are written out in one list. */
const LISTED = 61;

/** Subjects once for each window in which they have enough visits: each day of theirs is in as many as a window has days. */
function countedWindows(of: SubjectDays, length: number, range: DayRange, minimum: number): Relation {
  const { dialect } = of;
  const { number } = dialect;
  const { first, end } = range;
  const c = (name: string) => own(dialect, name);
  const near = nearDays(of, length, range);
  // all of them are in the one window, or each is in one of its own
  if (end - first === 1 || length === 1) {
    const last = length === 1 ? c('day') : number(first);
    return met(of, selected(dialect, near, near.columns, { last }), minimum);
  }
  const low = repeated(dialect, near, 'low', Math.min(length, LISTED));
  const both = repeated(dialect, low, 'high', Math.ceil(length / LISTED));
  const later = `${c('low')} + ${c('high')} * ${LISTED}`;
  const isIn = `${later} < ${number(length)}`;
  const moved = selected(dialect, both, near.columns, { last: `${c('day')} + ${later}` }, isIn);
  const shown = `${c('last')} >= ${number(first)} AND ${c('last')} < ${number(end)}`;
  return met(of, selected(dialect, moved, moved.columns, {}, shown), minimum);
}

function met(of: SubjectDays, rows: Relation, minimum: number): Relation {
  const counted = enough(of, rows, 'last', minimum);
  return selected(of.dialect, counted, [...of.keys, 'last'], { kind: String(KIND.active) });
}

/**
 * The days from which subjects are active in windows, and those from which they are not: a row for each, where one visit is enough.
 *
 * Days are cut into blocks as long as a window. Whoever has a first day f and a last day l in a block is active from f to l + k - 1,
 * without a gap: windows that end in the block hold f, those that end later hold l. So a subject has one stretch for each block, and
 * the stretch of a block meets that of the next one or does not: it meets no other. Where it does, nothing ends and nothing begins.
 * That is two rows for each subject and block; the slow twin has one for each day and window.
 */
function changesOfWindows(of: SubjectDays, length: number, range: DayRange): Relation {
  const { dialect, keys } = of;
  const { number, divided } = dialect;
  const { first, end } = range;
  const c = (name: string) => own(dialect, name);
  const far = number(FAR_DAY);
  const near = nearDays(of, length, range);
  const block = divided(`(${c('day')} - ${number(first - length + 1)})`, number(length));
  const blocked = selected(dialect, near, [...keys, 'who', 'day'], { block });
  const ends = { begin: `MIN(${c('day')})`, latest: `MAX(${c('day')})` };
  const stretches = repeated(dialect, grouped(dialect, blocked, [...keys, 'who', 'block'], ends), 'turn', 2);
  const isOwn = `${c('turn')} = 0`;
  const met = selected(dialect, stretches, [...keys, 'who'], {
    met: `${c('block')} + ${c('turn')}`,
    begins: `CASE WHEN ${isOwn} THEN ${c('begin')} ELSE ${far} END`,
    ceases: `CASE WHEN ${isOwn} THEN ${far} ELSE ${c('latest')} + ${number(length)} END`,
  });
  const both = grouped(dialect, met, [...keys, 'who', 'met'], {
    from_day: `MIN(${c('begins')})`,
    until_day: `MIN(${c('ceases')})`,
  });
  const isOneStretch = `${c('from_day')} < ${far} AND ${c('until_day')} < ${far} AND ${c('from_day')} <= ${c('until_day')}`;
  const apart = selected(dialect, both, both.columns, {}, `NOT (${isOneStretch})`);
  const changes = selected(dialect, repeated(dialect, apart, 'side', 2), keys, {
    change: `CASE WHEN ${c('side')} = 0 THEN ${c('from_day')} ELSE ${c('until_day')} END`,
    kind: `CASE WHEN ${c('side')} = 0 THEN ${KIND.begins} ELSE ${KIND.ceases} END`,
  });
  // what was so before the range is so at its start
  const last = `CASE WHEN ${c('change')} < ${number(first)} THEN ${number(first)} ELSE ${c('change')} END`;
  return selected(dialect, changes, [...keys, 'kind'], { last }, `${c('change')} < ${number(end)}`);
}
