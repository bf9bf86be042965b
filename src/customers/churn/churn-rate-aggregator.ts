import { restored } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import type { Period } from '../../kernels/spell/spell.js';
import { SpellAggregator } from '../../kernels/spell/spell-aggregator.js';
import { periodSpec, type SpellCounting } from '../../kernels/spell/spell-counting.js';
import { TERM } from '../../kernels/spell/spell-part.js';
import type { SpellState } from '../../kernels/spell/spell-state.js';
import { CHURN_CONCLUSION, type ChurnColumns, type ChurnSpell, churnOfSpells } from './churn-histories.js';
import type { ChurnRateResult } from './churn-rate-from-counts.js';
import type { ChurnConclusion } from './churn-result.js';

/**
 * What {@link ChurnRateAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface ChurnRateState extends SpellState<'churn-rate'> {}

/**
 * Counts spells as they come; see {@link churnRate} for the definition. Spells of one customer may lie in different shards.
 *
 * @remarks The state holds every spell with its customer, so that a later one can close a gap. Where ids are personal data, so is the
 * state. Cost: O(1) per spell; memory some 40 bytes per spell; a result O(n).
 * @example
 * ```ts
 * import { ChurnRateAggregator } from 'cx-metrics';
 *
 * const period = { from: 40, to: 80 };
 * const shard = new ChurnRateAggregator(period).add({ customer: 'an', startedAt: 0, endedAt: 60 });
 * const all = new ChurnRateAggregator(period).add({ customer: 'binh', startedAt: 0 }).merge(shard);
 * all.result().value; // => 0.5
 * all.add({ customer: 'an', startedAt: 60 }).result().value; // => 0
 * ```
 * @category Customers
 * @since 0.1.0
 */
export class ChurnRateAggregator extends SpellAggregator<
  Period,
  ChurnRateState,
  ChurnSpell,
  ChurnColumns,
  ChurnConclusion,
  ChurnRateResult
> {
  /**
   * @param options the period and how to count; how to conclude is given to {@link ChurnRateAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: SpellCounting) {
    super(periodSpec('churn-rate', TERM, options));
  }

  /**
   * The rate of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link churnRate} returns for the same spells
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: ChurnConclusion): ChurnRateResult {
    assertOptions('churn-rate', options, CHURN_CONCLUSION);
    return churnOfSpells('churn-rate', this.counted, options)(this.spec.config);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link ChurnRateAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: ChurnRateState): ChurnRateAggregator {
    return restored('churn-rate', state, ({ from, to, onInvalid }) => new ChurnRateAggregator({ from, to, onInvalid }));
  }
}
