import { between } from '../../stats/quantiles/counted.js';
import { longer } from '../history/encode.js';

/** How long a step took those who reached it, in whole milliseconds. */
export class StepTimes {
  #times = new Float64Array(256);
  #n = 0;

  add(ms: number): void {
    if (this.#n === this.#times.length) this.#times = longer(this.#times, 2 * this.#n);
    this.#times[this.#n++] = ms;
  }

  /** Their median, `null` of none. */
  median(): number | null {
    return medianOf(this.#times.subarray(0, this.#n));
  }
}

/** Cells of one look at the values. */
const CELLS = 4096;

/**
 * The median of whole numbers from 0 on: that of `quantile` at 0.5, bit for bit, which is the slow twin. Sorting 10^5 values takes as long
 * as walking a funnel of 10^6 events, so that the values are counted in cells of equal width, and only those of the cell that holds
 * the median are looked at again: each time in cells 4096 times as narrow, five times at most. The values change places.
 */
export function medianOf(values: Float64Array): number | null {
  const n = values.length;
  if (n === 0) return null;
  const low = valueOfRank(values, Math.floor((n - 1) / 2));
  let upTo = 0;
  let above = Infinity;
  for (let i = 0; i < n; i++) {
    const value = values[i] as number;
    if (value <= low) upTo++;
    else if (value < above) above = value;
  }
  return between(low, upTo > n / 2 ? low : above, 0.5);
}

/** The value with so many before it in ascending order. The values change places. */
function valueOfRank(values: Float64Array, place: number): number {
  const counts = new Int32Array(CELLS);
  let rank = place;
  let n = values.length;
  for (;;) {
    let [least, most] = [Infinity, -Infinity];
    for (let i = 0; i < n; i++) {
      const value = values[i] as number;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    if (least === most) return least;
    const perValue = (CELLS - 1) / (most - least);
    counts.fill(0);
    for (let i = 0; i < n; i++) (counts[(((values[i] as number) - least) * perValue) | 0] as number)++;
    let cell = 0;
    while (rank >= (counts[cell] as number)) rank -= counts[cell++] as number;
    let kept = 0;
    for (let i = 0; i < n; i++) {
      const value = values[i] as number;
      if ((((value - least) * perValue) | 0) !== cell) continue;
      values[i] = values[kept] as number;
      values[kept++] = value;
    }
    n = kept;
  }
}
