import type { Dialect } from '../dialects/dialect.js';

/** A SELECT, and the names of its columns. */
export interface Relation {
  readonly sql: string;
  readonly columns: readonly string[];
}

/** A name of ours, quoted: `cx_` keeps it apart from the columns of a table, which some engines would take for the same. */
export function own(dialect: Dialect, name: string): string {
  return dialect.identifier(`cx_${name}`);
}

/**
 * The same rows with further columns, by their names. An expression reads the columns of the relation by {@link own}, so that long ones
 * stand once: an engine reads each column where it is used.
 */
export function extended(
  dialect: Dialect,
  { sql, columns }: Relation,
  added: Readonly<Record<string, string>>,
): Relation {
  const names = Object.keys(added);
  const kept = columns.filter((column) => !names.includes(column)).map((column) => own(dialect, column));
  const more = names.map((name) => `${added[name]} AS ${own(dialect, name)}`);
  return {
    sql: `SELECT ${[...kept, ...more].join(', ')} FROM (${sql}${dialect.fence}) AS ${own(dialect, 'rows')}`,
    columns: [...columns.filter((column) => !names.includes(column)), ...names],
  };
}

/** The same rows, worked out once, however often what follows reads their columns. */
export function kept(dialect: Dialect, { sql, columns }: Relation): Relation {
  return { sql: `${sql}${dialect.kept}`, columns };
}
