import { refuse } from '../../core/errors.js';

/**
 * A value that a `?` of {@link raw} stands for.
 *
 * @category Engines
 * @since 0.1.0
 */
export type SqlParameter = string | number | bigint | boolean | null;

/**
 * SQL that is taken as it is; made by {@link raw} and by nothing else: what comes as JSON can never be it.
 *
 * @example
 * ```ts
 * import { type RawSql, raw } from 'cx-metrics/sql';
 * const condition: RawSql = raw('paid AND country = ?', ['VN']);
 * condition.parameters; // => ['VN']
 * ```
 * @category Engines
 * @since 0.1.0
 */
export class RawSql {
  /** The SQL. */
  readonly sql: string;
  /** What its question marks stand for. */
  readonly parameters: readonly SqlParameter[];
  readonly #isOwn = true;

  /** @internal */
  constructor(sql: string, parameters: readonly SqlParameter[]) {
    this.sql = sql;
    this.parameters = parameters;
  }

  /** @internal */
  static is(value: unknown): value is RawSql {
    return Object(value) === value && #isOwn in (value as object) && (value as RawSql).#isOwn;
  }
}

/**
 * SQL that you vouch for: it goes into the statement as it is, so no part of it may come from a stranger.
 *
 * @remarks Where a column is asked for, an expression; where a table is, a subquery in parentheses; in `where`, a condition, whose
 * `?` stand for `parameters` (of Postgres `$1`, `$2` … are written in their place). A `?` in a text or a quoted name of the SQL stays
 * what it is. Cost: O(length).
 * @param sql the SQL
 * @param parameters a value for each `?`; in `where` alone
 * @returns what {@link compile} takes
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for anything but a text, and for parameters that are none
 * @example
 * ```ts
 * import { compile, raw } from 'cx-metrics/sql';
 *
 * const { text, parameters } = compile('nps', {
 *   dialect: 'postgres',
 *   table: 'answers',
 *   columns: { score: raw('(answer ->> 0)::int') },
 *   where: raw('country = ?', ['VN']),
 * });
 * parameters; // => ['VN']
 * text.includes('country = $1'); // => true
 * ```
 * @category Engines
 * @since 0.1.0
 */
export function raw(sql: string, parameters: readonly SqlParameter[] = []): RawSql {
  if (typeof sql !== 'string' || sql.trim() === '') refuse('raw', 'sql', 'a text of SQL', sql);
  if (!Array.isArray(parameters)) refuse('raw', 'parameters', 'an array', parameters);
  const isOne = (value: unknown) => value === null || /^(string|number|bigint|boolean)$/.test(typeof value);
  const bad = parameters.findIndex((value) => !isOne(value));
  if (bad >= 0) refuse('raw', 'a parameter', 'a text, a number, true, false or null', parameters[bad]);
  return new RawSql(sql, [...parameters]);
}

/**
 * A column of timestamps as instants: `DATETIME`, `TIMESTAMP`, in SQLite ISO texts. A column without a zone is taken as UTC.
 *
 * @remarks Milliseconds below one are cut off; ClickHouse's `DateTime` has whole seconds (of a `DateTime64` use
 * `raw('toUnixTimestamp64Milli(at)')`); MySQL's and MariaDB's `TIMESTAMP` is shown in the zone of the session, which must be UTC. What is none is refused, never taken for missing: numbers, and texts but ISO ones in SQLite.
 * @param column name of the column, or {@link raw}
 * @returns what {@link compile} takes where an instant is asked for
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for what is neither
 * @example
 * ```ts
 * import { compile, timestamp } from 'cx-metrics/sql';
 *
 * const month = { period: 'month', at: timestamp('created'), timeZone: 'UTC', asOf: '2026-11-01T00:00Z' } as const;
 * const query = { dialect: 'duckdb', table: 'answers', columns: { score: 'rating' }, by: { month } } as const;
 * compile('nps', query).text.includes('epoch_us("created")'); // => true
 * ```
 * @category Engines
 * @since 0.1.0
 */
export function timestamp(column: string | RawSql): TimestampColumn {
  if (typeof column !== 'string' && !RawSql.is(column)) {
    refuse('timestamp', 'column', 'the name of a column, or raw(…)', column);
  }
  return new TimestampColumn(column);
}

/**
 * A column of timestamps; made by {@link timestamp}.
 *
 * @example
 * ```ts
 * import { timestamp } from 'cx-metrics/sql';
 * timestamp('created_at').column; // => 'created_at'
 * ```
 * @category Engines
 * @since 0.1.0
 */
export class TimestampColumn {
  /** The column. */
  readonly column: string | RawSql;
  readonly #isOwn = true;

  /** @internal */
  constructor(column: string | RawSql) {
    this.column = column;
  }

  /** @internal */
  static is(value: unknown): value is TimestampColumn {
    return Object(value) === value && #isOwn in (value as object) && (value as TimestampColumn).#isOwn;
  }
}
