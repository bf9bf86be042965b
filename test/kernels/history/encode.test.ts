import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encode, subjectCodes } from '../../../src/kernels/history/encode.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

type Id = string | number | null | undefined;
const numbers = fc.oneof(fc.constantFrom<Id>(null, undefined, 0, -0, 2.5, -7, 2 ** 53 - 1), fc.nat(5));
const texts = fc.oneof(
  fc.constantFrom<Id>(null, undefined, '__proto__', '1', 'an'),
  fc.string({ minLength: 1, maxLength: 2 }),
);
/** Ids of one kind. */
const lists = (constraints: fc.ArrayConstraints): fc.Arbitrary<Id[]> =>
  fc.oneof(fc.array(numbers, constraints), fc.array(texts, constraints));
const twoLists = fc.oneof(
  ...[numbers, texts].map((id) => fc.tuple(fc.array(id, { maxLength: 30 }), fc.array(id, { maxLength: 30 }))),
);

describe('encode', () => {
  it('gives back every id by its code', () => {
    fc.assert(
      fc.property(lists({ maxLength: 60, size: 'max' }), (given) => {
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
      fc.property(twoLists, ([first, second]) => {
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

  it('takes a BigInt for the text of its digits', () => {
    const big = 2n ** 60n;
    expect(encode([big, String(big), 1n, big])).toEqual({ codes: Int32Array.of(0, 0, 1, 0), ids: [String(big), '1'] });
    expect(encode(BigInt64Array.of(5n, -1n, 5n)).ids).toEqual(['5', '-1']);
  });

  it.each<[unknown, object | undefined, string]>([
    [
      ['an', ''],
      undefined,
      'encode: an id must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at index 1',
    ],
    [
      [Number.NaN],
      undefined,
      'encode: an id must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got NaN at index 0',
    ],
    [
      [{}],
      undefined,
      'encode: an id must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got object at index 0',
    ],
    [['an'], { known: [''] }, 'at index 0 of known'],
    [['an'], { known: ['an', 'an'] }, 'encode: "an" is known twice, at index 1'],
    [['an'], { known: 'an' }, 'encode: known must be an array of ids; got "an"'],
    [['an'], { ids: [] }, 'encode: unknown option "ids"; known are known'],
    [[1, 2 ** 53], undefined, '(larger ids as text); got 9007199254740992 at index 1'],
    [[null, 7, '7'], undefined, 'got a string at index 2, a number at index 1'],
    [[7], { known: ['7'] }, 'got a number at index 0, a string at index 0 of known'],
    ['an', undefined, 'encode: ids must be an array, a typed array or a vector with get(i); got "an"'],
    [null, undefined, 'encode: ids must be an array, a typed array or a vector with get(i); got null'],
  ])('refuses %j with %j', (ids, options, text) => {
    expect(() => encode(ids as never, options as never)).toThrow(text);
    expect(outcome(() => encode(ids as never, options as never))).toMatch(/^INVALID_(VALUE|OPTION)$/);
  });
});

describe('subjectCodes', () => {
  it('numbers as a Map does, whatever the customers are', () => {
    const id = fc.oneof(
      { weight: 4, arbitrary: fc.nat(40) },
      fc.integer({ min: 1000, max: 1200 }),
      fc.constantFrom<string | number>('1', '', 'an', -0, 0, -1, 2.5, 2 ** 24, 2 ** 31, 1e300, 5000),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 200, size: 'max' }), (ids) => {
        const [codes, map] = [subjectCodes(), new Map<string | number, number>()];
        for (const each of ids) {
          if (!map.has(each)) map.set(each, map.size);
          expect(codes.codeOf(each)).toBe(map.get(each));
        }
        expect([codes.ids.length, codes.ids]).toEqual([map.size, [...map.keys()]]);
      }),
      { numRuns: runs },
    );
  });

  it('finds a customer again who came before the table was long enough', () => {
    const codes = subjectCodes();
    expect(codes.codeOf(3000)).toBe(0);
    for (let id = 0; id < 1000; id++) codes.codeOf(id);
    // now the table reaches as far as 3500
    expect([codes.codeOf(3500), codes.codeOf(3000), codes.codeOf(3500)]).toEqual([1001, 0, 1001]);
  });
});
