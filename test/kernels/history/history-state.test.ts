import { describe, expect, it } from 'vitest';
import { type HistoryForm, readHistoryState, writeHistoryState } from '../../../src/kernels/history/history-state.js';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import { cohortSpec, type VisitSpec } from '../../../src/kernels/history/visit-spec.js';
import { outcome } from '../../laws.js';

const spec = (amounts: 'none' | 'sum' = 'sum', changes: object = {}): VisitSpec =>
  cohortSpec('m', { timeZone: 'UTC', asOf: Date.UTC(1970, 11, 31), ...changes }, amounts);

/** Customers 7 and "b"; the last period is number 11. */
const form = ({ period, timeZone, asOf, amounts }: VisitSpec): HistoryForm => ({
  config: { period, timeZone, asOf, amounts },
  times: 'periods',
  events: null,
});
const TEXT =
  '{"kind":"k","version":1,"period":"month","timeZone":"UTC","asOf":31449600000,"amounts":"sum","onInvalid":"throw",' +
  '"n":4,"missing":1,"invalid":2,"afterAsOf":3,"customers":[7,"b"],"periods":[[3,11],[0]],"sums":[[[5],[]],[[0.5]]]}';
const state = (changes: object = {}) => ({ ...JSON.parse(TEXT), ...changes });
const read = (value: unknown, of = spec()) => readHistoryState('k', of, form(of), value);
const filled = (of = spec()) => {
  const histories = new HistoryStore(of.amounts);
  const { histories: stored, totals } = read(state({ amounts: of.amounts, onInvalid: of.onInvalid }), of);
  histories.absorbStored(stored, totals);
  return histories;
};

describe('writeHistoryState', () => {
  it('writes its keys in a fixed order and customers sorted', () => {
    expect(JSON.stringify(writeHistoryState('k', spec(), form(spec()), filled()))).toBe(TEXT);
  });

  it('writes no sums where amounts are not counted, and the policy as it is', () => {
    const of = spec('none', { onInvalid: 'count' });
    expect(writeHistoryState('k', of, form(of), filled(of))).toEqual(
      state({ amounts: 'none', onInvalid: 'count', sums: null }),
    );
  });

  it('writes nothing of nothing', () => {
    expect(writeHistoryState('k', spec(), form(spec()), new HistoryStore('sum'))).toMatchObject({
      n: 0,
      customers: [],
      periods: [],
      sums: [],
    });
  });
});

describe('readHistoryState', () => {
  it('gives histories and totals', () => {
    expect(read(state())).toEqual({
      histories: [
        { id: 7, times: [3, 11], events: [1, 1], sums: [[5], []] },
        { id: 'b', times: [0], events: [1], sums: [[0.5]] },
      ],
      totals: { n: 4, missing: 1, invalid: 2, afterAsOf: 3 },
    });
    const plain = read(state({ amounts: 'none', sums: 'of no interest' }), spec('none'));
    expect(plain.histories.map(({ sums }) => sums)).toEqual([null, null]);
  });

  it('takes sums in their one form only', () => {
    expect(read(state({ sums: [[[5], []], [[]]] })).histories.map(({ sums }) => sums)).toEqual([[[5], []], [[]]]);
    expect(outcome(() => read(state({ sums: [[[2, 3], []], [[1]]] })))).toBe('INVALID_STATE');
  });

  it('does not mind another policy', () => {
    expect(outcome(() => read(state({ onInvalid: 'count' })))).toBe('none');
  });

  it.each<[string, object]>([
    ['kind', { kind: 'other' }],
    ['period', { period: 'week' }],
    ['timeZone', { timeZone: 'Etc/UTC' }],
    ['asOf', { asOf: 31449600001 }],
    ['amounts', { amounts: 'none' }],
  ])('refuses a state of another %s', (field, changes) => {
    expect(() => read(state(changes))).toThrow(expect.objectContaining({ code: 'STATE_MISMATCH', details: { field } }));
  });

  it('refuses a newer version', () => {
    expect(outcome(() => read(state({ version: 2 })))).toBe('STATE_VERSION');
  });

  const order = 'k: customers in a state must be ascending and distinct';
  const months = 'k: periods in a state must be ascending whole numbers up to that of asOf';
  it.each<[string, object]>([
    ['k: customers must be an array', { customers: { length: 2 } }],
    ['k: periods must be an array of 2', { periods: [[1]] }],
    ['k: sums must be an array of 2', { sums: null }],
    [order, { customers: ['b', 7] }],
    [order, { customers: [7, 7] }],
    [order, { customers: [7, ''] }],
    [order, { customers: [NaN, 'b'] }],
    [order, { customers: [null, 'b'] }],
    [order, { customers: [7, { toString: () => 'b' }] }],
    [order, { customers: [[7], 'b'] }],
    ['k: periods must be an array', { periods: [3, [0]] }],
    [months, { periods: [[], [0]], sums: [[], [[]]] }],
    [months, { periods: [[11, 3], [0]] }],
    [months, { periods: [[3, 3], [0]] }],
    [months, { periods: [[3, 12], [0]] }],
    [months, { periods: [[3, 4.5], [0]] }],
    [months, { periods: [['3', 11], [0]] }],
    [
      'k: sums must be an array of 1',
      {
        sums: [
          [[5], []],
          [[1], [2]],
        ],
      },
    ],
    ['k: sums must be an array of 2', { sums: [5, [[1]]] }],
    ['k: sums must be an array of numbers', { sums: [[[5], 5], [[1]]] }],
    ['k: sums must be an array of numbers', { sums: [[[5], ['x']], [[1]]] }],
    ['k: sums must be an array of numbers', { sums: [[[5], [1e305]], [[1]]] }],
    ['k: n must be a whole number from 0', { n: -1 }],
    ['k: missing must be a whole number from 0', { missing: null }],
    ['k: invalid must be a whole number from 0', { invalid: 1.5 }],
    ['k: afterAsOf must be a whole number from 0', { afterAsOf: '3' }],
  ])('refuses with "%s": %j', (text, changes) => {
    const damaged = state(changes);
    expect(() => read(damaged)).toThrow(
      expect.objectContaining({ code: 'INVALID_STATE', message: expect.stringContaining(text) }),
    );
  });
});
