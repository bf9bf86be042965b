import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subjectCodes } from '../../../src/kernels/history/subject-codes.js';
import { runs } from '../../runs.js';

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
