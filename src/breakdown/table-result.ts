import { fail, refuse } from '../core/errors.js';
import { chosen } from '../core/options.js';
import type { KeyValue, PeriodStatus } from './key-values.js';

/**
 * What a table needs to know of a result, that of your own metric too: `value` for sorting, `n` for `minimum`.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Measured {
  /** The number; `null` when there is nothing to measure. */
  readonly value: number | null;
  /** How many observations it rests on. */
  readonly n: number;
}

/**
 * How a table is shown.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TableConclusion {
  /** Groups with a lower n stand in `suppressed`, without their result. @defaultValue 0, which shows all */
  readonly minimum?: number | undefined;
  /** By what the groups are sorted: their keys, their values or the lower ends of their intervals. Groups without one come last, equals by their keys. @defaultValue `'keys'` */
  readonly sort?: 'keys' | 'value' | 'lower-bound' | undefined;
  /** Whether the largest value comes first or last; only with another `sort` than `'keys'`. @defaultValue `'descending'` */
  readonly order?: 'descending' | 'ascending' | undefined;
}

/**
 * Which group it is.
 *
 * @category Results
 * @since 0.1.0
 */
export interface GroupKeys<Keys> {
  /** Its keys, `null` where rows have none. */
  readonly keys: { readonly [Name in keyof Keys]: Keys[Name] | null };
  /** Of groups with a period among their keys: whether it is over at `asOf` and was looked at from its start. `null` without a period, and where rows have no instant. */
  readonly status: 'complete' | 'partial' | null;
}

/**
 * A group and what was measured in it.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Group<Keys, Result> extends GroupKeys<Keys> {
  /** What the metric gave for the rows of the group. */
  readonly result: Result;
}

/**
 * A group that is not shown.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SuppressedGroup<Keys> extends GroupKeys<Keys> {
  /** It is below the minimum, or it would tell the only one that is: as the total less all others. */
  readonly reason: 'below-minimum' | 'complement';
}

/**
 * A metric by groups.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Breakdown<Keys, Result> {
  /** The groups, sorted. */
  readonly groups: readonly Group<Keys, Result>[];
  /** What the metric gave for all rows together: never an average of the groups. */
  readonly total: Result;
  /** Groups that are not shown, by their keys. Their rows are in the total. */
  readonly suppressed: readonly SuppressedGroup<Keys>[];
  /** The n below which groups are not shown. */
  readonly minimum: number;
  /** Rows after the `asOf` of a period: in no group and not in the total. */
  readonly afterAsOf: number;
  /** Rows before the `from` of a period: in no group and not in the total. */
  readonly beforeFrom: number;
}

/** Names of the options that conclude. */
export const TABLE_CONCLUSION = 'minimum sort order';

/** A group before it is known whether it is shown. */
export interface MeasuredGroup {
  readonly keys: Readonly<Record<string, KeyValue | null>>;
  readonly status: PeriodStatus | null;
  readonly result: Measured;
  /** A period without rows: it has nothing to hide. */
  readonly isEmpty: boolean;
  /** Why it is hidden; set when that is known. */
  reason?: SuppressedGroup<object>['reason'];
}

/** What came instead of a result is refused. */
export function assertMeasured(caller: string, result: unknown): asserts result is Measured {
  const { value, n } = Object(result) as Partial<Measured>;
  const isResult = (value === null || typeof value === 'number') && typeof n === 'number';
  if (!isResult) refuse(caller, 'what metric gives', 'a result with value and n', result, 'INVALID_VALUE');
  if (value !== null && !Number.isFinite(value))
    refuseFigure(caller, 'value', 'a finite number, or null for none', value);
  if (!(n >= 0 && n < Infinity)) refuseFigure(caller, 'n', 'a number from 0', n);
}

function refuseFigure(caller: string, name: string, expected: string, figure: unknown): never {
  refuse(caller, `the ${name} that metric gives`, expected, figure, 'INVALID_VALUE');
}

/** The options of a table, checked. */
export function tableConclusion(caller: string, { minimum = 0, sort, order }: TableConclusion) {
  if (!(Number.isFinite(minimum) && minimum >= 0)) refuse(caller, 'minimum', 'a number from 0', minimum);
  const by = chosen(caller, 'sort', sort, 'keys value lower-bound');
  if (order !== undefined && by === 'keys') refuse(caller, 'order', 'left out where keys are sorted by', order);
  return { minimum, by, sign: chosen(caller, 'order', order, 'descending ascending') === 'ascending' ? 1 : -1 };
}

/** Hides what is too small and sorts the rest. The groups come in the order of their keys. */
export function concludeTable(
  caller: string,
  total: Measured,
  measured: readonly MeasuredGroup[],
  { minimum, by, sign }: ReturnType<typeof tableConclusion>,
): Pick<Breakdown<object, Measured>, 'groups' | 'total' | 'suppressed' | 'minimum'> {
  const hidden = measured.filter(({ isEmpty, result }) => !isEmpty && result.n < minimum);
  for (const group of hidden) group.reason = 'below-minimum';
  // the total less all that is shown must not tell a single group
  if (hidden.length === 1 || hidden.filter(({ result }) => result.n > 0).length === 1) {
    const others = measured.filter(({ reason, result }) => !reason && result.n > 0);
    const [next] = others.sort((a, b) => a.result.n - b.result.n);
    if (next) next.reason = 'complement';
  }
  const shown = measured.filter(({ reason }) => !reason);
  if (by !== 'keys') {
    const isBound = by === 'lower-bound';
    if (isBound && !('interval' in total)) fail('INVALID_OPTION', caller, `sort ${by} is for results with an interval`);
    const figureOf = ({ result }: MeasuredGroup): number | null => {
      const { interval } = result as { interval?: { low: number } | null };
      const low = interval?.low ?? null;
      if (isBound && low !== null && !Number.isFinite(low))
        refuseFigure(caller, 'interval.low', 'a finite number', low);
      return isBound ? low : result.value;
    };
    shown.sort((a, b) => {
      const [mine, theirs] = [figureOf(a), figureOf(b)];
      return Number(mine === null) - Number(theirs === null) || sign * (Number(mine) - Number(theirs));
    });
  }
  return {
    groups: shown.map(({ keys, status, result }) => ({ keys, status, result })),
    total,
    suppressed: measured.flatMap(({ keys, status, reason }) => (reason ? [{ keys, status, reason }] : [])),
    minimum,
  };
}

/** Numbers, texts by code unit, booleans; what is no value comes last. */
export function compareKeys(a: KeyValue | null, b: KeyValue | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** The same key by key. */
export function compareTuples(a: readonly (KeyValue | null)[], b: readonly (KeyValue | null)[]): number {
  for (const [k, value] of a.entries()) {
    const difference = compareKeys(value, b[k] as KeyValue | null);
    if (difference) return difference;
  }
  return 0;
}
