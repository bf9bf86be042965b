import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/stats/distributions/distribution.js';
import {
  studentTCdf,
  studentTQuantile,
  studentTUpperTail,
  tBeyond,
} from '../../../src/stats/distributions/student-t.js';
import { runs } from '../../runs.js';
import { relativeError, worstError } from './relative-error.js';
import golden from './student-t.golden.json' with { type: 'json' };

const freedom = fc.double({ min: -1, max: 8, noNaN: true }).map((exponent) => 10 ** exponent);
const size = fc.oneof(
  fc.double({ min: 0, max: 40, noNaN: true }),
  fc.double({ min: -200, max: 200, noNaN: true }).map((exponent) => 10 ** exponent),
);
const level = fc.oneof(
  fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
  fc.double({ min: -25, max: -1, noNaN: true }).map((exponent) => 10 ** exponent),
);

describe('studentTCdf and studentTUpperTail', () => {
  const points = golden.cases.filter((one) => one.cdf !== undefined) as {
    t: number;
    df: number;
    cdf: number;
    upperTail: number;
  }[];

  it(`have a relative error of at most 1e-12 at ${points.length} points`, () => {
    expect(points.length).toBeGreaterThan(150);
    const worst = worstError(points, ({ t, df, cdf, upperTail }) => [
      [studentTCdf(t, df), cdf],
      [studentTUpperTail(t, df), upperTail],
      [studentTCdf(-t, df), upperTail],
      [studentTUpperTail(-t, df), cdf],
    ]);
    expect(worst).toBeLessThan(1e-12);
  });

  it('have the closed forms of 1 and 2 degrees of freedom', () => {
    fc.assert(
      fc.property(size, (t) => {
        expect(relativeError(studentTUpperTail(t, 1), Math.atan2(1, t) / Math.PI)).toBeLessThan(1e-12);
        const root = Math.hypot(Math.SQRT2, t);
        if (t < 1e150) expect(relativeError(studentTUpperTail(t, 2), 1 / root / (root + t))).toBeLessThan(1e-12);
      }),
      { numRuns: runs },
    );
  });

  it('add up to 1, fall, and are ½ at 0', () => {
    fc.assert(
      fc.property(size, size, freedom, (t, more, df) => {
        expect(Math.abs(studentTCdf(t, df) + studentTUpperTail(t, df) - 1)).toBeLessThan(1e-15);
        expect(studentTUpperTail(t + more, df)).toBeLessThanOrEqual(studentTUpperTail(t, df) * (1 + 1e-12));
        expect([studentTCdf(0, df), studentTUpperTail(-0, df)]).toEqual([0.5, 0.5]);
      }),
      { numRuns: runs },
    );
  });

  it('become the normal distribution', () => {
    for (const df of [1e15, 1e17, 1e30, 1e100, 1e300]) {
      for (const t of [-37, -2, -1e-9, 0.3, 5])
        expect(relativeError(studentTCdf(t, df), normalCdf(t))).toBeLessThan(1e-9);
      for (const p of [1e-12, 0.025, 0.7])
        expect(relativeError(studentTQuantile(p, df), normalQuantile(p))).toBeLessThan(1e-12);
    }
  });

  it('know tails of numbers whose square is beyond a double', () => {
    // The tail of few degrees of freedom goes with t^-df.
    const ratio = studentTUpperTail(1e300, 0.1) / studentTUpperTail(1e100, 0.1);
    expect(relativeError(ratio, 1e-20)).toBeLessThan(1e-12);
    expect(studentTUpperTail(1e300, 5)).toBe(0);
    expect(studentTCdf(1e300, 5)).toBe(1);
  });
});

describe('studentTQuantile', () => {
  const levels = golden.cases.filter((one) => one.quantile !== undefined) as {
    probability: number;
    df: number;
    quantile: number;
  }[];

  it(`has a relative error of at most 1e-12 at ${levels.length} levels`, () => {
    expect(levels.length).toBeGreaterThan(100);
    expect(
      worstError(levels, ({ probability, df, quantile }) => [[studentTQuantile(probability, df), quantile]]),
    ).toBeLessThan(1e-12);
  });

  it('undoes the distribution function, is odd and rises', () => {
    fc.assert(
      fc.property(level, level, freedom, (p, q, df) => {
        const t = studentTQuantile(p, df);
        const [tail, back] = p < 0.5 ? [p, studentTCdf(t, df)] : [1 - p, studentTUpperTail(t, df)];
        expect(relativeError(back, tail)).toBeLessThan(1e-11);
        if (p < q) expect(t).toBeLessThanOrEqual(studentTQuantile(q, df) + 1e-13 * Math.abs(t));
        if (p >= 0.5) expect(0 - studentTQuantile(1 - p, df)).toBe(t);
      }),
      { numRuns: runs },
    );
  });

  it('has a two-sided form for intervals', () => {
    expect(tBeyond(1 - 0.95, 0.95, 10)).toBeCloseTo(2.228138851986274, 13);
    expect(tBeyond(1e-9, 1 - 1e-9, 3.5)).toBe(0 - studentTQuantile(5e-10, 3.5));
  });

  it('is 0 in the middle', () => {
    expect(studentTQuantile(0.5, 7)).toBe(0);
  });
});

describe("the functions of Student's t", () => {
  const check = (call: () => number, message: string) =>
    expect(call).toThrow(expect.objectContaining({ code: 'INVALID_VALUE', message: expect.stringContaining(message) }));

  it('refuse arguments out of their range', () => {
    for (const [name, call] of Object.entries({ studentTCdf, studentTUpperTail })) {
      for (const bad of [NaN, Infinity, -Infinity, '1', null, undefined]) {
        check(() => call(bad as number, 1), `${name}: t must be a finite number; got`);
      }
    }
    for (const bad of [0, 1, -0.5, 2, NaN, '0.5', null]) {
      check(() => studentTQuantile(bad as number, 1), 'studentTQuantile: probability must be between 0 and 1; got');
    }
    for (const [name, call] of Object.entries({ studentTCdf, studentTUpperTail, studentTQuantile })) {
      for (const bad of [0, -1, 1e-4, NaN, Infinity, '5', null, undefined]) {
        check(() => call(0.5, bad as number), `${name}: df must be a finite number from 0.001; got`);
      }
    }
  });

  it('refuse a level whose quantile no double can hold', () => {
    check(
      () => studentTQuantile(1e-12, 0.01),
      'studentTQuantile: probability must be one with a finite quantile; got 1e-12',
    );
    expect(studentTQuantile(1e-300, 1)).toBeCloseTo(-1 / Math.PI / 1e-300, -290);
  });
});
