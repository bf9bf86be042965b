import { refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { canonicalSum, growExpansion, roundedSum } from './expansion.js';
import { sumOfState } from './sum-state.js';
import { refuseValue } from './summable.js';

/**
 * Many exact sums, each under a number: the cells of a table, or customers by period. Every one of them behaves as an
 * {@link ExactSum}; together they take 16 bytes each.
 *
 * Formula: per slot, the real-number sum of the doubles given, rounded once when it is read. Unit: that of the values.
 *
 * @remarks O(1) time per value. Data whose sums do not fit 106 bits take more memory, slot by slot.
 * @example
 * ```ts
 * import { ExactSums } from 'cx-metrics/stats';
 * const sums = new ExactSums(2);
 * for (const value of [0.1, 0.2, 0.3]) sums.add(1, value);
 * sums.value(1); // => 0.6
 * sums.parts(0); // => []
 * ```
 * @category Sums
 * @since 0.1.0
 */
export class ExactSums {
  #high: Float64Array<ArrayBuffer>;
  #low: Float64Array<ArrayBuffer>;
  #rest: Map<number, number[]> | undefined;

  /**
   * @param slots how many sums to hold; {@link ExactSums.grow} adds more
   * @throws A {@link CxMetricsError} `INVALID_OPTION` when that is no whole number from 0
   */
  constructor(slots: number) {
    assertSlots(slots);
    this.#high = new Float64Array(slots);
    this.#low = new Float64Array(slots);
  }

  /** How many sums there are. */
  get slots(): number {
    return #high in this ? this.#high.length : refuseWrapped('ExactSums');
  }

  /**
   * Adds a value to one sum. For the sake of speed, sizes above 2^960 are not refused here: check with
   * {@link isSummable} what comes from outside.
   *
   * @param slot which sum: a whole number from 0 and below {@link ExactSums.slots}
   * @param value a finite number of size up to 2^960
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a slot that is not there, NaN or an infinity; nothing changes
   */
  add(slot: number, value: number): void {
    if (typeof value !== 'number') refuseValue(value, undefined, 'ExactSums');
    if (!(#high in this)) refuseWrapped('ExactSums');
    const high = this.#high[slot] as number;
    const low = this.#low[slot] as number;
    const total = high + value;
    const shadow = total - high;
    const lost = high - (total - shadow) + (value - shadow);
    const lowTotal = low + lost;
    const lowShadow = lowTotal - low;
    const rest = low - (lowTotal - lowShadow) + (lost - lowShadow);
    // Whatever cannot be added (no such slot, not finite) arrives here as NaN.
    if (rest !== 0) this.#keep(slot, value, rest);
    this.#high[slot] = total;
    this.#low[slot] = lowTotal;
  }

  /**
   * Adds many values, each to a sum of its own: what {@link ExactSums.add} does one by one, with less to do for each. Sizes
   * above 2^960 and slots that are not there are not refused here.
   *
   * @param slots which sum each value goes to, counted from the value at `start`; values with a negative slot are left out
   * @param values finite numbers of size up to 2^960
   * @param start index of the first value
   * @param end index after the last value
   */
  addEach(slots: Int32Array, values: ArrayLike<number>, start: number, end: number): void {
    // the sum of `add` written out: a call for each value would fetch both arrays anew
    if (!(#high in this)) refuseWrapped('ExactSums');
    const highs = this.#high;
    const lows = this.#low;
    for (let i = start; i < end; i++) {
      const slot = slots[i - start] as number;
      if (slot < 0) continue;
      const value = values[i] as number;
      const high = highs[slot] as number;
      const low = lows[slot] as number;
      const total = high + value;
      const shadow = total - high;
      const lost = high - (total - shadow) + (value - shadow);
      const lowTotal = low + lost;
      const lowShadow = lowTotal - low;
      const rest = low - (lowTotal - lowShadow) + (lost - lowShadow);
      if (rest !== 0) this.#keep(slot, value, rest);
      highs[slot] = total;
      lows[slot] = lowTotal;
    }
  }

  /**
   * One of the sums, rounded once to the nearest double, ties to even.
   *
   * @param slot which sum
   * @returns its value, 0 for none, never -0
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a slot that is not there
   */
  value(slot: number): number {
    this.assertSlot(slot);
    return roundedSum(this.#high[slot] as number, this.#low[slot] as number, this.#rest?.get(slot));
  }

  /**
   * One of the sums in the form that {@link ExactSum.toJSON} writes.
   *
   * @param slot which sum
   * @returns largest part first, `[]` for zero
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a slot that is not there
   */
  parts(slot: number): number[] {
    this.assertSlot(slot);
    return canonicalSum(this.#high[slot] as number, this.#low[slot] as number, this.#rest?.get(slot));
  }

  /**
   * Adds a stored sum to one of the sums.
   *
   * @param slot which sum
   * @param parts what {@link ExactSums.parts} or {@link ExactSum.toJSON} gave
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a slot that is not there, `INVALID_STATE` for parts that no sum
   * can have; nothing changes
   */
  addParts(slot: number, parts: readonly number[]): void {
    this.assertSlot(slot);
    const { high, low, rest } = sumOfState('ExactSums', 'parts', parts, this.#high[slot] as number);
    for (const part of [high, low, ...rest]) this.add(slot, part);
  }

  /**
   * Makes room for more sums; doubles what it holds, so that growing one by one costs O(1) each. Never shrinks.
   *
   * @param slots how many sums there shall be
   * @throws A {@link CxMetricsError} `INVALID_OPTION` when that is no whole number from 0
   */
  grow(slots: number): void {
    assertSlots(slots);
    if (slots <= this.slots) return;
    this.#high = widened(this.#high, slots);
    this.#low = widened(this.#low, slots);
  }

  #keep(slot: number, value: number, rest: number): void {
    if (Number.isNaN(rest)) {
      this.assertSlot(slot);
      refuseValue(value, undefined, 'ExactSums');
    }
    this.#rest ??= new Map();
    const parts = this.#rest.get(slot) ?? [];
    growExpansion(parts, rest);
    this.#rest.set(slot, parts);
  }

  private assertSlot(slot: number): void {
    if (isCount(slot) && slot < this.slots) return;
    refuse('ExactSums', 'slot', `a whole number from 0 and below ${this.slots}`, slot, 'INVALID_VALUE');
  }
}

function assertSlots(slots: number): void {
  if (!isCount(slots)) refuse('ExactSums', 'slots', 'a whole number from 0', slots);
}

/** The same numbers in a longer view: of the same memory if there is room behind it, else of twice as much. */
function widened(view: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  const { buffer } = view;
  if (length * 8 <= buffer.byteLength) return new Float64Array(buffer, 0, length);
  const longer = new Float64Array(Math.max(length, 2 * view.length)).subarray(0, length);
  longer.set(view);
  return longer;
}
