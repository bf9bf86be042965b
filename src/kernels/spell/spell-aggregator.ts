import { Aggregator, stateOf } from '../../core/aggregator.js';
import type { CxMetricsErrorCode } from '../../core/errors.js';
import { assertOneKind } from '../../core/ids.js';
import type { InstantInput } from '../../core/instant.js';
import { addedReasons, type Reasons } from '../../core/left-out.js';
import { assertOptions, type MissingValue, type Read } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { SPELL_NAMES } from './spell.js';
import { type CountedSpells, type SpellSpec, spellHistories } from './spell-counting.js';
import { SpellHistories } from './spell-histories.js';
import { readSpellState, type StoredSpells, writeSpells } from './spell-state.js';

/**
 * A spell of a customer: a subscription, a contract, a membership. It holds the instants from `startedAt` until before `endedAt`;
 * one that ends when it starts holds none and counts as nobody.
 *
 * @category Options
 * @since 0.1.0
 */
export interface Spell {
  /** Who: a text that is not empty, or a number. `1` and `'1'` are two customers. */
  readonly customer: string | number | null | undefined;
  /** When it started. */
  readonly startedAt: InstantInput | null | undefined;
  /** The first instant at which it was over; `null` or `undefined` while it goes on. */
  readonly endedAt?: InstantInput | null | undefined;
}

/**
 * Spells as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SpellColumns {
  /** Who: texts that are not empty, or numbers. */
  readonly customer: ArrayLike<string | number | null | undefined>;
  /** When each spell started. */
  readonly startedAt: ArrayLike<InstantInput | null | undefined>;
  /** The first instant at which it was over; `null` (NaN in a float array) while it goes on. */
  readonly endedAt: ArrayLike<InstantInput | null | undefined>;
}

/**
 * Readers of spells in rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SpellReaders<Row> {
  /** Who: a text that is not empty, or a number. `1` and `'1'` are two customers. */
  readonly customer: Read<Row, string | number>;
  /** When the spell started. */
  readonly startedAt: Read<Row, InstantInput>;
  /** The first instant at which it was over; `null` or `undefined` while it goes on. */
  readonly endedAt: Read<Row, InstantInput>;
}

/**
 * The base of aggregators of customers' spells. Memory grows with the spells, by some 40 bytes each.
 *
 * @example
 * ```ts
 * import { ChurnRateAggregator } from 'cx-metrics';
 * const january = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
 * new ChurnRateAggregator(january).add({ customer: 'an', startedAt: 5 }).toJSON().spells; // => [[[5, null, null]]]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class SpellAggregator<
  Config extends object,
  State extends StoredSpells<string>,
  Each extends Spell,
  Columns extends SpellColumns,
  Conclusion,
  Result extends object,
> extends Aggregator<Each | null | undefined, State, Conclusion, Result> {
  readonly #spec: SpellSpec<Config>;
  readonly #histories = new SpellHistories();
  #currency: string | null = null;
  #missing = 0;
  #invalid = 0;
  #reasons: Reasons = {};

  /** @param spec what is counted, and what the spells have beside customer, start and end */
  protected constructor(spec: SpellSpec<Config>) {
    super();
    this.#spec = spec;
  }

  /**
   * Counts one spell.
   * @param spell who was there from when on and until when
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start, unless `onInvalid: 'count'`; always for another currency
   */
  add(spell: Each | null | undefined): this {
    return this.addAll([spell]);
  }

  /**
   * Counts many spells: all of them or, when one is refused or the iterable throws, none.
   * @param spells any iterable, in any order
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start, unless `onInvalid: 'count'`; always for another currency
   */
  addAll(spells: Iterable<Each | null | undefined>): this {
    const { spec } = this;
    assertIterable(spec.metric, 'spells', spells);
    const names = [...SPELL_NAMES, ...spec.part.required, ...spec.part.optional];
    const readers = Object.fromEntries(names.map((name) => [name, fieldReader(spec.metric, name)]));
    return this.#absorb(spellHistories(spec, spells, readers));
  }

  /**
   * Counts spells in equally long columns: all of them or, when one is refused, none.
   * @param columns `customer`, `startedAt`, `endedAt` and what else the spells have
   * @param options `missingValue`: numbers that stand for "none" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start, unless `onInvalid: 'count'`; always for another currency
   */
  addColumns(columns: Columns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    const { spec } = this;
    assertOptions(spec.metric, options, 'missingValue');
    return this.#absorb(spellHistories(spec, columns, { missingValue: options?.missingValue }));
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else, or another currency; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): State } | State): this {
    const { spec } = this;
    return this.#absorb(readSpellState(spec, stateOf(spec.metric, other)), 'STATE_MISMATCH');
  }

  /**
   * The complete state, customers and their spells in a fixed order.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    return writeSpells(this.spec, this.counted) as State;
  }

  /** What has been counted so far, for the conclusion. */
  protected get counted(): CountedSpells {
    if (!(#histories in this)) refuseWrapped('Aggregator');
    const left = { missing: this.#missing, invalid: this.#invalid, reasons: this.#reasons };
    return { histories: this.#histories, currency: this.#currency, ...left };
  }

  /** What is counted; refused where this is not the aggregator itself: behind a Proxy nothing private can be reached. */
  protected get spec(): SpellSpec<Config> {
    return #spec in this ? this.#spec : refuseWrapped('Aggregator');
  }

  #absorb(more: CountedSpells, code: CxMetricsErrorCode = 'INVALID_VALUE'): this {
    const { metric, money } = this.#spec;
    const [[mine], [theirs]] = [this.#histories.customers.keys(), more.histories.customers.keys()];
    assertOneKind(metric, mine, theirs, code);
    if (mine !== undefined && theirs !== undefined) money?.unite(metric, this.#currency, more.currency, code);
    const [missing, invalid] = [this.#missing + more.missing, this.#invalid + more.invalid];
    const reasons = addedReasons(this.#reasons, more.reasons ?? {}, 1);
    if (!isCount(missing) || !isCount(invalid) || !reasons) refuseState(metric, 'counts are too large', 'missing');
    this.#missing = missing;
    this.#invalid = invalid;
    this.#reasons = reasons;
    if (theirs !== undefined) this.#currency = more.currency;
    this.#histories.absorb(more.histories);
    return this;
  }
}
