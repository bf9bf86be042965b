import { restored } from '../../core/aggregator.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import { namedProportion, type ShareOptions } from '../../kernels/proportion/proportion.js';
import { TallyAggregator, type TallyState } from '../../kernels/proportion/tally-aggregator.js';
import { type ReopenRateResult, reopenRate } from './reopen-rate.js';

/**
 * How {@link ReopenRateAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReopenRateCounting {
  /** What to do with cases whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * One case.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ReopenCase {
  /** Whether it was ever resolved, also if it is open again by now. */
  readonly resolved: boolean | number | bigint | null | undefined;
  /** How often it was reopened. */
  readonly reopens?: number | bigint | null | undefined;
}

/**
 * What {@link ReopenRateAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface ReopenRateState extends TallyState<'reopen-rate'> {
  /** Resolved cases that were reopened. */
  readonly reopened: number;
  /** Resolved cases that were not. */
  readonly kept: number;
  /** Cases never resolved, which the rate leaves out. */
  readonly unresolved: number;
}

/**
 * Counts cases that were reopened as they come; see {@link reopenRate} for the definition.
 *
 * @remarks Cost: O(1) per case, O(1) memory.
 * @example
 * ```ts
 * import { ReopenRateAggregator } from 'cx-metrics';
 *
 * const shard = new ReopenRateAggregator().add({ resolved: true, reopens: 2 }).add({ resolved: false });
 * const all = new ReopenRateAggregator().addAll([{ resolved: true, reopens: 0 }, { resolved: true, reopens: 0 }]);
 * all.add({ resolved: true, reopens: 0 }).merge(shard).result().value; // => 0.25
 * ```
 * @category Service
 * @since 0.1.0
 */
export class ReopenRateAggregator extends TallyAggregator<
  'reopen-rate',
  'reopened' | 'kept' | 'unresolved',
  ReopenCase,
  ReopenRateState,
  ShareOptions,
  ReopenRateResult
> {
  /**
   * @param options how to count; how to conclude is given to {@link ReopenRateAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: ReopenRateCounting) {
    assertOptions('reopen-rate', options, 'onInvalid');
    const { onInvalid } = options ?? {};
    super({
      kind: 'reopen-rate',
      config: {},
      onInvalid: policyOf('reopen-rate', onInvalid),
      parts: ['resolved', 'reopens'],
      count: (source, reading) => {
        const { resolved, reopens } = reading as Record<string, (event: unknown) => never>;
        let seen = 0;
        const { count, n, ...left } = reopenRate(source as Iterable<unknown>, {
          resolved: (event) => {
            seen++;
            return resolved?.(event);
          },
          reopens: reopens as (event: unknown) => never,
          onInvalid,
        });
        return [{ reopened: count, kept: n - count, unresolved: seen - n - left.missing - left.invalid }, left];
      },
      conclude: ({ reopened, kept }, left, conclusion) =>
        namedProportion('reopen-rate', reopened, reopened + kept, conclusion, left),
    });
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link ReopenRateAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: ReopenRateState): ReopenRateAggregator {
    return restored('reopen-rate', state, ({ onInvalid }) => new ReopenRateAggregator({ onInvalid }));
  }
}
