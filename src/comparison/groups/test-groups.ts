import { fail, refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import type { Interval } from '../../core/result.js';
import { chiSquareTail } from '../../stats/intervals/chi-square-tail.js';
import {
  type ComparedSide,
  type Comparison,
  type ComparisonOptions,
  concludeComparison,
  type ReadSide,
} from '../comparison.js';
import { assertCountedAlike, comparedFacts, type Facts, factsOf } from '../counted-alike.js';
import { isNetSide, type NetSideCounts, type NpsSideCounts, npsSideOf } from '../nps/compare-nps.js';
import { type NpsDifferenceMethod, type NpsSide, usualNpsDifference } from '../nps/nps-difference.js';
import { type ShareSideCounts, shareSideOf } from '../shares/compare-shares.js';
import { type ShareDifferenceMethod, type ShareSide, usualShareDifference } from '../shares/share-difference.js';
import { benjaminiHochbergOf, holmOf } from './adjusted-p-values.js';

/**
 * Groups by name, each a result or its counts: an object, or pairs as a `Map` holds them.
 *
 * @category Options
 * @since 0.1.0
 */
export type ComparedGroups<Side> = Readonly<Record<string, Side>> | Iterable<readonly [string | number, Side]>;

/**
 * How groups are tested.
 *
 * @category Options
 * @since 0.1.0
 */
export interface GroupsTestOptions<Method = NpsDifferenceMethod | ShareDifferenceMethod> {
  /** How two groups are compared. @defaultValue that of `compareNps` or `compareShares` */
  readonly method?: Method | undefined;
  /** Level of the intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * One of the groups.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TestedGroup extends ComparedSide {
  /** Its name. */
  readonly group: string | number;
}

/**
 * Two of the groups compared.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TestedPair {
  /** Name of the one. */
  readonly a: string | number;
  /** Name of the other, which is subtracted. */
  readonly b: string | number;
  /** a − b. */
  readonly value: number | null;
  /** Its interval by itself, for one pair and not for all. */
  readonly interval: Interval | null;
  /** P-value of this pair by itself. */
  readonly pValue: number | null;
  /** The same among all pairs, by {@link holm}: the one to go by. */
  readonly holm: number | null;
  /** The same by {@link benjaminiHochberg}, for a first look. */
  readonly benjaminiHochberg: number | null;
}

/**
 * Result of {@link testGroups}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface GroupsTest {
  /** Always `'test-groups'`. */
  readonly metric: 'test-groups';
  /** Name of the metric that is compared, such as `'nps'`; `null` where counts alone were given. */
  readonly of: string | null;
  /** Unit of the groups' values. */
  readonly unit: 'points' | 'fraction';
  /** Pearson's χ² of groups × classes; `null` where there is nothing to compare. */
  readonly statistic: number | null;
  /** Degrees of freedom: (groups − 1) · (classes − 1), of those that anybody is in. */
  readonly df: number;
  /** Probability of such a χ² or a larger one if all groups were alike. */
  readonly pValue: number | null;
  /** How many expected counts are below 5: with more than a fifth of them take the χ² with care. */
  readonly fewExpected: number;
  /** All answers. */
  readonly n: number;
  /** The groups, in the order that was given. */
  readonly groups: readonly TestedGroup[];
  /** Each with each later one. */
  readonly pairs: readonly TestedPair[];
}

const METRIC = 'test-groups';

/**
 * Whether groups differ at all, and which from which: χ² over all of them, then every pair, adjusted for how many pairs there are.
 *
 * statistic = Σ (count − expected)² / expected over groups × classes (promoters, passives and detractors; or those with the property and
 * those without). Each pair is compared as `compareNps` or `compareShares` does; `holm` and `benjaminiHochberg` adjust its p-value.
 *
 * @remarks Ten groups make 45 pairs, of which two look "significant" at 0.05 when nothing differs at all: go by `holm`, which keeps the
 * chance of one false alarm among all pairs at the level. χ² sees any difference of the classes, also one that leaves the NPS as it is.
 * Groups without answers are in no test. More than 100 groups are refused. Groups that were counted differently are refused by name.
 * Cost: O(groups²). Source: Pearson 1900; Holm 1979; Benjamini and Hochberg 1995.
 * @param groups results or counts by name, all of one kind
 * @param options how pairs are compared
 * @returns χ², and the pairs
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what cannot be compared and for more than 100 groups; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { testGroups } from 'cx-metrics';
 * const test = testGroups({
 *   web: { promoters: 58, passives: 30, detractors: 12 },
 *   shop: { promoters: 15, passives: 25, detractors: 20 },
 *   phone: { promoters: 22, passives: 14, detractors: 9 },
 * });
 * test.statistic; // ~> 19.053991016188
 * test.pValue; // ~> 0.000766977916
 * test.pairs.filter((pair) => (pair.holm ?? 1) < 0.05).map(({ a, b }) => `${a} – ${b}`); // => ['web – shop', 'shop – phone']
 * ```
 * @category Comparison
 * @since 0.1.0
 */
export function testGroups(
  groups: ComparedGroups<NpsSideCounts | NetSideCounts>,
  options?: GroupsTestOptions<NpsDifferenceMethod>,
): GroupsTest;
/**
 * The same for shares. See {@link testGroups}.
 *
 * @param groups results or counts `{ count, n }` by name
 */
