import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaGeometricAlive, betaGeometricPurchases } from '../../../../src/customers/value/models/beta-geometric.js';
import { some } from '../../../runs.js';
import { relativeError } from '../../../stats/distributions/relative-error.js';

const size = fc.double({ min: 0.05, max: 20, noNaN: true });
const params = fc.tuple(size, size, size, size);
const customer = fc
  .tuple(fc.nat(40), fc.double({ min: 0.1, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([frequency, age, part]) => [frequency, frequency === 0 ? 0 : age * part, age]);

describe('betaGeometricPurchases', () => {
  it('grows at first by the rate of those who are there, and ever less', () => {
    fc.assert(
      fc.property(params, customer, (at, who) => {
        const [r, alpha] = at;
        const [x = 0, , age = 0] = who;
        const rate = betaGeometricAlive(at, who, 1) * ((r + x) / (alpha + age));
        const soon = betaGeometricPurchases(at, who, 1e-7, 1);
        expect(relativeError(soon, 1e-7 * rate)).toBeLessThan(1e-4);
        const [once, twice] = [5, 10].map((horizon) => betaGeometricPurchases(at, who, horizon, 1)) as [number, number];
        expect(twice).toBeGreaterThanOrEqual(once);
        expect(twice).toBeLessThanOrEqual(2 * once * (1 + 1e-12));
      }),
      { numRuns: some(10) },
    );
  });

  it('is a sum over the chances to buy again of somebody who always leaves or never does', () => {
    // p near 1: one purchase at most, with the chance to buy at all; p near 0: the rate goes on
    expect(betaGeometricPurchases([1, 10, 1e9, 1], [0, 0, 0], 10, 0)).toBeCloseTo(0.5, 7);
    expect(betaGeometricPurchases([2, 10, 1e-9, 1], [0, 0, 0], 10, 0)).toBeCloseTo(2, 7);
    expect(betaGeometricPurchases([2, 10, 1, 1], [0, 0, 0], 0, 0)).toBe(0);
  });

  it('leaves nobody out for whom there was no chance to leave', () => {
    expect(betaGeometricAlive([0.2, 4, 0.8, 2.4], [0, 0, 30], 0)).toBe(1);
    expect(betaGeometricAlive([0.2, 4, 0.8, 2.4], [0, 0, 0], 1)).toBeCloseTo(2.4 / 3.2, 12);
  });
});
