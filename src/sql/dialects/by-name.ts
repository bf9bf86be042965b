import { refuse } from '../../core/errors.js';
import type { Dialect, DialectName } from './dialect.js';
import { duckdb, sqlite } from './embedded.js';
import { clickhouse, mysql, postgres } from './servers.js';
import { bigquery, databricks, snowflake } from './warehouses.js';

/** Names that are longer in bytes would be cut without a word, and then be those of others. */
const LONGEST: Partial<Record<DialectName, number>> = { postgres: 63 };

/** The dialect of a name. */
export function dialectOfName(caller: string, name: unknown): Dialect {
  const dialects = [duckdb, postgres, sqlite, clickhouse, mysql, bigquery, snowflake, databricks];
  const found = dialects.find((dialect) => dialect.name === name);
  return found ?? refuse(caller, 'dialect', dialects.map((dialect) => dialect.name).join(', '), name);
}

/** A name as an identifier. */
export function identifierOf(caller: string, dialect: Dialect, option: string, name: unknown): string {
  if (typeof name !== 'string' || name === '' || name.includes('\0') || !isWellFormed(name)) {
    refuse(caller, option, 'the name of a column or table, a text that is not empty', name);
  }
  const most = LONGEST[dialect.name] ?? Infinity;
  if (bytesOf(name) > most) refuse(caller, option, `a name of at most ${most} bytes in ${dialect.name}`, name);
  return dialect.identifier(name);
}

/** Whether no half of a pair stands alone: it would leave as another sign. */
function isWellFormed(name: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(name);
}

/** How many bytes a text has in UTF-8. */
function bytesOf(text: string): number {
  return encodeURIComponent(text).replace(/%../g, '.').length;
}
