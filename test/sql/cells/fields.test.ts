import { describe, expect, it } from 'vitest';
import { fieldColumns } from '../../../src/sql/cells/fields.js';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { mysql } from '../../../src/sql/dialects/servers.js';

describe('fieldColumns', () => {
  it('tells a number from none, and from one that cannot be counted exactly', () => {
    const { value, is } = fieldColumns(duckdb, 'number', '"x"');
    const fits =
      'NOT (TYPEOF("x") = \'VARCHAR\') AND "x" >= (-2251799813685247) AND "x" <= 2251799813685247 AND TRY_CAST("x" AS BIGINT) = "x"';
    expect(value).toBe(`CASE WHEN ${fits} THEN CAST("x" AS BIGINT) END`);
    expect(is).toBe(`CASE WHEN "x" IS NULL THEN 1 ELSE CASE WHEN ${fits} THEN 0 ELSE 3 END END`);
  });

  it('takes instants as far as there are any', () => {
    expect(fieldColumns(duckdb, 'instant', '"x"').value).toContain('"x" <= 8640000000000000');
  });

  it('tells an empty id, and groups ids by their bytes', () => {
    const { value, is } = fieldColumns(mysql, 'id', '`who`');
    expect(value).toBe('HEX(CONVERT(`who` USING utf8mb4))');
    expect(is).toContain(`${value} = '' THEN 2`);
  });

  it('tells what is no flag, and takes others as they are', () => {
    expect(fieldColumns(duckdb, 'flag', '"x"').is).toContain('< 0 THEN 2 ELSE 0');
    expect(fieldColumns(duckdb, 'any', '"x"').value).toBe('"x"');
  });
});
