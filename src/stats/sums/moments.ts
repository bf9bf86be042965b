import { stateOf } from '../../core/aggregator.js';
import { refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable } from '../../core/reading.js';
import { type AggregatorState, countOf, readState, refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { arePossible, possibleMoments } from './moment-state.js';
import { emptyMoments, meanOf, pushMomentSums, pushTimes, spreadOf, valuesOfMoments } from './moment-sums.js';
import { partsOfSum, valueOfSum } from './running-sum.js';
import { assertSquarable, pushMoments } from './square-sums.js';
import { sumOfState } from './sum-state.js';

/**
 * What {@link Moments.toJSON} writes: how many values, and the exact sums of the values and of their squares.
 *
 * @category Sums
 * @since 0.1.0
 */
export interface MomentsState extends AggregatorState<'moments', 1> {
  /** Number of values. */
  readonly n: number;
  /** Parts of the exact sum of the values, as {@link ExactSum.toJSON} gives them. */
  readonly sum: readonly number[];
  /** Parts of the exact sum of their squares. */
  readonly squares: readonly number[];
}

/**
 * Mean and variance of numbers, the same bit for bit whatever the order of the values and however they were split and
 * merged.
 *
 * Formulas, with S = Σx and Q = Σx², both kept exactly: mean = S / n; variance = (nQ - S²) / (n (n - 1));
 * populationVariance = (nQ - S²) / n²; sd = √variance; se = sd / √n. The difference nQ - S² is formed exactly and
 * rounded once, so nothing cancels: neither for fractions nor for numbers far from 0. Values are finite numbers of size
 * up to 2^400 (about 2.6e120) in a unit of the caller's; variances have its square. Not measured is `null`.
 *
 * @remarks Squares by Dekker's product with Veltkamp's splitting, sums by {@link ExactSum}. Digits of a square that lie
 * below 5e-324 are cut, which shows when values are below 1e-146 in size. Relative error otherwise: a few units in the
 * last place. O(1) memory and O(1) time per value: near that of a plain loop for whole numbers, several times as much
 * for fractions. Source: T. J. Dekker, A Floating-Point Technique for Extending the Available Precision, 1971.
 * @example
 * ```ts
 * import { Moments } from 'cx-metrics/stats';
 * const moments = new Moments().addAll([2, 4, 4, 4, 5, 5, 7, 9]);
 * moments.mean; // => 5
 * moments.populationVariance; // => 4
 * moments.variance; // ~> 4.571428571428571
 * moments.toJSON(); // => { kind: 'moments', version: 1, n: 8, sum: [40], squares: [232] }
 * new Moments().mean; // => null
 * ```
 * @category Sums
 * @since 0.1.0
 */
export class Moments {
  #sums = emptyMoments();

  /** How many values were added. */
  get n(): number {
    return this.sums.n;
  }

  /** Sum of the values, rounded once from the exact one; 0 for none. */
  get total(): number {
    return valueOfSum(this.sums.sum);
  }

  /** Mean of the values, rounded once: never outside the values; `null` for none. */
  get mean(): number | null {
    return meanOf(this.sums);
  }

  /** Variance of the values as a sample, by n - 1; `null` below two values. */
  get variance(): number | null {
    return valuesOfMoments(this.sums).variance;
  }

  /** Variance of the values as a whole population, by n; `null` for none. */
  get populationVariance(): number | null {
    const { n } = this;
    return n === 0 ? null : spreadOf(this.sums) / (n * n);
  }

  /** Standard deviation by n - 1: the root of {@link Moments.variance}; `null` below two values. */
  get sd(): number | null {
    return valuesOfMoments(this.sums).sd;
  }

  /** Standard error of the mean: {@link Moments.sd} / √n; `null` below two values. */
  get se(): number | null {
    return valuesOfMoments(this.sums).se;
  }

  /**
   * Adds a value, or the same value several times over.
   *
   * @param value a finite number of size up to 2^400
   * @param times how many times it occurs: a whole number from 0
   * @returns these moments
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything else; nothing changes
   */
  add(value: number, times = 1): this {
    const { sums } = this;
    assertSquarable(value);
    if (!isCount(times) || !isCount(sums.n + times)) {
      refuse('Moments', 'times', 'a whole number from 0 with a safe sum', times, 'INVALID_VALUE');
    }
    pushTimes(sums, value, times);
    return this;
  }

  /**
   * Adds many values, or none of them if one is bad. Arrays and `Float64Array` are the fast path.
   *
   * @param values finite numbers of size up to 2^400
   * @returns these moments
   * @throws A {@link CxMetricsError} `INVALID_VALUE` at the first value that is anything else, with its index
   */
  addAll(values: Iterable<number>): this {
    const batch = emptyMoments();
    if (Array.isArray(values) || values instanceof Float64Array) {
      pushMoments(batch.sum, batch.squares, values);
      batch.n = values.length;
    } else {
      assertIterable('Moments', 'values', values);
      for (const value of values) {
        assertSquarable(value, batch.n);
        pushTimes(batch, value, 1);
      }
    }
    return this.absorb(batch);
  }

  /**
   * Takes a value out again; undoes {@link Moments.add} to the last bit.
   *
   * @param value one that was added before
   * @returns these moments
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what cannot have been added, `INVALID_STATE` when what would be left
   * can be the moments of no values; nothing changes
   */
  remove(value: number): this {
    assertSquarable(value);
    const left = emptyMoments();
    pushMomentSums(left, this.sums);
    pushTimes(left, value, -1);
    if (!arePossible(left)) refuseState('Moments', 'cannot remove what was never added', 'n');
    this.#sums = left;
    return this;
  }

  /**
   * Adds the values behind other moments, which stay as they were.
   *
   * @param other moments, or what their `toJSON` gave
   * @returns these moments
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` for the state of something else, `STATE_VERSION` for that of a
   * newer version, `INVALID_STATE` for a damaged one; nothing changes
   */
  merge(other: Moments | MomentsState): this {
    return this.absorb(Moments.fromJSON(stateOf('moments', other) as MomentsState).#sums);
  }

  /**
   * The count and the exact sums, as plain JSON. The same values in any order give the same JSON.
   *
   * @returns the state, to be stored and merged
   */
  toJSON(): MomentsState {
    const { n, sum, squares } = this.sums;
    return { kind: 'moments', version: 1, n, sum: partsOfSum(sum), squares: partsOfSum(squares) };
  }

  /**
   * The moments that were stored.
   *
   * @param state what {@link Moments.toJSON} gave
   * @returns new moments
   * @throws A {@link CxMetricsError} as {@link Moments.merge} does
   */
  static fromJSON(state: MomentsState): Moments {
    const { n, sum, squares } = readState(
      'moments',
      1,
      {},
      { n: countOf, sum: sumOfState, squares: sumOfState },
      state,
    );
    const moments = new Moments();
    moments.#sums = possibleMoments('moments', { n, sum, squares });
    return moments;
  }

  private get sums(): ReturnType<typeof emptyMoments> {
    return #sums in this ? this.#sums : refuseWrapped('Moments');
  }

  private absorb(more: ReturnType<typeof emptyMoments>): this {
    if (!isCount(this.n + more.n)) refuseState('Moments', 'counts are too large', 'n');
    pushMomentSums(this.sums, more);
    return this;
  }
}
