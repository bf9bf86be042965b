import type { Dialect } from './dialect.js';
import { dialectOf, doubled, instantOrFraction, numberFlag } from './standard.js';

/** DuckDB. Sums of whole numbers are of 128 bits. */
export const duckdb: Dialect = /* @__PURE__ */ dialectOf(
  'duckdb',
  { whole: 'BIGINT', text: 'VARCHAR' },
  {
    shares: 'AS MATERIALIZED',
    divided: (sql, by) => `(${sql} // ${by})`,
    // of whole numbers nothing at all, where FLOOR would make doubles of them
    isWhole: (sql) => `TRY_CAST(${sql} AS BIGINT) = ${sql}`,
    flag: (sql) => numberFlag(sql, isDuckText(sql)),
    isText: isDuckText,
    // rounded down before 1970 too; what is infinite is no instant
    milliseconds: (sql) =>
      instantOrFraction(sql, `isfinite(${sql})`, `CAST(FLOOR(epoch_us(${sql}) / 1000.0) AS BIGINT)`),
  },
);

/** Some comparisons take a text for what it spells. */
function isDuckText(sql: string): string {
  return `TYPEOF(${sql}) = 'VARCHAR'`;
}

/** SQLite, whose columns hold values of any type: a text is no number there. It has no sums above 64 bits and refuses them. */
export const sqlite: Dialect = /* @__PURE__ */ dialectOf(
  'sqlite',
  { whole: 'INTEGER', text: 'TEXT' },
  {
    // a name in double quotes that no column has would be taken for a text
    identifier: (name) => doubled(name, '`'),
    flag: (sql) => numberFlag(sql, isSqliteText(sql)),
    isText: isSqliteText,
    isWhole: (sql) => `${sql} = CAST(${sql} AS INTEGER)`,
    exactText: (sql) => `(CAST(${sql} AS TEXT) COLLATE BINARY)`,
    shares: 'AS MATERIALIZED',
    fence: ' LIMIT -1 OFFSET 0',
    // half a microsecond is what a day number as a double is good for
    milliseconds: (sql) =>
      instantOrFraction(
        sql,
        `${sql} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*'`,
        `CAST(ROUND((julianday(${sql}) - 2440587.5) * 86400000.0) AS INTEGER)`,
      ),
  },
);

/** Texts, and bytes. */
function isSqliteText(sql: string): string {
  return `typeof(${sql}) NOT IN ('integer', 'real')`;
}
