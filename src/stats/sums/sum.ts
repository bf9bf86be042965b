import { stateOf } from '../../core/aggregator.js';
import { assertIterable } from '../../core/reading.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import {
  emptySum,
  partsOfSum,
  pushArray,
  pushFloats,
  pushSum,
  pushValue,
  type RunningSum,
  valueOfSum,
} from './running-sum.js';
import { sumOfState } from './sum-state.js';
import { isSummable, refuseValue } from './summable.js';

export { ExactSums } from './exact-sums.js';
export { isSummable };

/**
 * An exact sum of numbers: the same, bit for bit, whatever the order of the values and however they were split and
 * merged.
 *
 * Formula: the real-number sum of the doubles given, rounded once, when it is read, to the nearest double (ties to
 * even). Values are finite numbers of size up to 2^960; the unit is theirs. A sum of nothing is 0, never -0.
 *
 * @remarks Two error-free additions per value (Knuth's TwoSum) and an expansion of any length for what even the second
 * one leaves over (J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic, 1997); rounded as Python's `math.fsum`.
 * O(1) time per value and O(1) memory: a few plain additions on ordinary data, about forty on data that span hundreds of
 * orders of magnitude.
 * @example
 * ```ts
 * import { ExactSum } from 'cx-metrics/stats';
 * const sum = new ExactSum().addAll([1e100, 0.1, 0.2, -1e100]);
 * sum.value; // => 0.30000000000000004
 * sum.remove(0.2).value; // => 0.1
 * ExactSum.fromJSON(JSON.parse(JSON.stringify(sum))).merge(new ExactSum().add(0.4)).value; // => 0.5
 * ```
 * @category Sums
 * @since 0.1.0
 */
export class ExactSum {
  readonly #sum = emptySum();

  /**
   * Adds a value.
   *
   * @param value a finite number of size up to 2^960
   * @returns this sum
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything else; the sum stays as it was
   */
  add(value: number): this {
    if (!isSummable(value)) refuseValue(value);
    pushValue(this.sum, value);
    return this;
  }

  /**
   * Adds many values, or none of them if one is bad. Arrays and `Float64Array` are the fast path.
   *
   * @param values finite numbers of size up to 2^960
   * @returns this sum
   * @throws A {@link CxMetricsError} `INVALID_VALUE` at the first value that is anything else, with its index
   */
  addAll(values: Iterable<number>): this {
    const batch = emptySum();
    if (Array.isArray(values)) pushArray(batch, values);
    else if (values instanceof Float64Array) pushFloats(batch, values);
    else {
      assertIterable('ExactSum', 'values', values);
      let index = 0;
      for (const value of values) {
        if (!isSummable(value)) refuseValue(value, index);
        pushValue(batch, value);
        index++;
      }
    }
    pushSum(this.sum, batch);
    return this;
  }

  /**
   * Takes a value out: the same as adding `-value`, so it undoes {@link ExactSum.add} to the last bit.
   *
   * @param value a finite number of size up to 2^960; it need not have been added before
   * @returns this sum
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything else; the sum stays as it was
   */
  remove(value: number): this {
    if (!isSummable(value)) refuseValue(value);
    pushValue(this.sum, -value);
    return this;
  }

  /**
   * Adds another sum, which stays as it was.
   *
   * @param other a sum, or what its `toJSON` gave
   * @returns this sum
   * @throws A {@link CxMetricsError} `INVALID_STATE` for parts that no sum can have; the sum stays as it was
   */
  merge(other: ExactSum | readonly number[]): this {
    pushSum(this.sum, sumOfState('ExactSum', 'parts', stateOf('ExactSum', other), this.sum.high));
    return this;
  }

  /** The exact sum, rounded once to the nearest double, ties to even. */
  get value(): number {
    return valueOfSum(this.sum);
  }

  /**
   * The exact sum as doubles, each the nearest to what the ones before it leave. Equal sums have equal lists.
   *
   * @returns largest part first, `[]` for zero; usually one or two numbers, never more than about forty
   */
  toJSON(): number[] {
    return partsOfSum(this.sum);
  }

  /**
   * The sum that was stored.
   *
   * @param parts what {@link ExactSum.toJSON} gave
   * @returns a new sum
   * @throws A {@link CxMetricsError} `INVALID_STATE` for parts that no sum can have
   */
  static fromJSON(parts: readonly number[]): ExactSum {
    return new ExactSum().merge(parts);
  }

  private get sum(): RunningSum {
    return #sum in this ? this.#sum : refuseWrapped('ExactSum');
  }
}
