/**
 * The SQL of an engine. `'mysql'` serves MariaDB too, `'databricks'` Spark SQL. What the first five write is run in tests against the
 * engines themselves; the last three are unproven: written by their documentation, and only looked at as text.
 *
 * @category Engines
 * @since 0.1.0
 */
export type DialectName =
  | 'duckdb'
  | 'postgres'
  | 'sqlite'
  | 'clickhouse'
  | 'mysql'
  | 'bigquery'
  | 'snowflake'
  | 'databricks';

/** All in which engines differ. Whole numbers are of 64 bits; expressions come and go as SQL. */
export interface Dialect {
  readonly name: DialectName;
  /** A name, quoted. */
  identifier(name: string): string;
  /** A whole number that the library has computed. */
  number(value: number): string;
  /** A whole number of 64 bits out of one of another type. */
  whole(sql: string): string;
  /** A number of which sums do not overflow. */
  wide(sql: string): string;
  /** A whole number as its decimal text. */
  text(sql: string): string;
  /** A whole number divided by another, the rest cut off. */
  divided(sql: string, by: string): string;
  /** What is left by that division, with the sign of the number. */
  remainder(sql: string, by: string): string;
  /** Whether what compares with numbers is none, such as a text that spells one; `null` where the engine refuses to compare. */
  readonly isText: ((sql: string) => string) | null;
  /** Whether a number has no fraction. */
  isWhole(sql: string): string;
  /** 1 or 0 of a flag, −1 of what is none, NULL of none. */
  flag(sql: string): string;
  /** A text, or the text of a number, to group by: alike only when every byte is. */
  exactText(sql: string): string;
  /** The text behind what {@link Dialect.exactText} gave; `null` of what that does not give. */
  readText(given: string): string | null;
  /** Epoch milliseconds of a column of timestamps. */
  milliseconds(sql: string): string;
  /** The mark of the parameter at a place, from 0. */
  mark(place: number): string;
  /** Statements that make a temporary table of whole numbers anew, keyed by its first column. */
  temporary(name: string, columns: readonly string[], rows: readonly (readonly number[])[]): string[];
  /** The words for an inner join. */
  readonly join: string;
  /** Whether a statement can open a temporary table once only. */
  readonly opensOnce: boolean;
  /**
   * What ends a subquery so that it stays one. Without it some engines write its expressions out wherever their columns are read, and
   * so on for those within: a table of 110 steps within one of 660 becomes more than a planner has memory for.
   */
  readonly fence: string;
  /** What ends a subquery whose columns are read very often, where an engine would else work them out for each reading. */
  readonly kept: string;
  /** The words of WITH that have a subquery counted once however often it is read; `null` where there are none. */
  readonly shares: string | null;
  /** How tables of opening hours are looked up unless told otherwise. */
  readonly lookup: 'join' | 'case';
}
