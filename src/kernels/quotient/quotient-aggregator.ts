import { Aggregator, restored, stateOf } from '../../core/aggregator.js';
import { assertOptions, type InvalidPolicy } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { type AggregatorState, countOf, isCount, policyField, readState, refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { sumOfState } from '../../stats/sums/sum-state.js';
import { type QuotientColumns, type QuotientCounting, quotientOfTotals, quotientSpec } from './quotient.js';
import { QUOTIENT_CONCLUSION, type QuotientConclusion, type QuotientResult } from './quotient-from-sums.js';
import {
  countPairs,
  impossibleSquare,
  impossibleSum,
  include,
  noPairs,
  partsOf,
  type QuotientSpec,
  type QuotientTotals,
  SUM_NAMES,
} from './quotient-sums.js';

/**
 * One pair of {@link QuotientAggregator}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface QuotientPair {
  /** What it adds to the numerator. */
  readonly numerator: number | null | undefined;
  /** What it adds to the denominator, from 0. */
  readonly denominator: number | null | undefined;
}

/**
 * What {@link QuotientAggregator.toJSON} writes: how many pairs, and their sums. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface QuotientState extends AggregatorState<'quotient', 1> {
  /** How invalid pairs are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Pairs without a numerator or without a denominator. */
  readonly missing: number;
  /** Pairs refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Valid pairs. */
  readonly n: number;
  /** Σx as parts, largest first, that add up to the exact sum. */
  readonly numerator: readonly number[];
  /** Σy, likewise. */
  readonly denominator: readonly number[];
  /** Σx², likewise. */
  readonly squaredNumerator: readonly number[];
  /** Σxy, likewise. */
  readonly product: readonly number[];
  /** Σy², likewise. */
  readonly squaredDenominator: readonly number[];
}

/**
 * Counts pairs as they come; see {@link quotient} for the definition. Takes pairs back, merges shards, is stored as JSON.
 *
 * @remarks State: five exact sums, the same whatever the order. Cost: O(1) per pair, O(1) memory.
 * @example
 * ```ts
 * import { QuotientAggregator } from 'cx-metrics';
 *
 * const shard = new QuotientAggregator().add({ numerator: 2, denominator: 4 });
 * const all = new QuotientAggregator().addColumns({ numerator: [0, 4, 9], denominator: [1, 5, 2] }).merge(shard);
 * all.remove({ numerator: 9, denominator: 2 }).result().value; // => 0.6
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export class QuotientAggregator extends Aggregator<
  QuotientPair | null | undefined,
  QuotientState,
  QuotientConclusion,
  QuotientResult
> {
  readonly #spec: QuotientSpec;
  #totals = noPairs();

  /**
   * @param options how to count; how to conclude is given to {@link QuotientAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: QuotientCounting) {
    super();
    assertOptions('QuotientAggregator', options, 'onInvalid');
    this.#spec = quotientSpec(options ?? {});
  }

  /**
   * Counts one pair.
   * @param value `numerator` and `denominator`, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no number and for a denominator below 0, unless `onInvalid: 'count'`
   */
  add(value: QuotientPair | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many pairs: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no number and for a denominator below 0, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<QuotientPair | null | undefined>): this {
    return this.absorb(this.count(values));
  }

  /**
   * Counts pairs in equally long columns: all of them or, when one is refused, none.
   * @param columns `numerator` and `denominator`
   * @param options `missingValue`: a number that stands for "missing" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no number and for a denominator below 0, unless `onInvalid: 'count'`
   */
  addColumns(columns: QuotientColumns, options?: { readonly missingValue?: number | undefined }): this {
    assertOptions('QuotientAggregator.addColumns', options, 'missingValue');
    return this.absorb(countPairs(this.spec, columns, { missingValue: options?.missingValue }));
  }

  /**
   * Takes one pair back, exactly as if it had never been added.
   * @param value a pair that was added before; sums cannot tell it from every other one
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when what would be left is not possible
   */
  remove(value: QuotientPair | null | undefined): this {
    // counted first: reading the value may count others
    const gone = this.count([value]);
    const left = noPairs();
    include(left, this.totals, 1);
    include(left, gone, -1);
    assertPossible(left, 'cannot remove what was never added');
    this.#totals = left;
    return this;
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): QuotientState } | QuotientState): this {
    const readers = {
      onInvalid: policyField,
      missing: countOf,
      invalid: countOf,
      n: countOf,
      numerator: sumOfState,
      denominator: sumOfState,
      squaredNumerator: sumOfState,
      product: sumOfState,
      squaredDenominator: sumOfState,
    };
    const { n, missing, invalid, ...fields } = readState('quotient', 1, {}, readers, stateOf('quotient', other));
    const more = { sums: SUM_NAMES.map((name) => fields[name]), n, missing, invalid };
    assertPossible(more, 'the sums in a state are not possible for its n');
    return this.absorb(more);
  }

  /**
   * Quotient of what has been counted so far.
   * @param options how to conclude
   * @returns what {@link quotient} returns for the same pairs
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: QuotientConclusion): QuotientResult {
    assertOptions('QuotientAggregator.result', options, QUOTIENT_CONCLUSION);
    return quotientOfTotals(this.totals, options);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): QuotientState {
    const { missing, invalid, n } = this.totals;
    const [numerator, denominator, squaredNumerator, product, squaredDenominator] = partsOf(this.totals) as [
      number[],
      number[],
      number[],
      number[],
      number[],
    ];
    return {
      kind: 'quotient',
      version: 1,
      onInvalid: this.spec.onInvalid,
      missing,
      invalid,
      n,
      numerator,
      denominator,
      squaredNumerator,
      product,
      squaredDenominator,
    };
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link QuotientAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: QuotientState): QuotientAggregator {
    return restored('quotient', state, ({ onInvalid }) => new QuotientAggregator({ onInvalid }));
  }

  private get totals(): QuotientTotals {
    return #totals in this ? this.#totals : refuseWrapped('QuotientAggregator');
  }

  private get spec(): QuotientSpec {
    return #spec in this ? this.#spec : refuseWrapped('QuotientAggregator');
  }

  private count(values: Iterable<QuotientPair | null | undefined>): QuotientTotals {
    assertIterable('quotient', 'pairs', values);
    return countPairs(this.spec, values, {
      numerator: fieldReader('quotient', 'numerator'),
      denominator: fieldReader('quotient', 'denominator'),
    });
  }

  private absorb(more: QuotientTotals): this {
    const { n, missing, invalid } = this.totals;
    if (!isCount(n + missing + invalid + more.n + more.missing + more.invalid)) {
      refuseState('quotient', 'counts are too large', 'n');
    }
    include(this.totals, more, 1);
    return this;
  }
}

function assertPossible(totals: QuotientTotals, why: string): void {
  const { n, missing, invalid } = totals;
  const fault = [n, missing, invalid].every(isCount)
    ? (impossibleSum(n, partsOf(totals)) ?? impossibleSquare(totals))
    : 'n';
  if (fault) refuseState('quotient', why, fault);
}
