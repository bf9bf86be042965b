import { addedLeftOut, type LeftOut } from '../../core/left-out.js';
import { isCount } from '../../core/plain-number.js';
import { arePossible as arePossibleMoments } from '../../stats/sums/moment-state.js';
import { exactSpread } from '../../stats/sums/moment-sums.js';
import { emptySum, partsOfSum, pushSum, type RunningSum, valueOfSum } from '../../stats/sums/running-sum.js';
import { LARGEST_SQUARABLE, pushProduct } from '../../stats/sums/square-sums.js';

/** 2^-400: squares from here to 2^400 lose no digit, so the unit of the weights does not matter. A literal for the bundlers' sake. */
export const SMALLEST_WEIGHT = 3.8725919148493183e-121;
export const LARGEST_WEIGHT = LARGEST_SQUARABLE;
/** How far sums that were rounded elsewhere may miss each other. */
const ROUNDED = 1e-6;

/** What is known of one class: how many, the sum of their weights and that of the squares, both exact. */
export interface WeightedClass {
  readonly count: number;
  readonly weights: RunningSum;
  readonly squares: RunningSum;
}

/** The sufficient statistic of weighted answers, lowest class first. */
export interface WeightedTotals extends LeftOut {
  readonly classes: readonly WeightedClass[];
}

/** A class that nobody is in. */
export function emptyClass(): WeightedClass {
  return { count: 0, weights: emptySum(), squares: emptySum() };
}

/** Both together, or what is left of `totals` without `more`; `null` where that is not possible. Nothing that was handed in changes. */
export function togetherWeighted(totals: WeightedTotals, more: WeightedTotals, sign: 1 | -1): WeightedTotals | null {
  const left = addedLeftOut(totals, more, sign);
  if (!left) return null;
  const classes = totals.classes.map((mine, k) => {
    const other = more.classes[k] as WeightedClass;
    if (other.count === 0) return mine;
    return {
      count: mine.count + sign * other.count,
      weights: sumOfSums([1, mine.weights], [sign, other.weights]),
      squares: sumOfSums([1, mine.squares], [sign, other.squares]),
    };
  });
  return { classes, ...left };
}

/**
 * Whether there can be such a class: W² / count ≤ Q ≤ W² by Cauchy and Schwarz, for W the sum of the weights and Q that of
 * their squares, up to the rounding of sums that were made elsewhere.
 */
export function isPossibleClass({ count, weights, squares }: WeightedClass): boolean {
  const [sum, square] = [valueOfSum(weights), valueOfSum(squares)];
  return (
    isCount(count) &&
    (sum === 0 || sum >= SMALLEST_WEIGHT) &&
    sum <= count * LARGEST_WEIGHT &&
    square <= sum * sum * (1 + ROUNDED) &&
    square * count >= sum * sum * (1 - ROUNDED)
  );
}

/** Whether there can be a class with these exact sums: as {@link isPossibleClass}, to the last digit. */
function isExactClass(one: WeightedClass): boolean {
  const { count: n, weights: sum, squares } = one;
  return isPossibleClass(one) && arePossibleMoments({ n, sum, squares }) && exactSpread({ n: 1, sum, squares }) <= 0;
}

/** Whether there can be such totals. */
export function arePossible({ classes, missing, invalid }: WeightedTotals): boolean {
  const all = classes.reduce((total, { count }) => total + count, missing + invalid);
  return [missing, invalid, all].every(isCount) && classes.every(isExactClass);
}

/** Sums, each times a factor, added up exactly. */
export function sumOfSums(...terms: readonly (readonly [factor: number, sum: RunningSum])[]): RunningSum {
  const total = emptySum();
  for (const [factor, { high, low, rest }] of terms) {
    for (const part of [high, low, ...rest]) pushProduct(total, factor, part);
  }
  return total;
}

/** The exact square of a sum. */
export function squareOfSum(sum: RunningSum): RunningSum {
  const parts = partsOfSum(sum);
  return sumOfSums(...parts.map((part) => [part, sum] as const));
}

/** Quotient of two exact sums as if it were rounded once: what the division of the rounded sums has missed is put right. */
export function quotientOfSums(dividend: RunningSum, divisor: RunningSum): number {
  const by = valueOfSum(divisor);
  const quotient = valueOfSum(dividend) / by;
  const missed = sumOfSums([-quotient, divisor]);
  pushSum(missed, dividend);
  return quotient + valueOfSum(missed) / by;
}
