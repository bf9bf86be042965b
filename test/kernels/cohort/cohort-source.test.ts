import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import { presenceOnly, splitCohortOptions, tallySource } from '../../../src/kernels/cohort/cohort-source.js';

const known = { timeZone: 'UTC', asOf: '2026-03-15T00:00:00Z' };
const columns = {
  customer: ['a', 'b', 'a', 'b'],
  at: ['2026-01-05T00:00Z', '2026-02-03T00:00Z', '2026-03-01T00:00Z', '2026-03-20T00:00Z'],
  amount: [1, 2, 4, 8],
};
const tallyOf = (source: unknown, options: object, amounts: 'none' | 'sum' | 'if-any') =>
  tallySource('m', source, splitCohortOptions({ ...known, ...options }), amounts, plainQuestion());

describe('splitCohortOptions', () => {
  it('tells counting, reading and the rest apart', () => {
    const customer = () => 'a';
    const options = { ...known, period: 'week', weekStart: 7, onInvalid: 'count', customer, missingValue: -1 };
    const { counting, reading, rest } = splitCohortOptions({ ...options, mode: 'streak', level: 0.9 });
    expect(counting).toEqual({ ...known, period: 'week', weekStart: 7, onInvalid: 'count' });
    expect(reading).toEqual({ customer, missingValue: -1 });
    expect(rest).toEqual({ mode: 'streak', level: 0.9 });
  });

  it('finds nothing in no options', () => {
    expect(splitCohortOptions(undefined)).toEqual({ counting: {}, reading: {}, rest: {} });
  });
});

describe('tallySource', () => {
  it('counts columns, and sums amounts if there are any', () => {
    const { spec, tally } = tallyOf(columns, {}, 'if-any');
    expect([spec.amounts, spec.by]).toEqual(['sum', 'period']);
    expect(tally).toMatchObject({ n: 3, afterAsOf: 1, customers: 2 });
    // January is month 672 from 1970 on; every row is as wide as the table
    expect(tally.rows).toMatchObject([
      { cohort: 672, size: 1, active: [1, 0, 1], amounts: [1, 0, 4] },
      { cohort: 673, size: 1, active: [1, 0, 0], amounts: [2, 0, 0] },
    ]);
    const { amount: _, ...bare } = columns;
    expect(tallyOf(bare, {}, 'if-any').spec.amounts).toBe('none');
  });

  it('leaves amounts of columns alone where only presence counts', () => {
    const { spec, tally } = tallyOf({ ...columns, amount: ['x', 'y', 'z', null] }, {}, 'none');
    expect(spec.amounts).toBe('none');
    expect(tally.rows.map(({ cohort, amounts }) => [cohort, amounts])).toEqual([
      [672, null],
      [673, null],
    ]);
    expect(tally).toMatchObject({ n: 3, missing: 0 });
  });

  it('forms cohorts by what rows say where a reader for it is given', () => {
    const rows = columns.customer.map((customer, k) => ({ customer, at: columns.at[k], from: k === 1 ? 'web' : 7 }));
    type Row = (typeof rows)[number];
    const read = { customer: (row: Row) => row.customer, at: (row: Row) => row.at };
    const { spec, tally } = tallyOf(rows, { ...read, cohort: (row: Row) => row.from }, 'none');
    expect(spec.by).toBe('attribute');
    expect(tally.rows.map(({ cohort, size }) => [cohort, size])).toEqual([
      [7, 1],
      ['web', 1],
    ]);
    expect(tallyOf(rows, read, 'none').spec.by).toBe('period');
  });
});

describe('presenceOnly', () => {
  it('drops the column of amounts from a copy, and passes rows on', () => {
    const { customer, at } = columns;
    const bare = presenceOnly('m', columns, {});
    expect(bare).toEqual({ customer, at });
    expect(columns.amount).toEqual([1, 2, 4, 8]);
    const rows = [{ amount: 5 }];
    for (const source of [rows, null, undefined]) expect(presenceOnly('m', source, {})).toBe(source);
  });

  it('refuses a reader of amounts', () => {
    const refused = { code: 'INVALID_OPTION', message: 'm: option must be a known one; got "amount"' };
    expect(() => presenceOnly('m', [], { amount: () => 1 })).toThrow(expect.objectContaining(refused));
    expect(() => tallyOf([], { amount: () => 1 }, 'none')).toThrow(expect.objectContaining(refused));
  });
});
