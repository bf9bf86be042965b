import { describe, expect, it } from 'vitest';
import { cohortSpec } from '../../src/kernels/cohort.js';
import { readEvents } from '../../src/kernels/cohort-reading.js';

const spec = (amounts: 'none' | 'sum' = 'none', more: object = {}, by: 'period' | 'attribute' = 'period') =>
  cohortSpec('m', { timeZone: 'UTC', asOf: '2026-03-01T00:00Z', ...more }, amounts, { by });
type Row = readonly [customer: unknown, at: unknown, amount?: unknown, cohort?: unknown];
const readers = { customer: (row: Row) => row[0], at: (row: Row) => row[1] };
const withAmount = { ...readers, amount: (row: Row) => row[2] };

describe('readEvents', () => {
  it('numbers customers as they come, and leaves out what is missing', () => {
    const rows: Row[] = [
      ['b', 5],
      [7, new Date(9)],
      [null, 1],
      ['b', undefined],
      ['7', 3],
      ['b', '1970-01-01T00:00:01Z'],
    ];
    const events = readEvents(spec(), rows, readers);
    expect([...(events.customers as Int32Array)]).toEqual([0, 1, 2, 0]);
    expect([...(events.at as Float64Array)]).toEqual([5, 9, 3, 1000]);
    expect([events.ids, events.codes, events.missing, events.invalid]).toEqual([['b', 7, '7'], 3, 2, 0]);
    expect([events.range, events.amounts]).toEqual([{ from: 3, to: 1000 }, null]);
  });

  it('takes more events than it made room for, with their amounts', () => {
    function* rows(): Generator<Row> {
      for (let i = 0; i < 5000; i++) yield [i % 3, i, i / 4];
    }
    const { at, amounts, customers } = readEvents(spec('sum'), rows(), withAmount);
    expect([at.length, amounts?.length, customers.length]).toEqual([5000, 5000, 5000]);
    expect([at[4999], amounts?.[4999], customers[4999]]).toEqual([4999, 4999 / 4, 4999 % 3]);
  });

  it('reads what a customer says at each event, one zero for both', () => {
    const options = { ...readers, cohort: (row: Row) => row[3] };
    const rows: Row[] = [
      [1, 1, null, 'web'],
      [1, 2, null, -0],
      [2, 3, null, null],
    ];
    const events = readEvents(spec('none', {}, 'attribute'), rows, options);
    expect([events.attributes, events.missing]).toEqual([['web', 0], 1]);
    expect(Object.is(events.attributes?.[1], 0)).toBe(true);
  });

  it.each<[Row, object, string]>([
    [
      ['', 1],
      readers,
      'm: a customer must be a text that is not empty or a finite number; got "" at row 0, reader customer',
    ],
    [[1, 'May'], readers, 'm: at must be'],
    [[1, 9e14], readers, 'up to the year 9999'],
    [[1, 1, 5], withAmount, "m: amounts are not counted unless amounts: 'sum' is given at row 0, reader amount"],
  ])('refuses %j', (row, options, text) => {
    const read = (onInvalid: string) => readEvents(spec('none', { onInvalid }), [row], { ...options });
    expect(() => read('throw')).toThrow(
      expect.objectContaining({ code: 'INVALID_VALUE', message: expect.stringContaining(text), details: { index: 0 } }),
    );
    expect(read('count')).toMatchObject({ invalid: 1, missing: 0, codes: 0 });
  });

  it('refuses an amount or an attribute that is none', () => {
    expect(() => readEvents(spec('sum'), [[1, 1, '5']], withAmount)).toThrow(
      'm: an amount must be a finite number; got "5"',
    );
    const options = { ...readers, cohort: (row: Row) => row[3] };
    expect(() => readEvents(spec('none', {}, 'attribute'), [[1, 1, null, '']], options)).toThrow(
      'm: a cohort must be a text that is not empty or a finite number; got "" at row 0, reader cohort',
    );
  });
});
