import { expect, it } from 'vitest';
import { gaussLegendre } from '../../../src/stats/numerics/legendre.js';
import { relativeError } from '../distributions/relative-error.js';

const integral = (f: (x: number) => number, from: number, to: number) => {
  const nodes = gaussLegendre(from, to);
  let sum = 0;
  for (let k = 0; k < nodes.length; k += 2) sum += (nodes[k + 1] ?? NaN) * f(nodes[k] ?? NaN);
  return sum;
};

it('gaussLegendre is exact for polynomials up to degree 15, and for what falls by e^4', () => {
  for (let degree = 0; degree <= 15; degree++) {
    expect(
      relativeError(
        integral((x) => x ** degree, 1, 3),
        (3 ** (degree + 1) - 1) / (degree + 1),
      ),
    ).toBeLessThan(1e-14);
  }
  expect(
    relativeError(
      integral((x) => x ** 16, -1, 1),
      2 / 17,
    ),
  ).toBeGreaterThan(1e-8);
  expect(
    relativeError(
      integral((x) => Math.exp(-4 * x), 0, 1),
      -Math.expm1(-4) / 4,
    ),
  ).toBeLessThan(1e-13);
});
