import { describe, expect, it } from 'vitest';
import { assertOptions, chosen, type MissingValue, missingOf, policyOf, readerOf } from '../../src/core/options.js';
import { nps } from '../../src/index.js';
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

describe('readerOf', () => {
  it('is the function that is given, or reads the field of that name', () => {
    const read = () => 1;
    expect(readerOf('m', 'score', read)).toBe(read);
    const byName = readerOf('m', 'score', 'rating');
    expect([{ rating: 9 }, { rating: null }, {}, null, undefined, 5].map(byName)).toEqual([
      9,
      null,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(nps([{ rating: 9 }], { score: 'rating' }).value).toBe(100);
  });

  it('refuses anything else', () => {
    for (const reader of [undefined, null, {}, 3, ['rating']]) {
      expect(outcome(() => readerOf('m', 'score', reader))).toBe('INVALID_OPTION');
    }
    expect(() => readerOf('m', 'score', 3)).toThrow(
      'm: score must be a function of a row or the name of its field; got 3',
    );
  });
});

describe('missingOf', () => {
  it('is true for the numbers that stand for none, also as BigInt', () => {
    const values = [-1, 99, 5, -1n, 99n, 2n ** 70n, '99', undefined, NaN];
    const found = (missing: MissingValue | undefined) => values.filter(missingOf('m', missing));
    expect(found(undefined)).toEqual([]);
    expect(found(99)).toEqual([99, 99n]);
    expect(found([-1, 99])).toEqual([-1, 99, -1n, 99n]);
    expect(found([])).toEqual([]);
  });

  it('refuses what is no number', () => {
    for (const given of ['99', null, ['99'], [99, null], {}, 99n]) {
      expect(outcome(() => missingOf('m', given as never))).toBe('INVALID_OPTION');
    }
  });

  it('takes several answers that stand for none, all of them off the scale', () => {
    expect(nps(Uint8Array.of(9, 98, 99), { missingValue: [98, 99] })).toMatchObject({ n: 1, missing: 2, value: 100 });
    expect(outcome(() => nps([9], { missingValue: [99, 10] }))).toBe('INVALID_OPTION');
  });
});
