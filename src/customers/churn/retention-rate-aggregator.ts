import { restored } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import type { Period } from '../../kernels/spell/spell.js';
import { SpellAggregator } from '../../kernels/spell/spell-aggregator.js';
import { periodSpec, type SpellCounting } from '../../kernels/spell/spell-counting.js';
import { TERM } from '../../kernels/spell/spell-part.js';
import type { SpellState } from '../../kernels/spell/spell-state.js';
import { CHURN_CONCLUSION, type ChurnColumns, type ChurnSpell, churnOfSpells } from './churn-histories.js';
import type { ChurnConclusion } from './churn-result.js';
import type { RetentionRateResult } from './retention-rate-from-counts.js';

/**
 * What {@link RetentionRateAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface RetentionRateState extends SpellState<'retention-rate'> {}

/**
 * Counts spells as they come; see {@link retentionRate} for the definition. Spells of one customer may lie in different shards.
 *
 * @remarks The state holds every spell with its customer, so that a later one can close a gap. Where ids are personal data, so is the
 * state. Cost: O(1) per spell; memory some 40 bytes per spell; a result O(n).
 * @example
 * ```ts
 * import { RetentionRateAggregator } from 'cx-metrics';
 *
 * const period = { from: 40, to: 80 };
 * const shard = new RetentionRateAggregator(period).add({ customer: 'an', startedAt: 0, endedAt: 60 });
 * const all = new RetentionRateAggregator(period).add({ customer: 'binh', startedAt: 0 }).merge(shard);
 * all.result().value; // => 0.5
 * all.add({ customer: 'an', startedAt: 60 }).result().value; // => 1
 * ```
 * @category Customers
 * @since 0.1.0
 */
export class RetentionRateAggregator extends SpellAggregator<
  Period,
  RetentionRateState,
  ChurnSpell,
  ChurnColumns,
  ChurnConclusion,
  RetentionRateResult
> {
  /**
   * @param options the period and how to count; how to conclude is given to {@link RetentionRateAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: SpellCounting) {
    super(periodSpec('retention-rate', TERM, options));
  }

  /**
   * The rate of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link retentionRate} returns for the same spells
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: ChurnConclusion): RetentionRateResult {
    assertOptions('retention-rate', options, CHURN_CONCLUSION);
    return churnOfSpells('retention-rate', this.counted, options)(this.spec.config);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link RetentionRateAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: RetentionRateState): RetentionRateAggregator {
    return restored(
      'retention-rate',
      state,
      ({ from, to, onInvalid }) => new RetentionRateAggregator({ from, to, onInvalid }),
    );
  }
}
