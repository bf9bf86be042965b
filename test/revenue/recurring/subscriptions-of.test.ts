import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { subscriptionsOf } from '../../../src/revenue/recurring/subscriptions-of.js';
import { outcome } from '../../laws.js';

const columns = { customer: ['a'], startedAt: [0], endedAt: [null], amount: [7] };

describe('subscriptionsOf', () => {
  it('counts what is not counted yet, with what is usual where asOf is not given', () => {
    const spells = subscriptionsOf('m', columns, { from: 5 }, 'from', () => ({ asOf: 9 }));
    expect(spells).toEqual(countSpells(columns, { asOf: 9 }));
    expect(subscriptionsOf('m', spells, {}, '')).toBe(spells);
    expect(outcome(() => subscriptionsOf('m', columns, { asOf: 9, from: 5 }, ''))).toBe('INVALID_OPTION');
  });
});
