import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile, normalUpperTail } from '../../../src/stats/distributions/distribution.js';

interface Golden {
  readonly cases: readonly (
    | { readonly x: number; readonly cdf: number; readonly upperTail: number }
    | { readonly probability: number; readonly quantile: number }
  )[];
}

const golden: Golden = JSON.parse(readFileSync(new URL('./distribution.golden.json', import.meta.url), 'utf8'));

/** Relative error, or that of the last digit where a result has not all of its digits. */
function expectClose(actual: number, expected: number, relative: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.max(relative * Math.abs(expected), 3 * 5e-324));
}

describe('normalCdf and normalUpperTail', () => {
  const points = golden.cases.filter((one) => 'x' in one);

  it(`have a relative error of at most 3e-15 at ${points.length} points`, () => {
    expect(points.length).toBeGreaterThan(150);
    for (const { x, cdf, upperTail } of points) {
      expectClose(normalCdf(x), cdf, 3e-15);
      expectClose(normalUpperTail(x), upperTail, 3e-15);
    }
  });

  it('have exact values where they are known', () => {
    expect([normalCdf(0), normalUpperTail(0), normalCdf(-0)]).toEqual([0.5, 0.5, 0.5]);
    expect([normalCdf(40), normalUpperTail(40), normalCdf(-1e308), normalUpperTail(-1e308)]).toEqual([1, 0, 0, 1]);
    expect(normalUpperTail(38.4)).toBeGreaterThan(0);
  });

  it('refuse what is no finite number', () => {
    for (const x of [NaN, Infinity, -Infinity, '1', null, undefined]) {
      expect(() => normalCdf(x as number)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
      expect(() => normalUpperTail(x as number)).toThrow('normalUpperTail: x must be a finite number; got');
    }
  });
});

describe('normalQuantile', () => {
  const levels = golden.cases.filter((one) => 'probability' in one);

  it(`has a relative error of at most 2e-15 at ${levels.length} levels`, () => {
    expect(levels.length).toBeGreaterThan(100);
    for (const { probability, quantile } of levels) expectClose(normalQuantile(probability), quantile, 2e-15);
  });

  it('is 0 in the middle and refuses the ends', () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (const probability of [0, 1, -0.1, 1.1, NaN, Infinity, '0.5', null, undefined]) {
      expect(() => normalQuantile(probability as number)).toThrow(
        'normalQuantile: probability must be a number between 0 and 1; got',
      );
    }
  });
});
