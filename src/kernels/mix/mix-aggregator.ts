import { restored } from '../../core/aggregator.js';
import { assertOptions, chosen, type MissingValue } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { ClassAggregator } from './class-aggregator.js';
import { MIX, type MixColumns, type MixConclusion } from './mix.js';
import {
  concludeNamed,
  MIX_CONCLUSION,
  MIX_COUNTING,
  type MixCounting,
  type MixResult,
  mixSpec,
} from './mix-metric.js';
import type { MixState } from './mix-state.js';
import { countMix } from './mix-tally.js';

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
  readonly class: string | number | bigint | null | undefined;
  /** What it is worth; only with `amounts: 'sum'`. */
  readonly amount?: number | bigint | null | undefined;
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
export class MixAggregator extends ClassAggregator<'mix', MixThing, MixConclusion, MixResult> {
  /**
   * @param options how to count; how to conclude is given to {@link MixAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: MixAggregatorOptions) {
    assertOptions('mix', options, `amounts ${MIX_COUNTING}`);
    const spec = mixSpec(MIX, chosen('mix', 'amounts', options?.amounts, 'none sum'), options ?? {});
    const readers = { class: fieldReader('mix', 'class'), amount: fieldReader('mix', 'amount') };
    super({
      spec,
      count: (things) => {
        assertIterable('mix', 'things', things);
        return countMix(spec, things, readers);
      },
      conclude: (tally, conclusion) => {
        assertOptions('mix', conclusion, MIX_CONCLUSION);
        return concludeNamed(MIX, spec, tally, conclusion);
      },
    });
  }

  /**
   * Counts things in equally long columns: all of them or, when one is refused, none.
   * @param columns `class` and, with `amounts: 'sum'`, `amount`
   * @param options `missingValue`: a number that stands for "missing" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a class or not an amount, unless `onInvalid: 'count'`
   */
  addColumns(columns: MixColumns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    return this.countColumns(columns, options);
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
}
