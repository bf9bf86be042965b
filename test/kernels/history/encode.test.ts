import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/kernels/history/encode.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const id = fc.oneof(
  fc.constantFrom<string | number | null | undefined>(null, undefined, '__proto__', '1', 1, 0, -0, 2.5, 'an'),
  fc.nat(5),
  fc.string({ minLength: 1, maxLength: 2 }),
);

describe('encode', () => {
  it('gives back every id by its code', () => {
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60, size: 'max' }), (given) => {
        const { codes, ids } = encode(given);
        expect(Array.from(codes, (code) => (code < 0 ? null : ids[code]))).toEqual(
          given.map((each) => (each == null ? null : each === 0 ? 0 : each)),
        );
        expect(new Set(ids).size).toBe(ids.length);
        const seen = [...codes].filter((code) => code >= 0);
        // first met, first numbered
        expect([...new Set(seen)]).toEqual([...ids.keys()]);
      }),
      { numRuns: runs },
    );
  });

  it('keeps the codes of an earlier call', () => {
    fc.assert(
      fc.property(fc.array(id, { maxLength: 30 }), fc.array(id, { maxLength: 30 }), (first, second) => {
        const whole = encode([...first, ...second]);
        const before = encode(first);
        const after = encode(second, { known: before.ids });
        expect([...before.codes, ...after.codes]).toEqual([...whole.codes]);
        expect(after.ids).toEqual(whole.ids);
      }),
      { numRuns: runs },
    );
  });

  it('takes typed arrays, in which NaN is missing', () => {
    expect([...encode(Float64Array.of(7, Number.NaN, 7, 3)).codes]).toEqual([0, -1, 0, 1]);
    expect([...encode(Int32Array.of(-1, 5, -1)).codes]).toEqual([0, 1, 0]);
    // biome-ignore lint/suspicious/noSparseArray: a hole is missing
    expect([...encode(['a', , 'a']).codes]).toEqual([0, -1, 0]);
  });

  it.each<[unknown, object | undefined, string]>([
    [['an', ''], undefined, 'encode: an id must be a text that is not empty or a finite number; got "" at index 1'],
    [[Number.NaN], undefined, 'encode: an id must be a text that is not empty or a finite number; got NaN at index 0'],
    [[{}], undefined, 'encode: an id must be a text that is not empty or a finite number; got object at index 0'],
    [['an'], { known: [''] }, 'at index 0 of known'],
    [['an'], { known: ['an', 'an'] }, 'encode: "an" is known twice, at index 1'],
    [['an'], { known: 'an' }, 'encode: known must be an array of ids; got "an"'],
    [['an'], { ids: [] }, 'encode: unknown option "ids"; known are known'],
    ['an', undefined, 'encode: ids must be an array or a typed array; got "an"'],
    [null, undefined, 'encode: ids must be an array or a typed array; got null'],
  ])('refuses %j with %j', (ids, options, text) => {
    expect(() => encode(ids as never, options as never)).toThrow(text);
    expect(outcome(() => encode(ids as never, options as never))).toMatch(/^INVALID_(VALUE|OPTION)$/);
  });
});
