import { emptySum, partsOfSum, pushSum, pushValue, type RunningSum, valueOfSum } from './running-sum.js';
import { pushProduct, pushSquare } from './square-sums.js';

/** How many values, and the exact sums of them and of their squares: all that mean and variance need. */
export interface MomentSums {
  n: number;
  readonly sum: RunningSum;
  readonly squares: RunningSum;
}

/** What moments say: see the class `Moments`, whose getters these are. */
export interface MomentValues {
  readonly n: number;
  readonly total: number;
  readonly mean: number | null;
  readonly variance: number | null;
  readonly sd: number | null;
  readonly se: number | null;
}

/** Nothing added yet. */
export function emptyMoments(): MomentSums {
  return { n: 0, sum: emptySum(), squares: emptySum() };
}

/** Adds a value that is known to be squarable, `times` times over; a negative number of times takes it out again. */
export function pushTimes(moments: MomentSums, value: number, times: number): void {
  moments.n += times;
  pushProduct(moments.sum, times, value);
  pushSquare(moments.squares, value, times);
}

/** Adds the values behind other moments, or takes them out again. */
export function pushMomentSums(moments: MomentSums, more: Readonly<MomentSums>, sign: 1 | -1 = 1): void {
  moments.n += sign * more.n;
  for (const name of ['sum', 'squares'] as const) {
    const { high, low, rest } = more[name];
    for (const part of [high, low, ...rest]) pushValue(moments[name], sign * part);
  }
}

/** Values that are known to be squarable, each with how often it occurs. */
export function momentsOfTable(values: ArrayLike<number>, counts: ArrayLike<number>): MomentSums {
  const moments = emptyMoments();
  for (let k = 0; k < values.length; k++) pushTimes(moments, values[k] as number, counts[k] as number);
  return moments;
}

/** Mean, variance by n - 1 and what follows from them. */
export function valuesOfMoments(moments: Readonly<MomentSums>): MomentValues {
  const { n } = moments;
  const variance = n < 2 ? null : spreadOf(moments) / (n * (n - 1));
  const sd = variance === null ? null : Math.sqrt(variance);
  return {
    n,
    total: valueOfSum(moments.sum),
    mean: meanOf(moments),
    variance,
    sd,
    se: sd === null ? null : sd / Math.sqrt(n),
  };
}

/** The mean, rounded once: never outside the values. */
export function meanOf({ n, sum }: Readonly<MomentSums>): number | null {
  if (n === 0) return null;
  const mean = valueOfSum(sum) / n;
  // what the division of the rounded sum has missed, exactly
  const missed = emptySum();
  pushSum(missed, sum);
  pushProduct(missed, -n, mean);
  // "+ 0" turns -0 into 0
  return mean + valueOfSum(missed) / n + 0;
}

/** nQ - S², exactly, rounded once. Not below 0, which squares that were cut could make it. */
export function spreadOf(moments: Readonly<MomentSums>): number {
  return Math.max(0, exactSpread(moments));
}

/** nQ - S², exactly, rounded once; below 0 for sums that no values have. */
export function exactSpread({ n, sum, squares }: Readonly<MomentSums>): number {
  const difference = emptySum();
  for (const part of partsOfSum(squares)) pushProduct(difference, n, part);
  const parts = partsOfSum(sum);
  for (const one of parts) for (const other of parts) pushProduct(difference, -one, other);
  return valueOfSum(difference);
}
