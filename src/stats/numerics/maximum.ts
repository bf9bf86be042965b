import { descend, type Place } from './descend.js';
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

/**
 * The largest maximum of a function that searches from several starts lead to, in coordinates that are some units around 0, such as
 * logarithms of what is near 1.
 *
 * From each start it climbs by BFGS; at the highest point so reached it goes on by Newton's method, with the curvature from central
 * differences of the slope. A maximum is where Newton's steps vanish and the function curves down in every direction: on the way to
 * a maximum at infinity the slope vanishes, but the step stays as long as ever. All is pulled towards 0 by next to nothing, so that on such
 * ways it comes to rest, as high as makes no difference. What lies further than e^12 from 0 is no maximum: there is nothing but rounding.
 *
 * `rough` is a function like it that may cost less, as of a sample: all searches are made there first, and the function itself is climbed
 * from their ends, with the curvature found on the way. Only where that leads to no maximum it is climbed from all starts.
 */
export function maximum(objective: Objective, rough: Objective, starts: readonly Float64Array[]): Maximum {
  // how hard searches are pulled towards 0: what lies at a distance of 10 must be higher by a ten millionth
  const pull = 1e-9;
  // the least curvature of a maximum: along logarithms, a standard error of a factor e^300 and more is none
  const flat = 1e-5;
  // the longest of Newton's steps near a maximum, and one after which there is only rounding
  const near = 0.3;
  const settled = 1e-5;
  // the square of a distance on the way to infinity: slopes are all rounding there, and may look like a maximum
  const far = 150;
  let evaluations = 0;
  // searches go down
  const costOf =
    (of: Objective): Objective =>
    (at, slope) => {
      evaluations++;
      const value = pull * dot(at, at) - of(at, slope);
      for (let i = 0; i < at.length; i++) slope[i] = 2 * pull * (at[i] as number) - (slope[i] as number);
      return value > -Infinity ? value : Infinity;
    };
  const descents = (cost: Objective, places: readonly Partial<Place>[]) =>
    places.map(({ at, inverse }) => descend(cost, at as Float64Array, inverse));
  const search = (places: readonly Partial<Place>[]): Maximum => {
    const cost = costOf(objective);
    let { at, value, slope } = descents(cost, places).reduce((best, end) => (end.value < best.value ? end : best));
    let covariance: Maximum['covariance'] = null;
    for (let round = 0; round < 20 && !covariance; round++) {
      const inverse = inverseOf(curvature(cost, at), flat);
      if (!inverse) break;
      const step = inverse.map((row) => -dot(row, slope));
      const size = Math.max(...step.map(Math.abs));
      if (!(size < near && dot(at, at) < far)) break;
      at = moved(at, step, 1);
      value = cost(at, slope);
      if (size < settled) covariance = inverse;
    }
    return { at, value: pull * dot(at, at) - value, covariance, evaluations };
  };
  const places = starts.map((at) => ({ at }));
  // ends that are as high as each other are one
  const ends = Object.fromEntries(descents(costOf(rough), places).map((end) => [end.value.toFixed(2), end]));
  const found = search(Object.values(ends));
  return found.covariance ? found : search(places);
}
