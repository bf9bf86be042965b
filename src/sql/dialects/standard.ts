import type { Dialect, DialectName } from './dialect.js';

/** Rows in one INSERT: far below what any engine takes in one statement. */
const ROWS = 500;

/** A name in quotes, which are doubled inside. */
export function doubled(name: string, quote: string): string {
  return quote + name.replaceAll(quote, quote + quote) + quote;
}

/** A name in backticks with backslashes as in texts. */
export function escaped(name: string): string {
  return `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;
}

/** 1 or 0 of a flag that compares with numbers; where a condition tells texts, none of those is one. */
export function numberFlag(sql: string, isText?: string): string {
  return `CASE WHEN ${sql} IS NULL THEN NULL ${noFlag(isText)}WHEN ${sql} = 1 THEN 1 WHEN ${sql} = 0 THEN 0 ELSE -1 END`;
}

/** 1 or 0 of a flag by its text, where flags and numbers do not compare; texts as for {@link numberFlag}. */
export function textFlag(sql: string, text: string, isText?: string): string {
  const said = `CAST(${sql} AS ${text})`;
  const is = (...words: string[]) => words.map((word) => `${said} = '${word}'`).join(' OR ');
  return `CASE WHEN ${sql} IS NULL THEN NULL ${noFlag(isText)}WHEN ${is('true', '1')} THEN 1 WHEN ${is('false', '0')} THEN 0 ELSE -1 END`;
}

function noFlag(condition: string | undefined): string {
  return condition === undefined ? '' : `WHEN ${condition} THEN -1 `;
}

/** An instant where `isOne` says so and it can be read; else a fraction, which is no whole millisecond and so refused, not missing. */
export function instantOrFraction(sql: string, isOne: string, milliseconds: string): string {
  return `CASE WHEN ${sql} IS NULL THEN NULL WHEN ${isOne} THEN COALESCE(${milliseconds}, 0.5) ELSE 0.5 END`;
}

/** A dialect by the names of its types, and where it leaves the standard. */
export function dialectOf(
  name: DialectName,
  types: { readonly whole: string; readonly text: string },
  own: Partial<Dialect> & Pick<Dialect, 'milliseconds'>,
): Dialect {
  const { whole, text } = types;
  const cast = (type: string) => (sql: string) => `CAST(${sql} AS ${type})`;
  const dialect: Dialect = {
    name,
    identifier: (given) => doubled(given, '"'),
    number: (value) => (value < 0 ? `(${value})` : String(value)),
    whole: cast(whole),
    wide: (sql) => sql,
    text: cast(text),
    divided: (sql, by) => `(${sql} / ${by})`,
    remainder: (sql, by) => `(${sql} % ${by})`,
    isText: null,
    isWhole: (sql) => `${sql} = FLOOR(${sql})`,
    flag: (sql) => numberFlag(sql),
    exactText: cast(text),
    readText: (given) => given,
    mark: () => '?',
    fence: '',
    kept: '',
    temporary: (table, columns, rows) =>
      temporaryTable(dialect, whole, 'CREATE TEMPORARY TABLE', '')(table, columns, rows),
    join: 'JOIN',
    opensOnce: false,
    shares: 'AS',
    lookup: 'join',
    ...own,
  };
  return dialect;
}

/**
 * Makes and fills a temporary table, anew where it is there: one that was made half-way, or twice, counts nothing twice. `key` and
 * `engine` are what stands behind the key and behind the columns.
 */
export function temporaryTable(
  { identifier, number }: Pick<Dialect, 'identifier' | 'number'>,
  whole: string,
  create: string,
  engine: string,
  key = '',
  drop = 'DROP TABLE',
) {
  return (table: string, columns: readonly string[], rows: readonly (readonly number[])[]): string[] => {
    const named = columns.map((column, k) => `${identifier(column)} ${whole}${k === 0 ? key : ''}`);
    const statements = [
      `${drop} IF EXISTS ${identifier(table)}`,
      `${create} ${identifier(table)} (${named.join(', ')})${engine}`,
    ];
    for (let from = 0; from < rows.length; from += ROWS) {
      const values = rows.slice(from, from + ROWS).map((row) => `(${row.map(number).join(', ')})`);
      statements.push(`INSERT INTO ${identifier(table)} VALUES ${values.join(', ')}`);
    }
    return statements;
  };
}
