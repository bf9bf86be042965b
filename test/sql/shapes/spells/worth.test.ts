import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import { refuseLarge, worthAt } from '../../../../src/sql/shapes/spells/worth.js';

describe('what customers are worth', () => {
  it('is taken at each instant, and told where it is too much', () => {
    const { worth_0, worth_1, large } = worthAt(duckdb, [40, 80]);
    expect(worth_0).toContain('"cx_startedAt" < 40 AND "cx_until" >= 40');
    expect(worth_1).toContain('80');
    expect(large).toContain('>= 2147483648');
  });

  it('is refused where it is too much', () => {
    const frame = { caller: 'compile mrr' } as never;
    expect(() => refuseLarge(frame, [{ at: [0], n: 5, takes: [9n, 2n] }], 1)).toThrow('2 customers have more');
    refuseLarge(frame, [{ at: [0], n: 5, takes: [9n, null] }], 1);
  });
});
