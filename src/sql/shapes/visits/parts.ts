import { OUTCOME } from '../../cells/outcomes.js';
import type { Frame, Take } from '../../cells/shape.js';
import type { Dialect } from '../../dialects/dialect.js';
import { own, type Relation } from '../../text/relation.js';

/** The days of subjects, as questions are put to them: `who`, `day` and how many `visits`. */
export interface SubjectDays {
  readonly dialect: Dialect;
  /** Columns of the groups. */
  readonly keys: readonly string[];
  readonly days: Relation;
}

/** A number of a part by its name, as SQL that reads the columns of a relation. */
export type Numbers = Readonly<Record<string, string>>;

/** Columns of a relation and further ones, of the rows that are chosen. */
export function selected(
  dialect: Dialect,
  { sql }: Relation,
  kept: readonly string[],
  made: Numbers,
  where?: string,
): Relation {
  const shown = [
    ...kept.map((name) => own(dialect, name)),
    ...Object.entries(made).map(([name, expression]) => `${expression} AS ${own(dialect, name)}`),
  ];
  const condition = where === undefined ? '' : ` WHERE ${where}`;
  return {
    sql: `SELECT ${shown.join(', ')} FROM (${sql}${dialect.fence}) AS ${own(dialect, 'rows')}${condition}`,
    columns: [...kept, ...Object.keys(made)],
  };
}

/** The rows of several relations that have the same columns. */
export function together(relations: readonly Relation[]): Relation {
  return { sql: relations.map(({ sql }) => sql).join(' UNION ALL '), columns: relations[0]?.columns ?? [] };
}

/** A part of what a statement counts, told apart by its number: cells and what is summed, by their names. */
export interface Part {
  readonly rows: Relation;
  readonly cells: Numbers;
  readonly sums?: Numbers;
}

/** The columns that all parts have, besides keys. */
export interface PartColumns {
  readonly instants: readonly string[];
  readonly cells: readonly string[];
  readonly takes: readonly Take[];
}

/**
 * All parts as rows of one kind: first those of the days themselves by outcome, then the others. What a part does not have is 0 or,
 * where nothing was taken, NULL: of one type in all of them.
 */
export function partsTogether(
  { dialect, keys }: Frame,
  days: Relation,
  { instants, cells, takes }: PartColumns,
  parts: readonly (Part | null)[],
): Relation {
  const { whole } = dialect;
  const none = whole('CASE WHEN 1 = 0 THEN 0 END');
  const c = (name: string) => own(dialect, name);
  const cellsOf = (given: Numbers) => Object.fromEntries(cells.map((name) => [name, whole(given[name] ?? '0')]));
  const bare = Object.fromEntries([
    ...takes.map(({ name, take }) => [name, take === 'sum' ? whole('0') : none]),
    ...instants.map((name) => [name, none]),
  ]);
  const own0 = Object.fromEntries(['day', 'since', 'until', ...instants].map((name) => [name, whole(c(name))]));
  const totals = selected(dialect, days, keys, {
    part: whole('0'),
    ...cellsOf({ [cells[0] as string]: c('outcome') }),
    ...{ ...bare, ...own0, sum: whole(c('visits')) },
  });
  const others = parts.flatMap((part, k) => {
    if (!part) return [];
    const { rows, cells: given, sums = {} } = part;
    const summed = Object.fromEntries(Object.entries(sums).map(([name, sql]) => [name, whole(sql)]));
    return selected(dialect, rows, keys, { part: whole(String(k + 1)), ...cellsOf(given), ...bare, ...summed });
  });
  return together([totals, ...others]);
}

/** The rows of days that count. */
export function countedDays(dialect: Dialect, keys: readonly string[], days: Relation): SubjectDays {
  const isThere = `${own(dialect, 'outcome')} = ${OUTCOME.there}`;
  return { dialect, keys, days: selected(dialect, days, [...keys, 'who', 'day', 'visits'], {}, isThere) };
}
