import { dot, moved, type Objective } from './matrix.js';

/** A point, the cost there and its slope. */
interface Place {
  readonly at: Float64Array;
  readonly value: number;
  readonly slope: Float64Array;
}

/** What a step must lower the cost by, as a share of what the slope promises. */
const LOWER = 1e-4;
/** The longest step along a coordinate. */
const LONGEST = 1;

/**
 * Goes down from a start by BFGS with steps that are halved until the cost is lower, until it promises to fall by less than a billionth,
 * or a coordinate is as far from the start as it may go. Where a step leads nowhere, what was learnt of the curvature is forgotten
 * once. Source: J. C. Nash, Compact Numerical Methods for Computers, 1990, algorithm 21, which is R's `optim` with `"BFGS"`.
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
  let inverse: Float64Array[] | null = null;
  for (let round = 0; round < 200 && !isOut(here); round++) {
    const rows: Float64Array[] = inverse ?? Array.from({ length: n }, (_, i) => new Float64Array(n).fill(1, i, i + 1));
    const way = Float64Array.from(rows, (row) => -dot(row, here.slope));
    if (!(-dot(way, here.slope) > 1e-9)) return here;
    const scale = Math.min(1, LONGEST / Math.max(...way.map(Math.abs)));
    const next = alongWay(
      placeAt,
      here,
      way.map((each) => each * scale),
    );
    if (!next && !inverse) return here;
    if (!next) {
      inverse = null;
      continue;
    }
    const [gone, turned] = [moved(next.at, here.at, -1), moved(next.slope, here.slope, -1)];
    here = next;
    const bend = dot(gone, turned);
    if (!(bend > 0)) continue;
    // the first step shows how long steps are
    if (!inverse) for (const [i, row] of rows.entries()) row[i] = bend / dot(turned, turned);
    inverse = rows;
    const bent = Float64Array.from(rows, (row) => dot(row, turned));
    const share = (1 + dot(turned, bent) / bend) / bend;
    for (const [i, row] of rows.entries()) {
      for (let j = 0; j < n; j++) {
        const both = (gone[i] as number) * (bent[j] as number) + (bent[i] as number) * (gone[j] as number);
        (row[j] as number) += share * (gone[i] as number) * (gone[j] as number) - both / bend;
      }
    }
  }
  return here;
}

/** The first point a step along a way, or half a step, or a quarter …, where the cost is lower by a part of what was promised. */
function alongWay(placeAt: (at: Float64Array) => Place, { at, value, slope }: Place, way: Float64Array): Place | null {
  for (let part = 1; part > 1e-9; part /= 2) {
    const place = placeAt(moved(at, way, part));
    if (place.value <= value + LOWER * part * dot(way, slope)) return place;
  }
  return null;
}
