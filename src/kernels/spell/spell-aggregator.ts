import { Aggregator, stateOf } from '../../core/aggregator.js';
import type { InstantInput } from '../../core/instant.js';
import { refuseRest } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { isCount, refuseState } from '../../core/state.js';
import { type CountedSpells, countSpells, SPELL_PARTS, type SpellSpec } from './spell-counting.js';
import { SpellHistories } from './spell-histories.js';
import { readSpellState, type SpellState, writeSpells } from './spell-state.js';

/**
 * One spell of a customer: a subscription, a contract, a membership.
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
  /** What it is worth in a unit of time, such as a month; only under `amounts: 'sum'`. */
  readonly amount?: number | null | undefined;
  /** When its current term ends, so that it is up for renewal; `null` or `undefined` when it has no term. */
  readonly renewsAt?: InstantInput | null | undefined;
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
  /** What it is worth in a unit of time, such as a month. Left out: customers are counted only. */
  readonly amount?: ArrayLike<number | null | undefined> | undefined;
  /** When its current term ends; `null` (NaN in a float array) when it has no term. @defaultValue no terms */
  readonly renewsAt?: ArrayLike<InstantInput | null | undefined> | undefined;
}

/**
 * The base of aggregators of customers' spells. Memory grows with the spells, by some 50 bytes each.
 *
 * @example
 * ```ts
 * import { ChurnRateAggregator } from 'cx-metrics';
 * const january = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
 * new ChurnRateAggregator(january).add({ customer: 'an', startedAt: 5 }).toJSON().spells; // => [[[5, null, null, null]]]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class SpellAggregator<
  Kind extends string,
  State extends SpellState<Kind>,
  Conclusion,
  Result extends object,
> extends Aggregator<Spell | null | undefined, State, Conclusion, Result> {
  readonly #kind: Kind;
  readonly #spec: SpellSpec;
  readonly #counted: CountedSpells = { histories: new SpellHistories(), missing: 0, invalid: 0 };

  /**
   * @param kind name of the metric
   * @param spec what is counted and how bad input is treated
   */
  protected constructor(kind: Kind, spec: SpellSpec) {
    super();
    this.#kind = kind;
    this.#spec = spec;
  }

  /**
   * Counts one spell.
   * @param spell who was there from when on and until when
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start, unless `onInvalid: 'count'`
   */
  add(spell: Spell | null | undefined): this {
    return this.addAll([spell]);
  }

  /**
   * Counts many spells: all of them or, when one is refused or the iterable throws, none.
   * @param spells any iterable, in any order
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start, unless `onInvalid: 'count'`
   */
  addAll(spells: Iterable<Spell | null | undefined>): this {
    assertIterable(this.#kind, 'spells', spells);
    const readers = Object.fromEntries(
      ['customer', 'startedAt', 'endedAt', ...SPELL_PARTS].map((name) => [name, fieldReader(this.#kind, name)]),
    );
    return this.#absorb(countSpells(this.#spec, spells, readers));
  }

  /**
   * Counts spells in equally long columns: all of them or, when one is refused, none.
   * @param columns `customer`, `startedAt`, `endedAt` and, where there are such, `amount` and `renewsAt`
   * @param options `missingValue`: a number that stands for "none" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or amount and for an end before the start, unless `onInvalid: 'count'`
   */
  addColumns(columns: SpellColumns, options?: { readonly missingValue?: number | undefined }): this {
    const { missingValue, ...rest } = options ?? {};
    refuseRest(this.#kind, rest);
    return this.#absorb(countSpells(this.#spec, columns, { missingValue }));
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): State } | State): this {
    return this.#absorb(readSpellState(this.#kind, this.#spec, stateOf(other)));
  }

  /**
   * The complete state, customers and their spells in a fixed order.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    return writeSpells(this.#kind, this.#spec, this.#counted) as State;
  }

  /** What has been counted so far, for the conclusion. */
  protected get counted(): CountedSpells {
    return this.#counted;
  }

  /** What is counted, for the conclusion. */
  protected get spec(): SpellSpec {
    return this.#spec;
  }

  #absorb(more: CountedSpells): this {
    const [missing, invalid] = [this.#counted.missing + more.missing, this.#counted.invalid + more.invalid];
    if (!isCount(missing) || !isCount(invalid)) refuseState(this.#kind, 'counts are too large', 'missing');
    this.#counted.missing = missing;
    this.#counted.invalid = invalid;
    this.#counted.histories.absorb(more.histories);
    return this;
  }
}
