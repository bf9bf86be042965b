import { describe, expect, it } from 'vitest';
import { hyp2f1, logHyp2f1 } from '../../../src/stats/distributions/hyp2f1.js';
import { relativeError } from './relative-error.js';
import golden from './special.golden.json' with { type: 'json' };

const cases = golden.cases.filter((one) => one.function === 'hyp2f1');
type Args = [a: number, b: number, c: number, z: number];

describe('hyp2f1', () => {
  it.each(cases)('of $args', ({ args, value, ln, tolerance }) => {
    if (value === null) {
      expect(relativeError(logHyp2f1(...(args as Args)), ln ?? NaN)).toBeLessThan(tolerance);
      expect(() => hyp2f1(...(args as Args))).toThrow('too large for a number: take logHyp2f1');
    } else expect(relativeError(hyp2f1(...(args as Args)), value)).toBeLessThan(tolerance);
  });

  it('is the same with its upper parameters exchanged, and after Euler’s transformation', () => {
    for (const [a, b, c, z] of [
      [0.4, 1.3, 2.5, 0.8],
      [3.7, 0.2, 4.4, -3],
      [1, 1, 3, 0.999999],
    ] as Args[]) {
      expect(relativeError(hyp2f1(a, b, c, z), hyp2f1(b, a, c, z))).toBeLessThan(1e-13);
      const turned = (1 - z) ** (c - a - b) * hyp2f1(c - a, c - b, c, z);
      expect(relativeError(hyp2f1(a, b, c, z), turned)).toBeLessThan(1e-12);
    }
  });

  it('refuses what lies outside its domain', () => {
    for (const [args, message] of [
      [[3, 4, 2, 0.5], 'a or b must lie between 0 and c; got a = 3, b = 4 and c = 2'],
      [[1, 1, 2, 1], 'z must be from -1e6 to below 1; got 1'],
      [[NaN, 1, 2, 0], 'a must be from -1e6 to 1e6; got NaN'],
      [[1, 1, '2', 0], 'c must be'],
      [[1, 1e7, 2, 0], 'b must be'],
    ] as [Args, string][]) {
      expect(() => hyp2f1(...args)).toThrow(`hyp2f1: ${message}`);
      expect(() => logHyp2f1(...args)).toThrow(expect.objectContaining({ code: 'INVALID_VALUE' }));
    }
  });
});
