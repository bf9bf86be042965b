import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/sql/index.js';

const DAY = 86_400_000;
const query = {
  dialect: 'sqlite',
  table: 't',
  columns: { user: 'who', at: 'at' },
  timeZone: 'UTC',
  asOf: 90 * DAY,
} as const;
const cell = { part: 0, n: 1, b: 0, c: 0, sum_sum: 2, min_day: 3, max_day: 4, min_since: 3 * DAY, max_until: 4 * DAY };
const refusedBy = (a: number, more: object = {}) => {
  const statement = compile('dau', { ...query, ...more });
  return () => statement.decode([{ ...cell, a }]).result();
};

describe('outcomes of visits', () => {
  it('are counted by the rows behind them', () => {
    const statement = compile('dau', { ...query, onInvalid: 'count' });
    const counted = statement.decode([0, 1, 8, 10, 11].map((a) => ({ ...cell, a })));
    const reasons = { 'at-out-of-range': 2, 'user-not-an-id': 2 };
    expect(counted.result()).toMatchObject({ n: 2, missing: 2, invalid: 4, reasons, afterAsOf: 2 });
  });

  it('are refused where they cannot be counted', () => {
    expect(refusedBy(10)).toThrow('2 rows are user-not-an-id');
    expect(refusedBy(3)).toThrow('2 rows cannot be counted exactly: instants must be whole epoch milliseconds');
    expect(refusedBy(9)).toThrow('2 rows lie before 1970-01-01T00:00:00.000Z: give earliest');
    expect(refusedBy(9, { earliest: '1970-01-05' })).toThrow('before 1970-01-05T00:00:00.000Z');
    // instants of 1970 and an asOf of today are seconds
    expect(refusedBy(0, { asOf: '2026-11-01T00:00:00Z' })).toThrow('milliseconds');
  });
});
