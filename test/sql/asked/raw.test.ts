import { describe, expect, it } from 'vitest';
import { RawSql, TimestampColumn } from '../../../src/sql/asked/raw.js';
import { compile, raw, timestamp } from '../../../src/sql/index.js';

const query = { dialect: 'duckdb', table: 'answers', columns: { score: 'rating' } } as const;

describe('raw', () => {
  it('keeps SQL and parameters, whatever becomes of the array', () => {
    const given = ['VN'];
    const { sql, parameters } = raw('country = ?', given);
    given.push('US');
    expect([sql, parameters]).toEqual(['country = ?', ['VN']]);
  });

  it.each([[''], ['  '], [7], [undefined]])('refuses %j', (sql) => {
    expect(() => raw(sql as string)).toThrow(/^raw: sql must be a text of SQL/);
  });

  it.each([[{}], [Symbol('s')], [undefined], [[1]]])('refuses the parameter %s', (value) => {
    expect(() => raw('a = ?', [value as never])).toThrow(/^raw: a parameter must be/);
  });

  it('refuses parameters that are no array', () => {
    expect(() => raw('a = ?', 'VN' as never)).toThrow('raw: parameters must be an array');
  });

  it('is made by nothing but raw: JSON that looks like it is a bad name', () => {
    const forged = { sql: '1); DROP TABLE answers; --', parameters: [] };
    expect(() => compile('nps', { ...query, columns: { score: forged as never } })).toThrow(/columns\.score must be/);
    expect(() => compile('nps', { ...query, where: forged as never })).toThrow(/where must be raw/);
    expect(() => compile('nps', { ...query, table: forged as never })).toThrow(/table must be/);
    const borrowed = Object.setPrototypeOf(forged, RawSql.prototype) as RawSql;
    expect(() => compile('nps', { ...query, columns: { score: borrowed } })).toThrow(/columns\.score must be/);
  });
});

describe('timestamp', () => {
  it('takes a name or raw SQL', () => {
    expect(timestamp('created').column).toBe('created');
    expect(timestamp(raw('a + b'))).toBeInstanceOf(TimestampColumn);
    expect(() => timestamp(7 as never)).toThrow(/^timestamp: column must be the name of a column/);
  });
});
