import type fc from 'fast-check';
import type { Dialect, Row, Statement, TestTable } from './engine.js';

/** A row of a table as a program would hold it. */
export type Held = Readonly<Record<string, string | number | boolean | null>>;

/** A question to an engine, and how its answer is read. */
export interface Question {
  readonly statement: Statement;
  read(rows: readonly Row[]): unknown;
}

/** What must be the same in memory and in an engine, whatever the table. */
export interface Case {
  readonly name: string;
  /** The column whose equal values must lie on one server, for metrics of subjects. */
  readonly shardBy?: string;
  readonly table: fc.Arbitrary<TestTable>;
  /** How many times as long as others an answer takes: it gets as many times fewer tables. */
  readonly costs?: number;
  ask(table: TestTable, dialect: Dialect): Question;
  /** What the engine must say; throws where it must refuse. */
  expected(rows: readonly Held[]): unknown;
  /** Whether two answers are not the same; by default their JSON. */
  differs?(expected: unknown, actual: unknown): boolean;
}

/** The rows of a table. */
export function heldRows({ columns }: TestTable): Held[] {
  const rows = columns[0]?.values.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row] ?? null])),
  );
}
