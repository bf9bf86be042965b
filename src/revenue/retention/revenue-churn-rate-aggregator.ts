import { restored } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import type { SubscriptionColumns } from '../../kernels/spell/count-spells.js';
import { WORTH } from '../../kernels/spell/recurring-amount.js';
import type { Period } from '../../kernels/spell/spell.js';
import { SpellAggregator } from '../../kernels/spell/spell-aggregator.js';
import { periodSpec, type SpellCounting } from '../../kernels/spell/spell-counting.js';
import { MONEY } from '../../kernels/spell/spell-state.js';
import type { RevenueState, Subscription } from '../../kernels/spell/subscription-aggregator.js';
import type { RevenueChurnRateResult } from './revenue-churn-rate-from-totals.js';
import { REVENUE_CONCLUSION, revenueOfSpells } from './revenue-conclusion.js';
import type { RevenueConclusion } from './revenue-result.js';

/**
 * What {@link RevenueChurnRateAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface RevenueChurnRateState extends RevenueState<'revenue-churn-rate'> {}

/**
 * Counts spells with amounts as they come; see {@link revenueChurnRate} for the definition. Spells of one customer may lie in
 * different shards.
 *
 * @remarks The state holds every spell with its customer, so that a later one can close a gap. Where ids are personal data, so is the
 * state. Cost: O(1) per spell; memory some 40 bytes per spell; a result O(n).
 * @example
 * ```ts
 * import { RevenueChurnRateAggregator } from 'cx-metrics';
 *
 * const period = { from: 40, to: 80 };
 * const shard = new RevenueChurnRateAggregator(period).add({ customer: 'an', startedAt: 0, endedAt: 60, amount: 30 });
 * const all = new RevenueChurnRateAggregator(period).add({ customer: 'binh', startedAt: 0, amount: 70 }).merge(shard);
 * all.result().value; // => 0.3
 * all.add({ customer: 'an', startedAt: 60, amount: 30 }).result().value; // => 0
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export class RevenueChurnRateAggregator extends SpellAggregator<
  Period,
  RevenueChurnRateState,
  Subscription,
  SubscriptionColumns,
  RevenueConclusion,
  RevenueChurnRateResult
> {
  /**
   * @param options the period and how to count; how to conclude is given to {@link RevenueChurnRateAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: SpellCounting) {
    super(periodSpec('revenue-churn-rate', WORTH, options, MONEY));
  }

  /**
   * The rate of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link revenueChurnRate} returns for the same spells
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: RevenueConclusion): RevenueChurnRateResult {
    assertOptions('revenue-churn-rate', options, REVENUE_CONCLUSION);
    return revenueOfSpells('revenue-churn-rate', this.counted, options)(this.spec.config) as RevenueChurnRateResult;
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link RevenueChurnRateAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: RevenueChurnRateState): RevenueChurnRateAggregator {
    return restored(
      'revenue-churn-rate',
      state,
      ({ from, to, onInvalid }) => new RevenueChurnRateAggregator({ from, to, onInvalid }),
    );
  }
}
