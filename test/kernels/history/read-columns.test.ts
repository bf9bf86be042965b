import { describe, expect, it } from 'vitest';
import { bringsAmounts } from '../../../src/kernels/history/brings.js';
import { eventColumns } from '../../../src/kernels/history/read-columns.js';
import { cohortSpec, VISIT_LIMIT } from '../../../src/kernels/history/visit-spec.js';

const spec = (amounts: 'none' | 'sum' = 'none', onInvalid: 'throw' | 'count' = 'throw') =>
  cohortSpec('m', { timeZone: 'UTC', asOf: 1e12, onInvalid }, amounts);
const at = (...instants: number[]) => Float64Array.from(instants);

describe('bringsAmounts', () => {
  it('asks the readers of rows and the columns otherwise', () => {
    const amount = () => 1;
    expect(bringsAmounts([], { amount })).toBe(true);
    expect(bringsAmounts({ amount: [] }, {})).toBe(true);
    expect(bringsAmounts([], {})).toBe(false);
    for (const columns of [{}, null, undefined]) expect(bringsAmounts(columns, { amount })).toBe(false);
  });
});

describe('eventColumns of columns that are ready', () => {
  it.each([Int32Array, Uint32Array, Uint16Array])('uses them as they are', (memory) => {
    const columns = { customer: memory.of(0, 4, 2), at: at(5, -6, 7) };
    const { customers, at: instants, ...rest } = eventColumns(spec(), columns, {});
    expect([customers === columns.customer, instants === columns.at]).toEqual([true, true]);
    expect(rest).toEqual({ codes: 5, ids: null, range: { from: -6, to: 7 }, amounts: null, missing: 0, invalid: 0 });
    const amount = at(0.5, 0, -1e288);
    expect(eventColumns(spec('sum'), { ...columns, amount }, {}).amounts).toBe(amount);
  });

  it('takes empty ones', () => {
    expect(eventColumns(spec(), { customer: new Int32Array(), at: at() }, {})).toMatchObject({ codes: 0, ids: null });
  });

  it.each<[string, object]>([
    ['other memory of codes', { customer: Float64Array.of(1, 2) }],
    ['an array of codes', { customer: [1, 2] }],
    ['an array of instants', { at: [5, 6] }],
    ['a code that is far too large', { customer: Int32Array.of(1, 4 * 2 + 1024) }],
    ['a code beyond a signed word', { customer: Uint32Array.of(1, 2 ** 31) }],
    ['a negative code', { customer: Int32Array.of(1, -1) }],
  ])('numbers the customers anew for %s', (_, changes) => {
    const columns = { customer: Int32Array.of(1, 2), at: at(5, 6), ...changes };
    const { customers, codes, ids, missing } = eventColumns(spec(), columns, {});
    expect([[...(customers as number[])], codes, missing]).toEqual([[0, 1], 2, 0]);
    expect(ids).toEqual([...columns.customer]);
  });

  it('numbers nobody anew at the largest code that pays', () => {
    const customer = Int32Array.of(1, 4 * 2 + 1023);
    expect(eventColumns(spec(), { customer, at: at(5, 6) }, {})).toMatchObject({ codes: 1032, ids: null });
  });

  it('leaves out what is missing', () => {
    const customer = Int32Array.of(7, 8, 7);
    expect(eventColumns(spec(), { customer, at: at(1, 2, 3) }, { missingValue: 8 })).toMatchObject({
      ids: [7],
      missing: 1,
    });
    expect(eventColumns(spec(), { customer, at: at(NaN, 2, 3) }, {})).toMatchObject({ ids: [8, 7], missing: 1 });
    const amount = at(1, NaN, 3);
    const events = eventColumns(spec('sum'), { customer, at: at(1, 2, 3), amount }, {});
    expect(events).toMatchObject({ ids: [7], missing: 1, at: at(1, 3), amounts: at(1, 3) });
    expect(eventColumns(spec('sum'), { customer, at: at(1, 2, 3) }, {})).toMatchObject({ codes: 0, missing: 3 });
  });

  it('reads amounts nobody counts as far as they are missing', () => {
    const columns = { customer: Int32Array.of(7), at: at(1), amount: at(NaN) };
    expect(eventColumns(spec(), columns, {})).toMatchObject({ ids: [7], amounts: null, missing: 0 });
    expect(() => eventColumns(spec(), { ...columns, amount: at(0) }, {})).toThrow(
      "m: amounts are not counted unless amounts: 'sum' is given at index 0 of amount",
    );
  });

  it('takes amounts up to 2^960', () => {
    const columns = (value: number) => ({ customer: Int32Array.of(7), at: at(1), amount: at(value) });
    expect(eventColumns(spec('sum'), columns(-9.7e288), {})).toMatchObject({ amounts: at(-9.7e288), codes: 1 });
    for (const value of [9.8e288, -Infinity]) {
      expect(() => eventColumns(spec('sum'), columns(value), {})).toThrow(`got ${value} at index 0 of amount`);
    }
  });

  it('refuses instants that are none', () => {
    const columns = (instant: number) => ({ customer: Int32Array.of(3, 3), at: at(1, instant) });
    for (const end of [-VISIT_LIMIT, VISIT_LIMIT]) expect(eventColumns(spec(), columns(end), {}).ids).toBe(null);
    for (const none of [VISIT_LIMIT + 1, -VISIT_LIMIT - 1, -Infinity]) {
      expect(() => eventColumns(spec(), columns(none), {})).toThrow(`got ${none} at index 1 of at`);
    }
  });
});

