import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail } from '../../../src/stats/distributions/chi-square.js';
import { logGamma } from '../../../src/stats/distributions/log-gamma.js';
import { binomialDraws, exponential, logarithm, logarithmOf1p } from '../../../src/stats/random/binomial-draws.js';
import { Random } from '../../../src/stats/random/random.js';

const N = 40_000;

/** Probability of a χ² at least as large as that of draws against the exact probabilities, cells of fewer than 10 put together. */
function fitOf(n: number, p: number, draws: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const k of draws) counts.set(k, (counts.get(k) ?? 0) + 1);
  const logOf = (k: number) =>
    logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p);
  const spread = Math.ceil(12 * Math.sqrt(n * p * (1 - p)) + 12);
  let [statistic, cells, expected, found, seen] = [0, 0, 0, 0, 0];
  const close = () => {
    statistic += (found - expected) ** 2 / expected;
    cells++;
    [expected, found] = [0, 0];
  };
  for (let k = Math.max(0, Math.floor(n * p) - spread); k <= Math.min(n, Math.floor(n * p) + spread); k++) {
    expected += draws.length * Math.exp(logOf(k));
    found += counts.get(k) ?? 0;
    seen += counts.get(k) ?? 0;
    if (expected >= 10) close();
  }
  expect(seen).toBe(draws.length);
  return chiSquareUpperTail(statistic, cells - 1);
}

/**
 * The rejection alone: a point (u, v) of the square is accepted where v lies below the probability of its k over what the hat has there.
 * That share must not be above 1 anywhere, or draws would be lost.
 */
function slowly(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const logOf = (k: number) => k * Math.log(p / (1 - p)) - logGamma(k + 1) - logGamma(n - k + 1);
  const most = logOf(Math.floor((n + 1) * p));
  for (;;) {
    const [u, v] = [random.uniform() - 0.5, random.uniform()];
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + n * p + 0.5);
    if (!(k >= 0 && k <= n)) continue;
    const share = (Math.exp(logOf(k) - most) * (a / (us * us) + b)) / ((2.83 + 5.1 / b) * spread);
    if (!(share <= 1)) throw new Error(`the hat is too low at ${k} of ${n}`);
    if (v <= share) return k;
  }
}

const drawn = (n: number, success: number, failure: number, seed = 11, times = N) => {
  const draw = binomialDraws(new Random(seed), success, failure);
  return Array.from({ length: times }, () => draw(n));
};

describe('binomialDraws', () => {
  it.each([
    [5, 1, 1],
    [20, 3, 7],
    [400, 1, 99],
    [22, 1, 1],
    [40, 3, 5],
    [200, 1, 15],
    [1000, 1, 9],
    [5000, 2, 3],
    [5000, 9, 1],
    [300_000, 1, 2],
  ])('draws %i at odds of %i to %i as often as the exact probabilities say', (n, success, failure) => {
    expect(fitOf(n, success / (success + failure), drawn(n, success, failure))).toBeGreaterThan(0.001);
  });

  it.each([
    [20, 1, 1],
    [25, 2, 3],
    [101, 1, 9],
    [1000, 1, 9],
    [5000, 2, 3],
    [70_000, 1, 4],
    [3_000_000, 1, 1],
  ])('decides as its slow twin, which knows no squeeze: %i at %i to %i', (n, success, failure) => {
    const [draw, random] = [binomialDraws(new Random(n), success, failure), new Random(n)];
    const p = success / (success + failure);
    let others = 0;
    for (let i = 0; i < 20_000; i++) others += draw(n) === slowly(random, n, p) ? 0 : 1;
    expect(others).toBe(0);
  });

  it.each([1e9, 1e15, 2 ** 53 - 1])('has the moments of %d answers', (n) => {
    const draws = drawn(n, 3, 7, 5, 20_000).map((k) => (k - 0.3 * n) / Math.sqrt(0.21 * n));
    const mean = draws.reduce((sum, z) => sum + z, 0) / draws.length;
    const variance = draws.reduce((sum, z) => sum + z * z, 0) / draws.length;
    expect(Math.abs(mean)).toBeLessThan(0.025);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
  });

  it('never leaves 0 to n, and knows what cannot happen', () => {
    expect(new Set(drawn(9, 0, 5, 1, 100))).toEqual(new Set([0]));
    expect(new Set(drawn(9, 5, 0, 1, 100))).toEqual(new Set([9]));
    expect(new Set(drawn(0, 5, 2, 1, 100))).toEqual(new Set([0]));
    for (const n of [20, 21, 25, 100]) {
      const draws = drawn(n, 1, 1, n, 5000);
      expect(draws.filter((k) => !(k >= 0 && k <= n && Number.isInteger(k)))).toEqual([]);
    }
  });

  it('turns success and failure into the same draws from the other end', () => {
    for (const n of [6, 60, 6000]) {
      expect(drawn(n, 7, 3, 2, 500)).toEqual(drawn(n, 3, 7, 2, 500).map((k) => n - k));
    }
  });

  it('has a logarithm and an exponential of its own', () => {
    for (let i = -60; i < 60; i++) {
      const x = 1.1 * 1.37 ** i;
      expect(Math.abs(logarithm(x) / Math.log(x) - 1)).toBeLessThan(2e-15);
      expect(Math.abs(logarithmOf1p(x) / Math.log1p(x) - 1)).toBeLessThan(2e-15);
      if (x < 1) expect(Math.abs(logarithmOf1p(-x) / Math.log1p(-x) - 1)).toBeLessThan(2e-15);
      if (x < 40) expect(Math.abs(exponential(-x) / Math.exp(-x) - 1)).toBeLessThan(2e-13);
    }
    expect([logarithm(0), logarithm(1), exponential(0)]).toEqual([-Infinity, 0, 1]);
  });
});
