import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileLimits } from '../../../src/stats/intervals/interval-quantile.js';
import { quantileOfCounts } from '../../../src/stats/quantiles/quantile.js';
import { outcome } from '../../laws.js';
import { runs, some } from '../../runs.js';
import golden from './interval-quantile.golden.json' with { type: 'json' };

let ascending = Float64Array.of();
let once = Float64Array.of();

/** Limits of 1, 2, …, n: their ranks. */
function allRanksOf(n: number, probabilities: readonly number[], confidence?: number): ([number, number] | null)[] {
  if (ascending.length < n) {
    ascending = Float64Array.from({ length: n }, (_, k) => k + 1);
    once = new Float64Array(n).fill(1);
  }
  const found = quantileLimits(ascending.subarray(0, n), once.subarray(0, n), probabilities, confidence);
  return found.map((limits) => limits && [limits.low, limits.high]);
}

function ranksOf(n: number, p: number, confidence?: number): [number, number] | null {
  return allRanksOf(n, [p], confidence)[0] ?? null;
}

/** Whether a quantile lies between two ranks so often: the sum of the binomial distribution, term by term, from the middle out. */
function coverageOf(n: number, p: number, [low, high]: readonly [number, number]): number {
  let logarithm = n * Math.log1p(-p);
  let sum = 0;
  for (let k = 0; k < high; k++) {
    if (k >= low) sum += Math.exp(logarithm);
    logarithm += Math.log((n - k) / (k + 1)) + Math.log(p) - Math.log1p(-p);
  }
  return sum;
}

