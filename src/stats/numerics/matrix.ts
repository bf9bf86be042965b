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
  return Array.from(at, (_, i) => {
    const [ahead, behind] = [h, -h].map((way) => {
      const point = at.slice();
      (point[i] as number) += way;
      const slope = new Float64Array(at.length);
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
export function inverseOf(matrix: readonly Float64Array[], least: number): readonly Float64Array[] | null {
  let rows = matrix;
  for (const k of matrix.keys()) {
    const pivot = rows[k]?.[k] as number;
    if (!(pivot > least && pivot < Infinity)) return null;
    const own = (rows[k] as Float64Array).map((each, j) => (j === k ? 1 : each) / pivot);
    rows = rows.map((row, i) => {
      const others = row.map((each, j) => (j === k ? 0 : each));
      return i === k ? own : moved(others, own, -(row[k] as number));
    });
  }
  return rows;
}
