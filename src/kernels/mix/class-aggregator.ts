import { Aggregator, stateOf } from '../../core/aggregator.js';
import { assertOptions, type MissingValue } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import type { Key } from '../proportion/row-tally.js';
import { type MixState, readMixState, writeMix } from './mix-state.js';
import { countMix, emptyMix, excludeMix, includeMix, type MixSpec, type MixTally } from './mix-tally.js';

/** What is counted, and how it is concluded. */
export interface ClassCounting<Conclusion, Result> {
  /** The metric of the specification is the kind of the state. */
  readonly spec: MixSpec;
  /** Counts many things at once; what it returns is fresh. */
  readonly count: (things: unknown) => MixTally;
  readonly conclude: (tally: MixTally, options: Conclusion | undefined) => Result;
}

/**
 * The base of all aggregators that count things by class, and sum what they are worth: exact, so that things can be taken back and
 * shards merge in any order.
 *
 * @remarks State: a count and an exact sum per class. Cost: O(1) per thing, O(classes) memory.
 * @example
 * ```ts
 * import { MixAggregator } from 'cx-metrics';
 * const { keys, counts } = new MixAggregator().addAll([{ class: 'web' }, { class: 'web' }, { class: 'app' }]).toJSON();
 * [keys, counts]; // => [['app', 'web'], [1, 2]]
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class ClassAggregator<Kind extends string, Value, Conclusion, Result extends object> extends Aggregator<
  Value | null | undefined,
  MixState<Kind>,
  Conclusion,
  Result
> {
  readonly #counting: ClassCounting<Conclusion, Result>;
  readonly #tally = emptyMix();

  /** @param counting what is counted, and how it is concluded */
  protected constructor(counting: ClassCounting<Conclusion, Result>) {
    super();
    this.#counting = counting;
  }

  /**
   * Counts one thing.
   * @param value the thing, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what cannot be counted, unless `onInvalid: 'count'`
   */
  add(value: Value | null | undefined): this {
    return this.addAll([value]);
  }

  /**
   * Counts many things: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what cannot be counted, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<Value | null | undefined>): this {
    const more = this.counting.count(values);
    return this.#absorb(more);
  }

  /**
   * Takes one thing back, exactly as if it had never been added.
   * @param value a thing that was added before; counts cannot tell it from every other one
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when what would be left is not possible
   */
  remove(value: Value | null | undefined): this {
    // counted first: reading the value may count others
    const { spec, count } = this.counting;
    const gone = count([value]);
    if (!excludeMix(this.#tally, gone)) refuseState(spec.metric, 'cannot remove what was never added', 'counts');
    return this;
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): MixState<Kind> } | MixState<Kind>): this {
    const { spec } = this.counting;
    return this.#absorb(readMixState(spec, this.#tally, stateOf(spec.metric, other)));
  }

  /**
   * What has been counted so far, concluded.
   * @param options how to conclude
   * @returns what the batch function returns for the same things
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: Conclusion): Result {
    return this.counting.conclude(this.#tally, options);
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): MixState<Kind> {
    return writeMix(this.counting.spec, this.#tally) as MixState<Kind>;
  }

  /** What is counted; refused where this is not the aggregator itself: behind a Proxy nothing private can be reached. */
  protected get counting(): ClassCounting<Conclusion, Result> {
    return #counting in this ? this.#counting : refuseWrapped('Aggregator');
  }

  /** Counts equally long columns, as `addAll` counts things; `options` are those of one call. */
  protected countColumns(
    columns: object,
    options: { readonly missingValue?: MissingValue | undefined } | undefined,
  ): this {
    const { spec } = this.counting;
    assertOptions(spec.metric, options, 'missingValue');
    return this.#absorb(countMix(spec, columns, { missingValue: options?.missingValue }));
  }

  #absorb(more: MixTally): this {
    if (!isCount(seenIn(this.#tally) + seenIn(more))) {
      refuseState(this.#counting.spec.metric, 'counts are too large', 'counts');
    }
    const { ids, metric } = this.#counting.spec;
    ids?.assertOneKind(metric, firstOf(this.#tally), firstOf(more));
    includeMix(this.#tally, more);
    return this;
  }
}

/** The first class that came: where classes are ids, the others are of its kind. */
function firstOf({ classes }: MixTally): Key | undefined {
  return classes.keys().next().value;
}

function seenIn({ n, left }: MixTally): number {
  return n + left.missing + left.invalid;
}
