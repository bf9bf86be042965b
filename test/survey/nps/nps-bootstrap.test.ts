import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zOfConfidence } from '../../../src/stats/intervals/z-score.js';
import { npsBootstrap } from '../../../src/survey/nps/nps-bootstrap.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import type { NpsClassCounts } from '../../../src/survey/nps/nps-interval.js';
import { some } from '../../runs.js';
import golden from './nps-bootstrap.golden.json' with { type: 'json' };
import others from './nps-intervals.golden.json' with { type: 'json' };

const sizeOf = (counts: NpsClassCounts) => counts.promoters + counts.passives + counts.detractors;
const bounds = (counts: NpsClassCounts, confidence: number) =>
  npsBootstrap.bounds(counts, sizeOf(counts), NaN, confidence);

function countsUpTo(max: number): fc.Arbitrary<NpsClassCounts> {
  const count = fc.oneof(fc.nat(3), fc.nat(max));
  return fc.record({ promoters: count, passives: count, detractors: count }).filter((counts) => sizeOf(counts) > 0);
}

const confidences = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

/** Cumulative probabilities of the sum of n draws, by adding one draw after the other. */
function slowCumulative(counts: NpsClassCounts): number[] {
  const n = sizeOf(counts);
  let shares = [1];
  for (let draw = 0; draw < n; draw++) {
    const longer = new Array<number>(shares.length + 2).fill(0);
    for (const [k, share] of shares.entries()) {
      for (const [code, count] of [counts.detractors, counts.passives, counts.promoters].entries()) {
        longer[k + code] = (longer[k + code] as number) + (share * count) / n;
      }
    }
    shares = longer;
  }
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return sum;
  });
}

