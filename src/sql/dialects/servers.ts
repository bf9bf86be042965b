import type { Dialect } from './dialect.js';
import { dialectOf, doubled, escaped, instantOrFraction, numberFlag, temporaryTable, textFlag } from './standard.js';

/** PostgreSQL. Sums of 64 bits are of any length; a flag is of a type of its own; longer names than 63 bytes would be cut. */
export const postgres: Dialect = /* @__PURE__ */ dialectOf(
  'postgres',
  { whole: 'BIGINT', text: 'TEXT' },
  {
    flag: (sql) => textFlag(sql, 'TEXT', isPostgresText(sql)),
    exactText: (sql) => `(CAST(${sql} AS TEXT) COLLATE "C")`,
    milliseconds: (sql) => `CAST(FLOOR(EXTRACT(EPOCH FROM ${sql}) * 1000) AS BIGINT)`,
    mark: (place) => `$${place + 1}`,
    shares: 'AS MATERIALIZED',
    fence: ' OFFSET 0',
  },
);

/** A text that spells a flag would be taken for it. */
function isPostgresText(sql: string): string {
  return `pg_typeof(${sql}) IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype)`;
}

/** ClickHouse. Sums of 64 bits would wrap round; whole numbers above 2^32 would be unsigned. */
export const clickhouse: Dialect = /* @__PURE__ */ dialectOf(
  'clickhouse',
  { whole: 'Int64', text: 'String' },
  {
    identifier: escaped,
    number: (value) => (Math.abs(value) < 2 ** 31 ? (value < 0 ? `(${value})` : String(value)) : `toInt64(${value})`),
    whole: (sql) => `toInt64(${sql})`,
    wide: (sql) => `toDecimal128(${sql}, 0)`,
    text: (sql) => `toString(${sql})`,
    divided: (sql, by) => `intDiv(${sql}, ${by})`,
    exactText: (sql) => `toString(${sql})`,
    milliseconds: (sql) => `toInt64(toUnixTimestamp(${sql})) * 1000`,
    temporary: (name, columns, rows) =>
      temporaryTable(clickhouse, 'Int64', 'CREATE TEMPORARY TABLE', ' ENGINE = Memory')(name, columns, rows),
    // older ones want to be told that all rows that match are meant
    join: 'ALL INNER JOIN',
    // older ones have it not, and newer ones put it everywhere
    shares: null,
  },
);

/** MySQL and MariaDB, whose texts are alike by their collation: bytes are compared as hexadecimal digits. */
export const mysql: Dialect = /* @__PURE__ */ dialectOf(
  'mysql',
  { whole: 'SIGNED', text: 'CHAR' },
  {
    identifier: (name) => doubled(name, '`'),
    divided: (sql, by) => `(${sql} DIV ${by})`,
    flag: (sql) => numberFlag(sql, isMysqlText(sql)),
    isText: isMysqlText,
    exactText: (sql) => `HEX(CONVERT(${sql} USING utf8mb4))`,
    readText: textOfHex,
    milliseconds: (sql) =>
      instantOrFraction(
        sql,
        // of a text the zone would be cut off
        `COERCIBILITY(${sql}) = 5`,
        `FLOOR(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', ${sql}) / 1000)`,
      ),
    temporary: (name, columns, rows) =>
      temporaryTable(
        mysql,
        'BIGINT',
        'CREATE TEMPORARY TABLE',
        '',
        ' PRIMARY KEY',
        'DROP TEMPORARY TABLE',
      )(name, columns, rows),
    opensOnce: true,
    // put wherever it is read
    shares: null,
    // all rows that there can be; a table is made of them, so it is not put everywhere
    kept: ' LIMIT 18446744073709551615',
    lookup: 'case',
  },
);

/**
 * Texts would be 0 or the number that they begin with, and dates a number of their digits. What is of a type that mixes with a number
 * as one has its coercibility, 5.
 */
function isMysqlText(sql: string): string {
  return `COERCIBILITY(COALESCE(${sql}, 1)) <> 5`;
}

/** Texts of UTF-8 in hexadecimal digits; `null` of what is none. */
function textOfHex(digits: string): string | null {
  if (!/^(?:[\da-f]{2})*$/i.test(digits)) return null;
  try {
    return decodeURIComponent(digits.replace(/../g, '%$&'));
  } catch {
    return null;
  }
}
