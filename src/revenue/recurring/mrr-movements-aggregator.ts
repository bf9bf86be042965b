import { restored } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import type { SpellRangeOptions } from '../../kernels/spell/spells.js';
import { STRETCH_OPTIONS } from '../../kernels/spell/stretches.js';
import {
  SubscriptionAggregator,
  type SubscriptionCounting,
  type SubscriptionState,
} from '../../kernels/spell/subscription-aggregator.js';
import { concludeMrrMovements, type MrrMovementsResult } from './mrr-movements.js';

/**
 * What {@link MrrMovementsAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface MrrMovementsState extends SubscriptionState<'mrr-movements'> {}

/**
 * Counts subscriptions as they come; see {@link mrrMovements} for the definition. Subscriptions of one customer may lie in different shards.
 *
 * @remarks The state holds every subscription with its customer, so that `spells()` gives what {@link countSpells} gives, for every
 * metric of spells. Where ids are personal data, so is the state. Cost: O(1) per subscription; memory some 40 bytes each; a result
 * O(n).
 * @example
 * ```ts
 * import { MrrMovementsAggregator } from 'cx-metrics';
 *
 * const known = { timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z' };
 * const january = { startedAt: '2026-01-05T00:00:00Z', endedAt: '2026-02-10T00:00:00Z' };
 * const shard = new MrrMovementsAggregator(known).add({ customer: 'an', ...january, amount: 50 });
 * const all = new MrrMovementsAggregator(known).add({ customer: 'binh', ...january, amount: 30 }).merge(shard);
 * all.add({ customer: 'an', startedAt: '2026-02-10T00:00:00Z', amount: 80 });
 * const [, february] = all.result({ period: 'month' }).periods;
 * [february?.expansion, february?.churned]; // => [30, 30]
 * ```
 * @category Revenue
 * @since 0.1.0
 */
export class MrrMovementsAggregator extends SubscriptionAggregator<
  'mrr-movements',
  SpellRangeOptions,
  MrrMovementsResult
> {
  /**
   * @param options up to when things are known and how to count
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: SubscriptionCounting) {
    super('mrr-movements', options);
  }

  /**
   * The result of what has been counted so far.
   * @param options which time is looked at
   * @returns what {@link mrrMovements} returns for the same subscriptions
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: SpellRangeOptions): MrrMovementsResult {
    assertOptions('mrr-movements', options, STRETCH_OPTIONS);
    return concludeMrrMovements(this.spells(), options ?? {});
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link MrrMovementsAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: MrrMovementsState): MrrMovementsAggregator {
    return restored(
      'mrr-movements',
      state,
      ({ asOf, timeZone, onInvalid }) =>
        new MrrMovementsAggregator({ asOf, timeZone: timeZone ?? undefined, onInvalid }),
    );
  }
}
