import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentages } from '../../src/format/percentages.js';
import { outcome } from '../laws.js';
import { runs } from '../runs.js';
import golden from './percentages.golden.json' with { type: 'json' };

describe('percentages', () => {
  it.each(golden.cases)('$name', ({ input, expected }) => {
    expect(percentages(input.counts)).toEqual(expected.percentages);
  });

  it('gives what is left to the largest remainders, of equal ones to the earlier', () => {
    expect(percentages([1, 1, 1])).toEqual([34, 33, 33]);
    expect(percentages([1, 1, 1, 1, 1, 1])).toEqual([17, 17, 17, 17, 16, 16]);
    expect(percentages([1, 2, 3])).toEqual([17, 33, 50]);
    expect(percentages([0, 5])).toEqual([0, 100]);
    expect(percentages(new Set([3, 1]))).toEqual([75, 25]);
  });

  it('rounds to digits', () => {
    expect(percentages([1, 1, 1], { digits: 1 })).toEqual([33.4, 33.3, 33.3]);
    expect(percentages([2, 1], { digits: 6 })).toEqual([66.666667, 33.333333]);
    expect(percentages([1, 999], { digits: 0 })).toEqual([0, 100]);
  });

  it('has none of nothing', () => {
    expect(percentages([])).toBe(null);
    expect(percentages([0, 0, -0])).toBe(null);
  });

  it('is exact where doubles are not', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(percentages([most, most, most])).toEqual([34, 33, 33]);
    expect(percentages([most, most - 1])).toEqual([50, 50]);
    expect(percentages([3002399751580330, 3002399751580331, 3002399751580330])).toEqual([33, 34, 33]);
    // out of 2^53 - 1, where the first two remainders differ by 1
    expect(percentages([132762829599804, 8149170166319286, 725266258821901])).toEqual([1, 91, 8]);
  });

  it('refuses what are no counts, and unknown options', () => {
    expect(() => percentages([1, 0.5])).toThrow(
      'percentages: a count must be a whole number from 0; got 0.5 at index 1',
    );
    for (const bad of [-1, NaN, null, undefined, '1', 1n, 2 ** 53]) {
      expect(outcome(() => percentages([1, bad as number]))).toBe('INVALID_VALUE');
    }
    expect(outcome(() => percentages(new Array(2)))).toBe('INVALID_VALUE');
    expect(outcome(() => percentages(7 as never))).toBe('INVALID_VALUE');
    for (const digits of [-1, 7, 0.5, NaN, '1', null]) {
      expect(outcome(() => percentages([1], { digits: digits as number }))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => percentages([1], { places: 1 } as never))).toBe('INVALID_OPTION');
  });

  it('adds up to 100, is within a unit of the exact share, and keeps the order of the counts, ties to the earlier', () => {
    const counts = fc.array(fc.oneof(fc.nat(10), fc.nat(1e6), fc.maxSafeNat()), { maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(counts, fc.nat(6), (some, digits) => {
        const shown = percentages(some, { digits });
        const total = some.reduce((sum, count) => sum + BigInt(count), 0n);
        if (total === 0n) {
          expect(shown).toBe(null);
          return;
        }
        const unit = 10n ** BigInt(digits);
        const whole = (shown ?? []).map((each) => BigInt(each.toFixed(digits).replace('.', '')));
        expect(whole.reduce((sum, each) => sum + each, 0n)).toBe(100n * unit);
        const isNear = some.every((count, i) => {
          const error = (whole[i] as bigint) * total - BigInt(count) * 100n * unit;
          return error < total && error > -total && Number(whole[i]) / Number(unit) === shown?.[i];
        });
        expect(isNear).toBe(true);
        const byCount = some.map((_, i) => i).sort((a, b) => (some[a] as number) - (some[b] as number) || b - a);
        expect(
          byCount.every((i, k) => k === 0 || (shown?.[i] ?? NaN) >= (shown?.[byCount[k - 1] as number] ?? NaN)),
        ).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
