import { describe, expect, it } from 'vitest';
import { readMixState, writeMix } from '../../../src/kernels/mix/mix-state.js';
import { countMix, emptyMix, type MixSpec } from '../../../src/kernels/mix/mix-tally.js';
import { outcome } from '../../laws.js';

const spec: MixSpec = { metric: 'mix', part: 'class', amounts: 'sum', classes: null, onInvalid: 'throw' };
const tally = countMix(spec, { class: ['b', 2, 'b'], amount: [1, 5, -3] }, {});

describe('the state of a mix', () => {
  it('comes back as it was', () => {
    const state = JSON.parse(JSON.stringify(writeMix(spec, tally)));
    expect(state).toMatchObject({ keys: [2, 'b'], counts: [1, 2], sums: [[5], [-2]] });
    const again = readMixState(spec, emptyMix(), state);
    expect(writeMix(spec, again)).toEqual(state);
    expect(again.n).toBe(3);
  });

  it('has sums only where amounts are summed', () => {
    const plain: MixSpec = { ...spec, amounts: 'none' };
    const state = writeMix(plain, countMix(plain, { class: ['b'] }, {}));
    expect(state).not.toHaveProperty('sums');
    expect(readMixState(plain, emptyMix(), state).n).toBe(1);
    expect(outcome(() => readMixState(plain, emptyMix(), { ...state, sums: [[1]] }))).toBe('INVALID_STATE');
    const { sums: _, ...bare } = writeMix(spec, tally);
    expect(() => readMixState(spec, emptyMix(), bare)).toThrow('mix: the state lacks sums');
  });

  it('refuses sums that would end in an infinity, here or with what is there already', () => {
    const large = { ...writeMix(spec, tally), sums: [[8e304], []] };
    const there = readMixState(spec, emptyMix(), large);
    expect(outcome(() => readMixState(spec, there, large))).toBe('INVALID_STATE');
  });
});
