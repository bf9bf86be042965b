import { Aggregator, stateOf } from '../../core/aggregator.js';
import { addedLeftOut, assertReasons, type Reasons, reasonsOf } from '../../core/left-out.js';
import type { InvalidPolicy } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import {
  type AggregatorState,
  countOf,
  type FieldReader,
  listOf,
  policyField,
  readState,
  refuseState,
} from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { countScale, type Levels, levelOf, type ScaleCounts } from './scale.js';

/** What an aggregator counts, and how what is not a level is treated. */
export interface ScaleSpec {
  readonly metric: string;
  /** In the state as they are, and compared on merge. */
  readonly levels: Levels;
  /** Further options that a state carries along and nobody compares, and how each is read. */
  readonly carried?: { readonly [name: string]: readonly [value: unknown, read: FieldReader] };
  readonly onInvalid: InvalidPolicy;
}

/**
 * State of an aggregator of answers on a bounded scale.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface ScaleState<Kind extends string> extends AggregatorState<Kind, 1> {
  /** How invalid answers are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Not answered. */
  readonly missing: number;
  /** Refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused: how often for each reason. */
  readonly reasons: Reasons;
  /** Answers per level, lowest first. */
  readonly counts: readonly number[];
}

/**
 * The base of all aggregators of answers on a bounded scale: a count per level, so that everything is exact, can be taken
 * back and merged in any order.
 *
 * @example
 * ```ts
 * import { NpsAggregator } from 'cx-metrics';
 * new NpsAggregator().addAll([0, 10, 10]).toJSON().counts; // => [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class ScaleAggregator<
  Kind extends string,
  State extends ScaleState<Kind>,
  Conclusion,
  Result extends object,
> extends Aggregator<number | bigint | null | undefined, State, Conclusion, Result> {
  readonly #spec: ScaleSpec;
  /** So many answers can be added before anyone need ask whether their total is still exact. */
  #room = 0;
  /** What has been counted so far, for the conclusion. */
  protected counted: ScaleCounts;

  /** @param spec what is counted and how bad input is treated; `levels` stands in the state as it is, and is compared on merge */
  protected constructor(spec: ScaleSpec) {
    super();
    this.#spec = spec;
    const { counts } = countIn(spec, []);
    this.counted = { counts, missing: 0, invalid: 0, reasons: {} };
  }

  /** What is counted; refused where this is not the aggregator itself: behind a Proxy nothing private can be reached. */
  protected get spec(): ScaleSpec {
    return #spec in this ? this.#spec : refuseWrapped('Aggregator');
  }

  /**
   * Counts one answer.
   * @param score an answer on the scale, or `null`/`undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything else, unless `onInvalid: 'count'`
   */
  add(score: number | bigint | null | undefined): this {
    const level = levelOf(this.spec.levels, score);
    if (level < 0 || this.#room === 0) return this.addAll([score]);
    this.#room--;
    (this.counted.counts[level] as number)++;
    return this;
  }

  /**
   * Counts many answers: all of them or, when one is refused or the iterable throws, none.
   * @param scores any iterable; typed arrays are the fast path
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale, unless `onInvalid: 'count'`
   */
  addAll(scores: Iterable<number | bigint | null | undefined>): this {
    const more = countIn(this.spec, scores);
    return this.#absorb(more, 1);
  }

  /**
   * Takes one answer back, exactly as if it had never been added: for sliding windows and withdrawn answers.
   * @param score an answer that was added before
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when no such answer was added
   */
  remove(score: number | bigint | null | undefined): this {
    const less = countIn(this.spec, [score]);
    return this.#absorb(less, -1);
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): State } | State): this {
    const { metric, levels, carried = {} } = this.spec;
    const size = this.counted.counts.length;
    const readers = {
      ...Object.fromEntries(Object.entries(carried).map(([name, [, read]]) => [name, read])),
      onInvalid: policyField,
      missing: countOf,
      invalid: countOf,
      reasons: reasonsOf,
      counts: (kind: string, field: string, value: unknown) =>
        listOf(kind, field, value, size).map((count) => countOf(kind, field, count)),
    };
    const read = readState(metric, 1, levels, readers, stateOf(metric, other));
    assertReasons(metric, read.invalid, read.reasons);
    return this.#absorb(read, 1);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    const { metric: kind, levels, carried = {}, onInvalid } = this.spec;
    const { counts, missing, invalid, reasons } = this.counted;
    const scale = { ...levels.scale };
    const along = Object.fromEntries(Object.entries(carried).map(([name, [value]]) => [name, value]));
    const state = {
      kind,
      version: 1,
      ...levels,
      scale,
      ...along,
      onInvalid,
      missing,
      invalid,
      reasons: { ...reasons },
      counts: [...counts],
    };
    return state as unknown as State;
  }

  /**
   * Takes on answers that were counted elsewhere, on the same levels, in place of whatever it has counted: for many groups that are
   * counted in one loop.
   * @param counts answers per level, lowest first
   * @param missing not answered
   * @internal
   */
  become(counts: number[], missing: number): void {
    if (!(#room in this)) refuseWrapped('Aggregator');
    this.counted = { counts, missing, invalid: 0, reasons: {} };
    this.#room = 0;
  }

  #absorb(more: ScaleCounts, sign: 1 | -1): this {
    const counts = this.counted.counts.map((count, level) => count + sign * (more.counts[level] as number));
    const left = addedLeftOut(this.counted, more, sign);
    const total = counts.reduce((sum, count) => sum + count, left ? left.missing + left.invalid : 0);
    if (!left || !counts.every(isCount) || !isCount(total)) {
      const why = sign < 0 ? 'cannot remove what was never added' : 'counts are too large';
      refuseState(this.#spec.metric, why, 'counts');
    }
    this.counted = { counts, ...left };
    // small enough for a machine word
    this.#room = Math.min(Number.MAX_SAFE_INTEGER - total, 2 ** 30);
    return this;
  }
}

function countIn(
  { metric, levels, onInvalid }: ScaleSpec,
  scores: Iterable<number | bigint | null | undefined>,
): ScaleCounts {
  return countScale(metric, levels, scores, { onInvalid });
}