describe('quantileLimits', () => {
  it(`has the ranks of scipy in ${golden.cases.length} cases`, () => {
    const alike = new Map<string, typeof golden.cases>();
    for (const one of golden.cases) {
      const name = `${one.n} at ${one.confidence}`;
      alike.set(name, [...(alike.get(name) ?? []), one]);
    }
    for (const [name, cases] of alike) {
      const { n, confidence } = cases[0] as (typeof cases)[number];
      const probabilities = cases.map(({ p }) => p);
      expect([name, allRanksOf(n, probabilities, confidence)]).toEqual([name, cases.map(({ ranks }) => ranks)]);
      for (const { coverage } of cases) expect(coverage ?? 1).toBeGreaterThanOrEqual(confidence);
    }
  });

  it('covers at least as often as it says, and no narrower limits of equal tails do', () => {
    const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    const shares = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), shares, levels, (n, p, confidence) => {
        const ranks = ranksOf(n, p, confidence);
        const tail = (1 - confidence) / 2;
        const below = (rank: number) => coverageOf(n, p, [0, rank]);
        if (ranks === null) expect(Math.max(below(1), 1 - below(n))).toBeGreaterThan(tail * (1 - 1e-9));
        else {
          const [low, high] = ranks;
          expect(coverageOf(n, p, ranks)).toBeGreaterThanOrEqual(confidence - 1e-9);
          expect(below(low)).toBeLessThanOrEqual(tail * (1 + 1e-9));
          expect(below(low + 1)).toBeGreaterThan(tail * (1 - 1e-9));
          expect(1 - below(high)).toBeLessThanOrEqual(tail + 1e-9);
          expect(1 - below(high - 1)).toBeGreaterThan(tail - 1e-9);
        }
      }),
      { numRuns: some(4) },
    );
  });

  it('covers quantiles of samples as often as it says: all samples of a die', () => {
    // the median of a die with faces 1 to 8 lies at 4.5: between 4 and 5, so in limits that reach from at most 4 to at least 5
    let [held, all] = [0, 0];
    const faces = [1, 2, 3, 4, 5, 6, 7, 8];
    for (let sample = 0; sample < 8 ** 6; sample += 5) {
      const counts = new Array<number>(8).fill(0);
      for (let k = 0; k < 6; k++) (counts[Math.floor(sample / 8 ** k) % 8] as number)++;
      const [limits] = quantileLimits(faces, counts, [0.5]);
      all++;
      if (limits && limits.low <= 4 && limits.high >= 5) held++;
    }
    // 1 - 2 / 2^6
    expect(held / all).toBeCloseTo(0.96875, 3);
  });

  it('takes a tail that is exactly reached, as in 1/32 of five values', () => {
    expect(ranksOf(5, 0.5, 15 / 16)).toEqual([1, 5]);
    expect(ranksOf(5, 0.5, 15.001 / 16)).toBeNull();
    // 1/64 of six values, where rounding says a little more
    expect(ranksOf(6, 0.5, 31 / 32)).toEqual([1, 6]);
  });

  it('finds no rank where the search starts above all that there are', () => {
    expect([ranksOf(3, 0.01, 0.9999), ranksOf(3, 0.99, 0.9999)]).toEqual([null, null]);
  });

  it('says how many values it needs', () => {
    for (const [p, least] of [
      [0.5, 6],
      [0.9, 36],
      [0.95, 72],
      [0.99, 368],
      [0.01, 368],
    ] as const) {
      expect([p, ranksOf(least - 1, p)]).toEqual([p, null]);
      expect(ranksOf(least, p)).toEqual(p < 0.5 ? [1, expect.any(Number)] : [expect.any(Number), p > 0.5 ? least : 6]);
    }
    for (const p of [0, 1, 5e-324, 1 - 2 ** -53]) expect(ranksOf(2000, p)).toBeNull();
    expect(quantileLimits([], [], [0.5, 0])).toEqual([null, null]);
    expect(quantileLimits([3], [0], [0.5])).toEqual([null]);
  });

  it('counts repeated values, mirrors, and holds the quantile of type 7', () => {
    const table = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(40)), { maxLength: 20, size: 'max' });
    fc.assert(
      fc.property(
        table,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0.8, 0.95),
        (entries, p, level) => {
          const sorted = [...new Map(entries)].sort(([a], [b]) => a - b);
          const [values, counts] = [sorted.map(([value]) => value), sorted.map(([, count]) => count)];
          const [limits = null] = quantileLimits(values, counts, [p], level);
          const all = sorted.flatMap(([value, count]) => new Array<number>(count).fill(value));
          const ranks = ranksOf(all.length, p, level);
          expect(limits ? [limits.low, limits.high] : undefined).toEqual(
            ranks?.map((rank) => (all[rank - 1] as number) + 0),
          );
          if (limits === null) return;
          expect(limits).toMatchObject({ confidence: level, method: 'order-statistics' });
          const quantile = quantileOfCounts(values, counts, p) as number;
          expect(limits.low <= quantile && quantile <= limits.high).toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });

  it('needs no walk through so many values as a state may claim', () => {
    const half = 2 ** 52 - 1;
    expect(quantileLimits([1, 2], [half, half], [0.5, 0.4, 0.6])).toMatchObject([
      { low: 1, high: 2 },
      { low: 1, high: 1 },
      { low: 2, high: 2 },
    ]);
    // where ranks are no longer searched, they are as far from the quantile as they were, two ranks more
    const values = [0, 1, 2];
    const limitsAt = (n: number, lowest: number) => quantileLimits(values, [lowest, n - lowest, 0], [0.5])[0]?.low;
    const n = 4.1e10;
    const rank = n / 2 - 1.9599639845400543 * Math.sqrt(n / 4);
    expect([limitsAt(n, Math.floor(rank) - 3), limitsAt(n, Math.floor(rank) - 2)]).toEqual([1, 0]);
  });

  it('knows no -0', () => {
    expect(Object.is(quantileLimits([-0], [10], [0.5])[0]?.low, 0)).toBe(true);
  });

  it('refuses what the quantiles refuse, and levels that are none', () => {
    expect(outcome(() => quantileLimits([2, 1], [1, 1], [0.5]))).toBe('INVALID_VALUE');
    expect(outcome(() => quantileLimits([1, 2], [1, 0.5], [0.5]))).toBe('INVALID_VALUE');
    expect(outcome(() => quantileLimits([1], [1], [1.5]))).toBe('INVALID_OPTION');
    expect(outcome(() => quantileLimits([1], [1], [0.5], 1))).toBe('INVALID_OPTION');
    expect(outcome(() => quantileLimits([], [], [], 0))).toBe('INVALID_OPTION');
  });
});
