import type { Aggregator } from '../core/aggregator.js';
import { refuse } from '../core/errors.js';
import { readerOf } from '../core/options.js';
import { assertRead, isFloatArray, isRows } from '../core/reading.js';
import type { AggregatorState } from '../core/state.js';
import type { Levels } from '../kernels/scale/scale.js';
import type { ScaleAggregator, ScaleState } from '../kernels/scale/scale-aggregator.js';
import type { Cells, GroupResults } from './group-cells.js';
import type { Measured } from './table-result.js';

/**
 * An aggregator of whichever state.
 *
 * @category Options
 * @since 0.1.0
 */
export type AnyAggregator<Value, Conclusion, Result extends object> = Aggregator<
  Value,
  AggregatorState<string, number>,
  Conclusion,
  Result
>;

/** What `breakdown` needs to count all groups while rows go by. */
export interface GroupCounting {
  /** Makes an aggregator. */
  readonly of: () => AnyAggregator<never, never, Measured>;
  readonly conclusion: unknown;
  /** Room for the values of rows, and what reads those `from` to `to`. */
  valuesOf(rows: readonly unknown[]): { readonly values: readonly unknown[]; read(from: number, to: number): void };
  /** Which of the columns has the values. */
  placeIn(names: readonly string[]): number;
  /** What the aggregator gives for values. */
  measure(values: unknown): Measured;
  /** Counts values into the places that their rows have; nothing where they are to be sorted instead. */
  count(values: ArrayLike<unknown>, cells: Cells): GroupResults<Measured> | undefined;
}

/**
 * A metric of a part of the rows that counts all parts while rows go by; made by {@link perGroup}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PerGroup<Row, Result> {
  /** What the aggregator gives for some rows. */
  (part: readonly Row[]): Result;
  /** @hidden */
  readonly counting: GroupCounting;
}

/**
 * The same with a field of rows, or a column, by its name.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PerGroupNamed<Name extends string, Value, Result> {
  /** What the aggregator gives for some rows, or for equally long columns. */
  (
    part: readonly { readonly [Field in Name]?: Value }[] | { readonly [Field in Name]: ArrayLike<Value | null> },
  ): Result;
  /** @hidden */
  readonly counting: GroupCounting;
}

const CALLER = 'perGroup';
/** Longer arrays made in full become tables of their cells; more counters take more memory than sorting the values does. */
const LARGE = 33_554_432;

/**
 * The fast kind of metric for {@link breakdown}: an aggregator for each group, counted in one pass over the rows instead of one over every part.
 *
 * The result of a group is `of().addAll(its values).result(conclusion)`, bit for bit.
 *
 * @remarks A function of a part looks at every row three times, in three orders; this reads keys and value while the row is at hand. For a
 * million rows in 1,000 groups that is some 3 times as fast. Scores (`NpsAggregator`, `CsatAggregator` …) are counted for all groups in one loop;
 * values of other aggregators are sorted by group, and each takes its own at once. Values must be ones that the aggregator takes: `NOTHING_READ` is
 * checked once, on all rows. Places in messages count the rows that are in the table. Cost: O(n) time; memory 8 bytes per row and what the aggregators keep.
 * @param of makes an empty aggregator; called a few times, or once per group
 * @param value where a row keeps the value: a function or the name of a field. For columns, the name of one
 * @param conclusion how to conclude, as `result` takes it
 * @returns a function of a part of the rows, for `metric`
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for what is no function; later, whatever the aggregator throws
 * @example
 * ```ts
 * import { breakdown, NpsAggregator, perGroup } from 'cx-metrics';
 *
 * const answers = [{ team: 'a', rating: 9 }, { team: 'b', rating: 3 }, { team: 'a', rating: 8 }];
 * const metric = perGroup(() => new NpsAggregator(), (answer: (typeof answers)[number]) => answer.rating);
 * breakdown(answers, { by: { team: 'team' }, metric }).groups.map((group) => group.result.value); // => [50, -100]
 *
 * const columns = { rating: Uint8Array.of(9, 3, 8) };
 * const byColumn = { by: { team: ['a', 'b', 'a'] }, metric: perGroup(() => new NpsAggregator(), 'rating') };
 * breakdown(columns, byColumn).total.n; // => 3
 * ```
 * @category Groups and time
 * @since 0.1.0
 */
export function perGroup<Row, Value, Conclusion, Result extends Measured>(
  of: () => AnyAggregator<Value, Conclusion, Result>,
  value: (row: Row) => Value,
  conclusion?: Conclusion,
): PerGroup<Row, Result>;
/**
 * The same with the name of a field, or of a column. See {@link perGroup}.
 *
 * @param value name of the field, or of the column
 */