describe('npsBootstrap', () => {
  it.each(golden.cases)('$promoters/$passives/$detractors at $level', ({ level, lower, upper, ...counts }) => {
    expect(bounds(counts, level)).toEqual([lower, upper]);
  });

  it.each(others.bootstrap)('$name', ({ input, expected, tolerance }) => {
    const { level, ...counts } = input;
    const { interval, se } = npsFromCounts(counts, { interval: npsBootstrap, confidence: level });
    expect(interval).toEqual({ low: expected.lower, high: expected.upper, confidence: level, method: 'bootstrap' });
    expect(Math.abs((se ?? NaN) - expected.bootSe)).toBeLessThanOrEqual(tolerance);
  });

  it('is what convolution gives, also close to every step of the cumulative probability', () => {
    fc.assert(
      fc.property(countsUpTo(100), fc.double({ min: 0, max: 1, noNaN: true }), (counts, share) => {
        const n = sizeOf(counts);
        const cumulative = slowCumulative(counts);
        const lattice = (k: number) => (100 * (k - n)) / n;
        const support = [...cumulative.keys()].filter((k) => (cumulative[k] as number) > (cumulative[k - 1] ?? 0));
        const steps = support.filter((k) => (cumulative[k] as number) > 1e-8 && (cumulative[k] as number) < 0.5 - 1e-8);
        const k = steps[Math.floor(share * (steps.length - 1))];
        if (k === undefined) return;
        const tail = cumulative[k] as number;
        expect(bounds(counts, 1 - 2 * (tail - 1e-9))[0]).toBe(lattice(k));
        const next = support[support.indexOf(k) + 1] as number;
        const least = (cumulative[next] as number) - tail;
        if (least > 2e-9) expect(bounds(counts, 1 - 2 * (tail + 1e-9))[0]).toBe(lattice(next));
        const high = support.find((one) => (cumulative[one] as number) >= 1 - tail) as number;
        const clear = [high, high - 1].every((one) => Math.abs((cumulative[one] ?? 0) - (1 - tail)) > 1e-11);
        if (clear) expect(bounds(counts, 1 - 2 * tail)[1]).toBe(lattice(high));
      }),
      { numRuns: some(2) },
    );
  });

  it('knows the probability of no exception among as many as there can be', () => {
    for (const n of [10, 1e6, 1e12, 2 ** 53 - 1]) {
      for (const exceptions of [1, 2, 3]) {
        const none = Math.exp(n * Math.log1p(-exceptions / n));
        const counts = { promoters: exceptions, passives: 0, detractors: n - exceptions };
        expect(bounds(counts, 1 - 2 * (none - 1e-9))[0]).toBe(-100);
        expect(bounds(counts, 1 - 2 * (none + 1e-9))[0]).toBe((100 * (2 - n)) / n);
        const passives = { promoters: 0, passives: exceptions, detractors: n - exceptions };
        expect(bounds(passives, 1 - 2 * (none - 1e-9))[0]).toBe(-100);
        expect(bounds(passives, 1 - 2 * (none + 1e-9))[0]).toBe((100 * (1 - n)) / n);
      }
    }
  });

  it('takes a tie as reached, however the level is rounded', () => {
    // the sums −2, 0, 2 have the probabilities 1/4, 1/2, 1/4
    const even = { promoters: 1, passives: 0, detractors: 1 };
    expect(bounds(even, 0.5)).toEqual([-100, 0]);
    expect(bounds(even, 0.5 + 1e-13)).toEqual([-100, 0]);
    expect(bounds(even, 0.5 - 1e-13)).toEqual([-100, 0]);
    expect(bounds(even, 0.5 + 1e-10)).toEqual([-100, 100]);
    expect(bounds(even, 0.5 - 1e-10)).toEqual([0, 0]);
    // two of three in all ten: (2/3)^3 = 8/27, so a tail of 1/27 is reached by three of the third
    const third = { promoters: 2, passives: 0, detractors: 1 };
    for (const nudge of [-4e-13, 0, 4e-13]) expect(bounds(third, 25 / 27 + nudge)[0]).toBe(-100);
  });

  it('lies on the lattice, inside the range, is nested, and mirrors but for one step at a tie', () => {
    fc.assert(
      fc.property(countsUpTo(1e6), confidences, (counts, confidence) => {
        const n = sizeOf(counts);
        const [low, high] = bounds(counts, confidence);
        expect(low).toBeLessThanOrEqual(high);
        for (const bound of [low, high]) {
          expect(Math.abs(bound)).toBeLessThanOrEqual(100);
          expect((100 * Math.round((bound * n) / 100)) / n).toBe(bound);
        }
        const [lower, higher] = bounds(counts, (1 + confidence) / 2);
        expect(lower).toBeLessThanOrEqual(low);
        expect(higher).toBeGreaterThanOrEqual(high);
        const [left, right] = bounds(
          { ...counts, promoters: counts.detractors, detractors: counts.promoters },
          confidence,
        );
        const tied = `${bounds(counts, confidence - 1e-11)}` !== `${bounds(counts, confidence + 1e-11)}`;
        const most = tied ? (counts.passives ? 100 : 200) / n + 1e-9 : 0;
        expect(Math.abs(left + high)).toBeLessThanOrEqual(most);
        expect(Math.abs(right + low)).toBeLessThanOrEqual(most);
      }),
      { numRuns: some(2) },
    );
  });

  it('has no width when all answers agree, at any size', () => {
    for (const n of [1, 2, 1000, 2 ** 53 - 1]) {
      expect(bounds({ promoters: n, passives: 0, detractors: 0 }, 0.95)).toEqual([100, 100]);
      expect(bounds({ promoters: 0, passives: n, detractors: 0 }, 0.999999)).toEqual([0, 0]);
      expect(bounds({ promoters: 0, passives: 0, detractors: n }, 1 - 1e-15)).toEqual([-100, -100]);
    }
  });

  it('of many answers is what the normal distribution and the skewness say', () => {
    const huge = fc.double({ min: 3, max: 11, noNaN: true }).map((power) => Math.floor(10 ** power));
    fc.assert(
      fc.property(huge, huge, huge, fc.double({ min: 0.1, max: 0.999, noNaN: true }), (p, m, d, confidence) => {
        const n = p + m + d;
        const balance = p - d;
        const variance = (m * (p + d) + 4 * p * d) / n;
        const mean = balance / n;
        const third = p * (1 - mean) ** 3 - m * mean ** 3 - d * (1 + mean) ** 3;
        const z = zOfConfidence(confidence);
        const skewed = ((z * z - 1) / 6) * (third / variance);
        const [low, high] = bounds({ promoters: p, passives: m, detractors: d }, confidence).map(
          (bound) => (bound / 100) * n - balance,
        ) as [number, number];
        const slack = 0.01 + (z ** 3 + 2) / Math.sqrt(variance) + n * 4e-15;
        for (const [sum, side] of [
          [low, -1],
          [high, 1],
        ] as const) {
          const expected = side * z * Math.sqrt(variance) + skewed - 0.5;
          expect(sum).toBeGreaterThan(expected - slack);
          expect(sum).toBeLessThan(expected + 1 + slack);
        }
      }),
      { numRuns: some(5) },
    );
  });

  it('takes no longer for the largest counts, nor for confidences next to 0 and 1', () => {
    const n = 2 ** 53 - 1;
    const half = 2 ** 52 - 1;
    for (const counts of [
      { promoters: n - 1, passives: 0, detractors: 1 },
      { promoters: half, passives: 1, detractors: n - half - 1 },
      { promoters: 2 ** 51, passives: half, detractors: n - half - 2 ** 51 },
    ]) {
      const value = (100 * (counts.promoters - counts.detractors)) / n;
      const [low, high] = bounds(counts, 0.95);
      const z =
        (1.96 * 100 * Math.sqrt(counts.passives / n + 4 * (counts.promoters / n) * (counts.detractors / n))) / 9e7;
      expect(Math.abs(low - value)).toBeLessThan(z + 1e-11);
      expect(Math.abs(high - value)).toBeLessThan(z + 1e-11);
    }
    const small = { promoters: 5, passives: 3, detractors: 2 };
    expect(bounds(small, Number.MIN_VALUE)).toEqual([30, 30]);
    expect(bounds(small, 1 - 2 ** -53)).toEqual([-100, 100]);
    const many = { promoters: 5e5, passives: 3e5, detractors: 2e5 };
    const [low, high] = bounds(many, 1 - 2 ** -53);
    expect([low, high]).toEqual(bounds(many, 1 - 2 ** -44));
    // 7.3 standard errors of 0.0781
    expect(high - 30).toBeCloseTo(0.574, 2);
    expect(30 - low).toBeCloseTo(0.574, 2);
  });
});
