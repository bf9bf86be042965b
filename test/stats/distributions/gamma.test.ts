import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaCdf, gammaQuantile, gammaUpperTail } from '../../../src/stats/distributions/gamma.js';
import { runs } from '../../runs.js';
import golden from './gamma.golden.json' with { type: 'json' };
import { relativeError, worstError } from './relative-error.js';

const shape = fc.double({ min: -1, max: 5, noNaN: true }).map((exponent) => 10 ** exponent);
const ratio = fc.oneof(
  fc.double({ min: 0, max: 3, noNaN: true }),
  fc.double({ min: -300, max: 2, noNaN: true }).map((exponent) => 10 ** exponent),
);
const level = fc.oneof(
  fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
  fc.double({ min: -300, max: -1, noNaN: true }).map((exponent) => 10 ** exponent),
);

describe('gammaCdf and gammaUpperTail', () => {
  const points = golden.cases.filter((one) => one.cdf !== undefined) as {
    x: number;
    shape: number;
    cdf: number;
    upperTail: number;
  }[];

  it(`have a relative error of at most 5e-12 at ${points.length} points`, () => {
    expect(points.length).toBeGreaterThan(130);
    const worst = worstError(points, ({ x, shape, cdf, upperTail }) => [
      [gammaCdf(x, shape), cdf],
      [gammaUpperTail(x, shape), upperTail],
    ]);
    expect(worst).toBeLessThan(5e-12);
  });

  it('have the closed form of shape 1, and add up to 1', () => {
    fc.assert(
      fc.property(shape, ratio, (a, r) => {
        expect(relativeError(gammaCdf(r, 1), -Math.expm1(-r))).toBeLessThan(1e-12);
        expect(relativeError(gammaUpperTail(r, 1), Math.exp(-r))).toBeLessThan(1e-12);
        expect(Math.abs(gammaCdf(a * r, a) + gammaUpperTail(a * r, a) - 1)).toBeLessThan(1e-12);
      }),
      { numRuns: runs },
    );
  });

  it('are sums of Poisson probabilities for whole shapes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.01, max: 100, noNaN: true }), (k, mean) => {
        let term = Math.exp(-mean);
        let sum = 0;
        for (let j = 0; j < k; j++) {
          sum += term;
          term *= mean / (j + 1);
        }
        expect(relativeError(gammaUpperTail(mean, k), sum)).toBeLessThan(1e-12);
      }),
      { numRuns: runs },
    );
  });

  it('never fall as x grows, also across the joint of series and fraction', () => {
    fc.assert(
      fc.property(shape, ratio, ratio, (a, r, s) => {
        for (const other of [a * s, a + 1, (a + 1) * (1 + 1e-12), (a + 1) * (1 - 1e-12)]) {
          const [low, high] = [Math.min(a * r, other), Math.max(a * r, other)];
          expect(gammaCdf(low, a)).toBeLessThanOrEqual(gammaCdf(high, a) * (1 + 1e-12));
          expect(gammaUpperTail(high, a)).toBeLessThanOrEqual(gammaUpperTail(low, a) * (1 + 1e-12));
        }
      }),
      { numRuns: runs },
    );
  });

  it('are exact at the ends', () => {
    expect([gammaCdf(0, 2), gammaUpperTail(0, 2), gammaCdf(-0, 2), gammaUpperTail(-0, 2)]).toEqual([0, 1, 0, 1]);
    expect([gammaCdf(1e308, 2), gammaUpperTail(1e308, 2)]).toEqual([1, 0]);
  });
});

describe('gammaQuantile', () => {
  const levels = golden.cases.filter((one) => one.quantile !== undefined) as {
    probability: number;
    shape: number;
    quantile: number;
  }[];

  it(`has a relative error of at most 1e-12 at ${levels.length} levels`, () => {
    expect(levels.length).toBeGreaterThan(80);
    expect(
      worstError(levels, ({ probability, shape, quantile }) => [[gammaQuantile(probability, shape), quantile]]),
    ).toBeLessThan(1e-12);
  });

  it('undoes the distribution function and rises', () => {
    fc.assert(
      fc.property(level, level, shape, (p, q, a) => {
        const x = gammaQuantile(p, a);
        if (x > 1e-290) {
          const tailAt = (at: number) => (p < 0.5 ? gammaCdf(at, a) : gammaUpperTail(at, a));
          // far out a tail is so steep that the last bits of x, which no quantile has better, are seen in it
          const lastBits = relativeError(tailAt(x * (1 + 2 ** -50)), tailAt(x));
          expect(relativeError(tailAt(x), p < 0.5 ? p : 1 - p)).toBeLessThan(1e-11 + lastBits);
        }
        if (p < q) expect(x).toBeLessThanOrEqual(gammaQuantile(q, a) * (1 + 1e-13));
      }),
      { numRuns: runs },
    );
  });

  it('is 0 for the probability 0, and where no double is small enough', () => {
    expect([gammaQuantile(0, 3), gammaQuantile(-0, 3), gammaQuantile(1e-12, 0.001)]).toEqual([0, 0, 0]);
  });

  it('ends for any shape and level', () => {
    const any = fc.double({ min: -6, max: 7, noNaN: true }).map((exponent) => 10 ** exponent);
    const tails = fc.oneof(level, fc.constant(1 - 2 ** -53), fc.constant(5e-324));
    fc.assert(
      fc.property(tails, any, (p, a) => {
        const x = gammaQuantile(p, a);
        expect(x >= 0 && x < Infinity).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});

describe('the functions of the gamma distribution', () => {
  it('refuse arguments out of their range', () => {
    const check = (call: () => number, message: string) =>
      expect(call).toThrow(
        expect.objectContaining({ code: 'INVALID_VALUE', message: expect.stringContaining(message) }),
      );
    for (const [name, call] of Object.entries({ gammaCdf, gammaUpperTail })) {
      for (const bad of [-1, NaN, Infinity, '1', null, undefined]) {
        check(() => call(bad as number, 1), `${name}: x must be a finite number from 0; got`);
      }
    }
    for (const bad of [-0.1, 1, 2, NaN, '0.5', null]) {
      check(
        () => gammaQuantile(bad as number, 1),
        'gammaQuantile: probability must be a number from 0 to below 1; got',
      );
    }
    for (const [name, call] of Object.entries({ gammaCdf, gammaUpperTail, gammaQuantile })) {
      for (const bad of [0, -1, 1e-7, 1.1e10, NaN, Infinity, '1', null]) {
        check(() => call(0, bad as number), `${name}: shape must be a number from 0.000001 to 10000000000; got`);
      }
    }
  });
});
