import { refuse } from '../../core/errors.js';
import type { SqlColumn, SqlQuery } from '../asked/query.js';
import { RawSql, type SqlParameter, TimestampColumn } from '../asked/raw.js';
import { identifierOf } from '../dialects/by-name.js';
import type { Dialect } from '../dialects/dialect.js';

/** SQL of a column, however it was given. */
export function columnSql(caller: string, dialect: Dialect, option: string, column: unknown): string {
  if (TimestampColumn.is(column)) return dialect.milliseconds(columnSql(caller, dialect, option, column.column));
  if (!RawSql.is(column)) return identifierOf(caller, dialect, option, column);
  if (column.parameters.length) refuse(caller, option, 'SQL without parameters, which where alone takes', column.sql);
  return enclosed(column.sql);
}

/** In parentheses, the last of which stands on a line of its own behind a comment. */
function enclosed(sql: string): string {
  return /--|#/.test(sql) ? `(${sql}\n)` : `(${sql})`;
}

/** SQL of a table: a name, the parts of one, or a subquery. */
export function tableSql(caller: string, dialect: Dialect, table: SqlQuery['table']): string {
  if (RawSql.is(table)) return `${columnSql(caller, dialect, 'table', table)} AS ${dialect.identifier('cx_table')}`;
  const parts: readonly unknown[] = Array.isArray(table) ? table : [table];
  if (parts.length === 0) refuse(caller, 'table', 'the name of a table, the parts of one, or raw(…)', table);
  return parts.map((part) => identifierOf(caller, dialect, 'table', part)).join('.');
}

/** A condition, its marks written as the engine wants them. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly SqlParameter[];
}

/** Comments, texts and quoted names of SQL, in which a question mark is none; and question marks. */
const QUOTED_OR_MARK = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\?/g;

/** The condition that rows are chosen by; `null` for all. */
export function conditionOf(caller: string, dialect: Dialect, where: unknown): Condition | null {
  if (where === undefined) return null;
  if (!RawSql.is(where)) refuse(caller, 'where', 'raw(…)', where);
  const { sql, parameters } = where;
  if (parameters.length === 0) return { sql: enclosed(sql), parameters };
  if (dialect.name === 'clickhouse') {
    refuse(
      caller,
      'where',
      'raw(…) without parameters, since ClickHouse has no ?: write values that you vouch for into its SQL',
      sql,
    );
  }
  let place = 0;
  const marked = sql.replace(QUOTED_OR_MARK, (found) => (found === '?' ? dialect.mark(place++) : found));
  if (place !== parameters.length)
    refuse(caller, 'where', `as many parameters as question marks, ${place}`, parameters.length);
  return { sql: enclosed(marked), parameters };
}

/** Whether a column is what can be one. */
export function isColumn(given: unknown): given is SqlColumn {
  return typeof given === 'string' || RawSql.is(given) || TimestampColumn.is(given);
}
