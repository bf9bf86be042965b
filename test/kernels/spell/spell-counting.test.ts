import { describe, expect, it } from 'vitest';
import { KEY } from '../../../src/kernels/proportion/row-tally.js';
import { spellHistories, spellSpec } from '../../../src/kernels/spell/spell-counting.js';
import { type SpellPart, TERM } from '../../../src/kernels/spell/spell-part.js';
import { outcome } from '../../laws.js';

const columns = { customer: ['a', 'a'], startedAt: [0, 5], endedAt: [5, null], renewsAt: [null, 8] };

describe('spellHistories', () => {
  it('keeps every spell with its customer', () => {
    const spec = spellSpec('m', TERM, { from: 0, to: 1 });
    expect(spec).toEqual({ metric: 'm', config: { from: 0, to: 1 }, part: TERM, onInvalid: 'throw' });
    const { histories, missing, invalid } = spellHistories(spec, columns, {});
    expect(histories.customers.get('a')).toEqual([0, 5, Infinity, 5, Infinity, 8]);
    expect([missing, invalid]).toEqual([0, 0]);
  });

  it('leaves out what its part refuses, and asks for a part that is required', () => {
    const part: SpellPart = {
      ...TERM,
      required: TERM.optional,
      optional: [],
      reader: (_, __, tally) => ({ read: () => tally.read(KEY, 'renewsAt', null, 0) as null }),
    };
    const counted = spellHistories(spellSpec('m', part, { from: 0, to: 1 }), columns, {});
    expect([counted.histories.customers.size, counted.missing]).toEqual([0, 2]);
    const { renewsAt: _, ...bare } = columns;
    expect(outcome(() => spellHistories(spellSpec('m', part, { from: 0, to: 1 }), bare, {}))).toBe('INVALID_VALUE');
    expect(spellHistories(spellSpec('m', TERM, { from: 0, to: 1 }), bare, {}).missing).toBe(0);
  });
});
