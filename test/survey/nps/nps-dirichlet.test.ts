import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { probabilityOfHigherNps } from '../../../src/comparison/posteriors/probability-of-higher-nps.js';
import { normalQuantile } from '../../../src/stats/distributions/distribution.js';
import { npsDirichlet } from '../../../src/survey/nps/nps-dirichlet.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import type { NpsClassCounts } from '../../../src/survey/nps/nps-interval.js';
import { some } from '../../runs.js';
import golden from './nps-dirichlet.golden.json' with { type: 'json' };
import others from './nps-intervals.golden.json' with { type: 'json' };

const sizeOf = (counts: NpsClassCounts) => counts.promoters + counts.passives + counts.detractors;
const bounds = (counts: NpsClassCounts, alpha: number, confidence: number) =>
  npsDirichlet({ alpha }).bounds(counts, sizeOf(counts), NaN, confidence);
const swap = ({ promoters, passives, detractors }: NpsClassCounts) => ({
  promoters: detractors,
  passives,
  detractors: promoters,
});

const count = fc.oneof(fc.nat(3), fc.nat(1000), fc.nat(1e9));
const anyCounts = fc
  .record({ promoters: count, passives: count, detractors: count })
  .filter((counts) => sizeOf(counts) > 0);
const alphas = fc.oneof(
  fc.constantFrom(0.01, 0.5, 1, 100),
  fc.double({ min: -2, max: 2, noNaN: true }).map((power) => 10 ** power),
);
const confidences = fc.double({ min: 0.001, max: 0.9999, noNaN: true });
// an interval takes milliseconds where there are few answers
const few = { numRuns: some(5) };

