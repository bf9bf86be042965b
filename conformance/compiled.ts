import type { MetricId } from 'cx-metrics/catalog';
import { compile, type SqlQuery } from 'cx-metrics/sql';
import type fc from 'fast-check';
import type { Case, Held } from './case.js';
import type { Dialect, TestTable } from './engine.js';

/** What `decode` gives, of one group or of a table of them. */
export interface Counted {
  readonly aggregator: { toJSON(): unknown } | null;
  result(options?: object): unknown;
}

/** A metric in memory and as SQL. */
export interface CompiledCase {
  readonly name: string;
  readonly id: MetricId;
  /** The column of subjects, whose rows must lie on one server. */
  readonly shardBy?: string;
  readonly table: fc.Arbitrary<TestTable>;
  /** What `compile` takes. */
  query(table: TestTable, dialect: Dialect): SqlQuery;
  /** What the aggregator in memory says of the rows, as JSON; throws where it refuses them. */
  expected(rows: readonly Held[]): unknown;
  /** The same of what the engine counted. */
  actual(counted: Counted): unknown;
  /** Whether two answers are not the same; by default their JSON. */
  differs?(expected: unknown, actual: unknown): boolean;
}

/** The case as any other: its question is the statement, its answer what was decoded. */
export function asked(one: CompiledCase): Case {
  return {
    ...one,
    ask(table, dialect) {
      const statement = compile(one.id as 'nps', one.query(table, dialect) as never);
      return { statement, read: (rows) => one.actual(statement.decode(rows) as Counted) };
    },
  };
}
