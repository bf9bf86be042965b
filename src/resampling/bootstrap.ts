import type { AnyAggregator } from '../breakdown/per-group.js';
import { refuse } from '../core/errors.js';
import { ID_TEXT, IdKind, idOf } from '../core/ids.js';
import { assertOptions, madeBy, type Read, readerOf } from '../core/options.js';
import { assertIterable, assertRead, measurePart } from '../core/reading.js';
import { Random } from '../stats/random/random.js';
import {
  type BootstrapResult,
  concludeResamples,
  RESAMPLING,
  type ResamplingOptions,
  resamplingOf,
} from './resamples.js';

/**
 * What is counted and how often it is drawn anew.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BootstrapOptions<Value, Conclusion, Result extends object> extends ResamplingOptions {
  /** Makes an empty aggregator; one counts all, and each resample has its own. */
  readonly of: () => AnyAggregator<Value, Conclusion, Result>;
  /** How each is concluded, as its `result` takes it. */
  readonly conclusion?: Conclusion | undefined;
  /** Which number of a result is meant; `null` where it has none. @defaultValue its `value` */
  readonly statistic?: ((result: Result) => number | null) | undefined;
  /**
   * Makes a value of a unit that is drawn a second time somebody else's: for aggregators that know their customers, which would take two
   * draws of one for one customer. `draw` counts the units of a resample from 0.
   */
  readonly relabel?: ((value: Value, draw: number) => Value) | undefined;
}

/**
 * Options of {@link bootstrap} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BootstrapRowOptions<Row, Value, Conclusion, Result extends object>
  extends BootstrapOptions<Value, Conclusion, Result> {
  /** What a row gives the aggregator: a function, or the name of a field. @defaultValue the row itself */
  readonly value?: ((row: Row) => Value) | (keyof Row & string) | undefined;
  /** Whose row it is. All rows of one id are drawn together: for customers with several rows, which are no independent answers. @defaultValue each row by itself */
  readonly unit?: Read<Row, string | number | bigint> | undefined;
}

const METRIC = 'bootstrap';

/**
 * Bootstrap of any metric: its value, and how it scatters when the data are drawn anew, as many as there are, with replacement.
 *
 * Each resample is counted by an aggregator of its own, `of()`, and concluded. The interval has the quantiles of their values
 * (`bootstrapPercentile`), or is {@link bootstrapBca} or another method that is given; `se` is their standard deviation, `bias` their mean − value. n counts what is drawn:
 * rows, or with `unit` customers, each with all rows.
 *
 * @remarks For what has no interval of its own: a median of medians, a quotient of your own, a metric whose customers answer several times. Where a
 * metric has an interval, that is better for few data: a bootstrap of ten answers knows no eleventh. Rows must be independent; rows of one customer are not, so
 * that without `unit` the interval is too short. Aggregators that know their customers (orders, cohorts) take a customer who is drawn twice for one, unless `relabel` gives the second another
 * id. Rows without an answer are drawn like others. Plain numbers, and units, are put in order before they are drawn, so that the order of the input does not
 * matter; for rows without ids it does, since the seed draws places. Random numbers by xoshiro128** (Blackman and Vigna 2018), in integers: a seed gives the same draws in every engine. For NPS take
 * {@link bootstrapNps}. Cost: O(rows × resamples), some 30 nanoseconds each for scores, and a conclusion for each resample. Source: Efron 1979; Davison and Hinkley 1997, section 3.8 for units with several rows.
 * @param values what the aggregator takes: answers, or events
 * @param options aggregator, seed, how many resamples, interval
 * @returns value, interval, standard error and bias; `value: null` when there is nothing to measure
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options and without a seed, `INVALID_VALUE` for ids that are none and for a statistic that is no number, and whatever the aggregator throws
 * @example
 * ```ts
 * import { bootstrap, CsatAggregator } from 'cx-metrics';
 *
 * const answers = [
 *   { customer: 'a', score: 5 },
 *   { customer: 'a', score: 5 },
 *   { customer: 'a', score: 4 },
 *   { customer: 'b', score: 2 },
 *   { customer: 'b', score: 1 },
 *   { customer: 'c', score: 4 },
 * ];
 * const of = () => new CsatAggregator();
 * const mean = bootstrap(answers, { of, value: 'score', unit: 'customer', seed: 1, statistic: (csat) => csat.mean.value });
 * mean.value; // => 3.5
 * mean.n; // => 3
 * mean.interval; // => { low: 1.5, high: 4.666666666666667, confidence: 0.95, method: 'percentile' }
 * bootstrap([5, 4, 2, 1, 4], { of, seed: 1 }).value; // => 0.6
 * ```
 * @category Drivers and resampling
 * @since 0.1.0
 */
export function bootstrap<Value, Conclusion, Result extends object>(
  values: Iterable<Value>,
  options: BootstrapOptions<Value, Conclusion, Result>,
): BootstrapResult;
/**
 * The same for rows. See {@link bootstrap}.
 *
 * @param rows any iterable
 */
