import type { Aggregator } from '../core/aggregator.js';
import { refuse } from '../core/errors.js';
import { madeBy, readerOf } from '../core/options.js';
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
/** Counters beyond this are more memory than sorting the values takes. */
const MOST_COUNTERS = 33_554_432;

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
  madeBy(CALLER, of);
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
      // as long as it will be: growing would copy it again and again
      const values = [...rows];
      return {
        values,
        read: (from, to) => {
          for (let i = from; i < to; i++) values[i] = read(rows[i]);
        },
      };
    },
    placeIn: (names) => {
      const place = names.indexOf(value as string);
      const expected = `the column ${names.join(' or ')}`;
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
 * Scores, the usual case: one loop over values and places, two at a time, into a table of counters by group and level. Nothing is sorted, no group
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
  const { min, step } = scale;
  // the last counter of a group is for what is missing
  const levels = counts.length;
  const width = levels + 1;
  // and the last place is that of no rows
  const none = combinations.length;
  if (step || (min | 0) !== min || none * width > MOST_COUNTERS) return undefined;
  const counters = new Int32Array((none + 1) * width);
  const others: unknown[][] = [];
  const isFloat = isFloatArray(values);
  const bytes = values as Uint8Array;
  // whole numbers of 16 bits at most, whose differences cannot overflow
  const isSmall = bytes.BYTES_PER_ELEMENT < 4 && !isFloat;
  for (let i = 0; i < values.length; ) {
    for (; isSmall && i < values.length - 1; i += 2) {
      const a = (bytes[i] as number) - min;
      const b = (bytes[i + 1] as number) - min;
      // one sign test for all four comparisons
      if ((a | (levels - 1 - a) | b | (levels - 1 - b)) < 0) break;
      (counters[((of[i] as number) + shift) * width + a] as number)++;
      (counters[((of[i + 1] as number) + shift) * width + b] as number)++;
    }
    // two that are not both levels, or the last one
    for (const end = Math.min(i + 2, values.length); i < end; i++) {
      const value = values[i];
      const place = (of[i] as number) + shift;
      const level = Number.isInteger(value) ? (value as number) - min : -1;
      if (level >= 0 && level < levels) (counters[place * width + level] as number)++;
      else if (value == null || (isFloat && Number.isNaN(value))) (counters[place * width + levels] as number)++;
      else {
        others[place] ??= [];
        others[place].push(value);
      }
    }
  }
  const countersAt = (place: number) => counters.subarray(place * width, (place + 1) * width);
  return {
    isThere: (place) => countersAt(place).some(Boolean) || place in others,
    resultOf: (place = none) => {
      const [...known] = countersAt(place);
      aggregator.become?.(known, known.pop() as number);
      if (others[place]) aggregator.addAll(others[place] as never[]);
      return aggregator.result(conclusion as never);
    },
  };
}
