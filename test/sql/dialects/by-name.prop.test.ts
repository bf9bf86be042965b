import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialectOfName, identifierOf } from '../../../src/sql/dialects/by-name.js';
import { duckdb } from '../../../src/sql/dialects/embedded.js';

/** What an engine reads off the start of SQL: the name in quotes, and what is left behind it. */
function readBack(sql: string, hasBackslashes: boolean): { readonly name: string; readonly rest: string } {
  const [quote] = sql;
  let name = '';
  for (let i = 1; i < sql.length; i++) {
    if (hasBackslashes && sql[i] === '\\') name += sql[++i];
    else if (sql[i] !== quote) name += sql[i];
    else if (!hasBackslashes && sql[i + 1] === quote) name += sql[i++];
    else return { name, rest: sql.slice(i + 1) };
  }
  throw new Error(`not closed: ${sql}`);
}

const names = ['duckdb', 'postgres', 'sqlite', 'clickhouse', 'mysql', 'bigquery', 'snowflake', 'databricks'] as const;
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 15 }),
  fc.string({
    unit: fc.constantFrom('"', '`', "'", '\\', ';', '-', '/', '*', '.', ' ', '\n', 'ế', '😀'),
    minLength: 1,
    maxLength: 12,
  }),
  fc.constantFrom('a"; DROP TABLE t; --', 'a`; DROP TABLE t; --', '\\`', '``', '""', 'a" OR 1=1', 'x\\"', 'select'),
);

describe('identifiers', () => {
  it.each(names)('of %s stay names, whatever is in them', (name) => {
    const dialect = dialectOfName('test', name);
    const hasBackslashes = name === 'clickhouse' || name === 'bigquery';
    fc.assert(
      fc.property(
        hostile.filter((text) => !text.includes('\0')),
        (text) => {
          const sql = identifierOf('test', dialect, 'table', text);
          expect(readBack(`${sql}, rest`, hasBackslashes)).toEqual({ name: text, rest: ', rest' });
        },
      ),
    );
  });

  it.each([[''], ['a\0b'], ['\uD800'], [7], [null], [['a']], [{}]])('refuse %j', (given) => {
    expect(() => identifierOf('compile nps', duckdb, 'table', given)).toThrow(/^compile nps: table must be the name/);
  });

  it('of Postgres are never cut', () => {
    const postgres = dialectOfName('test', 'postgres');
    expect(identifierOf('test', postgres, 'table', 'a'.repeat(63))).toHaveLength(65);
    expect(() => identifierOf('test', postgres, 'table', 'ế'.repeat(22))).toThrow('at most 63 bytes in postgres');
  });
});

describe('dialectOfName', () => {
  it('knows eight and refuses others', () => {
    for (const name of names) expect(dialectOfName('test', name).name).toBe(name);
    expect(() => dialectOfName('compile nps', 'oracle')).toThrow(
      /^compile nps: dialect must be duckdb, postgres, sqlite/,
    );
  });
});
