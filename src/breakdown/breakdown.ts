import { refuse } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import { isRows, measurePart } from '../core/reading.js';
import { type Cells, cellsOf, copyOf, type GroupResults, partsOf } from './group-cells.js';
import { type CodedKey, type FoundGroup, type KeyValue, MOST_GROUPS, refuseMany, rulesOf } from './key-values.js';
import type { GroupCounting } from './per-group.js';
import {
  assertMeasured,
  type Breakdown,
  concludeTable,
  type Measured,
  type MeasuredGroup,
  TABLE_CONCLUSION,
  type TableConclusion,
  tableConclusion,
} from './table-result.js';
import { tableOf } from './table-source.js';

/**
 * Where a row keeps a key: a function of the row, such as one made by {@link byPeriod}, or the name of a field.
 *
 * @category Options
 * @since 0.1.0
 */
export type KeyReader<Row> = ((row: Row) => KeyValue | null | undefined) | (keyof Row & string);

/**
 * What the readers of keys give: a conditional type, since a name stands for the type of its field.
 *
 * @category Options
 * @since 0.1.0
 */
export type KeysRead<Row, By> = {
  readonly [Name in keyof By]: By[Name] extends (row: never) => infer Value
    ? NonNullable<Value>
    : By[Name] extends keyof Row
      ? Extract<Row[By[Name]], KeyValue>
      : never;
};

/**
 * A key in a column: its values, what {@link encode} made of them, or {@link byPeriod} of instants.
 *
 * @category Options
 * @since 0.1.0
 */
export type KeyColumn = (object & ArrayLike<KeyValue | null | undefined>) | KeyCodes<KeyValue>;

/**
 * A key as codes, as {@link encode} makes them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface KeyCodes<Value> {
  /** Per row the place of its key in `ids`; −1 for none. */
  readonly codes: ArrayLike<number>;
  /** The key behind each code. */
  readonly ids: readonly Value[];
}

/**
 * What columns of keys hold: a conditional type, since codes stand for what is behind them.
 *
 * @category Options
 * @since 0.1.0
 */
export type KeysHeld<By> = {
  readonly [Name in keyof By]: By[Name] extends KeyCodes<infer Value>
    ? Value
    : By[Name] extends ArrayLike<infer Value>
      ? NonNullable<Value>
      : never;
};

/**
 * Options of {@link breakdown}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BreakdownOptions<Row, By extends Readonly<Record<string, KeyReader<Row>>>, Result extends Measured>
  extends TableConclusion {
  /** The keys, by their names: one group for each combination. */
  readonly by: By;
  /** The metric: any function of a part of the rows, or {@link perGroup}. */
  readonly metric: (part: readonly Row[]) => Result;
}

/**
 * Options of {@link breakdown} for columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface BreakdownColumnOptions<
  Columns,
  By extends Readonly<Record<string, KeyColumn>>,
  Result extends Measured,
> extends TableConclusion {
  /** The keys, by their names: columns of their own, as long as the others. */
  readonly by: By;
  /** The metric: any function of equally long columns, or {@link perGroup} with the name of one. */
  readonly metric: (part: Columns) => Result;
}

const CALLER = 'breakdown';

/**
 * Any metric by groups: by team, by channel, by month, or by several of them at once.
 *
 * groups[g].result = metric(the rows whose keys are groups[g].keys); total = metric(all rows), never an average of parts.
 *
 * @remarks The metric is any function that gives `value` and `n`, your own too. {@link perGroup} counts all groups while rows go by, and is the
 * fast way. {@link byPeriod} is a key of time: every period is there, and the unfinished ones are marked. Rows without a key are a group of
 * their own, `null`, which comes last: so groups add up to the total, as in SQL. `''` is an ordinary text. Numbers and texts in one key are refused.
 * The groups stand in the order of their keys, whatever the order of the rows: numbers, texts by code unit, booleans.
 *
 * With `minimum`, groups of fewer answers stand in `suppressed`, without their result and n; where only one would, so does the next smallest
 * (`reason: 'complement'`), since the total less the others would tell it. The total is always there: with one group in all, it is that group.
 * A part of the rows may hold nothing that the metric reads: `NOTHING_READ` is checked on all rows.
 * Cost: O(n) time. A function of parts is called for each group and for all rows; typed arrays are sorted by group once, and
 * parts of them are views, which share memory. More than a million groups are refused.
 * @param rows any iterable; nothing of it is changed, and a metric that sorts its part sorts a copy
 * @param options keys, metric, and how the table is shown
 * @returns groups, total and what is not shown; plain JSON where the metric's results are
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a key that is none, keys of two kinds, more than a million groups and what is no result; `NOTHING_READ` when a key is `undefined` in every row; `INVALID_OPTION` for bad options; what the metric throws passes through
 * @example
 * ```ts
 * import { breakdown, nps } from 'cx-metrics';
 *
 * const answers = [
 *   { team: 'web', rating: 9 },
 *   { team: 'shop', rating: 3 },
 *   { team: 'web', rating: 8 },
 *   { team: null, rating: 10 },
 * ];
 * const table = breakdown(answers, { by: { team: 'team' }, metric: (part) => nps(part, { score: 'rating' }) });
 * table.groups.map(({ keys, result }) => [keys.team, result.value]);
 * // => [['shop', -100], ['web', 50], [null, 100]]
 * table.total.value; // => 25
 *
 * const columns = { rating: Uint8Array.of(9, 3, 8) };
 * const byTeam = breakdown(columns, { by: { team: [1, 2, 1] }, metric: ({ rating }) => nps(rating), minimum: 2 });
 * byTeam.suppressed.map(({ keys, reason }) => [keys.team, reason]); // => [[1, 'complement'], [2, 'below-minimum']]
 * ```
 * @see {@link byPeriod} · {@link perGroup} · {@link BreakdownAggregator}
 * @category Groups and time
 * @since 0.1.0
 */