export function bootstrap<Row, Value, Conclusion, Result extends object>(
  rows: Iterable<Row>,
  options: BootstrapRowOptions<Row, Value, Conclusion, Result>,
): BootstrapResult;
export function bootstrap(
  source: unknown,
  options: BootstrapRowOptions<unknown, unknown, unknown, object>,
): BootstrapResult {
  assertOptions(METRIC, options, `of value unit conclusion statistic relabel ${RESAMPLING}`);
  const { of, value: reader, unit, relabel, statistic, conclusion } = Object(options) as typeof options;
  const all = madeBy(METRIC, of);
  for (const [name, given] of Object.entries({ statistic, relabel })) {
    if (given !== undefined && typeof given !== 'function') refuse(METRIC, name, 'a function', given);
  }
  const asked = resamplingOf(METRIC, options);
  assertIterable(METRIC, 'rows', source);
  const rows = [...source];
  const { units, kept } = unitsOf(rows, valuesOf(rows, reader), unit);
  const numberOf = (counted: Counter): number | null => {
    const found = statistic
      ? statistic(counted.result(conclusion))
      : (Object(counted.result(conclusion)) as { readonly value?: number | null }).value;
    if (found === null) return null;
    // "+ 0" turns -0 into 0
    if (typeof found === 'number' && Math.abs(found) <= 1e100) return found + 0;
    const name = statistic ? 'statistic' : 'value of the result';
    refuse(METRIC, name, 'a number up to 1e100 in size, or null', found, 'INVALID_VALUE');
  };
  // in the order of the input, so that what is invalid is told with its place
  all.addAll(kept);
  const value = numberOf(all);
  const facts = Object(all.result(conclusion)) as Readonly<Record<'metric' | 'unit', unknown>>;
  const resampled = {
    metric: METRIC,
    of: typeof facts.metric === 'string' ? facts.metric : null,
    unit: typeof facts.unit === 'string' && !statistic ? facts.unit : null,
    value,
    n: units.length,
    missing: rows.length - kept.length,
  } as const;
  const draws = new Float64Array(asked.resamples).fill(NaN);
  const random = new Random(asked.seed);
  // what makes a whole suspicious says nothing of a resample
  measurePart(() => {
    for (let i = 0; units.length && i < draws.length; i++) {
      const found = numberOf(of().addAll(drawn(units, random, relabel)));
      if (found !== null) draws[i] = found;
    }
  });
  const leftOut = () => measurePart(() => withoutEach(of, units, numberOf));
  return concludeResamples(resampled, asked, draws, [-Infinity, Infinity], leftOut);
}

type Counter = AnyAggregator<unknown, unknown, object>;
/** All values of somebody who is drawn. */
type Unit = readonly unknown[];

function valuesOf(rows: readonly unknown[], reader: unknown): readonly unknown[] {
  if (reader === undefined) return rows;
  const read = readerOf(METRIC, 'value', reader);
  const values = rows.map((row) => read(row));
  assertRead(METRIC, rows, 'value', values.filter((value) => value === undefined).length, rows.length);
  return values;
}

/** What is drawn, in an order that does not depend on that of the rows where there are ids or nothing but numbers; and all its values as they came. */
function unitsOf(
  rows: readonly unknown[],
  values: readonly unknown[],
  unit: unknown,
): { readonly units: readonly Unit[]; readonly kept: readonly unknown[] } {
  if (unit === undefined) {
    const areNumbers = values.every((value) => value == null || typeof value === 'number');
    const inOrder = areNumbers ? values.slice().sort((a, b) => compare(rank(a), rank(b))) : values;
    return { units: inOrder.map((value) => [value]), kept: values };
  }
  const read = readerOf(METRIC, 'unit', unit);
  const kind = new IdKind();
  const byId = new Map<string | number, unknown[]>();
  const kept: unknown[] = [];
  let undefineds = 0;
  for (const [index, row] of rows.entries()) {
    const given = read(row);
    if (given === undefined) undefineds++;
    if (given == null) continue;
    const id = idOf(given);
    if (id === null) {
      refuse(METRIC, 'unit', ID_TEXT, given, 'INVALID_VALUE', ` at row ${index}, reader unit`, { index });
    }
    kind.see(METRIC, rows, 'unit', id, index);
    kept.push(values[index]);
    const met = byId.get(id);
    if (met) met.push(values[index]);
    else byId.set(id, [values[index]]);
  }
  assertRead(METRIC, rows, 'unit', undefineds, rows.length);
  return { units: [...byId].sort(([a], [b]) => compare(a, b)).map(([, own]) => own), kept };
}

/** A number as it is put in order: what is none comes first. */
function rank(value: unknown): number {
  return value == null || Number.isNaN(value) ? -Infinity : (value as number);
}

function compare<Key extends string | number>(a: Key, b: Key): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As many units as there are, with replacement. */
function drawn(
  units: readonly Unit[],
  random: Random,
  relabel: ((value: unknown, draw: number) => unknown) | undefined,
): unknown[] {
  const values: unknown[] = [];
  for (let draw = 0; draw < units.length; draw++) {
    for (const value of units[random.below(units.length)] as Unit) values.push(relabel ? relabel(value, draw) : value);
  }
  return values;
}

/**
 * The number without each unit: taken out and put back, or, where nothing can be taken out, by halves: an aggregator that holds all but
 * a stretch of units goes on with either half of it.
 */
function withoutEach(
  of: () => Counter,
  units: readonly Unit[],
  numberOf: (counted: Counter) => number | null,
): [number | null, 1][] {
  const found: [number | null, 1][] = [];
  const whole = of() as Counter & { remove?: (value: unknown) => unknown };
  if (typeof whole.remove === 'function') {
    whole.addAll(units.flat());
    for (const unit of units) {
      for (const value of unit) whole.remove(value);
      found.push([numberOf(whole), 1]);
      whole.addAll(unit);
    }
    return found;
  }
  const visit = (outside: Counter, from: number, to: number): void => {
    if (to - from < 2) {
      found.push([numberOf(outside), 1]);
      return;
    }
    const middle = (from + to) >>> 1;
    visit(of().merge(outside).addAll(units.slice(middle, to).flat()), from, middle);
    visit(outside.addAll(units.slice(from, middle).flat()), middle, to);
  };
  visit(whole, 0, units.length);
  return found;
}
