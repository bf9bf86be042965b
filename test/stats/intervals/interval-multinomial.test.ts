import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareQuantile } from '../../../src/stats/distributions/chi-square.js';
import { goodman } from '../../../src/stats/intervals/interval-multinomial.js';
import { wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { zOfConfidence } from '../../../src/stats/intervals/z-score.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './interval-multinomial.golden.json' with { type: 'json' };

describe('goodman', () => {
  it.each(golden.goodman)('$name', ({ input: { counts, level }, expected, tolerance }) => {
    const intervals = goodman(counts, level) ?? [];
    expect(intervals).toHaveLength(expected.intervals.length);
    for (const [k, { low, high, method, confidence }] of intervals.entries()) {
      expect(Math.abs(low - (expected.intervals[k]?.[0] as number))).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(high - (expected.intervals[k]?.[1] as number))).toBeLessThanOrEqual(tolerance);
      expect([method, confidence]).toEqual(['goodman', level]);
    }
  });

  it('is the formula of the paper, inside 0…1 and around the share', () => {
    const levels = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 1, maxLength: 12 }), levels, (counts, confidence) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const intervals = goodman(counts, confidence);
        expect(intervals === null).toBe(total === 0);
        assertPlain(intervals);
        const a = chiSquareQuantile(1 - (1 - confidence) / counts.length, 1);
        for (const [k, { low, high }] of (intervals ?? []).entries()) {
          const count = counts[k] as number;
          const root = Math.sqrt(a * (a + (4 * count * (total - count)) / total));
          expect(Math.abs(low - (a + 2 * count - root) / (2 * (total + a)))).toBeLessThan(1e-9);
          expect(Math.abs(high - (a + 2 * count + root) / (2 * (total + a)))).toBeLessThan(1e-9);
          expect(low >= 0 && low <= count / total && count / total <= high && high <= 1).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });

  it('has one share of one class, and nothing to say of no answers', () => {
    const [only] = goodman([7]) ?? [];
    expect(only?.low).toBeCloseTo(wilson.bounds(7, 7, zOfConfidence(0.95), 0.95)[0], 12);
    expect(only?.high).toBe(1);
    expect([goodman([]), goodman([0, 0])]).toEqual([null, null]);
    expect(goodman([0, 5])?.[0]?.low).toBe(0);
    assertPlain(goodman([3], 1e-300));
    assertPlain(goodman([3, 1e15], 1 - 2 ** -53));
  });

  it('refuses what is no count and no level', () => {
    expect(() => goodman([1, -1])).toThrow(
      expect.objectContaining({
        code: 'INVALID_VALUE',
        message: 'goodman: a count must be a whole number from 0; got -1 at index 1',
        details: { index: 1 },
      }),
    );
    for (const bad of [[1.5], [NaN], ['1'], new Array(2)])
      expect(() => goodman(bad as number[])).toThrow('a whole number');
    expect(() => goodman(null as never)).toThrow('goodman: counts must be iterable; got null');
    expect(() => goodman([2 ** 53 - 1, 1])).toThrow('goodman: the sum of counts must be at most 2^53 - 1; got');
    for (const level of [0, 1, NaN, '0.9', null]) {
      expect(() => goodman([1], level as number)).toThrow(
        expect.objectContaining({
          code: 'INVALID_OPTION',
          message: expect.stringContaining('goodman: confidence must be a number between 0 and 1, such as 0.95; got'),
        }),
      );
    }
  });
});