describe('npsDirichlet', () => {
  it.each(golden.cases)('$promoters/$passives/$detractors with $alpha at $level', (one) => {
    const { alpha, level, lower, upper, ...counts } = one;
    const [low, high] = bounds(counts, alpha, level);
    const tolerance = Math.min(golden.source.tolerance, 1e-6 * (upper - lower));
    expect(Math.abs(low - lower)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(high - upper)).toBeLessThanOrEqual(tolerance);
  });

  it.each(others.dirichlet)('$name', ({ input, expected, tolerance }) => {
    const { level, alpha, ...counts } = input;
    const { interval } = npsFromCounts(counts, { interval: npsDirichlet({ alpha }), confidence: level });
    expect(interval?.method).toBe('dirichlet(1)');
    const { mean, sd } = probabilityOfHigherNps(counts, counts, { alpha }).a;
    expect(Math.abs(mean - expected.mean)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(sd - expected.sd)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((interval?.low ?? NaN) - expected.lower)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((interval?.high ?? NaN) - expected.upper)).toBeLessThanOrEqual(tolerance);
  });

  it('is the closed form where there is one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (confidence) => {
        const tail = (1 - confidence) / 2;
        // of one passive under a flat prior P(P − D > x) is (1 − x)³ / 2
        const one = bounds({ promoters: 0, passives: 1, detractors: 0 }, 1, confidence);
        expect(one[1]).toBeCloseTo(100 * (1 - Math.cbrt(2 * tail)), 9);
        expect(one[0]).toBeCloseTo(-100 * (1 - Math.cbrt(2 * tail)), 9);
        // of one promoter it is 3 (1 − x)² (1 + x) / 4 from x = 0 on, and 1 − (1 + x)³ / 4 before
        const beyond = (x: number) => (x > 0 ? 0.75 * (1 - x) ** 2 * (1 + x) : 1 - (1 + x) ** 3 / 4);
        const [low, high] = bounds({ promoters: 1, passives: 0, detractors: 0 }, 1, confidence);
        expect(beyond(high / 100)).toBeCloseTo(tail, 11);
        expect(beyond(low / 100)).toBeCloseTo(1 - tail, 11);
      }),
      few,
    );
  });

  it('keeps its digits in the far tails', () => {
    for (const tail of [2 ** -20, 2 ** -30, 2 ** -40, 2 ** -53]) {
      const [low, high] = bounds({ promoters: 0, passives: 1, detractors: 0 }, 1, 1 - 2 * tail);
      expect((1 - high / 100) ** 3 / 2 / tail).toBeCloseTo(1, 7);
      expect((1 + low / 100) ** 3 / 2 / tail).toBeCloseTo(1, 7);
      const [least] = bounds({ promoters: 1, passives: 0, detractors: 0 }, 1, 1 - 2 * tail);
      expect((1 + least / 100) ** 3 / 4 / tail).toBeCloseTo(1, 7);
      const many = bounds({ promoters: 4e8, passives: 3e8, detractors: 3e8 }, 1, 1 - 2 * tail);
      const sd = Math.sqrt(0.69 / 1e9);
      expect((many[1] - 10) / 100 / sd / -normalQuantile(tail)).toBeCloseTo(1, 3);
    }
  });

  it('is in order, inside the range, nested in the confidence, and its own mirror image', () => {
    fc.assert(
      fc.property(anyCounts, alphas, confidences, (counts, alpha, confidence) => {
        const [low, high] = bounds(counts, alpha, confidence);
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(high).toBeLessThanOrEqual(100);
        const [lower, higher] = bounds(counts, alpha, (1 + confidence) / 2);
        expect(lower).toBeLessThanOrEqual(low + 1e-9);
        expect(higher).toBeGreaterThanOrEqual(high - 1e-9);
        const [left, right] = bounds(swap(counts), alpha, confidence);
        expect([0 - right, 0 - left]).toEqual([low + 0, high + 0]);
      }),
      few,
    );
  });

  it('comes to the score interval as answers grow in number', () => {
    const shares = fc.record({
      promoters: fc.integer({ min: 1, max: 9 }),
      passives: fc.integer({ min: 1, max: 9 }),
      detractors: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(shares, fc.constantFrom(0.8, 0.95, 0.99), (counts, confidence) => {
        let before = Number.POSITIVE_INFINITY;
        for (const times of [100, 10_000, 1e6]) {
          const many = {
            promoters: times * counts.promoters,
            passives: times * counts.passives,
            detractors: times * counts.detractors,
          };
          const score = npsFromCounts(many, { confidence }).interval;
          const [low, high] = bounds(many, 1, confidence);
          const width = high - low;
          const off = Math.abs(low - (score?.low ?? NaN)) + Math.abs(high - (score?.high ?? NaN));
          expect(off / width).toBeLessThan(before / 3);
          before = Math.max(off / width, 1e-9);
        }
        expect(before).toBeLessThan(0.002);
      }),
      few,
    );
  });

  it('finishes for the largest counts and the most extreme priors and confidences', () => {
    const max = 2 ** 53 - 1;
    for (const counts of [
      { promoters: max, passives: 0, detractors: 0 },
      { promoters: 1, passives: max - 2, detractors: 1 },
      { promoters: 2 ** 51, passives: 2 ** 52, detractors: 2 ** 51 - 1 },
      { promoters: 0, passives: 1, detractors: 0 },
    ]) {
      for (const alpha of [1e-300, 0.001, 1, 1e9]) {
        for (const confidence of [Number.MIN_VALUE, 0.95, 1 - 2 ** -53]) {
          const [low, high] = bounds(counts, alpha, confidence);
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(-100);
          expect(high).toBeLessThanOrEqual(100);
        }
      }
    }
    const [low, high] = bounds({ promoters: 2 ** 51, passives: 2 ** 52, detractors: 2 ** 51 - 1 }, 1, 0.95);
    // standard error 100 √(1/2 / 2^53)
    expect(high / (195.9963984540054 * 2 ** -27)).toBeCloseTo(1, 6);
    expect(low / (195.9963984540054 * 2 ** -27)).toBeCloseTo(-1, 6);
  });

  it('names its alpha and refuses any other option', () => {
    expect(npsDirichlet().method).toBe('dirichlet(1)');
    expect(npsDirichlet({ alpha: undefined }).method).toBe('dirichlet(1)');
    expect(npsDirichlet({ alpha: 0.5 }).method).toBe('dirichlet(0.5)');
    for (const alpha of [0, -1, NaN, Number.POSITIVE_INFINITY, 1e10, '1', null, [1, 1, 1]]) {
      expect(() => npsDirichlet({ alpha: alpha as number })).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION' }),
      );
    }
    expect(() => npsDirichlet({ alpha: 0 })).toThrow(
      'npsDirichlet: alpha must be a number above 0, at most 1e9; got 0',
    );
    expect(() => npsDirichlet({ prior: 1 } as object)).toThrow('npsDirichlet: unknown option "prior"; known are ');
  });
});
