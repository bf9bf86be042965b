import { expect, it } from 'vitest';
import { curvature, dot, inverseOf, moved, type Objective } from '../../../src/stats/numerics/matrix.js';

const rows = (...all: number[][]) => all.map((row) => Float64Array.from(row));

it('curvature is that of a quadratic form', () => {
  const form: Objective = (at, slope) => {
    const [x = NaN, y = NaN] = at;
    slope.set([4 * x + y, x + 6 * y]);
    return 2 * x * x + x * y + 3 * y * y;
  };
  const found = curvature(form, Float64Array.of(1, -2));
  for (const [i, row] of rows([4, 1], [1, 6]).entries()) {
    for (const [j, each] of row.entries()) expect(found[i]?.[j]).toBeCloseTo(each, 8);
  }
});

it('inverseOf inverts, and finds where there is nothing to invert', () => {
  const inverse = inverseOf(rows([4, 1, 0], [1, 3, 1], [0, 1, 2]), 1e-9);
  const unit = [4, 1, 0].map((_, j) =>
    dot(
      Float64Array.of(4, 1, 0),
      Float64Array.from(inverse ?? [], (row) => row[j] ?? NaN),
    ),
  );
  for (const [j, each] of unit.entries()) expect(each).toBeCloseTo(Number(j === 0), 12);
  expect(inverseOf(rows([1, 2], [2, 4]), 1e-9)).toBeNull();
  expect(inverseOf(rows([1, 0], [0, -1]), 1e-9)).toBeNull();
  expect(inverseOf(rows([NaN]), 1e-9)).toBeNull();
});

it('moved goes a part of a way', () => {
  expect([...moved(Float64Array.of(1, 2), [10, 20], 0.5)]).toEqual([6, 12]);
});
