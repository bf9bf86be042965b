import { describe, expect, it } from 'vitest';
import { AMOUNT, countSpells, spellSpec } from '../../../src/kernels/spell/spell-counting.js';
import { outcome } from '../../laws.js';

const columns = { customer: ['a', 'a'], startedAt: [0, 5], endedAt: [5, null], renewsAt: [null, 8] };

describe('countSpells', () => {
  it('keeps every spell with its customer', () => {
    const spec = spellSpec('m', { from: 0, to: 1 });
    expect(spec).toEqual({ metric: 'm', period: { from: 0, to: 1 }, amounts: 'none', onInvalid: 'throw' });
    const { histories, missing, invalid } = countSpells(spec, columns, {});
    expect(histories.customers.get('a')).toEqual([0, 5, 0, Infinity, 5, Infinity, 0, 8]);
    expect([missing, invalid]).toEqual([0, 0]);
  });

  it('reads amounts where they are asked for, and refuses them elsewhere', () => {
    const spec = spellSpec('m', { from: 0, to: 1, amounts: 'sum', onInvalid: 'count' });
    const counted = countSpells(spec, { ...columns, amount: [3, null] }, {});
    expect([counted.histories.customers.get('a'), counted.missing]).toEqual([[0, 5, 3, Infinity], 1]);
    expect(countSpells(spec, { ...columns, amount: [-3, NaN] }, {}).invalid).toBe(2);
    expect(countSpells({ ...spec, amounts: 'none' }, { ...columns, amount: [3, null] }, {}).invalid).toBe(1);
  });

  it('refuses terms that are none or end before they start', () => {
    const spec = spellSpec('m', { from: 0, to: 1 });
    for (const renewsAt of [
      ['x', null],
      [null, 4],
    ]) {
      expect(outcome(() => countSpells(spec, { ...columns, renewsAt }, {}))).toBe('INVALID_VALUE');
    }
    expect(outcome(() => spellSpec('m', { from: 0, to: 1, x: 1 } as never))).toBe('INVALID_OPTION');
  });

  it('takes amounts that sums of squares can hold', () => {
    expect([0, -0, 1e-100, 1e100, 5].map(AMOUNT.read)).toEqual([0, 0, 1e-100, 1e100, 5]);
    expect([-1, 1e-101, 1.1e100, NaN, '5', null].map(AMOUNT.read)).toEqual([null, null, null, null, null, null]);
  });
});
