import { describe, expect, it } from 'vitest';
import { spellHistories, spellSpec } from '../../../src/kernels/spell/spell-counting.js';
import { TERM } from '../../../src/kernels/spell/spell-part.js';
import { readSpellState, writeSpells } from '../../../src/kernels/spell/spell-state.js';
import { outcome } from '../../laws.js';

const spec = spellSpec('churn-rate', TERM, { from: 1, to: 9 });
const counted = spellHistories(
  spec,
  {
    customer: ['z', 'b', 'z', 'a', '9'],
    startedAt: [5, -1, 2, 0, 0],
    endedAt: [6, null, 5, 3, 1],
    renewsAt: [null, 4, null, 3, null],
  },
  {},
);
const state = (changes: object = {}) => ({ ...writeSpells(spec, counted), ...changes });

describe('the state of spells', () => {
  it('puts customers and their spells in order', () => {
    expect(state()).toMatchObject({
      customers: ['9', 'a', 'b', 'z'],
      spells: [
        [[0, 1, null]],
        [[0, 3, 3]],
        [[-1, null, 4]],
        [
          [2, 5, null],
          [5, 6, null],
        ],
      ],
    });
  });

  it('comes back as it was', () => {
    const again = readSpellState(spec, JSON.parse(JSON.stringify(state())));
    expect(writeSpells(spec, again)).toEqual(state());
    const zero = readSpellState(spec, state({ customers: [-0, 1, 10, 11] }));
    expect(Object.is([...zero.histories.customers.keys()][0], 0)).toBe(true);
  });

  it.each([
    ['no list of customers', { customers: 5 }],
    ['customers in disorder', { customers: ['a', '9', 'b', 'z'] }],
    ['customers that are none', { customers: ['9', 'a', '', 'z'] }],
    ['too few lists', { spells: [] }],
    ['a customer without spells', { spells: [[], [[0, 3, 3]], [[0, 3, 3]], [[0, 3, 3]]] }],
    [
      'spells in disorder',
      {
        customers: ['a'],
        spells: [
          [
            [2, 3, null],
            [1, 3, null],
          ],
        ],
      },
    ],
    ['too short a spell', { customers: ['a'], spells: [[[2, 3]]] }],
    ['a start that is none', { customers: ['a'], spells: [[[null, 3, null]]] }],
    ['a start in words', { customers: ['a'], spells: [[['1970-01-01T00:00:00Z', 3, null]]] }],
    ['an end before the start', { customers: ['a'], spells: [[[2, 1, null]]] }],
    ['an end beyond time', { customers: ['a'], spells: [[[2, 1e300, null]]] }],
    ['a term before the start', { customers: ['a'], spells: [[[2, 3, 1]]] }],
    ['a spell of no instant', { customers: ['a'], spells: [[[2, 2, null]]] }],
    ['a term beyond time', { customers: ['a'], spells: [[[2, 3, 1e300]]] }],
    ['a term in words', { customers: ['a'], spells: [[[2, 3, 'x']]] }],
    ['a count that is none', { missing: -1 }],
    ['another count that is none', { invalid: 0.5 }],
    ['reasons that do not add up', { invalid: 2, reasons: { 'customer-not-an-id': 1 } }],
    ['an end that never comes', { customers: ['a'], spells: [[[2, Date.UTC(9999, 0), null]]] }],
    ['a term that never ends', { customers: ['a'], spells: [[[2, 3, Date.UTC(9999, 0)]]] }],
  ])('refuses %s', (_, changes) => {
    expect(outcome(() => readSpellState(spec, state(changes)))).toBe('INVALID_STATE');
  });

  it('is of customers of one kind', () => {
    const mixed = state({ customers: [9, 10, 'a', 'z'] });
    expect(outcome(() => readSpellState(spec, mixed))).toBe('STATE_MISMATCH');
  });
});
