import { Aggregator, stateOf } from '../../core/aggregator.js';
import { addedReasons, assertReasons, type LeftOut, leftOutOf, type Reasons, reasonsOf } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { type AggregatorState, countOf, fieldsOf, policyField, readState, refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';

/**
 * State of an aggregator that counts what cases have come to. The counting options and a count per outcome stand beside these
 * fields. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface TallyState<Kind extends string> extends AggregatorState<Kind, 1> {
  /** How invalid cases are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Cases that lack a part. */
  readonly missing: number;
  /** Cases refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused. */
  readonly reasons: Reasons;
}

/** Readers of the parts of an event, or the `missingValue` of columns. */
type Reading = Readonly<Record<string, unknown>>;

/** How many cases have come to each outcome. */
export type TallyCounts<Outcome extends string> = Record<Outcome, number>;

/** What is counted, and how it is concluded. */
export interface Tally<Outcome extends string, Conclusion, Result> {
  readonly kind: string;
  /** What two states must share: plain JSON, in the state as it is. */
  readonly config: Readonly<Record<string, unknown>>;
  /** The same, of this or another state, as it is compared. @defaultValue as it is */
  readonly comparable?: (config: Record<string, unknown>) => Record<string, unknown>;
  readonly onInvalid: InvalidPolicy;
  /** Names of the fields of an event. */
  readonly parts: readonly string[];
  /** Outcomes that do not occur under this configuration. */
  readonly never?: readonly Outcome[] | undefined;
  /** Counts the outcomes of events or columns: every event has exactly one, so that any counts are possible. */
  readonly count: (source: unknown, reading: Reading) => readonly [counts: TallyCounts<Outcome>, left: LeftOut];
  readonly conclude: (counts: TallyCounts<Outcome>, left: LeftOut, options: Conclusion | undefined) => Result;
}

/**
 * The base of all aggregators that count what cases have come to: one outcome per case, so that everything is exact, can be
 * taken back and merged in any order.
 *
 * @example
 * ```ts
 * import { OneTouchRateAggregator } from 'cx-metrics';
 * const { oneReply, moreReplies } = new OneTouchRateAggregator().add({ solved: true, agentReplies: 1 }).toJSON();
 * [oneReply, moreReplies]; // => [1, 0]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class TallyAggregator<
  Kind extends string,
  Outcome extends string,
  Value,
  State extends TallyState<Kind>,
  Conclusion,
  Result extends object,
> extends Aggregator<Value | null | undefined, State, Conclusion, Result> {
  readonly #tally: Tally<Outcome, Conclusion, Result>;
  readonly #readers: Reading;
  #counts: TallyCounts<Outcome>;
  #left = { missing: 0, invalid: 0, reasons: {} as Reasons };

  /** @param tally what is counted, and how it is concluded */
  protected constructor(tally: Tally<Outcome, Conclusion, Result>) {
    super();
    this.#tally = tally;
    this.#readers = Object.fromEntries(tally.parts.map((name) => [name, fieldReader(tally.kind, name)]));
    [this.#counts] = this.#count([]);
  }

  /** What is counted; refused where this is not the aggregator itself: behind a Proxy nothing private can be reached. */
  protected get tally(): Tally<Outcome, Conclusion, Result> {
    return #tally in this ? this.#tally : refuseWrapped('Aggregator');
  }

  /**
   * Counts one case.
   * @param value the case, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what cannot be read, unless `onInvalid: 'count'`
   */
  add(value: Value | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many cases: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what cannot be read, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<Value | null | undefined>): this {
    assertIterable(this.tally.kind, 'cases', values);
    return this.#absorb(this.#count(values), 1);
  }

  /**
   * Takes one case back, exactly as if it had never been added.
   * @param value a case that was added before; counts cannot tell it from another one of the same outcome
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no case of its outcome was added
   */
  remove(value: Value | null | undefined): this {
    const { count } = this.tally;
    return this.#absorb(count([value], this.#readers), -1);
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): State } | State): this {
    const { kind, config, comparable = (same) => same, never = [] } = this.tally;
    const outcomes = Object.fromEntries(Object.keys(this.#counts).map((name) => [name, countOf]));
    const state = comparable(fieldsOf(kind, stateOf(kind, other)));
    const readers = { onInvalid: policyField, missing: countOf, invalid: countOf, reasons: reasonsOf };
    const fields = readState(kind, 1, comparable(config), { ...readers, ...outcomes }, state);
    const { onInvalid: _, missing, invalid, reasons, ...more } = fields;
    assertReasons(kind, invalid, reasons);
    const counts = more as TallyCounts<Outcome>;
    for (const outcome of never) {
      if (counts[outcome] > 0) refuseState(kind, `the state cannot have ${outcome} under its configuration`, outcome);
    }
    return this.#absorb([counts, { missing, invalid, reasons }], 1);
  }

  /**
   * What has been counted so far, concluded.
   * @param options how to conclude
   * @returns what the batch function returns for the same cases
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: Conclusion): Result {
    const { conclude } = this.tally;
    return conclude(this.#counts, this.#left, options);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    const { kind, config, onInvalid } = this.tally;
    const own = JSON.parse(JSON.stringify(config)) as object;
    return { kind, version: 1, ...own, onInvalid, ...leftOutOf(this.#left), ...this.#counts } as unknown as State;
  }

  /** Counts equally long columns, as `addAll` counts cases; `options` are those of one call. */
  protected countColumns(
    columns: object,
    options: { readonly missingValue?: MissingValue | undefined } | undefined,
  ): this {
    assertOptions(this.tally.kind, options, 'missingValue');
    return this.#absorb(this.#tally.count(columns, { missingValue: options?.missingValue }), 1);
  }

  #count(values: Iterable<Value | null | undefined>): readonly [TallyCounts<Outcome>, LeftOut] {
    return this.#tally.count(values, this.#readers);
  }

  #absorb([counts, left]: readonly [TallyCounts<Outcome>, LeftOut], sign: 1 | -1): this {
    const next = { ...this.#counts };
    const missing = this.#left.missing + sign * left.missing;
    const invalid = this.#left.invalid + sign * left.invalid;
    let seen = isCount(missing) && isCount(invalid) ? missing + invalid : Number.NaN;
    for (const outcome of Object.keys(next) as Outcome[]) {
      next[outcome] += sign * counts[outcome];
      seen = isCount(next[outcome]) ? seen + next[outcome] : Number.NaN;
    }
    const reasons = addedReasons(this.#left.reasons, left.reasons, sign);
    if (!isCount(seen) || !reasons) {
      const why = sign < 0 ? 'cannot remove what was never added' : 'counts are too large';
      refuseState(this.#tally.kind, why, 'counts');
    }
    this.#counts = next;
    this.#left = { missing, invalid, reasons };
    return this;
  }
}
