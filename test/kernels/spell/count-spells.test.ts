import { describe, expect, it } from 'vitest';
import { countSpells, knownSpec } from '../../../src/kernels/spell/count-spells.js';
import { outcome } from '../../laws.js';

const columns = {
  customer: ['a', 'b', 'a', 'c', 'd'],
  startedAt: [0, 5, 5, 50, 7],
  endedAt: [5, null, 40, null, 7],
  amount: [120, 7, 3, 5, 9],
  billed: ['year', null, 'week', 'month', undefined] as const,
};
const known = { asOf: 30 };

describe('countSpells', () => {
  it('keeps every spell with what it is worth in a month', () => {
    const spells = countSpells(columns, { ...known, timeZone: 'UTC' });
    expect(spells).toMatchObject({
      kind: 'spells',
      timeZone: 'UTC',
      asOf: 30,
      n: 3,
      afterAsOf: 1,
      missing: 0,
      invalid: 0,
      perMonth: 'year/12, half-year/6, quarter/3, week*52/12, day*365/12',
      currency: null,
      terms: null,
    });
    expect([...spells.histories.customers]).toEqual([
      ['a', [0, 5, 10, 5, 40, 13]],
      ['b', [5, Infinity, 7]],
      ['c', [50, Infinity, 5]],
    ]);
  });

  it('knows what starts at asOf itself', () => {
    const just = countSpells({ customer: ['a', 'b'], startedAt: [30, 31], endedAt: [null, null] }, known);
    expect([just.n, just.afterAsOf]).toEqual([1, 1]);
  });

  it('reads rows, terms and one currency, and needs neither', () => {
    const rows = [
      { who: 1, since: 0, until: null, price: 5n, term: 10, money: 'USD' },
      { who: 1, since: 2, until: 8, price: null, term: null, money: 'USD' },
      { who: 2, since: 3, until: undefined, price: 4, term: null, money: 'USD' },
    ];
    const readers = { customer: 'who', startedAt: 'since', endedAt: 'until' } as const;
    const priced = { ...readers, amount: 'price', renewsAt: 'term', currency: 'money' } as const;
    const spells = countSpells(rows, { ...priced, ...known });
    expect(spells).toMatchObject({ n: 2, missing: 1, currency: 'USD', timeZone: null });
    expect([...(spells.terms?.customers ?? [])]).toEqual([
      [1, [0, Infinity, 10]],
      [2, [3, Infinity, Infinity]],
    ]);
    const bare = countSpells(rows, { ...readers, ...known });
    expect(bare).toMatchObject({ n: 3, missing: 0, perMonth: null, currency: null, terms: null });
    expect(bare.histories.customers.get(1)).toEqual([0, Infinity, 0, 2, 8, 0]);
  });

  it('counts what is missing and refused apart', () => {
    const bad = {
      customer: ['a', '', 'a', 'a', 'a', null],
      startedAt: [0, 0, 0, 9, 0, 0],
      endedAt: [1, 1, 1, 8, 1, 1],
      amount: [1, 1, -1, 1, 1, 1],
      billed: ['month', 'month', 'month', 'month', 'yearly', 'month'],
      currency: ['EUR', 'USD', 'USD', 'USD', 'USD', 'USD'],
    };
    expect(countSpells(bad as never, { ...known, onInvalid: 'count' })).toMatchObject({
      n: 1,
      missing: 1,
      invalid: 4,
      reasons: {
        'amount-out-of-range': 1,
        'billed-unknown-label': 1,
        'customer-not-an-id': 1,
        'endedAt-too-early': 1,
      },
      currency: 'EUR',
    });
    expect(() => countSpells({ ...columns, currency: ['a', 'a', '', 'a', 'a'] }, known)).toThrow(
      'countSpells: currency must be a text such as \'USD\'; got "" at index 2 of currency',
    );
  });

  it('refuses options that are none, and parts without their amount', () => {
    const { amount: _, ...bare } = columns;
    const calls = {
      'no asOf': () => countSpells(columns, {} as never),
      'no options': () => countSpells(columns, undefined as never),
      zone: () => countSpells(columns, { ...known, timeZone: '+07:00' }),
      policy: () => countSpells(columns, { ...known, onInvalid: 'skip' as never }),
      unknown: () => countSpells(columns, { ...known, from: 3 } as never),
      'billed alone': () => countSpells(bare as never, known),
    };
    for (const [name, call] of Object.entries(calls)) expect([name, outcome(call)]).toEqual([name, 'INVALID_OPTION']);
    expect(outcome(() => countSpells(columns, { asOf: Date.parse('2026-01-01T00:00Z') }))).toBe('INVALID_VALUE');
    expect(
      outcome(() => countSpells([{}, {}], { customer: 'a', startedAt: 'b', endedAt: 'c', ...known } as never)),
    ).toBe('NOTHING_READ');
    expect(knownSpec('m', known)).toEqual({ metric: 'm', config: { asOf: 30, timeZone: null }, onInvalid: 'throw' });
  });
});
