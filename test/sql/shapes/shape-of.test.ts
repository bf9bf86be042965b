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
    const query = { dialect: 'duckdb', table: 't', columns: {} } as never;
    expect(() => compile('sus' as never, query)).toThrow(
      'no metric that can be counted in SQL has the id "sus"; the nearest are',
    );
    expect(() => compile('npss' as never, query)).toThrow('the nearest are nps, employee-nps');
    expect(() => compile(7 as never, query)).toThrow('compile: no metric that can be counted in SQL has the id 7');
  });
});
