import { restored } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import {
  SubscriptionAggregator,
  type SubscriptionCounting,
  type SubscriptionState,
} from '../../kernels/spell/subscription-aggregator.js';

import { concludeMrr, MRR_CONCLUSION, type MrrConclusion, type MrrResult } from './mrr.js';

/**
 * What {@link MrrAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface MrrState extends SubscriptionState<'mrr'> {}

/**
 * Counts subscriptions as they come; see {@link mrr} for the definition. Subscriptions of one customer may lie in different shards.
 *
 * @remarks The state holds every subscription with its customer, so that `spells()` gives what {@link countSpells} gives, for every
 * metric of spells. Where ids are personal data, so is the state. Cost: O(1) per subscription; memory some 40 bytes each; a result
 * O(n).
 * @example
 * ```ts
 * import { churnRate, MrrAggregator } from 'cx-metrics';
 *
 * const known = { asOf: '2026-03-01T00:00:00Z' };
 * const started = { startedAt: '2026-01-01T00:00:00Z', endedAt: null };
 * const shard = new MrrAggregator(known).add({ customer: 'an', ...started, amount: 600, billed: 'year' });
 * const all = new MrrAggregator(known).add({ customer: 'binh', ...started, amount: 20 }).merge(shard);
 * all.result().value; // => 70
 * churnRate(all.spells(), { from: '2026-02-01T00:00:00Z' }).value; // => 0
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export class MrrAggregator extends SubscriptionAggregator<'mrr', MrrConclusion, MrrResult> {
  /**
   * @param options up to when things are known and how to count
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: SubscriptionCounting) {
    super('mrr', options);
  }

  /**
   * The result of what has been counted so far.
   * @param options which time is looked at
   * @returns what {@link mrr} returns for the same subscriptions
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: MrrConclusion): MrrResult {
    assertOptions('mrr', options, MRR_CONCLUSION);
    return concludeMrr(this.spells(), options ?? {});
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link MrrAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: MrrState): MrrAggregator {
    return restored(
      'mrr',
      state,
      ({ asOf, timeZone, onInvalid }) => new MrrAggregator({ asOf, timeZone: timeZone ?? undefined, onInvalid }),
    );
  }
}
