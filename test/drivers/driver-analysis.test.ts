import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseDrivers, eigenOf, explainedBySubsets } from '../../src/drivers/driver-analysis.js';
import { some } from '../runs.js';

/** Correlations of vectors of length 1: whatever these are, a matrix that can be. */
const correlations = (vectors: readonly (readonly number[])[]) => {
  const unit = vectors.map((vector) => vector.map((x) => x / Math.hypot(...vector)));
  return unit.map((a) => unit.map((b) => (a === b ? 1 : a.reduce((sum, x, k) => sum + x * (b[k] as number), 0))));
};
const vectors = fc
  .array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 6 })
  .filter((list) => list.every((vector) => vector.some(Boolean)));

describe('eigenOf', () => {
  it('takes a symmetric matrix apart into directions at right angles', () => {
    fc.assert(
      fc.property(vectors, (list) => {
        const matrix = correlations(list);
        const { values, vectors: directions } = eigenOf(matrix);
        for (let i = 0; i < matrix.length; i++) {
          for (let j = 0; j < matrix.length; j++) {
            const again = directions.reduce(
              (sum, v, d) => sum + (values[d] as number) * (v[i] as number) * (v[j] as number),
              0,
            );
            const angle = (directions[i] as number[]).reduce(
              (sum, x, k) => sum + x * (directions[j]?.[k] as number),
              0,
            );
            expect(Math.abs(again - (matrix[i]?.[j] as number))).toBeLessThan(1e-13);
            expect(Math.abs(angle - (i === j ? 1 : 0))).toBeLessThan(1e-13);
          }
        }
      }),
      { numRuns: some(5) },
    );
  });

  it('knows matrices of one, of nothing beside the diagonal, and of one direction', () => {
    expect(eigenOf([[1]])).toEqual({ values: [1], vectors: [[1]] });
    expect(
      eigenOf([
        [2, 0],
        [0, 5],
      ]).values,
    ).toEqual([2, 5]);
    const { values } = eigenOf([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
    expect([...values].sort((a, b) => a - b)[2]).toBeCloseTo(3, 14);
  });
});

describe('explainedBySubsets', () => {
  it('never falls when a driver comes in, and is the square of the correlation for one', () => {
    fc.assert(
      fc.property(vectors, (list) => {
        const matrix = correlations(list);
        const [first = [], ...rest] = matrix;
        const outcome = first.slice(1);
        const explained = explainedBySubsets(
          rest.map((row) => row.slice(1)),
          outcome,
        );
        expect(explained[0]).toBe(0);
        for (const [j, r] of outcome.entries()) {
          expect(Math.abs((explained[1 << j] as number) - r * r)).toBeLessThan(1e-14);
          for (const [subset, value] of explained.entries()) {
            expect(explained[subset | (1 << j)]).toBeGreaterThanOrEqual(value - 1e-9);
          }
        }
      }),
      { numRuns: some(10) },
    );
  });
});

describe('analyseDrivers', () => {
  it('gives drivers that have nothing in common their own', () => {
    const { shapley, relativeWeights, betas, rSquared, rank } = analyseDrivers(
      [
        [1, 0],
        [0, 1],
      ],
      [0.6, -0.5],
    );
    for (const part of [shapley, relativeWeights]) {
      expect(part[0]).toBeCloseTo(0.36, 14);
      expect(part[1]).toBeCloseTo(0.25, 14);
    }
    expect(betas[1]).toBeCloseTo(-0.5, 14);
    expect([rSquared.toFixed(12), rank]).toEqual(['0.610000000000', 2]);
  });

  it('has no beta where one follows from others, and one where it does not', () => {
    const [one, two, other] = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const both = [1, 1, 0];
    const matrix = correlations([one, two, both, other, [2, 3, 1]] as number[][]);
    const found = analyseDrivers(
      matrix.slice(0, 4).map((row) => row.slice(0, 4)),
      (matrix[4] as number[]).slice(0, 4),
    );
    expect(found.betas.map((beta) => beta === null)).toEqual([true, true, true, false]);
    expect(found.rank).toBe(3);
    expect(found.rSquared).toBeCloseTo(1, 12);
  });
});
