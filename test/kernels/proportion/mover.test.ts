import { describe, expect, it } from 'vitest';
import { differenceLimits, ratioLimits } from '../../../src/kernels/proportion/mover.js';
import { wilson } from '../../../src/stats/intervals/interval-proportion.js';

const a = { value: 0.3, low: 0.2, high: 0.45 };
const b = { value: 0.1, low: 0.06, high: 0.18 };
/** An end of the limits of a − R b. */
const end = (k: 0 | 1, r: number, other = b) =>
  differenceLimits(a, { value: r * other.value, low: r * other.low, high: r * other.high })[k];

describe('differenceLimits', () => {
  it('recovers the variance of each side', () => {
    const [low, high] = differenceLimits(a, b);
    expect(low).toBeCloseTo(0.2 - Math.sqrt(0.1 ** 2 + 0.08 ** 2), 14);
    expect(high).toBeCloseTo(0.2 + Math.sqrt(0.15 ** 2 + 0.04 ** 2), 14);
  });

  it("gives Newcombe's own example: 56/70 and 48/80", () => {
    const share = (k: number, n: number) => {
      const [low, high] = wilson.bounds(k, n, 1.959963984540054, 0.95);
      return { value: k / n, low, high };
    };
    // Newcombe 1998, table II, method 10
    const [low, high] = differenceLimits(share(56, 70), share(48, 80));
    expect([low, high].map((each) => each.toFixed(4))).toEqual(['0.0524', '0.3339']);
  });
});

describe('ratioLimits', () => {
  it('are the ratios at which an end of the difference is 0', () => {
    const [low, high] = ratioLimits(a, b);
    expect(end(0, low)).toBeCloseTo(0, 14);
    expect(end(1, high)).toBeCloseTo(0, 14);
    expect(low).toBeLessThan(3);
    expect(high).toBeGreaterThan(3);
  });

  it('hold where the upper limit of the denominator is twice its value or more', () => {
    for (const high of [0.2, 0.4]) {
      const wide = { value: 0.1, low: 0.06, high };
      expect(end(0, ratioLimits(a, wide)[0], wide)).toBeCloseTo(0, 14);
    }
  });

  it('start at 0 where the numerator may be 0, and have no end where the denominator may be', () => {
    expect(ratioLimits({ value: 0, low: 0, high: 0.2 }, b)[0]).toBe(0);
    expect(ratioLimits(a, { value: 0.1, low: 0, high: 0.2 })[1]).toBe(Infinity);
  });
});
