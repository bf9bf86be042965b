import type { Dialect } from '../dialects/dialect.js';
import { own, type Relation } from './relation.js';

/** One row for each combination of columns, with what is taken of its rows; expressions read the columns of the relation by {@link own}. */
export function grouped(
  dialect: Dialect,
  { sql }: Relation,
  by: readonly string[],
  taken: Readonly<Record<string, string>>,
): Relation {
  const keys = by.map((column) => own(dialect, column));
  const shown = Object.entries(taken).map(([name, expression]) => `${expression} AS ${own(dialect, name)}`);
  return {
    sql: `SELECT ${[...keys, ...shown].join(', ')} FROM (${sql}) AS ${own(dialect, 'rows')} GROUP BY ${keys.join(', ')}`,
    columns: [...by, ...Object.keys(taken)],
  };
}

/** Every row once for each number from 0 on, which stands in a column of its own: what a row is several times is counted so, in one look. */
export function repeated(dialect: Dialect, { sql, columns }: Relation, name: string, times: number): Relation {
  const number = own(dialect, name);
  const numbers = Array.from({ length: times }, (_, k) => `SELECT ${k}${k === 0 ? ` AS ${number}` : ''}`);
  const shown = [...columns, name].map((column) => own(dialect, column)).join(', ');
  const [rows, each] = ['rows', 'each'].map((alias) => own(dialect, alias));
  return {
    sql: `SELECT ${shown} FROM (${sql}) AS ${rows} CROSS JOIN (${numbers.join(' UNION ALL ')}) AS ${each}`,
    columns: [...columns, name],
  };
}
