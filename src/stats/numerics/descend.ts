import { dot, moved, type Objective } from './matrix.js';

/** A point, the cost there and its slope. */
interface Place {
  readonly at: Float64Array;
  readonly value: number;
  readonly slope: Float64Array;
}

/** What a step must lower the cost by, as a share of what the slope promises. */
const LOWER = 1e-4;
/** How flat it must end, as a share of how steep it began. */
const FLATTER = 0.9;
/** The longest step along a coordinate. */
const LONGEST = 4;

/**
 * Goes down from a start by BFGS with a line search for the strong Wolfe conditions, until the cost promises to fall by less than
 * a billionth, or a coordinate is as far from the start as it may go. Source: J. Nocedal, S. J. Wright, Numerical Optimization, 2006, algorithms 6.1, 3.5 and 3.6.
 */
export function descend(cost: Objective, start: Float64Array, reach: number): Place {
  const placeAt = (at: Float64Array): Place => {
    const slope = new Float64Array(at.length);
    const value = cost(at, slope);
    return { at, value, slope };
  };
  const n = start.length;
  const isOut = ({ at }: Place) => moved(at, start, -1).some((way) => Math.abs(way) > reach);
  let here = placeAt(start);
  const inverse = Array.from({ length: n }, (_, i) => Float64Array.from({ length: n }, (_, j) => Number(i === j)));
  for (let round = 0; round < 200 && !isOut(here); round++) {
    const way = Float64Array.from(inverse, (row) => -dot(row, here.slope));
    const promised = -dot(way, here.slope);
    if (!(promised > 1e-9)) return here;
    const scale = Math.min(1, LONGEST / Math.max(...way.map(Math.abs)));
    const next = alongWay(
      placeAt,
      here,
      way.map((each) => each * scale),
    );
    if (!(next.value < here.value)) return here;
    const [gone, turned] = [moved(next.at, here.at, -1), moved(next.slope, here.slope, -1)];
    here = next;
    const bend = dot(gone, turned);
    if (!(bend > 0)) continue;
    // the first step shows how long steps are
    if (round === 0)
      for (const row of inverse) for (let j = 0; j < n; j++) (row[j] as number) *= bend / dot(turned, turned);
    const bent = Float64Array.from(inverse, (row) => dot(row, turned));
    const share = (1 + dot(turned, bent) / bend) / bend;
    for (const [i, row] of inverse.entries()) {
      for (let j = 0; j < n; j++) {
        const both = (gone[i] as number) * (bent[j] as number) + (bent[i] as number) * (gone[j] as number);
        (row[j] as number) += share * (gone[i] as number) * (gone[j] as number) - both / bend;
      }
    }
  }
  return here;
}

/** A point along a way for the strong Wolfe conditions, or the lowest one found: first brackets it, then narrows the bracket. */
function alongWay(placeAt: (at: Float64Array) => Place, here: Place, way: Float64Array): Place {
  const steep = dot(way, here.slope);
  const after = (part: number) => placeAt(moved(here.at, way, part));
  let [low, lowAt] = [here, 0];
  let [high, highAt]: [Place | null, number] = [null, 0];
  for (let round = 0, part = 1; round < 40; round++) {
    const place = after(part);
    const isHigh = !(place.value <= here.value + LOWER * part * steep) || place.value >= low.value;
    const rise = dot(way, place.slope);
    if (!isHigh && Math.abs(rise) <= -FLATTER * steep) return place;
    if (isHigh) [high, highAt] = [place, part];
    else {
      // the minimum lies between the new point and the one that it is going away from
      if (rise * (high ? highAt - lowAt : 1) >= 0) [high, highAt] = [low, lowAt];
      [low, lowAt] = [place, part];
    }
    part = high ? (lowAt + highAt) / 2 : 2 * part;
  }
  return low;
}
