import type { MetricId } from '../../catalog/metric-id.js';
import { CxMetricsError, fail, isCxMetricsError, refuse } from '../../core/errors.js';
import { chosen, policyOf } from '../../core/options.js';
import type { SqlQuery } from '../asked/query.js';
import type { SqlParameter } from '../asked/raw.js';
import type { Frame, Shape, SqlField } from '../cells/shape.js';
import { dialectOfName } from '../dialects/by-name.js';
import { keysOf } from '../keys/keys.js';
import { readRows } from '../rows/read-rows.js';
import { shapeOf } from '../shapes/shape-of.js';
import type { SqlColumns, SqlMetricId } from '../shapes/sql-columns.js';
import { columnSql, conditionOf, tableSql } from '../text/source.js';
import { type Counted, type CountedTable, countedGroups } from './counted.js';
import { statementText, takesOf } from './statement-text.js';

/**
 * The columns that a metric needs.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface SqlQueryColumns<Id extends SqlMetricId> {
  /** By the names of the metric's readers. */
  readonly columns: SqlColumns[Id];
}

/**
 * A query with keys of groups: its rows become a table.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface SqlGroups {
  /** The keys. */
  readonly by: object;
}

/**
 * A metric as a statement for an engine.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface SqlStatement<Id extends MetricId, Query extends SqlQuery = SqlQuery> {
  /** The metric. */
  readonly id: Id;
  /** One SELECT, which gives counts and exact sums. */
  readonly text: string;
  /** Statements to be run before it in the same session, which make temporary tables; most often none. */
  readonly setup: readonly string[];
  /** What its marks stand for, in their order: the parameters of `where`. */
  readonly parameters: SqlParameter[];
  /** The columns of its rows. */
  readonly columns: readonly string[];
  /**
   * How rows may be spread over engines whose rows are then handed to {@link SqlStatement.decode} together: `'any'`, however they
   * are; `'by-subject'`, so that all rows of a customer, user or case are in one.
   */
  readonly shards: 'any' | 'by-subject';
  /**
   * What the engine counted.
   * @param rows the rows of the statement, of one engine or of several, one after the other, as the driver gives them
   * @returns what concludes, and counts on where it can
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for rows that are not those of the statement, for numbers that the driver has rounded, for values that cannot be counted exactly, and for invalid ones unless `onInvalid: 'count'`
   */
  decode(rows: Iterable<unknown>): Query extends SqlGroups ? CountedTable<Id> : Counted<Id>;
}

/**
 * A metric of the catalogue as SQL: the engine that holds the rows counts them, and the library concludes.
 *
 * The statement gives one row for each group and cell (an answer, an outcome, a bin of durations), however many rows the table has:
 * counts and exact sums, nothing else. `decode` turns them into the metric's own aggregator, or where that would hold ids, into what
 * concludes. The results are those of the aggregator in memory, bit for bit.
 *
 * @remarks Columns hold whole numbers (money in its smallest unit, instants in epoch milliseconds), flags, ids and texts. What could not
 * be counted exactly, such as a fraction, is refused with its reason, never rounded. Zones, periods and opening hours are computed
 * here and stand in the statement as numbers: no date function of an engine is asked, so that its zone data cannot differ. Names are
 * quoted; nothing that a caller gives becomes a text in SQL. For the counts of one day and segment, store what `aggregator` writes.
 * Cost: that of the statement's length.
 * @param id name of the metric
 * @param query engine, table, columns, groups, and the metric's own options of counting
 * @returns the statement, and what reads its rows
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for a metric that cannot be counted in SQL, a column that is lacking or unknown, and bad options
 * @example
 * ```ts
 * import { compile } from 'cx-metrics/sql';
 *
 * const statement = compile('nps', { dialect: 'sqlite', table: 'answers', columns: { score: 'rating' } });
 * statement.columns; // => ['outcome', 'level', 'n']
 * const rows = [
 *   { outcome: 0, level: 9, n: '120' },
 *   { outcome: 0, level: 3, n: '30' },
 *   { outcome: 1, level: null, n: '7' },
 * ];
 * const counted = statement.decode(rows);
 * counted.result().value; // => 60
 * counted.aggregator?.toJSON().kind; // => 'nps'
 * ```
 * @category Engines
 * @since 0.1.0
 */
