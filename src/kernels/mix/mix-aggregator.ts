import { Aggregator, restored, stateOf } from '../../core/aggregator.js';
import { assertOptions, chosen } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { isCount, refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { MIX, type MixColumns, type MixConclusion } from './mix.js';
import {
  concludeNamed,
  MIX_CONCLUSION,
  MIX_COUNTING,
  type MixCounting,
  type MixResult,
  mixSpec,
} from './mix-metric.js';
import { type MixState, readMixState, writeMix } from './mix-state.js';
import { countMix, emptyMix, excludeMix, includeMix, type MixSpec, type MixTally } from './mix-tally.js';

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
  readonly #tally = emptyMix();

  /**
   * @param options how to count; how to conclude is given to {@link MixAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: MixAggregatorOptions) {
    super();
    assertOptions('mix', options, `amounts ${MIX_COUNTING}`);
    this.#spec = mixSpec(MIX, chosen('mix', 'amounts', options?.amounts, 'none sum'), options ?? {});
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
    const more = countThings(this.spec, values);
    return this.#absorb(more);
  }

  /**
   * Counts things in equally long columns: all of them or, when one is refused, none.
   * @param columns `class` and, with `amounts: 'sum'`, `amount`
   * @param options `missingValue`: a number that stands for "missing" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no class or no amount, unless `onInvalid: 'count'`
   */
  addColumns(columns: MixColumns, options?: { readonly missingValue?: number | undefined }): this {
    assertOptions('mix', options, 'missingValue');
    const { spec } = this;
    return this.#absorb(countMix(spec, columns, { missingValue: options?.missingValue }));
  }

  /**
   * Takes one thing back, exactly as if it had never been added.
   * @param value a thing that was added before; counts cannot tell it from every other one
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when what would be left is not possible
   */
  remove(value: MixThing | null | undefined): this {
    // counted first: reading the value may count others
    const gone = countThings(this.spec, [value]);
    if (!excludeMix(this.#tally, gone)) refuseState('mix', 'cannot remove what was never added', 'counts');
    return this;
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): MixState } | MixState): this {
    const { spec } = this;
    return this.#absorb(readMixState(spec, this.#tally, stateOf('mix', other)));
  }

  /**
   * Mix of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link mix} returns for the same things
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: MixConclusion): MixResult {
    assertOptions('mix', options, MIX_CONCLUSION);
    return concludeNamed(MIX, this.spec, this.#tally, options);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): MixState {
    return writeMix(this.spec, this.#tally);
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

  /** What is counted; refused where this is not the aggregator itself: behind a Proxy nothing private can be reached. */
  protected get spec(): MixSpec {
    return #spec in this ? this.#spec : refuseWrapped('MixAggregator');
  }

  #absorb(more: MixTally): this {
    if (!isCount(seenIn(this.#tally) + seenIn(more))) refuseState('mix', 'counts are too large', 'counts');
    includeMix(this.#tally, more);
    return this;
  }
}

function seenIn({ n, missing, invalid }: MixTally): number {
  return n + missing + invalid;
}

function countThings(spec: MixSpec, values: Iterable<MixThing | null | undefined>): MixTally {
  assertIterable('mix', 'things', values);
  return countMix(spec, values, { class: fieldReader('mix', 'class'), amount: fieldReader('mix', 'amount') });
}
