import { describe, expect, it } from 'vitest';
import { clickhouse, mysql, postgres } from '../../../src/sql/dialects/servers.js';

describe('servers', () => {
  it('number their marks in Postgres', () => {
    expect([0, 1].map(postgres.mark)).toEqual(['$1', '$2']);
    expect(mysql.mark(1)).toBe('?');
  });

  it('keep large numbers signed in ClickHouse', () => {
    expect([5, -5, 2 ** 40, -(2 ** 40)].map(clickhouse.number)).toEqual([
      '5',
      '(-5)',
      'toInt64(1099511627776)',
      'toInt64(-1099511627776)',
    ]);
    expect(clickhouse.wide('x')).toBe('toDecimal128(x, 0)');
  });

  it('take no text for a number or a flag', () => {
    expect(mysql.isText?.('a')).toBe('COERCIBILITY(COALESCE(a, 1)) <> 5');
    expect(mysql.flag('a')).toContain('WHEN COERCIBILITY(COALESCE(a, 1)) <> 5 THEN -1 WHEN');
    expect(postgres.flag('a')).toContain(
      "WHEN pg_typeof(a) IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype) THEN -1",
    );
  });

  it('compare texts by their bytes in MySQL, and read them back', () => {
    expect(mysql.exactText('`a`')).toBe('HEX(CONVERT(`a` USING utf8mb4))');
    for (const text of ['', 'A b', 'Tiếng Việt', '😀"\'\\%']) {
      const digits = [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0'));
      expect(mysql.readText(digits.join('').toUpperCase())).toBe(text);
    }
  });

  it('take no text for a timestamp of MySQL, whose zone would be cut off', () => {
    expect(mysql.milliseconds('x')).toMatch(/WHEN COERCIBILITY\(x\) = 5 THEN COALESCE\(FLOOR.*, 0.5\) ELSE 0.5 END$/);
  });
});
