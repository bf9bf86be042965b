import { restored } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import type { SubscriptionColumns } from '../../kernels/spell/count-spells.js';
import { WORTH } from '../../kernels/spell/recurring-amount.js';
import type { Period } from '../../kernels/spell/spell.js';
import { SpellAggregator } from '../../kernels/spell/spell-aggregator.js';
import { periodSpec, type SpellCounting } from '../../kernels/spell/spell-counting.js';
import { MONEY } from '../../kernels/spell/spell-state.js';
import type { RevenueState, Subscription } from '../../kernels/spell/subscription-aggregator.js';
import type { GrossRevenueRetentionResult } from './gross-revenue-retention-from-totals.js';
import { REVENUE_CONCLUSION, revenueOfSpells } from './revenue-conclusion.js';
import type { RevenueConclusion } from './revenue-result.js';

/**
 * What {@link GrossRevenueRetentionAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface GrossRevenueRetentionState extends RevenueState<'gross-revenue-retention'> {}

/**
 * Counts spells with amounts as they come; see {@link grossRevenueRetention} for the definition. Spells of one customer may lie in
 * different shards.
 *
 * @remarks The state holds every spell with its customer, so that a later one can close a gap. Where ids are personal data, so is the
 * state. Cost: O(1) per spell; memory some 40 bytes per spell; a result O(n).
 * @example
 * ```ts
 * import { GrossRevenueRetentionAggregator } from 'cx-metrics';
 *
 * const period = { from: 40, to: 80 };
 * const shard = new GrossRevenueRetentionAggregator(period).add({ customer: 'an', startedAt: 0, endedAt: 60, amount: 30 });
 * const all = new GrossRevenueRetentionAggregator(period).add({ customer: 'binh', startedAt: 0, amount: 70 }).merge(shard);
 * all.result().value; // => 0.7
 * all.add({ customer: 'an', startedAt: 60, amount: 30 }).result().value; // => 1
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export class GrossRevenueRetentionAggregator extends SpellAggregator<
  Period,
  GrossRevenueRetentionState,
  Subscription,
  SubscriptionColumns,
  RevenueConclusion,
  GrossRevenueRetentionResult
> {
  /**
   * @param options the period and how to count; how to conclude is given to {@link GrossRevenueRetentionAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: SpellCounting) {
    super(periodSpec('gross-revenue-retention', WORTH, options, MONEY));
  }

  /**
   * The rate of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link grossRevenueRetention} returns for the same spells
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: RevenueConclusion): GrossRevenueRetentionResult {
    assertOptions('gross-revenue-retention', options, REVENUE_CONCLUSION);
    return revenueOfSpells(
      'gross-revenue-retention',
      this.counted,
      options,
    )(this.spec.config) as GrossRevenueRetentionResult;
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link GrossRevenueRetentionAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: GrossRevenueRetentionState): GrossRevenueRetentionAggregator {
    return restored(
      'gross-revenue-retention',
      state,
      ({ from, to, onInvalid }) => new GrossRevenueRetentionAggregator({ from, to, onInvalid }),
    );
  }
}