export function compile<Id extends SqlMetricId, const Query extends SqlQuery & SqlQueryColumns<Id>>(
  id: Id,
  query: Query,
): SqlStatement<Id, Query> {
  const caller = typeof id === 'string' ? `compile ${id}` : 'compile';
  if (Object(query) !== query || Array.isArray(query)) refuse(caller, 'query', 'an object', query);
  const { dialect: name, table, columns, by, where, onInvalid, lookup, ...options } = query;
  const dialect = dialectOfName(caller, name);
  const shape = ofQuery(() => shapeOf(caller, id, options));
  const fields = fieldsOf(caller, shape, columns).map((field) => ({
    ...field,
    sql: columnSql(caller, dialect, `columns.${field.name}`, columns[field.name]),
  }));
  const keys = keysOf(caller, dialect, by);
  const frame: Frame = {
    caller,
    dialect,
    keys: keys.map((_, k) => `key_${k + 1}`),
    given: new Set(fields.map((field) => field.name)),
    options,
    onInvalid: policyOf(caller, onInvalid),
    lookup: chosen(caller, 'lookup', lookup ?? dialect.lookup, 'join case'),
  };
  const plan = ofQuery(() => shape.plan(frame));
  // an aggregator of nothing tells now whether its options are good
  ofQuery(() => shape.counted(frame, []));
  const hasTotal = shape.isOfSubjects && keys.length > 0;
  const tableText = tableSql(caller, dialect, table);
  const condition = conditionOf(caller, dialect, where);
  const text = statementText({ frame, table: tableText, where: condition, keys, fields, plan, hasTotal });
  const decode = (rows: Iterable<unknown>) => {
    const reading = { caller: `decode ${id}`, dialect, keys, plan: { ...plan, takes: takesOf(plan, keys) }, hasTotal };
    const groups = readRows({ ...reading, columns: text.columns }, rows);
    return countedGroups({ ...frame, caller: reading.caller }, shape, keys, plan.takes.length, groups);
  };
  const shards = shape.isOfSubjects ? 'by-subject' : 'any';
  const parameters = [...text.parameters];
  return { id, ...text, parameters, setup: plan.setup ?? [], shards, decode } as unknown as SqlStatement<Id, Query>;
}

/** Does what may meet an unknown option. The metric knows its own ones; those that every query has are told beside them. */
function ofQuery<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!isCxMetricsError(error) || !error.message.includes(': unknown option "')) throw error;
    const common = 'dialect, table, columns, by, where, onInvalid and lookup';
    throw new CxMetricsError(error.code, `${error.message}; every query has ${common}`, error.details);
  }
}

/** The fields that were given: all that the metric needs, and none that it does not know. */
function fieldsOf(caller: string, { fields }: Shape, columns: unknown): SqlField[] {
  const names = fields.map(({ name }) => name);
  if (Object(columns) !== columns) {
    refuse(caller, 'columns', `an object by the names of readers, which are ${names.join(', ')}`, columns);
  }
  const given = columns as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  const known = `columns are ${names.join(', ')}`;
  if (unknown !== undefined) fail('INVALID_OPTION', caller, `unknown column ${JSON.stringify(unknown)}; ${known}`);
  const lacking = fields.find(({ name, isOptional }) => !isOptional && given[name] === undefined);
  if (lacking) fail('INVALID_OPTION', caller, `columns.${lacking.name} must be given; ${known}`);
  return fields.filter(({ name }) => given[name] !== undefined);
}
