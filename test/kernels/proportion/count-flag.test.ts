import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InvalidPolicy } from '../../../src/core/options.js';
import { countFlag } from '../../../src/kernels/proportion/count-flag.js';
import { countFlags } from '../../../src/kernels/proportion/named-counts.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const counted = (flags: Iterable<unknown>, onInvalid?: InvalidPolicy) =>
  countFlag('sign-up-rate', 'signedUp', flags, (flag: unknown) => flag, onInvalid);

describe('countFlag', () => {
  it('counts flags in each of their forms, and those that are missing', () => {
    const flags = [true, 1, false, 0, -0, null, undefined];
    expect(counted(flags)).toEqual({ count: 2, n: 5, missing: 2, invalid: 0 });
    expect(counted(new Set())).toEqual({ count: 0, n: 0, missing: 0, invalid: 0 });
  });

  it('refuses what is no flag, in the words of the caller and with its place', () => {
    for (const flag of ['true', 2, 0.5, NaN, {}, 1n]) {
      expect(outcome(() => counted([flag]))).toBe('INVALID_VALUE');
      expect(counted([true, flag], 'count')).toEqual({ count: 1, n: 1, missing: 0, invalid: 1 });
    }
    expect(() => counted([true, null, 'yes'])).toThrow(
      'signUpRate: signedUp must be true, false, 1 or 0; got "yes" at row 2, reader signedUp',
    );
    expect(() => countFlag('sign-up-rate', 'signedUp', [], 'signedUp', 'throw')).toThrow(
      'signUpRate: signedUp must be a function of a row; got "signedUp"',
    );
    expect(outcome(() => counted([], 'skip' as never))).toBe('INVALID_OPTION');
  });

  it('agrees with the counting of several flags', () => {
    const flag = fc.constantFrom(true, false, 1, 0, null, undefined, 'no', 2);
    fc.assert(
      fc.property(fc.array(flag), (flags) => {
        const { counts, ...more } = countFlags('m', flags, { a: (each: unknown) => each }, 'count');
        const { count, n, missing, invalid } = counted(flags, 'count');
        expect({ all: count, n, missing, invalid }).toEqual(more);
        expect(counts.a).toBe(count);
      }),
      { numRuns: runs },
    );
  });
});
