/**
 * A function of a point: it returns its value and writes its slope, one number for each coordinate, into `slope`. Where it has no
 * value it may return NaN or an infinity.
 */
export type Objective = (at: Float64Array, slope: Float64Array) => number;

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** A point and a part of a way. */
export function moved(at: Float64Array, way: ArrayLike<number>, part: number): Float64Array {
  return at.map((each, i) => each + part * (way[i] as number));
}

/** Second derivatives of a function, by central differences of its slope; coordinates of natural size 1. */
export function curvature(objective: Objective, at: Float64Array): Float64Array[] {
  const h = 1e-4;
  return Array.from(at, (each, i) => {
    const [ahead, behind] = [each + h, each - h].map((place) => {
      const [point, slope] = [at.slice(), new Float64Array(at.length)];
      point[i] = place;
      objective(point, slope);
      return slope;
    }) as [Float64Array, Float64Array];
    return moved(ahead, behind, -1).map((difference) => difference / (2 * h));
  });
}

/**
 * The inverse of a symmetric matrix by Gauss's and Jordan's elimination; `null` where a pivot, which is the curvature that is left once
 * the coordinates before it are free, is not above `least`.
 */
export function inverseOf(matrix: readonly Float64Array[], least: number): Float64Array[] | null {
  const rows = matrix.map((row) => row.slice());
  for (const [k, pivotal] of rows.entries()) {
    const pivot = pivotal[k] as number;
    if (!(pivot > least && pivot < Infinity)) return null;
    pivotal[k] = 1;
    for (let j = 0; j < pivotal.length; j++) (pivotal[j] as number) /= pivot;
    for (const [i, row] of rows.entries()) {
      if (i === k) continue;
      const factor = row[k] as number;
      row[k] = 0;
      for (let j = 0; j < row.length; j++) (row[j] as number) -= factor * (pivotal[j] as number);
    }
  }
  return rows;
}
