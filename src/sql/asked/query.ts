import type { PeriodGrain, PeriodOptions } from '../../calendar/periods/period-days.js';
import type { InstantInput } from '../../core/instant.js';
import type { InvalidPolicy } from '../../core/options.js';
import type { DialectName } from '../dialects/dialect.js';
import type { RawSql, TimestampColumn } from './raw.js';

/**
 * Where a table keeps something: the name of a column, SQL in {@link raw}, or a {@link timestamp}.
 *
 * @category Engines
 * @since 0.1.0
 */
export type SqlColumn = string | RawSql | TimestampColumn;

/**
 * A key of groups that is no text.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface SqlTypedKey {
  /** Where a row keeps it. */
  readonly column: string | RawSql;
  /** What it is in the table: whole numbers, flags, or texts. @defaultValue `'text'` */
  readonly type?: 'text' | 'number' | 'boolean' | undefined;
}

/**
 * A key of groups that is a calendar period, as `byPeriod` makes it in memory.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface SqlPeriodKey extends PeriodOptions {
  /** What a period is. */
  readonly period: PeriodGrain;
  /** Where a row keeps its instant: whole epoch milliseconds, or a {@link timestamp}. */
  readonly at: SqlColumn;
  /** Zone whose calendar decides, such as `'Asia/Ho_Chi_Minh'`. */
  readonly timeZone: string;
  /** Up to when things are known: rows after it are in no group and not in the total. */
  readonly asOf: InstantInput;
  /** From when on: rows before it are left out too, and statements are shorter. @defaultValue the period of the first row; without it rows before 1970 are refused */
  readonly from?: InstantInput | undefined;
}

/**
 * A key of groups: a column of texts, one of another type, or a calendar period.
 *
 * @category Engines
 * @since 0.1.0
 */
export type SqlKey = string | RawSql | SqlTypedKey | SqlPeriodKey;

/**
 * Which instants opening hours are laid out for.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface SqlCalendarRange {
  /** The first instant. @defaultValue the start of `select` by opening, else four years before `to` */
  readonly from?: InstantInput | undefined;
  /** The last instant. @defaultValue `asOf` */
  readonly to?: InstantInput | undefined;
}

/**
 * What {@link compile} is asked: a table, where it keeps what the metric reads, and the metric's own options.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface SqlQuery {
  /** The SQL of which engine. */
  readonly dialect: DialectName;
  /** Its name, the parts of it (`['shop', 'answers']`), or a subquery in {@link raw}. */
  readonly table: string | readonly string[] | RawSql;
  /** Columns by the names of the metric's readers: `{ score: 'rating' }`. */
  readonly columns: Readonly<Record<string, SqlColumn | undefined>>;
  /** Keys of groups, by their names. @defaultValue all rows are one group */
  readonly by?: Readonly<Record<string, SqlKey>> | undefined;
  /** Which rows. @defaultValue all */
  readonly where?: RawSql | undefined;
  /** What to do with invalid rows. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /**
   * How opening hours are looked up: `'join'` in a temporary table, which `setup` makes, or by `'case'` in the statement itself, for
   * those who may make no tables. @defaultValue what suits the engine
   */
  readonly lookup?: 'join' | 'case' | undefined;
  /**
   * Of a metric that counts in the hours of a `calendar`: which instants its hours are laid out for, in whole days of UTC. Rows outside
   * are refused. @defaultValue from the start of `select` by opening, else from four years before `to`; up to `asOf`
   */
  readonly calendarRange?: SqlCalendarRange | undefined;
  /**
   * Of metrics of visits and orders: an instant or day that no row is before, such as the first one of the shop. Months and quarters
   * since then stand in the statement; a row that is earlier is refused. @defaultValue 1970-01-01
   */
  readonly earliest?: InstantInput | undefined;
  /** Options of the metric: those of counting and, of visits and orders, those that say what is looked at, such as `period` and `from`. */
  readonly [option: string]: unknown;
}
