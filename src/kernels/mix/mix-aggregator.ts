import { Aggregator, restored, stateOf } from '../../core/aggregator.js';
import { chosen, type InvalidPolicy, refuseRest } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { type AggregatorState, countOf, isCount, listOf, openState, refuseState } from '../../core/state.js';
import { ExactSum } from '../../stats/sums/sum.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import { KEY, type Key } from '../proportion/row-tally.js';
import { MIX, type MixColumns, type MixConclusion } from './mix.js';
import { concludeNamed, type MixCounting, type MixResult, mixSpec } from './mix-metric.js';
import { countedIn, countMix, emptyMix, includeMix, type MixSpec, type MixTally } from './mix-tally.js';

/**
 * How {@link MixAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixAggregatorOptions extends MixCounting {
  /** Whether things bring amounts, which are summed. @defaultValue `'none'` */
  readonly amounts?: 'none' | 'sum' | undefined;
}

/**
 * One thing of {@link MixAggregator}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixThing {
  /** Which class it is in. */
  readonly class: string | number | null | undefined;
  /** What it is worth; only with `amounts: 'sum'`. */
  readonly amount?: number | null | undefined;
}

/**
 * What {@link MixAggregator.toJSON} writes: each class with its count and its sum. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface MixState extends AggregatorState<'mix', 1> {
  /** How invalid things are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Whether amounts were summed. */
  readonly amounts: 'none' | 'sum';
  /** The only classes there are; `null` when every class that comes is one. */
  readonly classes: readonly (string | number)[] | null;
  /** Things without a class or, where amounts are summed, without an amount. */
  readonly missing: number;
  /** Things refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** The classes that have things: numbers before texts, ascending. */
  readonly keys: readonly (string | number)[];
  /** How many things each one has. */
  readonly counts: readonly number[];
  /** What they are worth, as parts of the exact sum, largest first; `null` when amounts were not summed. */
  readonly sums: readonly (readonly number[])[] | null;
}

/**
 * Counts things by class as they come; see {@link mix} for the definition. Takes things back, merges shards, is stored as JSON.
 *
 * @remarks State: a count and an exact sum per class, the same whatever the order. Cost: O(1) per thing, O(classes) memory.
 * @example
 * ```ts
 * import { MixAggregator } from 'cx-metrics';
 *
 * const shard = new MixAggregator().addAll([{ class: 'web' }, { class: 'app' }]);
 * const all = new MixAggregator().addColumns({ class: ['web', 'web', 'store'] }).merge(shard);
 * all.remove({ class: 'store' }).result().value; // => 0.75
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export class MixAggregator extends Aggregator<MixThing | null | undefined, MixState, MixConclusion, MixResult> {
  readonly #spec: MixSpec;
  #tally: MixTally;

  /**
   * @param options how to count; how to conclude is given to {@link MixAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: MixAggregatorOptions) {
    super();
    const { amounts, ...counting } = options ?? {};
    this.#spec = mixSpec(MIX, chosen('mix', 'amounts', amounts, 'none sum'), counting);
    this.#tally = emptyMix(this.#spec);
  }

  /**
   * Counts one thing.
   * @param value `class` and `amount`, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no class or no amount, unless `onInvalid: 'count'`
   */
  add(value: MixThing | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many things: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no class or no amount, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<MixThing | null | undefined>): this {
    return this.#absorb(this.#count(values));
  }

  /**
   * Counts things in equally long columns: all of them or, when one is refused, none.
   * @param columns `class` and, with `amounts: 'sum'`, `amount`
   * @param options `missingValue`: a number that stands for "missing" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no class or no amount, unless `onInvalid: 'count'`
   */
  addColumns(columns: MixColumns, options?: { readonly missingValue?: number | undefined }): this {
    const { missingValue, ...rest } = options ?? {};
    refuseRest('mix', rest);
    return this.#absorb(countMix(this.#spec, columns, { missingValue }));
  }

  /**
   * Takes one thing back, exactly as if it had never been added.
   * @param value a thing that was added before; counts cannot tell it from every other one
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when what would be left is not possible
   */
  remove(value: MixThing | null | undefined): this {
    const left = emptyMix(this.#spec);
    includeMix(this.#spec, left, this.#tally, 1);
    includeMix(this.#spec, left, this.#count([value]), -1);
    assertPossible(left, 'cannot remove what was never added');
    this.#tally = left;
    return this;
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): MixState } | MixState): this {
    const { amounts, classes } = this.#spec;
    const state = openState('mix', 1, { amounts, classes }, stateOf(other));
    const keys = listOf('mix', 'keys', state['keys']);
    const counts = listOf('mix', 'counts', state['counts'], keys.length);
    const sums = amounts === 'sum' ? listOf('mix', 'sums', state['sums'], keys.length) : null;
    const more = emptyMix(this.#spec);
    for (const [k, given] of keys.entries()) {
      const key = KEY.read(given);
      const isNext = key !== null && (k === 0 || byTypeThenValue(keys[k - 1] as Key, key) < 0);
      if (!isNext || (classes && !more.classes.has(key))) refuseState('mix', 'the classes are not sound', 'keys');
      const count = countOf('mix', 'counts', counts[k]);
      if (count === 0) refuseState('mix', 'a class has nothing in it', 'counts');
      const amount = sums && ExactSum.fromJSON(sums[k] as readonly number[]);
      more.classes.set(key, { count, amount });
    }
    more.missing = countOf('mix', 'missing', state['missing']);
    more.invalid = countOf('mix', 'invalid', state['invalid']);
    assertPossible(more, 'counts are too large');
    return this.#absorb(more);
  }

  /**
   * Mix of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link mix} returns for the same things
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: MixConclusion): MixResult {
    return concludeNamed(MIX, this.#spec, this.#tally, options);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): MixState {
    const { amounts, classes, onInvalid } = this.#spec;
    const { missing, invalid } = this.#tally;
    const present = [...this.#tally.classes]
      .filter(([, { count }]) => count > 0)
      .sort(([a], [b]) => byTypeThenValue(a, b));
    return {
      kind: 'mix',
      version: 1,
      onInvalid,
      amounts,
      classes: classes && [...classes],
      missing,
      invalid,
      keys: present.map(([key]) => key),
      counts: present.map(([, { count }]) => count),
      sums: amounts === 'sum' ? present.map(([, { amount }]) => (amount as ExactSum).toJSON()) : null,
    };
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link MixAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: MixState): MixAggregator {
    return restored('mix', state, ({ onInvalid, amounts, classes }) => {
      return new MixAggregator({ onInvalid, amounts, classes: classes ?? undefined });
    });
  }

  #count(values: Iterable<MixThing | null | undefined>): MixTally {
    assertIterable('mix', 'things', values);
    return countMix(this.#spec, values, {
      class: fieldReader('mix', 'class'),
      amount: fieldReader('mix', 'amount'),
    });
  }

  #absorb(more: MixTally): this {
    if (!isCount(seenIn(this.#tally) + seenIn(more))) refuseState('mix', 'counts are too large', 'counts');
    includeMix(this.#spec, this.#tally, more, 1);
    return this;
  }
}

function seenIn(tally: MixTally): number {
  return countedIn(tally) + tally.missing + tally.invalid;
}

function assertPossible({ classes, missing, invalid }: MixTally, why: string): void {
  let total = missing + invalid;
  for (const { count, amount } of classes.values()) {
    total += count;
    if (!isCount(count) || (count === 0 && amount?.toJSON().length)) refuseState('mix', why, 'counts');
  }
  if (![missing, invalid, total].every(isCount)) refuseState('mix', why, 'counts');
}
