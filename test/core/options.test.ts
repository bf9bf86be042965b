import { describe, expect, it } from 'vitest';
import { assertOptions, assertReader, chosen, policyOf } from '../../src/core/options.js';
import { outcome } from '../laws.js';

describe('assertOptions', () => {
  const known = 'scale confidence interval onInvalid';

  it('lets through what is known, and nothing at all', () => {
    const options = { onInvalid: 'count', confidence: undefined };
    for (const given of [undefined, null, {}, options, Object.freeze({ scale: 1 }), Object.create({ scales: 1 })]) {
      expect(outcome(() => assertOptions('nps', given, known))).toBe('none');
    }
    expect(outcome(() => assertOptions('nps', {}, ''))).toBe('none');
  });

  it('answers what is unknown with the known ones, the nearest first', () => {
    expect(() => assertOptions('nps', { confidance: undefined }, known)).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        message: 'nps: unknown option "confidance"; known are confidence, onInvalid, scale, interval',
        details: { name: 'confidance' },
      }),
    );
    expect(() => assertOptions('m', { invalid: 1 }, known)).toThrow('known are onInvalid, ');
    expect(() => assertOptions('m', { x: 1 }, 'scale')).toThrow('m: unknown option "x"; known are scale');
    expect(() => assertOptions('m', { x: 1 }, '')).toThrow('m: unknown option "x"; known are none');
    for (const name of ['__proto__', 'scale confidence', '', ' ', 'constructor', 'Scale']) {
      const given = JSON.parse(`{${JSON.stringify(name)}: 1}`);
      expect([name, outcome(() => assertOptions('m', given, known))]).toEqual([name, 'INVALID_OPTION']);
    }
  });

  it('refuses what is no object of options, a reader handed in alone among them', () => {
    for (const given of [5, 'x', true, 5n, Symbol('s'), () => 1, [], [1], new Map(), new Set(), new Float64Array(2)]) {
      expect(outcome(() => assertOptions('m', given, known))).toBe('INVALID_OPTION');
    }
    expect(() => assertOptions('nps', () => 1, known)).toThrow('nps: options must be an object; got function');
  });
});

describe('chosen', () => {
  it('takes the first of the list unless another was chosen', () => {
    expect(chosen('m', 'mode', undefined, 'on on-or-after')).toBe('on');
    expect(chosen('m', 'mode', 'on-or-after', 'on on-or-after')).toBe('on-or-after');
  });

  it('takes nothing but a whole name of the list', () => {
    for (const value of ['', 'ON', 'on-or', 'on on-or-after', 0, ['on'], {}, new String('on')]) {
      expect(outcome(() => chosen('m', 'mode', value as never, 'on on-or-after'))).toBe('INVALID_OPTION');
    }
  });

  it('says all that there is to choose from', () => {
    expect(() => chosen('m', 'mode', 'off' as never, 'on on-or-after streak')).toThrow(
      expect.objectContaining({
        code: 'INVALID_OPTION',
        message: 'm: mode must be on or on-or-after or streak; got "off"',
        details: { name: 'mode' },
      }),
    );
  });
});

describe('policyOf', () => {
  it('stops at invalid values unless they are to be counted', () => {
    expect([policyOf('m', undefined), policyOf('m', 'throw'), policyOf('m', 'count')]).toEqual([
      'throw',
      'throw',
      'count',
    ]);
    expect(() => policyOf('m', 'skip' as never)).toThrow('m: onInvalid must be throw or count; got "skip"');
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
