import { describe, expect, it } from 'vitest';
import { digamma } from '../../../src/stats/distributions/digamma.js';
import golden from './special.golden.json' with { type: 'json' };

describe('digamma', () => {
  it.each(golden.cases.filter((one) => one.function === 'digamma'))('of $args', ({ args: [x = NaN], value }) => {
    expect(Math.abs(digamma(x) - (value ?? NaN))).toBeLessThanOrEqual(1e-14 * Math.abs(value ?? NaN) + 1e-15);
  });

  it('refuses anything else', () => {
    for (const x of [0, -1, NaN, Infinity, 1e306, '1', null]) {
      expect(() => digamma(x as number)).toThrow('digamma: x must be from 1e-300 to 2.5e305');
    }
  });
});
