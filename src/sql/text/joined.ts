import type { Dialect } from '../dialects/dialect.js';
import { extended, own, type Relation } from './relation.js';

/** Columns that are equal where the groups of rows are: an engine takes no NULL for equal to another. */
export function joinColumns(keys: readonly string[]): string[] {
  return keys.flatMap((key) => [`${key}_text`, `${key}_none`]);
}

/** The same rows with the columns of {@link joinColumns}. */
export function joinable(dialect: Dialect, keys: readonly string[], relation: Relation): Relation {
  const more = keys.flatMap((key) => {
    const column = own(dialect, key);
    return [
      [`${key}_text`, `CASE WHEN ${column} IS NULL THEN '' ELSE ${dialect.exactText(column)} END`],
      [`${key}_none`, `CASE WHEN ${column} IS NULL THEN 1 ELSE 0 END`],
    ];
  });
  return keys.length ? extended(dialect, relation, Object.fromEntries(more)) : relation;
}

/** Rows with some columns of those of another relation that are equal in the columns `by`, where the first of these is something; rows without any stay. */
export function joined(
  dialect: Dialect,
  rows: Relation,
  others: Relation,
  by: readonly string[],
  kept: readonly string[],
): Relation {
  const columns = [...rows.columns, ...kept];
  const c = (name: string) => own(dialect, name);
  const asked = [...by, ...kept].map(c).join(', ');
  return {
    sql: `SELECT ${columns.map(c).join(', ')} FROM (${rows.sql}) AS ${c('these')} LEFT JOIN (SELECT ${asked} FROM (${others.sql}) AS ${c('all')} WHERE ${c(kept[0] as string)} IS NOT NULL) AS ${c('those')} USING (${by.map(c).join(', ')})`,
    columns,
  };
}
