import { refuse } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import { isCount } from '../core/plain-number.js';
import { assertIterable } from '../core/reading.js';

/**
 * How {@link percentages} rounds.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PercentagesOptions {
  /** Decimal places, 0 to 6. @defaultValue 0 */
  readonly digits?: number | undefined;
}

/**
 * Shares of classes as percentages that add up to exactly 100, for showing.
 *
 * Every share is rounded down to a unit (1 %, or 0.1 % with one digit), and the units that are then missing go to the
 * largest remainders; of equal remainders, to the earlier class. Each percentage is within one unit of the exact share.
 *
 * @remarks For display only: nothing else in the library rounds, and what was rounded should not be computed with. Rounded
 * one by one, three shares often miss 100 by one. Two classes of the same count may differ by a unit, and a class may lose
 * a unit when another one grows: no rounding to a fixed sum avoids both. The arithmetic is in whole numbers, exact
 * for every count; with digits, each percentage is the double nearest to its decimal, and it is the decimals that add
 * up. Also known as Hamilton's method. Cost: O(k log k) for k classes.
 * @param counts how many are in each class: whole numbers from 0
 * @param options decimal places
 * @returns a percentage for each class, in order; `null` when all counts are 0 or there are none
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { percentages } from 'cx-metrics/format';
 * percentages([2, 2, 3]); // => [29, 28, 43]
 * percentages([1, 1, 1], { digits: 1 }); // => [33.4, 33.3, 33.3]
 * percentages([0, 0]); // => null
 * ```
 * @category Formats
 * @since 0.1.0
 */
export function percentages(counts: Iterable<number>, options?: PercentagesOptions): number[] | null {
  assertOptions('percentages', options, 'digits');
  const { digits = 0 } = options ?? {};
  if (!isCount(digits) || digits > 6) refuse('percentages', 'digits', 'a whole number from 0 to 6', digits);
  assertIterable('percentages', 'counts', counts);
  const classes = Array.from(counts, (count, index) => {
    if (!isCount(count)) {
      refuse('percentages', 'a count', 'a whole number from 0', count, 'INVALID_VALUE', ` at index ${index}`, {
        index,
      });
    }
    return BigInt(count);
  });
  const total = classes.reduce((sum, count) => sum + count, 0n);
  if (total === 0n) return null;
  const units = 10 ** digits;
  const shares = classes.map((count, index) => {
    const scaled = count * BigInt(100 * units);
    return { index, whole: Number(scaled / total), remainder: scaled % total };
  });
  const lacking = shares.reduce((left, { whole }) => left - whole, 100 * units);
  // sorting is stable, so equal remainders stay in order
  const largestFirst = [...shares].sort(
    (a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder),
  );
  for (const share of largestFirst.slice(0, lacking)) share.whole++;
  return shares.map(({ whole }) => whole / units);
}
