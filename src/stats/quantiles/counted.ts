import { refuse } from '../../core/errors.js';

/** Values that are known to be good: finite, strictly ascending, each with how many there are up to it. */
export interface Counted {
  readonly values: ArrayLike<number>;
  readonly upTo: Float64Array;
  readonly n: number;
}

/** Values with counts that are known to be good, added up. */
export function countedOf(values: ArrayLike<number>, counts: ArrayLike<number>): Counted {
  const upTo = new Float64Array(values.length);
  let n = 0;
  for (let k = 0; k < values.length; k++) {
    n += counts[k] as number;
    upTo[k] = n;
  }
  return { values, upTo, n };
}

/** The value of a rank, from 0. */
export function valueOfRank({ values, upTo }: Counted, rank: number): number {
  let from = 0;
  let to = upTo.length - 1;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((upTo[middle] as number) > rank) to = middle;
    else from = middle + 1;
  }
  return values[from] as number;
}

/** Quantiles of type 7, `null` for no values; probabilities are checked, under the name that `caller` has for them. */
export function quantilesOfCounted(
  caller: string,
  name: string,
  counted: Counted,
  probabilities: Iterable<number>,
): (number | null)[] {
  return Array.from(probabilities, (probability) => {
    assertProbability(caller, name, probability);
    const place = (counted.n - 1) * probability;
    if (counted.n === 0) return null;
    const lower = Math.floor(place);
    return between(valueOfRank(counted, lower), valueOfRank(counted, Math.ceil(place)), place - lower);
  });
}

/** The one interpolation, so that all forms agree bit for bit. */
export function between(low: number, high: number, weight: number): number {
  const gap = high - low;
  // Never above `high`: what a weight below 1 takes off the gap is more than rounding can have added to it. A gap can only
  // overflow across 0, and there the weighted ends neither overflow nor fall.
  return gap === Infinity ? low * (1 - weight) + high * weight : low + weight * gap;
}

/** Refuses what is not a probability. */
export function assertProbability(caller: string, name: string, probability: number): void {
  if (typeof probability === 'number' && probability >= 0 && probability <= 1) return;
  refuse(caller, name, 'from 0 to 1', probability);
}
