import { expect, it } from 'vitest';
import { gaussLegendre } from '../../../src/stats/numerics/legendre.js';
import { relativeError } from '../distributions/relative-error.js';

const integral = (f: (x: number) => number, from: number, to: number) => {
  let sum = 0;
  gaussLegendre(from, to, (x, weight) => {
    sum += weight * f(x);
  });
  return sum;
};

it('gaussLegendre is exact for polynomials up to degree 23, and for what falls by e^8', () => {
  for (let degree = 0; degree <= 23; degree++) {
    expect(
      relativeError(
        integral((x) => x ** degree, 1, 3),
        (3 ** (degree + 1) - 1) / (degree + 1),
      ),
    ).toBeLessThan(1e-14);
  }
  expect(
    relativeError(
      integral((x) => x ** 24, -1, 1),
      2 / 25,
    ),
  ).toBeGreaterThan(1e-8);
  expect(
    relativeError(
      integral((x) => Math.exp(-8 * x), 0, 1),
      -Math.expm1(-8) / 8,
    ),
  ).toBeLessThan(1e-14);
});
