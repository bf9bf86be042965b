import { describe, expect, it } from 'vitest';
import { logBeta, logOfBeta } from '../../../src/stats/distributions/log-beta.js';
import golden from './special.golden.json' with { type: 'json' };

describe('logBeta', () => {
  it.each(golden.cases.filter((one) => one.function === 'logBeta'))('of $args', ({ args, value }) => {
    const [a = NaN, b = NaN] = args;
    expect(Math.abs(logBeta(a, b) - (value ?? NaN))).toBeLessThanOrEqual(1e-13 * Math.abs(value ?? NaN) + 2e-15);
    expect(logOfBeta(b, a)).toBe(logBeta(a, b));
  });

  it('refuses anything else', () => {
    for (const x of [0, -1, NaN, Infinity, '1', null]) {
      expect(() => logBeta(x as number, 1)).toThrow('logBeta: a must be from 1e-300 to 1e300');
      expect(() => logBeta(1, x as number)).toThrow('logBeta: b must be');
    }
  });
});
