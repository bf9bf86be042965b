import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { keyColumns, keysOf, withPeriods } from '../../../src/sql/keys/keys.js';

const month = { period: 'month', at: 'at', timeZone: 'UTC', asOf: '2026-02-01T00:00:00Z', from: '2026-01-01' } as const;

describe('keys', () => {
  it('are texts, whole numbers, flags or periods', () => {
    const keys = keysOf('compile', duckdb, { a: 'a', b: { column: 'b', type: 'number' }, c: { column: 'c' }, month });
    expect(keys.map(({ name, type }) => [name, type])).toEqual([
      ['a', 'text'],
      ['b', 'number'],
      ['c', 'text'],
      ['month', 'period'],
    ]);
    const columns = keyColumns(duckdb, keys);
    expect(Object.keys(columns)).toEqual(['key_1', 'key_2', 'key_3', 'key_4_at', 'key_4_is']);
    // what is no whole number becomes a number that whoever reads it refuses
    expect(columns['key_2']).toContain('= 3 THEN 9007199254740992 ELSE');
    const { sql, columns: names } = withPeriods(duckdb, { sql: 'SELECT 1', columns: Object.keys(columns) }, keys);
    expect(names).toContain('key_4');
    // what began before from or after asOf, and January between them
    expect(sql).toContain(`"cx_key_4_at" < ${Date.UTC(2026, 0, 1)} THEN (-900000000)`);
    expect(sql).toContain(`"cx_key_4_at" < ${Date.UTC(2026, 1, 1) + 1} THEN 673 ELSE 900000000`);
  });

  it.each([
    [{}, 'by must be an object that names at least one key'],
    ['channel', 'by must be an object'],
    [['channel'], 'by must be an object'],
    [{ a: 7 }, 'by.a must be a column, { column, type } or { period, at, timeZone, asOf }'],
    [{ a: { column: 'a', type: 'date' } }, 'by.a.type must be text, number or boolean'],
    [{ a: { colum: 'a' } }, 'unknown option "by.a.colum"'],
    [{ a: '' }, 'by.a must be the name of a column'],
    [{ m: { ...month, period: 'hour' } }, 'period must be'],
    [{ m: { ...month, asOf: 'x' } }, 'asOf must be'],
    [{ m: { ...month, from: '2027-01-01' } }, 'by.m.from must be not after asOf'],
    [{ m: { ...month, at: undefined } }, 'by.m.at must be the name of a column'],
  ])('are refused where they are none: %j', (by, why) => expect(() => keysOf('compile', duckdb, by)).toThrow(why));
});
