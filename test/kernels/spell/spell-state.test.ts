import { describe, expect, it } from 'vitest';
import { countSpells, spellSpec } from '../../../src/kernels/spell/spell-counting.js';
import { TERM } from '../../../src/kernels/spell/spell-part.js';
import { readSpellState, writeSpells } from '../../../src/kernels/spell/spell-state.js';
import { outcome } from '../../laws.js';

const spec = spellSpec('churn-rate', TERM, { from: 1, to: 9 });
const counted = countSpells(
  spec,
  {
    customer: ['z', 10, 'z', 'a', 9],
    startedAt: [5, -1, 2, 0, 0],
    endedAt: [6, null, 5, 3, 1],
    renewsAt: [null, 4, null, 3, null],
  },
  {},
);
const state = (changes: object = {}) => ({ ...writeSpells('churn-rate', spec, counted), ...changes });

describe('the state of spells', () => {
  it('puts numbers before texts, and spells in order', () => {
    expect(state()).toMatchObject({
      customers: [9, 10, 'a', 'z'],
      spells: [
        [[0, 1, null]],
        [[-1, null, 4]],
        [[0, 3, 3]],
        [
          [2, 5, null],
          [5, 6, null],
        ],
      ],
    });
  });

  it('comes back as it was', () => {
    const again = readSpellState('churn-rate', spec, JSON.parse(JSON.stringify(state())));
    expect(writeSpells('churn-rate', spec, again)).toEqual(state());
    const zero = readSpellState('churn-rate', spec, state({ customers: [-0, 10, 'a', 'z'] }));
    expect(Object.is([...zero.histories.customers.keys()][0], 0)).toBe(true);
  });

  it.each([
    ['no list of customers', { customers: 5 }],
    ['customers in disorder', { customers: [10, 9, 'a', 'z'] }],
    ['customers that are none', { customers: [9, 10, '', 'z'] }],
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
  ])('refuses %s', (_, changes) => {
    expect(outcome(() => readSpellState('churn-rate', spec, state(changes)))).toBe('INVALID_STATE');
  });
});
