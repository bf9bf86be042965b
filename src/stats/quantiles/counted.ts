import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';

/**
 * Which of the published definitions a quantile of n values at probability p follows.
 *
 * - `'inclusive'`: type 7 of Hyndman and Fan, the default of R and NumPy, `PERCENTILE.INC` of spreadsheets: place (n − 1)p + 1.
 * - `'exclusive'`: type 6, of Minitab, SPSS and `PERCENTILE.EXC`: place (n + 1)p. Beyond the ends it is the least or the greatest
 *   value, as in R, where spreadsheets give an error: below p = 1/(n + 1) and above n/(n + 1).
 * - `'nearest-rank'`: the least value that at least the share p of all does not exceed, the `percentile_disc` of SQL and R's type 1:
 *   always one of the values.
 *
 * Places count from 1; between two of them lies a straight line.
 *
 * @category Options
 * @since 0.1.0
 */
export type QuantileType = 'inclusive' | 'exclusive' | 'nearest-rank';

/**
 * How quantiles are defined.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuantileOptions {
  /** The definition of quantiles between the values. @defaultValue `'inclusive'`: R's type 7 */
  readonly quantileType?: QuantileType | undefined;
}

/** The definition of quantiles that was chosen. */
export function quantileTypeOf(caller: string, type: QuantileType | undefined): QuantileType {
  return chosen(caller, 'quantileType', type, 'inclusive exclusive nearest-rank');
}

/** The place of a quantile among n values in order, from 0. */
export function placeOfQuantile(n: number, probability: number, type: QuantileType): number {
  let place = type === 'exclusive' ? (n + 1) * probability - 1 : (n - 1) * probability;
  if (type === 'nearest-rank') {
    place = Math.ceil(n * probability) - 1;
    // the product may be rounded past a rank; a share that is said as 0.07 is that of 7 in 100, whose quotient is the same double
    if (place / n >= probability) place--;
    else if ((place + 1) / n < probability) place++;
  }
  return Math.min(Math.max(place, 0), n - 1);
}

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

/** Quantiles, `null` for no values; probabilities are checked, under the name that `caller` has for them. */
export function quantilesOfCounted(
  caller: string,
  name: string,
  counted: Counted,
  probabilities: Iterable<number>,
  type: QuantileType = 'inclusive',
): (number | null)[] {
  return Array.from(probabilities, (probability) => {
    assertProbability(caller, name, probability);
    if (counted.n === 0) return null;
    const place = placeOfQuantile(counted.n, probability, type);
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
