import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  katzLog,
  logPartOfAll,
  type ShareIndexIntervalMethod,
  usualShareIndex,
  usualShareRatio,
} from '../../../src/stats/intervals/interval-share-ratio.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const z = 1.959963984540054;
/** A group with a part in it: four cells of customers. */
const sample = fc
  .tuple(fc.nat(200), fc.nat(200), fc.nat(200), fc.nat(200))
  .map(([a, b, c, d]) => ({ given: { count: a, otherCount: a + c, otherTotal: a + b + 1 + c + d }, n: a + b + 1 }));

/** The delta method by differences: how the log of the ratio answers to the share of the part and to that of the rest. */
function slowIndex(count: number, total: number, otherCount: number, otherTotal: number): [number, number] {
  const [c, r, w] = [otherCount - count, otherTotal - total, total / otherTotal];
  const log = (p: number, q: number) => Math.log(p) - Math.log(w * p + (1 - w) * q);
  const [p, q] = [count / total, c / r];
  const slope = (one: number, other: number) => (log(p + one, q + other) - log(p - one, q - other)) / 2e-6;
  const variance = slope(1e-6, 0) ** 2 * ((p * (1 - p)) / total) + slope(0, 1e-6) ** 2 * ((q * (1 - q)) / r);
  const ratio = p / (otherCount / otherTotal);
  return [ratio * Math.exp(-z * Math.sqrt(variance)), ratio * Math.exp(z * Math.sqrt(variance))];
}

/** Probabilities of 0, 1 … n successes. */
function binomial(n: number, p: number): number[] {
  const chances = [(1 - p) ** n];
  for (let k = 0; k < n; k++) chances.push((((chances[k] as number) * (n - k)) / (k + 1)) * (p / (1 - p)));
  return chances;
}

/** How often the interval, where there is one, holds the true index of a part of n with p and a rest of r with q: all outcomes. */
function coverage(method: ShareIndexIntervalMethod, n: number, r: number, p: number, q: number): number {
  const truth = p / ((n * p + r * q) / (n + r));
  let [held, all] = [0, 0];
  const others = binomial(r, q);
  for (const [a, one] of binomial(n, p).entries()) {
    for (const [c, other] of others.entries()) {
      const sample = { count: a, otherCount: a + c, otherTotal: n + r };
      const bounds = a > 0 && c > 0 ? method.bounds(sample, n, z, 0.95) : null;
      if (bounds === null) continue;
      all += one * other;
      if (bounds[0] <= truth && truth <= bounds[1]) held += one * other;
    }
  }
  return held / all;
}

describe('katzLog', () => {
  it('is the formula of its source', () => {
    const [low, high] = katzLog.bounds({ count: 7, otherCount: 30, otherTotal: 90 }, 25, z, 0.95) as [number, number];
    const se = Math.sqrt(1 / 7 - 1 / 25 + 1 / 30 - 1 / 90);
    expect(low).toBeCloseTo(0.84 * Math.exp(-z * se), 12);
    expect(high).toBeCloseTo(0.84 * Math.exp(z * se), 12);
  });
});

describe('logPartOfAll', () => {
  it('is the delta method, worked out by differences', () => {
    for (const [a, n, b, m] of [
      [90, 300, 200, 1000],
      [831, 1142, 3096, 7043],
      [5, 40, 50, 90],
      [30, 31, 40, 90],
    ] as const) {
      const given = { count: a, otherCount: b, otherTotal: m };
      const [low, high] = logPartOfAll.bounds(given, n, z, 0.95) as [number, number];
      const [slowLow, slowHigh] = slowIndex(a, n, b, m);
      expect(Math.abs(low / slowLow - 1)).toBeLessThan(1e-8);
      expect(Math.abs(high / slowHigh - 1)).toBeLessThan(1e-8);
    }
  });

  it('covers what it says, while the interval for independent groups covers too much', () => {
    for (const [n, r, p, q] of [
      [50, 150, 0.3, 0.2],
      [50, 150, 0.2, 0.2],
      [100, 100, 0.7, 0.4],
      [60, 240, 0.25, 0.5],
    ] as const) {
      const [own, katz] = [coverage(logPartOfAll, n, r, p, q), coverage(katzLog, n, r, p, q)];
      expect([own > 0.94, own < 0.96, katz > 0.97]).toEqual([true, true, true]);
    }
  });

  it('has none of a part that is all, or without the property in the part or in the rest', () => {
    const bounds = (count: number, total: number, otherCount: number, otherTotal: number) =>
      logPartOfAll.bounds({ count, otherCount, otherTotal }, total, z, 0.95);
    expect([bounds(5, 10, 5, 10), bounds(0, 5, 3, 10), bounds(3, 5, 3, 10), bounds(0, 5, 0, 10)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(bounds(5, 5, 10, 10)).toEqual([1, 1]);
  });
});

describe('both', () => {
  it('contain the ratio; the part of all is the narrower one', () => {
    fc.assert(
      fc.property(sample, ({ given, n }) => {
        const index = logPartOfAll.bounds(given, n, z, 0.95);
        expect(index).toEqual(usualShareIndex.bounds(given, n, z, 0.95));
        expect(index === null).toBe(given.count === 0 || given.otherCount === given.count);
        if (index === null) return;
        const ratio = (given.count * given.otherTotal) / (n * given.otherCount);
        expect([index[0] <= ratio, index[1] >= ratio, index[0] > 0]).toEqual([true, true, true]);
        const katz = katzLog.bounds(given, n, z, 0.95) as [number, number];
        expect(katz).toEqual(usualShareRatio.bounds(given, n, z, 0.95));
        expect([katz[0] <= index[0] * (1 + 1e-12), katz[1] >= index[1] * (1 - 1e-12)]).toEqual([true, true]);
      }),
      { numRuns: runs },
    );
  });

  it('refuse what cannot be such counts', () => {
    const good = { count: 2, otherCount: 4, otherTotal: 10 };
    for (const method of [katzLog, logPartOfAll]) {
      for (const bad of [{ count: 6 }, { count: -1 }, { otherCount: 11 }, { otherTotal: NaN }]) {
        expect(outcome(() => method.bounds({ ...good, ...bad }, 5, z, 0.95))).toBe('INVALID_VALUE');
      }
      expect(outcome(() => method.bounds(good, 0, z, 0.95))).toBe('INVALID_VALUE');
      expect(outcome(() => method.bounds(good, 5, 0, 0.95))).toBe('INVALID_VALUE');
      expect(outcome(() => method.bounds(null as never, 5, z, 0.95))).toBe('INVALID_VALUE');
    }
    expect(outcome(() => logPartOfAll.bounds({ ...good, otherCount: 8 }, 5, z, 0.95))).toBe('INVALID_VALUE');
    expect(outcome(() => katzLog.bounds({ ...good, otherCount: 8 }, 5, z, 0.95))).toBe('none');
  });
});
