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
    expect(counted(flags)).toEqual({ count: 2, n: 5, missing: 2, invalid: 0, reasons: {}, refused: [] });
    expect(counted(new Set())).toEqual({ count: 0, n: 0, missing: 0, invalid: 0, reasons: {}, refused: [] });
  });

  it('refuses what is no flag, in the words of the caller and with its place', () => {
    for (const flag of ['true', 2, 0.5, NaN, {}, 2n ** 60n]) {
      expect(outcome(() => counted([flag]))).toBe('INVALID_VALUE');
      expect(counted([true, flag], 'count')).toEqual({
        count: 1,
        n: 1,
        missing: 0,
        invalid: 1,
        reasons: { 'signedUp-not-a-flag': 1 },
        refused: [{ index: 1, reason: 'signedUp-not-a-flag' }],
      });
    }
    expect(() => counted([true, null, 'yes'])).toThrow(
      'signUpRate: signedUp must be true, false, 1 or 0; got "yes" at row 2, reader signedUp',
    );
    expect(() => countFlag('sign-up-rate', 'signedUp', [], 5, 'throw')).toThrow(
      'signUpRate: signedUp must be a function of a row or the name of its field; got 5',
    );
    expect(outcome(() => counted([], 'skip' as never))).toBe('INVALID_OPTION');
  });

  it('agrees with the counting of several flags', () => {
    const flag = fc.constantFrom(true, false, 1, 0, null, undefined, 'no', 2);
    fc.assert(
      fc.property(fc.array(flag), (flags) => {
        fc.pre(flags.length === 0 || flags.some((each) => each !== undefined));
        const { counts, ...more } = countFlags('m', flags, { signedUp: (each: unknown) => each }, 'count');
        const { count, ...left } = counted(flags, 'count');
        expect({ all: count, ...left }).toEqual(more);
        expect(counts.signedUp).toBe(count);
      }),
      { numRuns: runs },
    );
  });
});
