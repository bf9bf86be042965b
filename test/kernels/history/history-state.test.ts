import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import { type HistoryForm, readHistoryState, writeHistoryState } from '../../../src/kernels/history/history-state.js';
import { HistoryStore } from '../../../src/kernels/history/history-store.js';
import { refundsBy } from '../../../src/kernels/history/refunds.js';
import { AMOUNT, AMOUNT_SUMS } from '../../../src/kernels/history/visit-amounts.js';
import type { VisitSpec } from '../../../src/kernels/history/visit-spec.js';
import { outcome } from '../../laws.js';

/** Months up to December 1970, which is number 11. */
const spec = (changes: Partial<VisitSpec> = {}): VisitSpec => ({
  metric: 'm',
  subject: 'customer',
  timeZone: 'UTC',
  asOf: Date.UTC(1970, 11, 31),
  onInvalid: 'throw',
  unit: 'period',
  clock: periodClock('month', 'UTC'),
  last: 11,
  open: 11,
  amount: null,
  refunds: null,
  spare: [],
  attribute: null,
  ...changes,
});

const form = (amounts: 'none' | 'sum' = 'sum', events: string | null = null): HistoryForm => ({
  config: { timeZone: 'UTC', asOf: Date.UTC(1970, 11, 31), amounts },
  times: 'periods',
  events,
  sums: amounts === 'sum' ? AMOUNT_SUMS : null,
});
const TEXT =
  '{"kind":"k","version":1,"timeZone":"UTC","asOf":31449600000,"amounts":"sum","refunds":null,"onInvalid":"throw",' +
  '"n":4,"missing":1,"invalid":2,"reasons":{"at-not-an-instant":1,"customer-not-an-id":1},"afterAsOf":3,"customers":["7","b"],"periods":[[3,11],[0]],"sums":[[[5],[]],[[0.5]]]}';
const state = (changes: object = {}) => ({ ...JSON.parse(TEXT), ...changes });
const plain = (changes: object = {}) => {
  const { sums: _, ...rest } = state({ amounts: 'none', ...changes });
  return rest;
};
const read = (value: unknown, of = spec(), as = form()) => readHistoryState('k', of, as, value);
const filled = (of = spec()) => {
  const histories = new HistoryStore(AMOUNT_SUMS);
  const { histories: stored, totals } = read(state({ onInvalid: of.onInvalid }), of);
  histories.absorbStored(stored, totals);
  return { visits: histories, refunds: null };
};

describe('writeHistoryState', () => {
  it('writes its keys in a fixed order and customers sorted', () => {
    expect(JSON.stringify(writeHistoryState('k', spec(), form(), filled()))).toBe(TEXT);
  });

  it('writes no sums where amounts are not counted, and the policy as it is', () => {
    const of = spec({ onInvalid: 'count' });
    expect(writeHistoryState('k', of, form('none'), filled(of))).toEqual(plain({ onInvalid: 'count' }));
  });

  it('writes nothing of nothing', () => {
    expect(
      writeHistoryState('k', spec(), form(), { visits: new HistoryStore(AMOUNT_SUMS), refunds: null }),
    ).toMatchObject({
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
        { id: '7', times: [3, 11], events: [1, 1], sums: [[5], []], birth: null, first: Infinity },
        { id: 'b', times: [0], events: [1], sums: [[0.5]], birth: null, first: Infinity },
      ],
      totals: {
        n: 4,
        missing: 1,
        invalid: 2,
        reasons: { 'at-not-an-instant': 1, 'customer-not-an-id': 1 },
        afterAsOf: 3,
      },
      refunds: null,
      kept: null,
      timeZone: 'UTC',
    });
    expect(read(state({ timeZone: 'Etc/UTC' })).timeZone).toBe('Etc/UTC');
    expect(read(plain(), spec(), form('none')).histories.map(({ sums }) => sums)).toEqual([null, null]);
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
    ['timeZone', { timeZone: 'Asia/Tokyo' }],
    ['asOf', { asOf: 31449600001 }],
    ['amounts', { amounts: 'none' }],
  ])('refuses a state of another %s', (field, changes) => {
    expect(() => read(state(changes))).toThrow(expect.objectContaining({ code: 'STATE_MISMATCH', details: { field } }));
  });

  it('refuses a newer version', () => {
    expect(outcome(() => read(state({ version: 2 })))).toBe('STATE_VERSION');
  });

  const order = 'k: customers in a state must be numbers or texts, ascending and distinct';
  const months = 'k: periods in a state must be ascending whole numbers up to that of asOf';
  it.each<[string, object]>([
    ['k: customers must be an array', { customers: { length: 2 } }],
    ['k: periods must be an array of 2', { periods: [[1]] }],
    ['k: sums must be an array', { sums: null }],
    ['k: the state lacks sums', { sums: undefined }],
    ['k: the state lacks onInvalid', { onInvalid: undefined }],
    ['k: the state has an unknown field "period"', { period: 'month' }],
    ['k: n in a state must cover its periods', { n: 2 }],
    [order, { customers: ['b', '7'] }],
    [order, { customers: ['7', '7'] }],
    [order, { customers: [7, 'b'] }],
    [order, { customers: [7, 2 ** 53] }],
    [order, { customers: ['7', ''] }],
    [order, { customers: [NaN, 'b'] }],
    [order, { customers: [null, 'b'] }],
    [order, { customers: ['7', { toString: () => 'b' }] }],
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
    ['k: reasons in a state must add up to invalid', { reasons: { 'at-not-an-instant': 1 } }],
    ['k: reasons in a state must be counts', { reasons: { 'at-not-an-instant': 2, x: 0 } }],
    ['k: afterAsOf must be a whole number from 0', { afterAsOf: '3' }],
  ])('refuses with "%s": %j', (text, changes) => {
    const damaged = state(changes);
    expect(() => read(damaged)).toThrow(
      expect.objectContaining({ code: 'INVALID_STATE', message: expect.stringContaining(text) }),
    );
  });

  it('holds the number of events against n, and n of nothing against 0', () => {
    const counted = (changes: object) => () =>
      read(plain({ events: [[1, 2], [1]], ...changes }), spec(), form('none', 'events'));
    expect(counted({})().histories.map(({ events }) => events)).toEqual([[1, 2], [1]]);
    for (const changes of [
      { n: 5 },
      { n: 3 },
      { events: [[1, 3], [1]] },
      { events: [[0, 3], [1]] },
      { events: [[4], []] },
    ]) {
      expect([changes, outcome(counted(changes))]).toEqual([changes, 'INVALID_STATE']);
    }
    const nothing = { customers: [], periods: [] };
    expect(outcome(() => read(plain({ ...nothing, n: 3 }), spec(), form('none')))).toBe('INVALID_STATE');
    expect(outcome(() => read(plain({ ...nothing, n: 0 }), spec(), form('none')))).toBe('none');
  });
});

