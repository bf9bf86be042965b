import { restored } from '../../core/aggregator.js';
import { metricName } from '../../core/metric-name.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import { namedProportion, type ShareOptions, type ShareResult } from './proportion.js';
import { readValues } from './read-values.js';
import { FLAG } from './row-tally.js';
import { TallyAggregator, type TallyState } from './tally-aggregator.js';

/**
 * How {@link ShareAggregator} counts: a share by its name, or {@link proportion} without one.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ShareCounting<Id extends string> {
  /** Name of the metric in results and messages, such as `'conversion-rate'`. @defaultValue `'proportion'` */
  readonly metric?: Id | undefined;
  /** What to do with what is not a flag. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * What {@link ShareAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface ShareState<Id extends string> extends TallyState<'share'> {
  /** Name of the metric. */
  readonly metric: Id;
  /** How many have the property. */
  readonly with: number;
  /** How many do not. */
  readonly without: number;
}

const CALLER = 'ShareAggregator';

/**
 * Counts a share as flags come: any metric that is a share of rows, by its name, or {@link proportion} without one. Takes flags
 * back, merges shards, is stored as JSON.
 *
 * @remarks Its results are those of the metric's function of the same rows. States of other metrics are refused. Cost: O(1) per
 * flag, O(1) memory.
 * @example
 * ```ts
 * import { ShareAggregator } from 'cx-metrics';
 *
 * const shard = new ShareAggregator({ metric: 'conversion-rate' }).addAll([true, false, false]);
 * const all = new ShareAggregator({ metric: 'conversion-rate' }).add(true).add(null).merge(shard);
 * all.result().value; // => 0.5
 * all.toJSON().with; // => 2
 * String(all); // => 'conversion-rate: 0.5 (n = 4)'
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export class ShareAggregator<Id extends string = 'proportion'> extends TallyAggregator<
  'share',
  'with' | 'without',
  boolean | number,
  ShareState<Id>,
  ShareOptions,
  ShareResult<Id>
> {
  /**
   * @param options the metric, and what to do with what is not a flag; how to conclude is given to `result`
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: ShareCounting<Id>) {
    assertOptions(CALLER, options, 'metric onInvalid');
    const metric = metricName(CALLER, options?.metric ?? ('proportion' as Id));
    const onInvalid = policyOf(CALLER, options?.onInvalid);
    super({
      kind: 'share',
      config: { metric },
      onInvalid,
      parts: [],
      count: (flags) => {
        const counts = { with: 0, without: 0 };
        const { leftOut } = readValues(metric, flags, 'value', FLAG, { onInvalid }, (flag) => {
          if (flag) counts.with++;
          else counts.without++;
        });
        return [counts, leftOut];
      },
      conclude: ({ with: count, without }, left, conclusion) =>
        namedProportion(metric, count, count + without, conclusion, left),
    });
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link ShareAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON<Id extends string>(state: ShareState<Id>): ShareAggregator<Id> {
    return restored('share', state, ({ metric, onInvalid }) => new ShareAggregator({ metric, onInvalid }));
  }
}
