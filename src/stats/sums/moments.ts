import { refuse } from '../../core/errors.js';
import { assertIterable } from '../../core/reading.js';
import { type AggregatorState, countOf, isCount, listOf, openState, refuseState } from '../../core/state.js';
import { canonicalSum, roundedSum } from './expansion.js';
import { emptySum, pushSum, pushValue, type RunningSum, sumOfParts } from './running-sum.js';
import { assertSquarable, LARGEST_SQUARABLE, pushMoments, pushProduct, pushSquare } from './square-sums.js';
import { assertParts } from './summable.js';

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
  #n = 0;
  readonly #sum = emptySum();
  readonly #squares = emptySum();

  /** How many values were added. */
  get n(): number {
    return this.#n;
  }

  /** Sum of the values, rounded once from the exact one; 0 for none. */
  get total(): number {
    return roundedOf(this.#sum);
  }

  /** Mean of the values, rounded once: never outside the values; `null` for none. */
  get mean(): number | null {
    if (this.#n === 0) return null;
    const mean = this.total / this.#n;
    // what the division of the rounded sum has missed, exactly
    const missed = emptySum();
    pushSum(missed, this.#sum);
    pushProduct(missed, -this.#n, mean);
    return mean + roundedOf(missed) / this.#n;
  }

  /** Variance of the values as a sample, by n - 1; `null` below two values. */
  get variance(): number | null {
    return this.#n < 2 ? null : this.#spread() / (this.#n * (this.#n - 1));
  }

  /** Variance of the values as a whole population, by n; `null` for none. */
  get populationVariance(): number | null {
    return this.#n === 0 ? null : this.#spread() / (this.#n * this.#n);
  }

  /** Standard deviation by n - 1: the root of {@link Moments.variance}; `null` below two values. */
  get sd(): number | null {
    const { variance } = this;
    return variance === null ? null : Math.sqrt(variance);
  }

  /** Standard error of the mean: {@link Moments.sd} / √n; `null` below two values. */
  get se(): number | null {
    const { sd } = this;
    return sd === null ? null : sd / Math.sqrt(this.#n);
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
    assertSquarable(value);
    if (!isCount(times)) refuse('moments', 'times', 'a whole number from 0', times, 'INVALID_VALUE');
    this.#n += times;
    pushProduct(this.#sum, times, value);
    pushSquare(this.#squares, value, times);
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
    const batch = new Moments();
    if (Array.isArray(values) || values instanceof Float64Array) {
      pushMoments(batch.#sum, batch.#squares, values);
      batch.#n = values.length;
    } else {
      assertIterable('moments', 'values', values);
      for (const value of values) {
        assertSquarable(value, batch.#n);
        batch.add(value);
      }
    }
    return this.#absorb(batch);
  }

  /**
   * Takes a value out again; undoes {@link Moments.add} to the last bit.
   *
   * @param value one that was added before
   * @returns these moments
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what cannot have been added, `INVALID_STATE` when nothing is
   * left to take out, or when taking out the last value leaves a rest; nothing changes
   */
  remove(value: number): this {
    assertSquarable(value);
    if (this.#n === 0 || (this.#n === 1 && this.total !== value)) {
      refuseState('moments', 'only what was added can be removed', 'n');
    }
    this.#n--;
    pushValue(this.#sum, -value);
    pushSquare(this.#squares, value, -1);
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
    return this.#absorb(Moments.fromJSON((other as Moments | undefined)?.toJSON?.() ?? (other as MomentsState)));
  }

  /**
   * The count and the exact sums, as plain JSON. The same values in any order give the same JSON.
   *
   * @returns the state, to be stored and merged
   */
  toJSON(): MomentsState {
    return { kind: 'moments', version: 1, n: this.#n, sum: partsOf(this.#sum), squares: partsOf(this.#squares) };
  }

  /**
   * The moments that were stored.
   *
   * @param state what {@link Moments.toJSON} gave
   * @returns new moments
   * @throws A {@link CxMetricsError} as {@link Moments.merge} does
   */
  static fromJSON(state: MomentsState): Moments {
    const fields = openState('moments', 1, {}, state);
    const moments = new Moments();
    moments.#n = countOf('moments', 'n', fields['n']);
    for (const [name, sum] of [
      ['sum', moments.#sum],
      ['squares', moments.#squares],
    ] as const) {
      const parts = listOf('moments', name, fields[name]);
      assertParts(parts);
      pushSum(sum, sumOfParts(parts, 0));
    }
    const squares = roundedOf(moments.#squares);
    const largest = moments.#n * LARGEST_SQUARABLE;
    if (!(Math.abs(moments.total) <= largest && squares >= 0 && squares <= largest * LARGEST_SQUARABLE)) {
      refuseState('moments', 'sum and squares in a state must be possible for its n', 'squares');
    }
    return moments;
  }

  #absorb(other: Moments): this {
    pushSum(this.#sum, other.#sum);
    pushSum(this.#squares, other.#squares);
    this.#n += other.#n;
    return this;
  }

  /** nQ - S², exactly, rounded once. Not below 0, which squares that were cut could make it. */
  #spread(): number {
    const difference = emptySum();
    for (const part of partsOf(this.#squares)) pushProduct(difference, this.#n, part);
    const parts = partsOf(this.#sum);
    for (const one of parts) for (const other of parts) pushProduct(difference, -one, other);
    return Math.max(0, roundedOf(difference));
  }
}

function roundedOf(sum: RunningSum): number {
  return roundedSum(sum.high, sum.low, sum.rest);
}

function partsOf(sum: RunningSum): number[] {
  return canonicalSum(sum.high, sum.low, sum.rest);
}
