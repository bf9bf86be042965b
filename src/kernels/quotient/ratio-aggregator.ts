import { Aggregator, restored, stateOf } from '../../core/aggregator.js';
import { refuse } from '../../core/errors.js';
import { assertReasons, type Reasons, reasonsOf } from '../../core/left-out.js';
import { metricName, unitName } from '../../core/metric-name.js';
import { assertOptions, chosen, type InvalidPolicy, type MissingValue, policyOf } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import type { Unit } from '../../core/result.js';
import { type AggregatorState, countOf, policyField, readState, refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { sumOfState } from '../../stats/sums/sum-state.js';
import {
  assertPossible,
  countPair,
  countPairs,
  include,
  noPairs,
  partsOf,
  QUOTIENT,
  type QuotientTotals,
  SUM_NAMES,
  type SumName,
} from './quotient-sums.js';
import { concludeRatio, RATIO_CONCLUSION, type RatioOptions, type RatioResult } from './ratio-conclusion.js';
import type { RatioForm, RatioRange } from './ratio-form.js';

/**
 * How {@link RatioAggregator} counts: the form of a ratio by name, or none for that of {@link quotient}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RatioCounting<Id extends string, U extends Unit, Part extends string>
  extends Partial<RatioForm<Id, U>> {
  /** What the total above the line is called, and the field of an event. @defaultValue `'numerator'` */
  readonly part?: Part;
  /** What the total below the line is called, likewise. @defaultValue `'denominator'` */
  readonly whole?: Part;
  /** Both totals are read. @defaultValue `'readers'` */
  readonly rows?: 'readers' | undefined;
  /** What to do with events whose parts are no such numbers. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * How {@link RatioAggregator} counts where every event may be one of the whole.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RatioOfRows<Id extends string, U extends Unit, Part extends string> extends RatioForm<Id, U> {
  /** What the total above the line is called, and the field of an event. */
  readonly part: Part;
  /** `'whole'`: every event is one of the whole. */
  readonly rows: 'readers' | 'whole' | undefined;
  /** What to do with events whose part is no such number. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * One event of {@link RatioAggregator}: its parts by their names; only the one above the line where events are the whole.
 *
 * @category Options
 * @since 0.1.0
 */
export type RatioEvent<Part extends string> = { readonly [Name in Part]: number | bigint | null | undefined };

/**
 * What {@link RatioAggregator.toJSON} writes: how many pairs, and their sums. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface RatioState<Id extends string, U extends Unit> extends AggregatorState<'ratio', 1> {
  /** Name of the metric. */
  readonly metric: Id;
  /** Unit of the value. */
  readonly unit: U;
  /** What the total above the line is called. */
  readonly part: string;
  /** What the total below the line is called. */
  readonly whole: string;
  /** Whether both totals are read, or every event is one of the whole. */
  readonly rows: 'readers' | 'whole';
  /** How many of the whole the value is given for. */
  readonly per: number;
  /** Where the ratio lies. */
  readonly range: RatioRange;
  /** How invalid pairs are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Pairs without a numerator or without a denominator. */
  readonly missing: number;
  /** Pairs refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused. */
  readonly reasons: Reasons;
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

/** A form, complete and checked, as states carry it. */
interface Form extends RatioForm<string, Unit> {
  readonly rows: 'readers' | 'whole';
  readonly per: number;
  readonly range: RatioRange;
}

interface Spec extends Form {
  readonly onInvalid: InvalidPolicy;
}

const CALLER = 'RatioAggregator';

/**
 * Counts a ratio of totals as pairs come: any metric by its form, or {@link quotient} without one. Takes pairs back, merges
 * shards, is stored as JSON.
 *
 * @remarks State: the form and five exact sums, the same whatever the order. States of other forms are refused. Cost: O(1) per
 * pair, O(1) memory.
 * @example
 * ```ts
 * import { RatioAggregator } from 'cx-metrics';
 *
 * const form = { metric: 'cost-per-click', unit: 'money', part: 'amount', whole: 'clicks' } as const;
 * const shard = new RatioAggregator(form).add({ amount: 20, clicks: 50 });
 * const all = new RatioAggregator(form).addAll([{ amount: 40, clicks: 100 }]).merge(shard);
 * all.result().value; // => 0.4
 *
 * const orders = { metric: 'average-order-value', unit: 'money', part: 'revenue', whole: 'orders', rows: 'whole' } as const;
 * new RatioAggregator(orders).add({ revenue: 30 }).add({ revenue: 60 }).result().value; // => 45
 *
 * new RatioAggregator().addColumns({ numerator: [0, 6], denominator: [5, 5] }).result().value; // => 0.6
 * ```
 * @category Kernels
 * @since 0.1.0
 */
export class RatioAggregator<
  Id extends string = 'quotient',
  U extends Unit = 'ratio',
  Part extends string = 'numerator' | 'denominator',
> extends Aggregator<RatioEvent<Part> | null | undefined, RatioState<Id, U>, RatioOptions, RatioResult<Id, U>> {
  readonly #spec: Spec;
  readonly #fields: Readonly<Record<string, (event: unknown) => unknown>>;
  #totals = noPairs();

  /**
   * @param options the form, and what to do with bad pairs; how to conclude is given to {@link RatioAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: RatioOfRows<Id, U, Part>);
  constructor(options?: RatioCounting<Id, U, Part>);
  constructor(options?: Partial<RatioOfRows<Id, U, Part>>) {
    super();
    assertOptions(CALLER, options, 'metric unit part whole rows per range onInvalid');
    const { onInvalid, ...form } = options ?? {};
    const isNamed = Object.values(form).some((each) => each !== undefined);
    this.#spec = { ...formOf(isNamed ? form : QUOTIENT), onInvalid: policyOf(CALLER, onInvalid) };
    const { metric, part, whole } = this.#spec;
    this.#fields = { [part]: fieldReader(metric, part), [whole]: fieldReader(metric, whole) };
  }

  /**
   * Counts one pair.
   * @param value its parts by their names, `null` or `undefined` when there is none
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not such a number, unless `onInvalid: 'count'`
   */
  add(value: RatioEvent<Part> | null | undefined): this {
    const { spec, totals } = this;
    // read once each, whichever way the pair then takes
    const x = this.#fields[spec.part]?.(value);
    const y = spec.rows === 'whole' ? 1 : this.#fields[spec.whole]?.(value);
    if (countPair(spec, totals, x, y)) return this;
    return this.addAll([{ [spec.part]: x, [spec.whole]: y } as RatioEvent<Part>]);
  }

  /**
   * Counts many pairs: all of them or, when one is refused or the iterable throws, none.
   * @param values any iterable
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not such a number, unless `onInvalid: 'count'`
   */
  addAll(values: Iterable<RatioEvent<Part> | null | undefined>): this {
    return this.absorb(this.count(values));
  }

  /**
   * Counts pairs in equally long columns: all of them or, when one is refused, none.
   * @param columns by the names of the parts
   * @param options `missingValue`: a number, or several, that stand for "missing" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not such a number, unless `onInvalid: 'count'`
   */
  addColumns(
    columns: { readonly [Name in Part]: ArrayLike<number | bigint | null | undefined> },
    options?: { readonly missingValue?: MissingValue | undefined },
  ): this {
    assertOptions('RatioAggregator.addColumns', options, 'missingValue');
    return this.absorb(countPairs(this.spec, columns, { missingValue: options?.missingValue }));
  }

  /**
   * Takes one pair back, exactly as if it had never been added.
   * @param value a pair that was added before; sums cannot tell it from every other one
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, changing nothing, when what would be left is not possible
   */
  remove(value: RatioEvent<Part> | null | undefined): this {
    // counted first: reading the value may count others
    const gone = this.count([value]);
    const left = noPairs();
    include(left, this.totals, 1);
    include(left, gone, -1);
    assertPossible(this.spec, left, 'cannot remove what was never added');
    this.#totals = left;
    return this;
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): RatioState<Id, U> } | RatioState<Id, U>): this {
    const readers = {
      onInvalid: policyField,
      missing: countOf,
      invalid: countOf,
      reasons: reasonsOf,
      n: countOf,
      numerator: sumOfState,
      denominator: sumOfState,
      squaredNumerator: sumOfState,
      product: sumOfState,
      squaredDenominator: sumOfState,
    };
    const { onInvalid: _, ...form } = this.spec;
    const { n, missing, invalid, reasons, ...fields } = readState('ratio', 1, form, readers, stateOf('ratio', other));
    assertReasons('ratio', invalid, reasons);
    const more = { sums: SUM_NAMES.map((name) => fields[name]), n, missing, invalid, reasons };
    assertPossible(this.spec, more, 'the sums in a state are not possible for its n');
    return this.absorb(more);
  }

  /**
   * The ratio of what has been counted so far.
   * @param options how to conclude
   * @returns what the function of the metric returns for the same pairs as rows
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: RatioOptions): RatioResult<Id, U> {
    assertOptions('RatioAggregator.result', options, RATIO_CONCLUSION);
    const { metric, unit } = this.spec as unknown as RatioForm<Id, U>;
    return { metric, unit, ...concludeRatio(this.spec, this.totals, partsOf(this.totals), options) };
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): RatioState<Id, U> {
    const { missing, invalid, reasons, n } = this.totals;
    const sums = partsOf(this.totals);
    const { onInvalid, range, ...form } = this.spec;
    return {
      kind: 'ratio',
      version: 1,
      ...(form as typeof form & RatioForm<Id, U>),
      range: [range[0], range[1]],
      onInvalid,
      missing,
      invalid,
      reasons: { ...reasons },
      n,
      ...(Object.fromEntries(SUM_NAMES.map((name, k) => [name, sums[k]])) as Record<SumName, number[]>),
    };
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link RatioAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON<Id extends string, U extends Unit>(state: RatioState<Id, U>): RatioAggregator<Id, U, string> {
    return restored('ratio', state, ({ metric, unit, part, whole, rows, per, range, onInvalid }) => {
      return new RatioAggregator<Id, U, string>({ metric, unit, part, whole, rows, per, range, onInvalid });
    });
  }

  private get totals(): QuotientTotals {
    return #totals in this ? this.#totals : refuseWrapped(CALLER);
  }

  private get spec(): Spec {
    return #spec in this ? this.#spec : refuseWrapped(CALLER);
  }

  private count(values: Iterable<RatioEvent<Part> | null | undefined>): QuotientTotals {
    const { spec } = this;
    assertIterable(spec.metric, 'pairs', values);
    return countPairs(spec, values, this.#fields);
  }

  private absorb(more: QuotientTotals): this {
    const { n, missing, invalid } = this.totals;
    if (!isCount(n + missing + invalid + more.n + more.missing + more.invalid)) {
      refuseState('ratio', 'counts are too large', 'n');
    }
    include(this.totals, more, 1);
    return this;
  }
}

/** A form with its defaults, checked. */
function formOf(given: Partial<RatioForm<string, Unit>>): Form {
  const { part, whole, rows, per = 1, range = [0, null] } = given;
  for (const [name, text] of Object.entries({ part, whole })) {
    if (typeof text !== 'string' || text === '') refuse(CALLER, name, 'a name', text);
  }
  if (part === whole) refuse(CALLER, 'whole', 'another name than part', whole);
  if (!(typeof per === 'number' && per >= 1 && per <= 1e9)) refuse(CALLER, 'per', 'a number from 1 to 1e9', per);
  const [least, most, ...rest] = (Array.isArray(range) ? range : []) as unknown[];
  if ((least !== 0 && least !== null) || (most !== 1 && most !== null) || rest.length > 0) {
    refuse(CALLER, 'range', '[0, null], [0, 1], [null, 1] or [null, null]', range);
  }
  if (given.unit === 'fraction' && !(per === 1 && least === 0 && most === 1)) {
    refuse(CALLER, 'unit', 'another one than a fraction, unless per is 1 and range [0, 1]', given.unit);
  }
  return {
    metric: metricName(CALLER, given.metric as string),
    unit: unitName(CALLER, given.unit),
    part: part as string,
    whole: whole as string,
    rows: chosen(CALLER, 'rows', rows, 'readers whole'),
    per,
    range: [least === null ? null : 0, most],
  };
}
