import type { Unit } from '../../core/result.js';
import type { Fault } from '../../core/unreadable.js';
import { LARGEST_SQUARABLE } from '../../stats/sums/square-sums.js';

/** 2^-400: what is divided by no less than this stays far below the largest double. */
export const SMALLEST_DIVISOR = 3.8725919148493183e-121;

/**
 * The range of a ratio before `per`: `[0, null]` has no upper end, in `[0, 1]` no part is above its whole, and in `[null, 1]` and
 * `[null, null]` parts may be negative.
 *
 * @category Options
 * @since 0.1.0
 */
export type RatioRange = readonly [least: 0 | null, most: 1 | null];

/**
 * What a ratio of totals is called and made of.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RatioForm<Id extends string, U extends Unit> {
  /** Name of the metric in results and messages, such as `'cost-per-click'`. */
  readonly metric: Id;
  /** Unit of the value. */
  readonly unit: U;
  /** What the total above the line is called, such as `'amount'`. */
  readonly part: string;
  /** What the total below the line is called, such as `'clicks'`. */
  readonly whole: string;
  /** What rows are: `'readers'` read both totals off a row, `'whole'` takes every row for one of the whole. @defaultValue `'readers'` */
  readonly rows?: 'readers' | 'whole' | undefined;
  /** How many of the whole the value is given for, such as 1000. @defaultValue 1 */
  readonly per?: number | undefined;
  /** Where the ratio lies. @defaultValue `[0, null]` */
  readonly range?: RatioRange | undefined;
}

/** What a pair is checked by. */
export type PairForm = Pick<RatioForm<string, Unit>, 'metric' | 'part' | 'whole' | 'rows' | 'range'>;

/** Which of the two is wrong, what it must be, what it is, and why it is none. */
export type PairFault = readonly [name: string, expected: string, got: unknown, fault: Fault];

/** What finds the fault in a pair of numbers that are there; `undefined` in a good one. */
export function pairFaults({ part, whole, range: [least, most] = [0, null] }: PairForm) {
  const from = least ?? -LARGEST_SQUARABLE;
  return (x: unknown, y: unknown): PairFault | undefined => {
    if (!(typeof y === 'number' && (y === 0 || y >= SMALLEST_DIVISOR) && y <= LARGEST_SQUARABLE)) {
      return [whole, '0 or a number from 2^-400 to 2^400', y, 'out-of-range'];
    }
    if (!(typeof x === 'number' && x >= from && x <= LARGEST_SQUARABLE)) {
      return [part, `a number from ${least ?? '-2^400'} to 2^400`, x, 'out-of-range'];
    }
    if (!most || x <= y) return undefined;
    return [part, `a number ${least === 0 ? 'from 0 ' : ''}up to ${whole}, ${y}`, x, 'above-whole'];
  };
}