describe('eventColumns of rows', () => {
  const read = {
    customer: (row: unknown[]) => row[0],
    at: (row: unknown[]) => row[1],
    amount: (row: unknown[]) => row[2],
  };
  const { amount: _, ...bare } = read;

  it('numbers customers as they come, 1 and "1" apart, 0 and -0 together', () => {
    const rows = [
      ['1', 5],
      [1, '1970-01-01T00:00:00Z'],
      [0, new Date(7)],
      [-0, 8],
      ['1', 9],
      ['__proto__', 1],
    ];
    expect(eventColumns(spec(), rows, bare)).toEqual({
      customers: Int32Array.of(0, 1, 2, 2, 0, 3),
      codes: 4,
      ids: ['1', 1, 0, '__proto__'],
      at: at(5, 0, 7, 8, 9, 1),
      range: { from: 0, to: 9 },
      amounts: null,
      missing: 0,
      invalid: 0,
    });
  });

  it('counts rows that lack a part, before it looks at the others', () => {
    const rows = [
      [null, 'x', NaN],
      ['', undefined, 1],
      ['', 'x', null],
      ['a', 1, 0],
    ];
    expect(eventColumns(spec('sum'), rows, read)).toMatchObject({ missing: 3, invalid: 0, ids: ['a'], amounts: at(0) });
  });

  const who = 'a customer must be a text that is not empty or a finite number';
  it.each<[string, unknown[]]>([
    [`${who}; got "" at row 1, reader customer`, ['', 1, 1]],
    [`${who}; got NaN at row 1, reader customer`, [NaN, 'x', 1]],
    [`${who}; got 5n at row 1, reader customer`, [5n, 1, 1]],
    [`${who}; got true at row 1, reader customer`, [true, 1, 1]],
    ['got Invalid Date at row 1, reader at', ['a', new Date(NaN), NaN]],
    ['an amount must be a finite number; got "9" at row 1, reader amount', ['a', 1, '9']],
    ['an amount must be a finite number; got Infinity at row 1, reader amount', ['a', 1, Infinity]],
  ])('refuses, or counts: %s', (text, row) => {
    const rows = [['a', 1, 1], row, ['b', 2, 2]];
    const refused = { code: 'INVALID_VALUE', message: expect.stringContaining(text), details: { index: 1 } };
    expect(() => eventColumns(spec('sum'), rows, read)).toThrow(expect.objectContaining(refused));
    const counted = eventColumns(spec('sum', 'count'), rows, read);
    expect(counted).toMatchObject({ invalid: 1, missing: 0, ids: ['a', 'b'], at: at(1, 2), amounts: at(1, 2) });
  });
});
