import { describe, expect, it } from 'vitest';
import { assertOneOf, assertReader, chosen, knownOptions, policyOf } from '../../src/core/options.js';
import { outcome } from '../laws.js';

describe('assertOneOf', () => {
  it('takes what is in the list, whole', () => {
    for (const value of ['on', 'on-or-after']) assertOneOf('m', 'mode', value, 'on on-or-after');
    for (const value of ['', 'on-or', 'on on-or-after', undefined, null, 0, ['on'], new String('on')]) {
      expect(outcome(() => assertOneOf('m', 'mode', value, 'on on-or-after'))).toBe('INVALID_OPTION');
    }
  });

  it('says all that there is to choose from', () => {
    expect(() => assertOneOf('m', 'mode', 'off', 'on on-or-after streak')).toThrow(
      expect.objectContaining({
        message: 'm: mode must be one of on, on-or-after, streak; got "off"',
        details: { name: 'mode' },
      }),
    );
  });
});

describe('knownOptions', () => {
  it('gives back the options themselves, own names being known', () => {
    const options = Object.freeze({ scale: 5, onInvalid: undefined });
    expect(knownOptions('m', options, 'onInvalid scale')).toBe(options);
    expect(knownOptions('m', {}, 'scale')).toEqual({});
  });

  it('refuses names that would change nothing, even without a value', () => {
    expect(() => knownOptions('m', { scale: 1, scales: undefined }, 'scale confidence')).toThrow(
      'm: option must be one of scale, confidence; got "scales"',
    );
    expect(outcome(() => knownOptions('m', 'scale' as never, 'scale'))).toBe('INVALID_OPTION');
    expect(outcome(() => knownOptions('m', JSON.parse('{"__proto__": 1}'), 'scale'))).toBe('INVALID_OPTION');
  });

  it('finds no options in numbers and null, nor in what options inherit', () => {
    for (const none of [null, undefined, 0, 7]) {
      expect(Object.keys(knownOptions('m', none as never, 'scale'))).toEqual([]);
    }
    expect(outcome(() => knownOptions('m', Object.create({ scales: 1 }), 'scale'))).toBe('none');
  });
});

describe('chosen', () => {
  it('takes the first of the list unless another was chosen', () => {
    expect(chosen('m', 'mode', undefined, 'on on-or-after')).toBe('on');
    expect(chosen('m', 'mode', 'on-or-after', 'on on-or-after')).toBe('on-or-after');
  });

  it('takes null for a mistake, not for the default', () => {
    for (const value of [null, '', 'ON']) {
      expect(outcome(() => chosen('m', 'mode', value as never, 'on on-or-after'))).toBe('INVALID_OPTION');
    }
  });
});

describe('policyOf', () => {
  it('stops at invalid values unless they are to be counted', () => {
    expect([policyOf('m', undefined), policyOf('m', 'throw'), policyOf('m', 'count')]).toEqual([
      'throw',
      'throw',
      'count',
    ]);
    expect(() => policyOf('m', 'skip' as never)).toThrow('m: onInvalid must be one of throw, count; got "skip"');
  });
});

describe('assertReader', () => {
  it('wants a function', () => {
    assertReader('m', 'score', () => 1);
    for (const reader of ['rating', undefined, null, {}, 3]) {
      expect(outcome(() => assertReader('m', 'score', reader))).toBe('INVALID_OPTION');
    }
    expect(() => assertReader('m', 'score', 'rating')).toThrow('m: score must be a function of a row; got "rating"');
  });
});