export function testGroups(
  groups: ComparedGroups<ShareSideCounts | { readonly share: ShareSideCounts }>,
  options?: GroupsTestOptions<ShareDifferenceMethod>,
): GroupsTest;
export function testGroups(groups: unknown, options?: GroupsTestOptions): GroupsTest {
  assertOptions(METRIC, options, 'method confidence');
  const named = groupsOf(METRIC, groups);
  if (named.length > 100) fail('INVALID_VALUE', METRIC, 'groups must be at most 100', { name: 'groups', most: 100 });
  const [first] = named;
  const isNet = !!first && isNetSide(first[1]);
  const sides = named.map(([name, facts]) => {
    if (first) assertCountedAlike(METRIC, first[1], facts);
    return isNet ? npsSideOf(METRIC, `${name}`, facts) : shareSideOf(METRIC, `${name}`, facts);
  });
  const of = named.reduce<string | null>((known, [, facts]) => known ?? comparedFacts(facts, facts).of, null);
  const unit = isNet ? 'points' : 'fraction';
  const facts = { of, clock: null, scale: null };
  const compared = isNet
    ? ({
        metric: METRIC,
        facts,
        unit: 'points',
        kind: 'difference of nps',
        most: 200,
        usual: usualNpsDifference,
      } as const)
    : ({
        metric: METRIC,
        facts,
        unit: 'fraction',
        kind: 'difference of shares',
        most: 1,
        usual: usualShareDifference,
      } as const);
  const compare = concludeComparison as (
    how: typeof compared,
    a: ReadSide<NpsSide | ShareSide>,
    b: ReadSide<NpsSide | ShareSide>,
    options: unknown,
  ) => Comparison;
  const pairs = sides.flatMap((a, i) =>
    sides.slice(i + 1).map((b, k) => {
      const { value, interval, pValue } = compare(compared, a, b, options as ComparisonOptions<unknown>);
      return { a: nameAt(i), b: nameAt(i + 1 + k), value, interval, pValue };
    }),
  );
  function nameAt(index: number): string | number {
    return (named[index] as (typeof named)[number])[0];
  }
  const tested = pairs.filter(({ pValue }) => pValue !== null);
  const pValues = tested.map(({ pValue }) => pValue as number);
  const [holm, hochberg] = [holmOf(pValues), benjaminiHochbergOf(pValues)];
  const placeOf = new Map(tested.map((pair, k) => [pair, k]));
  const adjusted = (list: readonly number[], k: number | undefined) => (k === undefined ? null : (list[k] as number));
  return {
    metric: METRIC,
    of,
    unit,
    ...chiSquareOf(sides.flatMap(({ sample }) => (sample ? [classesOf(sample)] : []))),
    n: sides.reduce((sum, { n }) => sum + n, 0),
    groups: sides.map(({ value, n }, k) => ({ group: nameAt(k), value, n })),
    pairs: pairs.map((pair) => {
      const k = placeOf.get(pair as (typeof tested)[number]);
      return { ...pair, holm: adjusted(holm, k), benjaminiHochberg: adjusted(hochberg, k) };
    }),
  };
}

function classesOf(sample: NpsSide | ShareSide): readonly number[] {
  if ('count' in sample) return [sample.n - sample.count, sample.count];
  return [sample.detractors, sample.passives, sample.promoters];
}

/** χ² of a table of groups × classes; classes that nobody is in say nothing. */
function chiSquareOf(
  table: readonly (readonly number[])[],
): Pick<GroupsTest, 'statistic' | 'df' | 'pValue' | 'fewExpected'> {
  const columns = (table[0] ?? []).map((_, k) => table.reduce((sum, row) => sum + (row[k] as number), 0));
  const n = columns.reduce((sum, column) => sum + column, 0);
  const df = Math.max(0, table.length - 1) * Math.max(0, columns.filter((column) => column > 0).length - 1);
  if (df === 0) return { statistic: null, df, pValue: null, fewExpected: 0 };
  let [statistic, fewExpected] = [0, 0];
  for (const row of table) {
    const size = row.reduce((sum, count) => sum + count, 0);
    for (const [k, column] of columns.entries()) {
      if (column === 0) continue;
      const expected = (size / n) * column;
      statistic += ((row[k] as number) - expected) ** 2 / expected;
      if (expected < 5) fewExpected++;
    }
  }
  return { statistic, df, pValue: chiSquareTail(statistic, df).pValue, fewExpected };
}

/** What to make of the groups of a table, whose keys may be many. */
const FROM_TABLE =
  'results by name; of a breakdown, Object.fromEntries(groups.map(({ keys, result }) => [String(keys.channel), result]))';

/** Groups by name, in the order that was given. */
export function groupsOf(caller: string, given: unknown): (readonly [string | number, Facts])[] {
  if (Object(given) !== given) refuse(caller, 'groups', 'results by name', given, 'INVALID_VALUE');
  const isList = Symbol.iterator in (given as object);
  const named = new Map<string | number, Facts>();
  for (const pair of isList ? (given as Iterable<unknown>) : Object.entries(given as object)) {
    const { 0: name, 1: side, keys } = Object(pair) as readonly unknown[] & { readonly keys?: unknown };
    if (!Array.isArray(pair) && Object(keys) === keys) refuse(caller, 'groups', FROM_TABLE, given, 'INVALID_VALUE');
    // the whole table, whose total is a result too
    if (name === 'groups' && Array.isArray(side)) refuse(caller, 'groups', FROM_TABLE, given, 'INVALID_VALUE');
    const isName = typeof name === 'string' || Number.isFinite(name);
    if (!isName || named.has(name as string)) {
      refuse(caller, 'the name of a group', 'a text or a finite number, once each', name, 'INVALID_VALUE');
    }
    named.set(name as string, factsOf(caller, `${name as string}`, side, 'a result or its counts'));
  }
  return [...named];
}
