import { describe, expect, it } from 'vitest';
import { compilable, compile } from '../../../src/sql/index.js';

describe('compilable', () => {
  it('lists what compile takes', () => {
    const ids = compilable();
    expect(ids).toContain('nps');
    expect(ids).toContain('average-order-value');
    expect(ids).not.toContain('sus');
  });

  it('is what a refusal names', () => {
    const query = { dialect: 'duckdb', table: 't', columns: {} } as const;
    expect(() => compile('sus', query)).toThrow('sus cannot be counted in SQL; compilable() lists');
    expect(() => compile('npss' as never, query)).toThrow('no metric has the id "npss"; the nearest are nps');
    expect(() => compile(7 as never, query)).toThrow('no metric has the id 7');
  });
});
