import { Aggregator, stateOf } from '../../core/aggregator.js';
import { type CxMetricsErrorCode, fail, refuse } from '../../core/errors.js';
import { assertOneKind } from '../../core/ids.js';
import { addedReasons, type Reasons, sortedReasons } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { type AggregatorState, refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import {
  KNOWN_OPTIONS,
  type KnownSpellOptions,
  type KnownSpellSpec,
  knownSpec,
  type SubscriptionColumns,
  spellsIn,
} from './count-spells.js';
import { CountedSpells } from './counted-spells.js';
import { AMOUNT, type BilledInterval, CURRENCY, named, PER_MONTH } from './recurring-amount.js';
import { SPELL_NAMES } from './spell.js';
import type { Spell } from './spell-aggregator.js';
import { PARTS, SpellHistories } from './spell-histories.js';
import { readHistories, type StoredHistories, storedHistories } from './spell-state.js';
import type { Spells } from './spells.js';

/**
 * One subscription of {@link MrrAggregator} and {@link MrrMovementsAggregator}.
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
export interface SubscriptionState<Kind extends string> extends AggregatorState<Kind, 1>, StoredHistories {
  /** Up to when things are known, epoch milliseconds. */
  readonly asOf: number;
  /** Zone of local dates and calendar periods; `null` where none was given. */
  readonly timeZone: string | null;
  /** Currency of the amounts; `null` where none was told. */
  readonly currency: string | null;
  /** How invalid subscriptions are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Subscriptions that lack a part that they need. */
  readonly missing: number;
  /** Subscriptions refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused. */
  readonly reasons: Reasons;
}

/** What is put to what has been counted. */
type More = Pick<Spells, 'histories' | 'missing' | 'invalid' | 'reasons' | 'currency'>;

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
export abstract class SubscriptionAggregator<Kind extends string, Conclusion, Result extends object> extends Aggregator<
  Subscription | null | undefined,
  SubscriptionState<Kind>,
  Conclusion,
  Result
> {
  readonly #spec: KnownSpellSpec;
  readonly #histories = new SpellHistories();
  #currency: string | null = null;
  #missing = 0;
  #invalid = 0;
  #reasons: Reasons = {};

  /**
   * @param kind name of the metric
   * @param options up to when things are known and how bad input is treated
   */
  protected constructor(kind: Kind, options: SubscriptionCounting) {
    super();
    assertOptions(kind, options, KNOWN_OPTIONS);
    this.#spec = knownSpec(kind, options ?? {});
  }

  /**
   * Counts one subscription.
   * @param subscription whose it is, from when on and until when, and what it is worth
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start, unless `onInvalid: 'count'`; always for another currency
   */
  add(subscription: Subscription | null | undefined): this {
    return this.addAll([subscription]);
  }

  /**
   * Counts many subscriptions: all of them or, when one is refused or the iterable throws, none.
   * @param subscriptions any iterable, in any order
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start, unless `onInvalid: 'count'`; always for another currency
   */
  addAll(subscriptions: Iterable<Subscription | null | undefined>): this {
    const { metric } = this.spec;
    assertIterable(metric, 'subscriptions', subscriptions);
    const names = [...SPELL_NAMES, 'amount', 'billed', 'currency'];
    const readers = Object.fromEntries(names.map((name) => [name, fieldReader(metric, name)]));
    return this.#absorb(spellsIn(this.spec, subscriptions, readers, true), 'INVALID_VALUE');
  }

  /**
   * Counts subscriptions in equally long columns: all of them or, when one is refused, none.
   * @param columns `customer`, `startedAt`, `endedAt`, `amount` and perhaps `billed` and `currency`
   * @param options `missingValue`: numbers that stand for "none" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start, unless `onInvalid: 'count'`; always for another currency
   */
  addColumns(columns: SubscriptionColumns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    const { metric } = this.spec;
    assertOptions(metric, options, 'missingValue');
    const given = { missingValue: options?.missingValue };
    return this.#absorb(spellsIn(this.spec, columns, given, true), 'INVALID_VALUE');
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else, or another currency; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): SubscriptionState<Kind> } | SubscriptionState<Kind>): this {
    const { metric, asOf, timeZone } = this.spec;
    const state = readHistories(
      metric,
      { asOf, timeZone },
      { currency: currencyField },
      AMOUNT,
      stateOf(metric, other),
    );
    if (state.currency !== null && state.histories.customers.size === 0) {
      refuseState(metric, 'a state without spells must have no currency', 'currency');
    }
    return this.#absorb({ ...state, reasons: state.reasons ?? {} }, 'STATE_MISMATCH');
  }

  /**
   * What has been counted so far, for every metric of spells.
   * @returns what {@link countSpells} returns for the same subscriptions
   */
  spells(): Spells {
    const { asOf, timeZone } = this.spec;
    const histories = new SpellHistories();
    histories.absorb(this.#histories);
    let [n, afterAsOf] = [0, 0];
    for (const spells of histories.customers.values()) {
      for (let i = 0; i < spells.length; i += PARTS) {
        if ((spells[i] as number) > asOf) afterAsOf++;
        else n++;
      }
    }
    const left = { missing: this.#missing, invalid: this.#invalid, reasons: this.#reasons };
    const money = { perMonth: PER_MONTH, currency: this.#currency };
    return new CountedSpells({ timeZone, asOf, n, ...left, afterAsOf, ...money, histories, terms: null });
  }

  /**
   * The complete state, customers and their spells in a fixed order.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): SubscriptionState<Kind> {
    const { metric, asOf, timeZone, onInvalid } = this.spec;
    return {
      kind: metric as Kind,
      version: 1,
      asOf,
      timeZone,
      currency: this.#currency,
      onInvalid,
      missing: this.#missing,
      invalid: this.#invalid,
      reasons: sortedReasons(this.#reasons),
      ...storedHistories(this.#histories),
    };
  }

  /** What is counted; refused where this is not the aggregator itself: behind a Proxy nothing private can be reached. */
  protected get spec(): KnownSpellSpec {
    return #spec in this ? this.#spec : refuseWrapped('Aggregator');
  }

  #absorb(more: More, code: CxMetricsErrorCode): this {
    const { metric } = this.#spec;
    const [mine, theirs] = [this.#histories.customers, more.histories.customers];
    const [[one], [other]] = [mine.keys(), theirs.keys()];
    assertOneKind(metric, one, other, code);
    if (mine.size > 0 && theirs.size > 0 && more.currency !== this.#currency) {
      const [here, there] = [named(this.#currency), named(more.currency)];
      fail(
        code,
        metric,
        `amounts must be of one currency, and are not converted; got ${here} here, ${there} in what is added`,
      );
    }
    const [missing, invalid] = [this.#missing + more.missing, this.#invalid + more.invalid];
    const reasons = addedReasons(this.#reasons, more.reasons, 1);
    if (!isCount(missing) || !isCount(invalid) || !reasons) {
      refuseState(metric, 'counts are too large', 'missing');
    }
    this.#missing = missing;
    this.#invalid = invalid;
    this.#reasons = reasons;
    if (theirs.size > 0) this.#currency = more.currency;
    this.#histories.absorb(more.histories);
    return this;
  }
}

/** A currency out of a state. */
function currencyField(kind: string, field: string, value: unknown): string | null {
  if (value === null) return null;
  return CURRENCY.read(value) ?? refuse(kind, field, `${CURRENCY.expected} or null`, value, 'INVALID_STATE');
}
