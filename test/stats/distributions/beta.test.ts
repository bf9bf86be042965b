import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBelow, betaCdf, betaQuantile, betaUpperTail, settle } from '../../../src/stats/distributions/beta.js';
import { runs } from '../../runs.js';
import golden from './beta.golden.json' with { type: 'json' };
import { worstError } from './relative-error.js';

/** Shapes from 0.001 to 1e6, all sizes alike. */
const shape = fc.double({ min: -3, max: 6, noNaN: true }).map((exponent) => 10 ** exponent);
const moderate = fc.double({ min: -1, max: 5, noNaN: true }).map((exponent) => 10 ** exponent);
const share = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: -300, max: 0, noNaN: true }).map((exponent) => 10 ** exponent),
  fc.double({ min: -15, max: 0, noNaN: true }).map((exponent) => 1 - 10 ** exponent),
);

describe('betaCdf and betaUpperTail', () => {
  const points = golden.cases.filter((one) => one.cdf !== undefined) as {
    x: number;
    a: number;
    b: number;
    cdf: number;
    upperTail: number;
  }[];

  it(`have a relative error of at most 1e-12 at ${points.length} points`, () => {
    expect(points.length).toBeGreaterThan(150);
    const worst = worstError(points, ({ x, a, b, cdf, upperTail }) => [
      [betaCdf(x, a, b), cdf],
      [betaUpperTail(x, a, b), upperTail],
    ]);
    expect(worst).toBeLessThan(1e-12);
  });

  it('have the closed forms of whole and half shapes', () => {
    fc.assert(
      fc.property(share, moderate, (x, a) => {
        const close = (actual: number, expected: number) =>
          expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * expected + 1e-307);
        close(betaCdf(x, a, 1), x ** a);
        close(betaUpperTail(x, 1, a), Math.exp(a * Math.log1p(-x)));
        close(betaCdf(x, 0.5, 0.5), (2 / Math.PI) * Math.atan2(Math.sqrt(x), Math.sqrt(1 - x)));
      }),
      { numRuns: runs },
    );
  });

  it('add up to 1 and mirror each other', () => {
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        const [below, above] = [betaCdf(x, a, b), betaUpperTail(x, a, b)];
        expect(below >= 0 && above >= 0).toBe(true);
        expect(Math.abs(below + above - 1)).toBeLessThan(1e-12);
        if (x >= 0.5) expect(betaUpperTail(1 - x, b, a)).toBe(below);
      }),
      { numRuns: runs },
    );
  });

  it('never fall as x grows, also across the joint of the two sides', () => {
    fc.assert(
      fc.property(share, share, shape, shape, (x, y, a, b) => {
        const joint = (a + 1) / (a + b + 2);
        for (const other of [y, joint, joint * (1 + 1e-12), joint * (1 - 1e-12)]) {
          const [low, high] = [Math.min(x, other, 1), Math.min(1, Math.max(x, other))];
          const [from, to] = [betaCdf(low, a, b), betaCdf(high, a, b)];
          expect(from <= to * (1 + 1e-12)).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });

  it('are exact at the ends', () => {
    expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3), betaUpperTail(0, 2, 3), betaUpperTail(1, 2, 3)]).toEqual([0, 1, 1, 0]);
    expect([betaCdf(-0, 2, 3), betaQuantile(-0, 2, 3)]).toEqual([0, 0]);
    expect(betaUpperTail(1e-20, 0.001, 5)).toBeLessThan(0.05);
  });
});

describe('betaQuantile', () => {
  const levels = golden.cases.filter((one) => one.quantile !== undefined) as {
    probability: number;
    a: number;
    b: number;
    quantile: number;
  }[];

  it(`has a relative error of at most 1e-11 at ${levels.length} levels`, () => {
    expect(levels.length).toBeGreaterThan(100);
    expect(
      worstError(levels, ({ probability, a, b, quantile }) => [[betaQuantile(probability, a, b), quantile]]),
    ).toBeLessThan(1e-11);
  });

  it('undoes the distribution function and rises', () => {
    fc.assert(
      fc.property(share, share, moderate, moderate, (p, q, a, b) => {
        const x = betaQuantile(p, a, b);
        expect(x >= 0 && x <= 1).toBe(true);
        // Where x is next to 0 or 1, or the distribution steep, the last digit of x decides.
        const [down, up] = [x * (1 - 1e-11), Math.min(1, x * (1 + 1e-11))];
        expect(betaCdf(down, a, b)).toBeLessThanOrEqual(p * (1 + 1e-11) + 1e-16);
        expect(betaCdf(up, a, b)).toBeGreaterThanOrEqual(p * (1 - 1e-11) - 1e-16);
        if (p < q) expect(x).toBeLessThanOrEqual(betaQuantile(q, a, b) * (1 + 1e-14));
      }),
      { numRuns: runs },
    );
  });

  it('is exact at the ends and gives up digits only below the least double', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3), betaQuantile(1e-12, 0.001, 3)]).toEqual([0, 1, 0]);
    expect(betaQuantile(0.5, 5, 5)).toBeCloseTo(0.5, 15);
  });

  it('ends for any shapes and level', () => {
    const any = fc.double({ min: -6, max: 7, noNaN: true }).map((exponent) => 10 ** exponent);
    fc.assert(
      fc.property(share, any, any, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        expect(x >= 0 && x <= 1).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

describe('the functions of the beta distribution', () => {
  it('refuse arguments out of their range', () => {
    const functions = [
      ['betaCdf', 'x', betaCdf],
      ['betaUpperTail', 'x', betaUpperTail],
      ['betaQuantile', 'probability', betaQuantile],
    ] as const;
    for (const [name, first, call] of functions) {
      for (const bad of [-1e-9, 1.1, NaN, '0.5', null, undefined]) {
        expect(() => call(bad as number, 1, 1)).toThrow(
          expect.objectContaining({
            code: 'INVALID_VALUE',
            message: expect.stringContaining(`${name}: ${first} must be a number from 0 to 1; got`),
          }),
        );
      }
      for (const bad of [0, -1, 1e-7, 1.1e10, NaN, Infinity, '1', null]) {
        expect(() => call(0, bad as number, 1)).toThrow(
          `${name}: a must be a number from 0.000001 to 10000000000; got`,
        );
        expect(() => call(1, 1, bad as number)).toThrow(
          `${name}: b must be a number from 0.000001 to 10000000000; got`,
        );
      }
    }
  });
});

describe('betaBelow', () => {
  it('takes the logarithm of an x too small for a double', () => {
    expect(betaBelow(0.01, 1, 0, 1, -2000)).toBeCloseTo(Math.exp(-20), 20);
  });
});

describe('settle', () => {
  it('follows Newton from either side, and ends where nothing moves', () => {
    const root = (at: number) => at - (at * at - 2) / (2 * at);
    expect(settle(root, 5, false)).toBeCloseTo(Math.SQRT2, 15);
    expect(settle((at) => at, 3, true)).toBe(3);
    expect(settle(() => NaN, 3, true)).toBeNaN();
  });
});
