import type { Dialect } from '../dialects/dialect.js';
import { own, type Relation } from './relation.js';

/** What is made of a relation that is read several times: counted once, where an engine keeps it. */
export function shared(
  dialect: Dialect,
  { sql, columns }: Relation,
  name: string,
  read: (kept: Relation) => Relation,
): Relation {
  if (dialect.shares === null) return read({ sql, columns });
  const table = own(dialect, name);
  const shown = columns.map((column) => own(dialect, column)).join(', ');
  const whole = read({ sql: `SELECT ${shown} FROM ${table}`, columns });
  return { ...whole, sql: `WITH ${table} ${dialect.shares} (${sql}) ${whole.sql}` };
}
