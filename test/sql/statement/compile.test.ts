import { describe, expect, it } from 'vitest';
import { compile, raw } from '../../../src/sql/index.js';

const query = { dialect: 'duckdb', table: 'answers', columns: { score: 'rating' } } as const;

describe('compile', () => {
  it('tells its columns, parameters and shards', () => {
    const statement = compile('nps', { ...query, by: { channel: 'channel' }, where: raw('a = ?', ['x']) });
    expect(statement.columns).toEqual(['key_1', 'outcome', 'level', 'n']);
    expect([statement.id, statement.shards, statement.parameters, statement.setup]).toEqual(['nps', 'any', ['x'], []]);
  });

  it.each([
    [undefined, 'query must be an object'],
    [[], 'query must be an object'],
    [{ ...query, dialect: 'oracle' }, 'dialect must be duckdb'],
    [
      { ...query, columns: undefined },
      'columns must be an object by the names of readers, which are score; got undefined',
    ],
    [{ ...query, by: { month: { period: 'month', at: 'at', timeZone: 'UTC' } } }, 'by.month: asOf must be epoch'],
    [{ ...query, columns: {} }, 'columns.score must be given; columns are score'],
    [{ ...query, columns: { score: 7 } }, 'columns.score must be the name of a column'],
    [{ ...query, lookup: 'index' }, 'lookup must be join or case'],
    [{ ...query, onInvalid: 'skip' }, 'onInvalid must be'],
  ])('refuses %j', (given, why) => {
    expect(() => compile('nps', given as never)).toThrow(`compile nps: ${why}`);
  });

  it('tells the options of every query beside those of the metric', () => {
    expect(() => compile('nps', { ...query, groupBy: 'channel' })).toThrow(
      /^nps: unknown option "groupBy"; known are .*; every query has dialect, table, columns, by, where, onInvalid and lookup$/,
    );
    expect(() => compile('ttr', { ...query, columns: { openedAt: 'at' } as never, groupBy: 'channel' })).toThrow(
      'every query has',
    );
  });

  it('gives parameters that drivers may take as their own list', () => {
    const statement = compile('nps', { ...query, where: raw('a = ?', ['x']) });
    const forDriver: unknown[] = statement.parameters;
    forDriver.push('y');
    expect(compile('nps', { ...query, where: raw('a = ?', ['x']) }).parameters).toEqual(['x']);
  });
});