describe('states of refunds', () => {
  const flagged = spec({ refunds: refundsBy('flagged'), amount: AMOUNT });
  const returns = {
    refunds: 'flagged',
    firsts: [Date.UTC(1970, 3, 5), Date.UTC(1970, 0, 9)],
    refundsOf: ['7', 'c'],
    refundInstants: [[Date.UTC(1970, 4, 1), Date.UTC(1970, 5, 1)], [Date.UTC(1970, 7, 1)]],
    refundCounts: [[1, 2], [1]],
    refundSums: [[[-2], []], [[-0.5]]],
  };
  const whole = (changes: object = {}) => state({ ...returns, ...changes });

  it('come back as they were written', () => {
    const { histories, totals, refunds } = read(whole(), flagged);
    expect(refunds?.totals).toEqual({ n: 4, missing: 0, invalid: 0, reasons: {}, afterAsOf: 0 });
    const stores = { visits: new HistoryStore(AMOUNT_SUMS, true), refunds: new HistoryStore(AMOUNT_SUMS) };
    stores.visits.absorbStored(histories, totals);
    stores.refunds.absorbStored(refunds?.histories ?? [], refunds?.totals ?? totals);
    expect(writeHistoryState('k', flagged, form(), stores)).toEqual(whole());
    expect([stores.visits.firstOf('b'), stores.visits.firstOf('c')]).toEqual([Date.UTC(1970, 0, 9), Infinity]);
  });

  it.each<[string, object]>([
    ['k: the state lacks firsts', { firsts: undefined }],
    ['k: the state lacks refundSums', { refundSums: undefined }],
    ['k: firsts must be an array of 2', { firsts: [0] }],
    ['k: firsts in a state must be the instant', { firsts: [Date.UTC(1970, 4, 5), Date.UTC(1970, 0, 9)] }],
    ['k: firsts in a state must be the instant', { firsts: [Date.UTC(1970, 3, 5), 0.5] }],
    ['k: refundsOf in a state must be numbers or texts', { refundsOf: ['c', '7'] }],
    ['k: refundsOf in a state must be numbers or texts', { refundsOf: [7, 8] }],
    ['k: refundInstants in a state must be ascending whole', { refundInstants: [[5, 5], [1]] }],
    ['k: refundInstants in a state must be ascending whole', { refundInstants: [[5, 6], [Date.UTC(1971, 0)]] }],
    ['k: refundCounts in a state must be whole numbers from 1', { refundCounts: [[1, 0], [1]] }],
    ['k: refundSums in a state must lower revenue', { refundSums: [[[2], []], [[-0.5]]] }],
    ['k: refundSums in a state must be those of as many amounts', { refundSums: [[[-1e290], []], [[-0.5]]] }],
  ])('are refused with "%s": %j', (text, changes) => {
    expect(() => read(whole(changes), flagged)).toThrow(
      expect.objectContaining({ code: 'INVALID_STATE', message: expect.stringContaining(text) }),
    );
  });

  it('told by their amounts have those below 0, and orders have the others', () => {
    const told = spec({ refunds: refundsBy('negative-amounts'), amount: AMOUNT });
    const by = { refunds: 'negative-amounts', refundSums: [[[-2], [-1]], [[-0.5]]] };
    expect(outcome(() => read(whole(by), told))).toBe('none');
    expect(outcome(() => read(whole({ ...by, refundSums: [[[-2], []], [[-0.5]]] }), told))).toBe('INVALID_STATE');
    expect(outcome(() => read(whole({ ...by, sums: [[[-5], []], [[0.5]]] }), told))).toBe('INVALID_STATE');
    expect(outcome(() => read(whole(by), flagged))).toBe('STATE_MISMATCH');
  });
});
