import { dot, moved, type Objective } from './matrix.js';

/** A point, the cost there, its slope, and what is known of the inverse of its curvature: `null` for nothing. */
export interface Place {
  readonly at: Float64Array;
  readonly value: number;
  readonly slope: Float64Array;
  readonly inverse: readonly Float64Array[] | null;
}

/**
 * Goes down from a start by BFGS with steps that are halved until the cost is lower, until it promises to fall by less than a
 * billionth, or than rounding.
 * Where a step leads nowhere, what was learnt of the curvature is forgotten once. Source: J. C. Nash, Compact Numerical Methods for
 * Computers, 1990, algorithm 21, which is R's `optim` with `"BFGS"`.
 */
export function descend(cost: Objective, start: Float64Array, known?: Place['inverse']): Place {
  const placeAt = (at: Float64Array) => {
    const slope = new Float64Array(at.length);
    const value = cost(at, slope);
    return { at, value, slope };
  };
  // what a step must lower the cost by, as a share of what the slope promises; the longest step along a coordinate; and what may be
  // nothing but rounding of the cost, as a share of it
  const lower = 1e-4;
  const longest = 1;
  const rounding = 1e-13;
  let here = placeAt(start);
  let inverse = known ?? null;
  for (let round = 0; round < 200; round++) {
    const rows = inverse ?? Array.from(start, (_, i) => start.map((_, j) => Number(i === j)));
    const way = Float64Array.from(rows, (row) => -dot(row, here.slope));
    const promise = -dot(way, here.slope);
    if (!(promise > 1e-9 + rounding * Math.abs(here.value))) break;
    let next: typeof here | null = null;
    for (let part = Math.min(1, longest / Math.max(...way.map(Math.abs))), halves = 0; !next && halves < 20; halves++) {
      const place = placeAt(moved(here.at, way, part));
      if (place.value <= here.value - lower * part * promise) next = place;
      part /= 2;
    }
    if (next) {
      const gone = moved(next.at, here.at, -1);
      const turned = moved(next.slope, here.slope, -1);
      here = next;
      const bend = dot(gone, turned);
      const bent = Float64Array.from(rows, (row) => dot(row, turned));
      const share = (1 + dot(turned, bent) / bend) / bend;
      if (bend > 0) {
        inverse = rows.map((row, i) => {
          const own = gone[i] as number;
          const most = share * own - (bent[i] as number) / bend;
          return row.map((each, j) => each + most * (gone[j] as number) - (own / bend) * (bent[j] as number));
        });
      }
    } else if (inverse) inverse = null;
    else break;
  }
  return { ...here, inverse };
}
