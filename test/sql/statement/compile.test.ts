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
    [{ ...query, columns: undefined }, 'columns must be an object'],
    [{ ...query, columns: {} }, 'columns.score must be given; columns are score'],
    [{ ...query, columns: { score: 7 } }, 'columns.score must be the name of a column'],
    [{ ...query, lookup: 'index' }, 'lookup must be join or case'],
    [{ ...query, onInvalid: 'skip' }, 'onInvalid must be'],
  ])('refuses %j', (given, why) => {
    expect(() => compile('nps', given as never)).toThrow(`compile nps: ${why}`);
  });
});