export function breakdown<Row, By extends Readonly<Record<string, KeyReader<Row>>>, Result extends Measured>(
  rows: readonly Row[] | Iterable<Row>,
  options: BreakdownOptions<Row, By, Result>,
): Breakdown<KeysRead<Row, By>, Result>;
/**
 * The same for equally long columns: `by` has columns too, and the metric gets those of each group. See {@link breakdown}.
 *
 * @param columns what the metric looks at
 */
export function breakdown<
  Columns extends Readonly<Record<keyof Columns, ArrayLike<unknown>>> & {
    /** Never there: what has it is rows. */
    readonly [Symbol.iterator]?: never;
  },
  By extends Readonly<Record<string, KeyColumn>>,
  Result extends Measured,
>(columns: Columns, options: BreakdownColumnOptions<Columns, By, Result>): Breakdown<KeysHeld<By>, Result>;
export function breakdown(source: unknown, options: object): Breakdown<object, Measured> {
  assertOptions(CALLER, options, `by metric ${TABLE_CONCLUSION}`);
  const { by, metric, ...shown } = Object(options) as AnyOptions;
  if (typeof metric !== 'function') refuse(CALLER, 'metric', 'a function of a part of the rows, or perGroup', metric);
  const names = Object.keys(Object(by));
  if (!names.length || typeof by !== 'object' || isRows(by))
    refuse(CALLER, 'by', 'an object that names at least one key', by);
  const conclusion = tableConclusion(CALLER, shown);
  const { counting } = metric;

  const named = names.map((name) => [`by.${name}`, by[name]] as const);
  const { keys, columns, given, afterAsOf = 0, beforeFrom = 0 } = tableOf(CALLER, source, named, counting);
  const cells = cellsOf(CALLER, keys);
  const measure = (parts: readonly ArrayLike<unknown>[]): Measured => {
    const result = (counting?.measure ?? metric)(given(parts));
    assertMeasured(CALLER, result);
    return result;
  };
  const total = measure(counting ? columns : columns.map(copyOf));
  const results =
    counting?.count(columns[0] as ArrayLike<unknown>, cells) ??
    partsOf(columns, cells, (parts) => measurePart(() => measure(parts)));
  return { ...concludeTable(CALLER, total, groupsOf(names, keys, cells, results), conclusion), afterAsOf, beforeFrom };
}

interface AnyOptions extends TableConclusion {
  readonly by: Readonly<Record<string, unknown>>;
  readonly metric: ((part: unknown) => Measured) & { readonly counting?: GroupCounting };
}

/** Every group in the order of its keys, those of periods without rows among them. */
export function groupsOf(
  names: readonly string[],
  keys: readonly CodedKey[],
  { combinations }: Pick<Cells, 'combinations'>,
  { isThere, resultOf }: GroupResults<Measured>,
): MeasuredGroup[] {
  const rules = rulesOf(keys);
  let found: FoundGroup[] = [];
  for (const [place, codes] of combinations.entries()) if (isThere(place)) found.push({ codes, place });
  rules?.fill(keys, found);
  if (found.length > MOST_GROUPS) refuseMany(CALLER);
  // sorted by the last key, then by the one before it: groups that are equal there stay in order
  for (let k = keys.length - 1; k >= 0; k--) {
    const { ids, statuses } = keys[k] as CodedKey;
    const sorted = ids.map((id) => ({ id, groups: [] as FoundGroup[] }));
    const none: FoundGroup[] = [];
    for (const group of found) (sorted[group.codes[k] as number]?.groups ?? none).push(group);
    // periods are in order, whatever their labels
    if (!statuses) sorted.sort((a, b) => (a.id < b.id ? -1 : 1));
    found = [...sorted.map(({ groups }) => groups), none].flat();
  }
  return found.map(({ codes, place }) => {
    const result = resultOf(place);
    const values = names.map((name, k) => [name, keys[k]?.ids[codes[k] as number] ?? null] as const);
    const status = rules?.statusOf(keys, codes) ?? null;
    return { keys: Object.fromEntries(values), status, result, isEmpty: place === undefined };
  });
}
