/** What a matrix of correlations says of importance; in the order of its rows. */
export interface DriverAnalysis {
  readonly rSquared: number;
  /** How many directions the drivers have: fewer than drivers where some follow from others. */
  readonly rank: number;
  readonly shapley: readonly number[];
  readonly relativeWeights: readonly number[];
  /** `null` where the driver follows from others, so that no single number is right. */
  readonly betas: readonly (number | null)[];
}

/** What is smaller is rounding: part of a driver that others do not explain, and variance along a direction. */
const NOTHING = 1e-12;

/** The analysis of drivers with each other's correlations and those with the outcome. */
export function analyseDrivers(between: readonly (readonly number[])[], outcome: readonly number[]): DriverAnalysis {
  const { values, vectors } = eigenOf(between);
  const kept = values.map((value) => value > NOTHING * values.length);
  // the outcome along each direction
  const along = vectors.map((vector) => vector.reduce((sum, part, j) => sum + part * (outcome[j] as number), 0));
  const root = (power: number, j: number, k: number) =>
    vectors.reduce(
      (sum, vector, d) =>
        sum + (kept[d] ? (vector[j] as number) * (values[d] as number) ** power * (vector[k] as number) : 0),
      0,
    );
  const [index, explained] = [outcome.map((_, j) => j), explainedBySubsets(between, outcome)];
  // Johnson 2000: betas of the uncorrelated drivers that are nearest to the given ones, and how these are made of them
  const nearest = index.map((k) =>
    vectors.reduce(
      (sum, vector, d) =>
        sum + (kept[d] ? ((vector[k] as number) * (along[d] as number)) / Math.sqrt(values[d] as number) : 0),
      0,
    ),
  );
  return {
    rSquared: Math.min(1, explained[explained.length - 1] as number),
    rank: kept.filter(Boolean).length,
    shapley: index.map((j) => shapleyOf(explained, outcome.length, j)),
    relativeWeights: index.map((j) => nearest.reduce((sum, beta, k) => sum + (root(0.5, j, k) * beta) ** 2, 0)),
    betas: index.map((j) => {
      const lost = vectors.reduce((sum, vector, d) => sum + (kept[d] ? 0 : (vector[j] as number) ** 2), 0);
      if (lost > 1e-9) return null;
      return vectors.reduce(
        (sum, vector, d) =>
          sum + (kept[d] ? ((vector[j] as number) * (along[d] as number)) / (values[d] as number) : 0),
        0,
      );
    }),
  };
}

/**
 * R² of the outcome on every subset of the drivers, under the bits of the subset: Cholesky's factor grows by a row for each driver that
 * comes in. One that follows from those before adds nothing, which is what a pseudo-inverse gives.
 */
export function explainedBySubsets(between: readonly (readonly number[])[], outcome: readonly number[]): Float64Array {
  const p = outcome.length;
  const explained = new Float64Array(2 ** p);
  /** A driver of the subset: which, its row of the factor, what is left of it, and of the outcome along that. */
  interface Step {
    readonly driver: number;
    readonly row: readonly number[];
    readonly pivot: number;
    readonly part: number;
  }
  const visit = (subset: number, from: number, steps: readonly Step[], sum: number): void => {
    explained[subset] = sum;
    for (let driver = from; driver < p; driver++) {
      const row: number[] = [];
      let [rest, own] = [1, outcome[driver] as number];
      for (const step of steps) {
        let entry = between[driver]?.[step.driver] as number;
        for (let k = 0; k < step.row.length; k++) entry -= (step.row[k] as number) * (row[k] as number);
        entry /= step.pivot;
        row.push(entry);
        rest -= entry * entry;
        own -= entry * step.part;
      }
      const isNew = rest > NOTHING;
      const pivot = Math.sqrt(rest);
      const more = isNew ? [...steps, { driver, row, pivot, part: own / pivot }] : steps;
      visit(subset | (1 << driver), driver + 1, more, isNew ? sum + (own * own) / rest : sum);
    }
  };
  visit(0, 0, [], 0);
  return explained;
}

/** What a driver adds to R², averaged over all orders in which the drivers can come in (Lindeman, Merenda and Gold 1980). */
function shapleyOf(explained: Float64Array, p: number, driver: number): number {
  // by how many are in already: 1 / (p · (p − 1 over as many))
  const weights = [1 / p];
  for (let size = 1; size < p; size++) weights.push(((weights[size - 1] as number) * size) / (p - size));
  const bit = 1 << driver;
  let sum = 0;
  for (let subset = 0; subset < explained.length; subset++) {
    if (subset & bit) continue;
    let size = 0;
    for (let rest = subset; rest; rest &= rest - 1) size++;
    sum += (weights[size] as number) * ((explained[subset | bit] as number) - (explained[subset] as number));
  }
  return Math.max(0, sum);
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations (1846): each makes one entry beside the diagonal 0, and
 * sweeps over all of them converge so fast that ten are many. Source: Golub and Van Loan, Matrix Computations, 8.5.
 */
export function eigenOf(matrix: readonly (readonly number[])[]): {
  readonly values: readonly number[];
  /** One for each value, of length 1. */
  readonly vectors: readonly (readonly number[])[];
} {
  const a = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((_row, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let hasTurned = false;
    for (let p = 0; p < a.length; p++) {
      for (let q = p + 1; q < a.length; q++) hasTurned = turn(a, vectors, p, q) || hasTurned;
    }
    if (!hasTurned) break;
  }
  return { values: a.map((row, i) => row[i] as number), vectors };
}

/** Turns directions p and q until nothing joins them; whether there was anything to turn. */
function turn(a: number[][], vectors: number[][], p: number, q: number): boolean {
  const [first, second] = [a[p] as number[], a[q] as number[]];
  const joint = first[q] as number;
  // what is lost in the diagonal is 0
  const size = Math.abs(first[p] as number) + Math.abs(second[q] as number);
  if (size + Math.abs(joint) === size) {
    first[q] = 0;
    second[p] = 0;
    return false;
  }
  const ratio = ((second[q] as number) - (first[p] as number)) / (2 * joint);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (const row of a) rotate(row, p, q, cosine, sine);
  for (let k = 0; k < a.length; k++) {
    const [one, other] = [first[k] as number, second[k] as number];
    first[k] = cosine * one - sine * other;
    second[k] = sine * one + cosine * other;
    const [left, right] = [vectors[p] as number[], vectors[q] as number[]];
    const [before, beside] = [left[k] as number, right[k] as number];
    left[k] = cosine * before - sine * beside;
    right[k] = sine * before + cosine * beside;
  }
  return true;
}

function rotate(row: number[], p: number, q: number, cosine: number, sine: number): void {
  const [one, other] = [row[p] as number, row[q] as number];
  row[p] = cosine * one - sine * other;
  row[q] = sine * one + cosine * other;
}