export function perGroup<const Name extends string, Value, Conclusion, Result extends Measured>(
  of: () => AnyAggregator<Value, Conclusion, Result>,
  value: Name,
  conclusion?: Conclusion,
): PerGroupNamed<Name, Value, Result>;
export function perGroup(
  of: GroupCounting['of'],
  value: unknown,
  conclusion?: unknown,
): ((part: unknown) => Measured) & { readonly counting: GroupCounting } {
  if (typeof of !== 'function') refuse(CALLER, 'of', 'a function that makes an aggregator', of);
  const read = readerOf(CALLER, 'value', value);
  const measure = (values: unknown): Measured => {
    const all = values as never[];
    if (all.every((one) => one === undefined)) assertRead(CALLER, [], 'value', all.length, all.length);
    return of()
      .addAll(all)
      .result(conclusion as never);
  };
  const counting: GroupCounting = {
    of,
    conclusion,
    valuesOf: (rows) => {
      // made in full, unless that made it a table of its cells: growing would copy it again and again
      const values: unknown[] = rows.length < LARGE ? new Array(rows.length) : [];
      return {
        values,
        read: (from, to) => {
          for (let i = from; i < to; i++) values[i] = read(rows[i]);
        },
      };
    },
    placeIn: (names) => {
      const place = names.indexOf(value as string);
      const expected = `the name of a column: ${names.join(' or ')}`;
      return place < 0 ? refuse(CALLER, 'value', expected, value) : place;
    },
    measure,
    count: (values, cells) => countLevels(of() as Levelled, values, cells, conclusion),
  };
  const ofPart = (part: unknown) => measure(isRows(part) ? Array.from(part, read) : read(part));
  return Object.assign(ofPart, { counting });
}

/** An aggregator that may take on answers counted elsewhere. */
type Levelled = AnyAggregator<never, never, Measured> & Partial<ScaleAggregator<string, never, never, object>>;

/*
 * Scores, the usual case: one loop over values and places, four at a time, into a table of counters by group and level. Nothing is sorted, no group
 * has an aggregator of its own: one takes on the counts of each in turn. The slow twin is `partsOf`, which serves what has no levels.
 */
function countLevels(
  aggregator: Levelled,
  values: ArrayLike<unknown>,
  { of, shift, combinations }: Cells,
  conclusion: unknown,
): GroupResults<Measured> | undefined {
  if (!aggregator.become) return undefined;
  const { scale, counts } = aggregator.toJSON() as unknown as ScaleState<string> & Levels;
  const { min, max, step } = scale;
  // the last counter of a group is for what is missing
  const width = counts.length + 1;
  if (step || Math.abs(min) > LARGE || combinations.length * width > LARGE) return undefined;
  const counters = new Int32Array(combinations.length * width);
  const others: unknown[][] = [];
  const { length } = values;
  const isFloat = isFloatArray(values);
  const base = shift * width - min;
  for (let i = 0; i < length; ) {
    for (; i < length - 3; i += 4) {
      const [a, b, c, d] = [values[i], values[i + 1], values[i + 2], values[i + 3]];
      if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number') break;
      if ((a | 0) !== a || (b | 0) !== b || (c | 0) !== c || (d | 0) !== d) break;
      // one sign test for all eight comparisons
      if (((a - min) | (max - a) | (b - min) | (max - b) | (c - min) | (max - c) | (d - min) | (max - d)) < 0) break;
      (counters[(of[i] as number) * width + base + a] as number)++;
      (counters[(of[i + 1] as number) * width + base + b] as number)++;
      (counters[(of[i + 2] as number) * width + base + c] as number)++;
      (counters[(of[i + 3] as number) * width + base + d] as number)++;
    }
    // four that are not all levels, or the last few
    for (const end = Math.min(i + 4, length); i < end; i++) {
      const value = values[i];
      const place = (of[i] as number) + shift;
      if (typeof value === 'number' && (value | 0) === value && value >= min && value <= max) {
        (counters[place * width + value - min] as number)++;
      } else if (value == null || (isFloat && Number.isNaN(value))) (counters[place * width + width - 1] as number)++;
      else {
        others[place] ??= [];
        others[place].push(value);
      }
    }
  }
  const countersAt = (place: number) => counters.subarray(place * width, (place + 1) * width);
  return {
    isThere: (place) => !!others[place] || countersAt(place).some(Boolean),
    resultOf: (place = -1) => {
      const [...known] = place < 0 ? new Int32Array(width) : countersAt(place);
      const missing = known.pop() as number;
      aggregator.become?.(known, missing);
      if (others[place]) aggregator.addAll(others[place] as never[]);
      return aggregator.result(conclusion as never);
    },
  };
}
