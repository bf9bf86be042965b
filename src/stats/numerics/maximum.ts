import { descend } from './descend.js';
import { curvature, dot, inverseOf, moved, type Objective } from './matrix.js';

/** Where a search ended. */
export interface Maximum {
  readonly at: Float64Array;
  readonly value: number;
  /**
   * Inverse of the negative curvature at a maximum, row by row; `null` where the search went away from any, or to where nothing changes
   * any more.
   */
  readonly covariance: readonly Float64Array[] | null;
  /** How often the function was asked. */
  readonly evaluations: number;
}

/** How far from its start a coordinate may go: a factor of 10^8 in what it is the logarithm of. */
const REACH = 18.5;
/** The least curvature of a maximum: along coordinates that are logarithms, a standard error of a factor e^300 and more is none. */
const FLAT = 1e-5;
/** The longest of Newton's steps near a maximum. */
const NEAR = 0.3;
/** A step after which there is only rounding. */
const SETTLED = 1e-6;

/**
 * The largest maximum of a function that searches from several starts lead to, in coordinates whose natural size is 1, such as
 * logarithms.
 *
 * From each start it climbs by BFGS; at the highest point so reached it goes on by Newton's method, with the curvature from central
 * differences of the slope. A maximum is where Newton's steps vanish and the function curves down in every direction: on the way to
 * a maximum at infinity the slope vanishes, but the step stays as long as ever.
 */
export function maximum(objective: Objective, starts: readonly (readonly number[])[]): Maximum {
  let evaluations = 0;
  // searches go down
  const cost: Objective = (at, slope) => {
    evaluations++;
    const value = -objective(at, slope);
    for (let i = 0; i < slope.length; i++) slope[i] = -(slope[i] as number);
    return Number.isFinite(value) ? value : Infinity;
  };
  const ends = starts.map((start) => descend(cost, Float64Array.from(start), REACH));
  let { at, value } = ends.reduce((best, end) => (end.value < best.value ? end : best));
  let covariance: Maximum['covariance'] = null;
  const slope = new Float64Array(at.length);
  for (let round = 0; round < 20 && !covariance; round++) {
    cost(at, slope);
    const inverse = inverseOf(curvature(cost, at), FLAT);
    const step = (inverse ?? []).map((row) => -dot(row, slope));
    const size = Math.max(...step.map(Math.abs));
    if (!inverse || !(size < NEAR)) break;
    at = moved(at, step, 1);
    if (size < SETTLED) covariance = inverse;
  }
  if (covariance) value = cost(at, slope);
  return { at, value: -value, covariance, evaluations };
}
