/**
 * Metrics as SQL: the engine that holds the rows counts, the library concludes.
 *
 * @module cx-metrics/sql
 */

export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export type { SqlCalendarRange, SqlColumn, SqlKey, SqlPeriodKey, SqlQuery, SqlTypedKey } from './asked/query.js';
export { type RawSql, raw, type SqlParameter, type TimestampColumn, timestamp } from './asked/raw.js';
export type { DialectName } from './dialects/dialect.js';
export { compilable } from './shapes/shape-of.js';
export type { SqlColumns, SqlMetricId } from './shapes/sql-columns.js';
export { compile, type SqlGroups, type SqlQueryColumns, type SqlStatement } from './statement/compile.js';
export type {
  Counted,
  CountedConclusion,
  CountedResult,
  CountedTable,
  CountedTableConclusion,
} from './statement/counted.js';
export type { SqlAggregators } from './statement/sql-aggregators.js';
