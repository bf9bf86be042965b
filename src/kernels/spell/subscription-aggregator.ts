import { assertOptions } from '../../core/options.js';
import { KNOWN_OPTIONS, type KnownSpellOptions, knownSpec, type SubscriptionColumns } from './count-spells.js';
import { CountedSpells } from './counted-spells.js';
import { type BilledInterval, PER_MONTH, WORTH } from './recurring-amount.js';
import { type Spell, SpellAggregator } from './spell-aggregator.js';
import { PARTS, SpellHistories } from './spell-histories.js';
import { MONEY, type SpellState, type StoredSpells } from './spell-state.js';
import type { Spells } from './spells.js';

/**
 * One subscription, as aggregators of recurring revenue take it.
 *
 * @category Options
 * @since 0.1.0
 */
export interface Subscription extends Spell {
  /** The recurring price: 0 or more. */
  readonly amount: number | bigint | null | undefined;
  /** For how long the price pays. @defaultValue a month */
  readonly billed?: BilledInterval | null | undefined;
  /** Its currency, the same in all subscriptions. @defaultValue not told */
  readonly currency?: string | null | undefined;
}

/**
 * How {@link MrrAggregator} and {@link MrrMovementsAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SubscriptionCounting extends Omit<KnownSpellOptions, 'missingValue'> {}

/**
 * State of an aggregator of subscriptions. Plain JSON.
 *
 * @remarks It holds the customer ids as they were given: where they are personal data, so is the state.
 * @category Aggregators
 * @since 0.1.0
 */
export interface SubscriptionState<Kind extends string> extends StoredSpells<Kind>, KnownUntil {
  /** Currency of the amounts; `null` where none was told. */
  readonly currency: string | null;
}

/**
 * Up to when spells of a state are known.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface KnownUntil {
  /** Up to when things are known, epoch milliseconds. */
  readonly asOf: number;
  /** Zone of local dates and calendar periods; `null` where none was given. */
  readonly timeZone: string | null;
}

/**
 * State of an aggregator of subscriptions of a period. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface RevenueState<Kind extends string> extends SpellState<Kind> {
  /** Currency of the amounts; `null` where none was told. */
  readonly currency: string | null;
}

/**
 * The base of aggregators of subscriptions. Memory grows with them, by some 40 bytes each.
 *
 * @example
 * ```ts
 * import { MrrAggregator } from 'cx-metrics';
 * const known = { asOf: '2026-02-01T00:00:00Z' };
 * new MrrAggregator(known).add({ customer: 'an', startedAt: 5, amount: 60, billed: 'year' }).toJSON().spells; // => [[[5, null, 5]]]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class SubscriptionAggregator<
  Kind extends string,
  Conclusion,
  Result extends object,
> extends SpellAggregator<KnownUntil, SubscriptionState<Kind>, Subscription, SubscriptionColumns, Conclusion, Result> {
  /**
   * @param kind name of the metric
   * @param options up to when things are known and how bad input is treated
   */
  protected constructor(kind: Kind, options: SubscriptionCounting) {
    assertOptions(kind, options, KNOWN_OPTIONS);
    super({ ...knownSpec(kind, options ?? {}), part: WORTH, money: MONEY });
  }

  /**
   * What has been counted so far, for every metric of spells.
   * @returns what {@link countSpells} returns for the same subscriptions
   */
  spells(): Spells {
    const { asOf, timeZone } = this.spec.config;
    const { histories: held, currency, missing, invalid, reasons } = this.counted;
    const histories = new SpellHistories();
    histories.absorb(held);
    let [n, afterAsOf] = [0, 0];
    for (const spells of histories.customers.values()) {
      for (let i = 0; i < spells.length; i += PARTS) {
        if ((spells[i] as number) > asOf) afterAsOf++;
        else n++;
      }
    }
    const known = { n, missing, invalid, reasons: reasons ?? {}, afterAsOf, perMonth: PER_MONTH, currency };
    return new CountedSpells({ timeZone, asOf, ...known, histories, terms: null });
  }
}
