import { stateOf } from '../../core/aggregator.js';
import { refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable } from '../../core/reading.js';
import { type AggregatorState, countOf, listOf, readState, refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import type { QuantileOptions } from './counted.js';
import { quantilesOf } from './quantile.js';
import {
  type Bins,
  binOf,
  countSigned,
  countUnsigned,
  END_BIN,
  FIRST_BIN,
  highWord,
  middleOf,
  rangeOf,
  widen,
} from './sketch-bins.js';

/**
 * What {@link QuantileSketch.toJSON} writes: the bins that hold something, and how many values each holds.
 *
 * @category Quantiles
 * @since 0.1.0
 */
export interface QuantileSketchState extends AggregatorState<'quantile-sketch', 1> {
  /**
   * Numbers of bins, ascending: 0 for zero; for a value above 0 the first 7 binary digits after the leading one, preceded by
   * the exponent as a double has it (128 to 262015); the negative number for a value below 0.
   */
  readonly bins: readonly number[];
  /** How many values each of them holds, at least 1. */
  readonly counts: readonly number[];
}

const KIND = 'quantile-sketch';
const CLASS = 'QuantileSketch';

/**
 * Quantiles of a stream of numbers in little memory, within 0.4 % of the value, the same whatever the order of the numbers
 * and however they were split and merged.
 *
 * Values are counted in bins that cut every power of two into 128 equal parts; a quantile is read off the middles of the bins
 * by the rule of {@link quantile} (type 7, or the `quantileType` that is named). A bin [a, b) has b - a ≤ a / 128 and so its middle is at most a / 256 away from
 * whatever it holds: the result is within 1/256 (0.390625 %) of the exact quantile, or of the two neighbours it lies between
 * where these have different signs. Zero has a bin of its own and is exact, as are doubles nearer to it than 2.3e-308, which
 * count as zero. Values are finite numbers of either sign in any unit.
 *
 * @remarks Counts are whole numbers, so merging is exact: order and grouping of merges do not matter, and the same data give
 * the same JSON bit for bit. Least and largest value are not kept, since they could not be removed again: quantile 0 and 1
 * are the middles of the outermost bins. O(1) time per value; memory about 1 KiB per power of two between the
 * least and the largest value: 40 KiB for durations from a millisecond to a year, at most 2 MiB for each sign.
 * @example
 * ```ts
 * import { QuantileSketch } from 'cx-metrics/stats';
 * const morning = new QuantileSketch().addAll([120, 90, 4000, 250]);
 * const evening = new QuantileSketch().add(310).add(60, 2);
 * const day = morning.merge(JSON.parse(JSON.stringify(evening)));
 * day.n; // => 7
 * day.quantile(0.5); // => 120.25
 * day.remove(4000).quantile(1); // => 311
 * new QuantileSketch().quantile(0.5); // => null
 * ```
 * @category Quantiles
 * @since 0.1.0
 */
export class QuantileSketch {
  #n = 0;
  #zeros = 0;
  readonly #above: Bins = { first: FIRST_BIN, counts: new Float64Array(0) };
  readonly #below: Bins = { first: FIRST_BIN, counts: new Float64Array(0) };

  /** How many values were added. */
  get n(): number {
    this.assertUnwrapped();
    return this.#n;
  }

  /**
   * Adds a value, or the same value several times over.
   *
   * @param value a finite number
   * @param times how many times it occurs: a whole number from 0
   * @returns this sketch
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything else; nothing changes
   */
  add(value: number, times = 1): this {
    this.assertUnwrapped();
    if (!Number.isFinite(value)) refuseValue(value);
    this.#assertTimes(times);
    this.#count(binOf(value), times);
    return this;
  }

  /**
   * Adds many values, or none of them if one is bad. `Float64Array` is the fast path.
   *
   * @param values finite numbers
   * @returns this sketch
   * @throws A {@link CxMetricsError} `INVALID_VALUE` at the first value that is anything else, with its index
   */
  addAll(values: Iterable<number>): this {
    this.assertUnwrapped();
    if (values instanceof Float64Array) return this.#addFloats(values);
    assertIterable(CLASS, 'values', values);
    const batch = new QuantileSketch();
    for (const value of values) {
      if (!Number.isFinite(value)) refuseValue(value, batch.#n);
      batch.#count(binOf(value), 1);
    }
    return this.#absorb(batch);
  }

  /**
   * Takes a value out again; undoes {@link QuantileSketch.add} exactly.
   *
   * @param value one that was added before; another one of the same bin cannot be told from it
   * @param times how many times
   * @returns this sketch
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what cannot have been added, `INVALID_STATE` when not so many are
   * there; nothing changes
   */
  remove(value: number, times = 1): this {
    this.assertUnwrapped();
    if (!Number.isFinite(value)) refuseValue(value);
    this.#assertTimes(times);
    const bin = binOf(value);
    const { first, counts } = bin < 0 ? this.#below : this.#above;
    const held = bin === 0 ? this.#zeros : (counts[Math.abs(bin) - first] ?? 0);
    if (held < times) refuseState(CLASS, 'cannot remove what was never added', 'counts');
    this.#count(bin, -times);
    return this;
  }

  /**
   * Adds what another sketch holds, which stays as it was.
   *
   * @param other a sketch, or what its `toJSON` gave
   * @returns this sketch
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` for the state of something else, `STATE_VERSION` for that of a newer
   * version, `INVALID_STATE` for a damaged one; nothing changes
   */
  merge(other: QuantileSketch | QuantileSketchState): this {
    this.assertUnwrapped();
    if (typeof other === 'object' && other !== null && #n in other) return this.#absorb(other);
    return this.#absorb(QuantileSketch.fromJSON(stateOf(KIND, other) as QuantileSketchState));
  }

  /**
   * A quantile of what was added, within 1/256 of the exact one; see {@link QuantileSketch}.
   *
   * @param probability from 0 to 1; 0.5 gives the median
   * @param options `quantileType`: which published definition, followed on the middles of the bins; the error stays
   * @returns the quantile, or `null` for no values
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for a probability outside 0 to 1 or an unknown type
   */
  quantile(probability: number, options?: QuantileOptions | undefined): number | null {
    return this.quantiles([probability], options)[0] as number | null;
  }

  /**
   * Several quantiles at once.
   *
   * @param probabilities numbers from 0 to 1, in any order
   * @param options `quantileType`: which published definition
   * @returns a quantile for each probability, in their order; all `null` for no values
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for a probability outside 0 to 1 or an unknown type
   */
  quantiles(probabilities: readonly number[], options?: QuantileOptions | undefined): (number | null)[] {
    const { bins, counts } = this.toJSON();
    return quantilesOf(CLASS, 'probabilities', bins.map(middleOf), counts, probabilities, options);
  }

  /**
   * The bins that hold something, as plain JSON. The same values in any order give the same JSON.
   *
   * @returns the state, to be stored and merged
   */
  toJSON(): QuantileSketchState {
    this.assertUnwrapped();
    const bins: number[] = [];
    const counts: number[] = [];
    const push = (bin: number, count: number) => {
      if (count > 0) {
        bins.push(bin);
        counts.push(count);
      }
    };
    const [below, above] = [this.#below, this.#above];
    for (let i = below.counts.length - 1; i >= 0; i--) push(-(below.first + i), below.counts[i] as number);
    push(0, this.#zeros);
    for (let i = 0; i < above.counts.length; i++) push(above.first + i, above.counts[i] as number);
    return { kind: KIND, version: 1, bins, counts };
  }

  /**
   * The sketch that was stored.
   *
   * @param state what {@link QuantileSketch.toJSON} gave
   * @returns a new sketch
   * @throws A {@link CxMetricsError} as {@link QuantileSketch.merge} does
   */
  static fromJSON(state: QuantileSketchState): QuantileSketch {
    const fields = readState(KIND, 1, {}, { bins: listOf, counts: listOf }, state);
    const { bins } = fields;
    const counts = listOf(KIND, 'counts', fields.counts, bins.length);
    const sketch = new QuantileSketch();
    let before = -Infinity;
    for (const [i, bin] of bins.entries()) {
      const size = Number.isInteger(bin) ? Math.abs(bin as number) : NaN;
      if (!((Object.is(bin, 0) || (size >= FIRST_BIN && size < END_BIN)) && (bin as number) > before)) {
        refuseState(KIND, 'bins in a state must be ascending numbers of bins', 'bins');
      }
      before = bin as number;
      const count = countOf(KIND, 'counts', counts[i]);
      if (count === 0 || !isCount(sketch.#n + count))
        refuseState(KIND, 'counts must be from 1 with a safe sum', 'counts');
      sketch.#count(before, count);
    }
    return sketch;
  }

  private assertUnwrapped(): void {
    if (!(#n in this)) refuseWrapped(CLASS);
  }

  #assertTimes(times: number): void {
    if (!isCount(times) || !isCount(this.#n + times)) {
      refuse(CLASS, 'times', 'a whole number from 0 with a safe sum', times, 'INVALID_VALUE');
    }
  }

  #count(bin: number, times: number): void {
    if (bin === 0) this.#zeros += times;
    else {
      const side = bin < 0 ? this.#below : this.#above;
      const size = Math.abs(bin);
      let place = size - side.first;
      if (!(place >= 0 && place < side.counts.length)) {
        widen(side, size, size);
        place = size - side.first;
      }
      (side.counts[place] as number) += times;
    }
    this.#n += times;
  }

  #addFloats(values: Float64Array): this {
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    const [above, below] = [this.#above, this.#below];
    const high = highWord();
    // One look for the range, so that nothing has changed when a value is refused and no table grows while values are counted.
    const { least, most, signs } = rangeOf(words, high);
    if (most >= END_BIN) {
      const index = values.findIndex((value) => !Number.isFinite(value));
      refuseValue(values[index], index);
    }
    if (!isCount(this.#n + values.length)) refuseState(CLASS, 'counts are too large', 'counts');
    if (least <= most) {
      widen(above, least, most);
      if (signs < 0) widen(below, least, most);
    }
    const zeros = signs < 0 ? countSigned(words, high, above, below) : countUnsigned(words, high, above);
    this.#zeros += zeros;
    this.#n += values.length;
    return this;
  }

  #absorb(other: QuantileSketch): this {
    if (!isCount(this.#n + other.#n)) refuseState(CLASS, 'counts are too large', 'counts');
    for (const [mine, { first, counts }] of [
      [this.#below, other.#below],
      [this.#above, other.#above],
    ] as const) {
      if (counts.length === 0) continue;
      widen(mine, first, first + counts.length - 1);
      const shift = first - mine.first;
      for (let i = 0; i < counts.length; i++) (mine.counts[i + shift] as number) += counts[i] as number;
    }
    this.#zeros += other.#zeros;
    this.#n += other.#n;
    return this;
  }
}

function refuseValue(value: unknown, index?: number): never {
  const [place, details] = index === undefined ? ['', { name: 'value' }] : [` at index ${index}`, { index }];
  refuse(CLASS, 'a value', 'a finite number', value, 'INVALID_VALUE', place, details);
}
