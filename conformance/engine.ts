/** A row as the driver of an engine gives it: whole numbers may come as numbers, as bigints, as texts or as objects of the driver. */
export type Row = Readonly<Record<string, unknown>>;

/** What an engine is asked to run: what `compile` of `cx-metrics/sql` gives. */
export interface Statement {
  /** Statements that must have run before on the same connection. */
  readonly setup: readonly string[];
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** A column of a table: whole numbers are 64 bits wide, and everything may be NULL. */
export interface TestColumn {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'double' | 'boolean';
  readonly values: readonly (string | number | boolean | null)[];
}

/** A table with its rows, column by column. */
export interface TestTable {
  readonly name: string;
  readonly columns: readonly TestColumn[];
}

/** The ways to write SQL that are tried here. */
export type Dialect = 'duckdb' | 'postgres' | 'sqlite' | 'clickhouse' | 'mysql';

/** An engine that is running: one connection, or one to each of its servers. */
export interface Engine {
  readonly name: string;
  readonly dialect: Dialect;
  readonly version: string;
  /**
   * Makes a table, in place of the one that was loaded before.
   *
   * @param shardBy the column whose equal values must lie on one server; without it rows go to the servers in turn
   * @throws A {@link NotHeld} error where a column of the engine cannot hold one of the values.
   */
  load(table: TestTable, shardBy?: string): Promise<void>;
  /** Runs a statement, on all servers where there are several that know nothing of each other: their rows, one after the other. */
  query(statement: Statement): Promise<readonly Row[]>;
  /** Ends what was started, and removes its data. */
  close(): Promise<void>;
}

/** What an engine has no value for, such as NaN in SQLite: such a table says nothing about it. */
export class NotHeld extends Error {}

/** How many rows a table has. */
export function rowsOf(table: TestTable): number {
  return table.columns[0]?.values.length ?? 0;
}

/** A name as a dialect quotes it. */
export function quoted(name: string, dialect: Dialect): string {
  if (dialect === 'clickhouse') return `\`${name.replace(/[\\`]/g, '\\$&')}\``;
  const quote = dialect === 'mysql' ? '`' : '"';
  return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}

/** The columns of `CREATE TABLE`. */
export function columnsOf(
  table: TestTable,
  types: Readonly<Record<TestColumn['type'], string>>,
  dialect: Dialect,
): string {
  return table.columns.map(({ name, type }) => `${quoted(name, dialect)} ${types[type]}`).join(', ');
}

/**
 * Refuses values that an engine has no room for.
 *
 * @param holds whether it has room for a number
 */
export function assertHeld(table: TestTable, engine: string, holds: (value: number) => boolean): void {
  for (const { name, values } of table.columns) {
    const lost = values.find((value) => typeof value === 'number' && !holds(value));
    if (lost !== undefined) throw new NotHeld(`${engine} cannot hold ${lost}, which column ${name} has`);
  }
}
