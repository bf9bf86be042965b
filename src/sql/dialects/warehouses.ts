import type { Dialect } from './dialect.js';
import { dialectOf, doubled, escaped, temporaryTable, textFlag } from './standard.js';

/** BigQuery. Unproven. */
export const bigquery: Dialect = /* @__PURE__ */ dialectOf(
  'bigquery',
  { whole: 'INT64', text: 'STRING' },
  {
    identifier: escaped,
    wide: (sql) => `CAST(${sql} AS BIGNUMERIC)`,
    divided: (sql, by) => `DIV(${sql}, ${by})`,
    remainder: (sql, by) => `MOD(${sql}, ${by})`,
    flag: (sql) => textFlag(sql, 'STRING'),
    milliseconds: (sql) => `UNIX_MILLIS(CAST(${sql} AS TIMESTAMP))`,
    temporary: (name, columns, rows) => temporaryTable(bigquery, 'INT64', 'CREATE TEMP TABLE', '')(name, columns, rows),
  },
);

/** Snowflake. Unproven. Numbers are decimals, whose division leaves a fraction. */
export const snowflake: Dialect = /* @__PURE__ */ dialectOf(
  'snowflake',
  { whole: 'NUMBER(38, 0)', text: 'VARCHAR' },
  {
    divided: (sql, by) => `TRUNC(${sql} / ${by})`,
    milliseconds: (sql) => `DATE_PART(EPOCH_MILLISECOND, ${sql})`,
  },
);

/** Databricks and Spark SQL. Unproven. */
export const databricks: Dialect = /* @__PURE__ */ dialectOf(
  'databricks',
  { whole: 'BIGINT', text: 'STRING' },
  {
    identifier: (name) => doubled(name, '`'),
    wide: (sql) => `CAST(${sql} AS DECIMAL(38, 0))`,
    divided: (sql, by) => `(${sql} DIV ${by})`,
    flag: (sql) => textFlag(sql, 'STRING'),
    milliseconds: (sql) => `UNIX_MILLIS(CAST(${sql} AS TIMESTAMP))`,
    // Spark has views only
    lookup: 'case',
  },
);
