import type { KeyColumn, KeyReader } from '../breakdown/breakdown.js';
import { assertOptions } from '../core/options.js';
import { type Trait, type TraitGroup, traitsOf } from './traits.js';

/**
 * A group whose weights were fitted to its share of the population.
 *
 * @category Results
 * @since 0.1.0
 */
export interface WeightedGroup {
  /** The group, as the targets have it. */
  readonly group: string;
  /** Its rows. */
  readonly n: number;
  /** Its share of the rows, 0…1. */
  readonly share: number;
  /** The share that it should have. */
  readonly target: number;
  /** The share that it has by weight. */
  readonly reached: number;
}

/**
 * Weights of rows, and what they cost.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SurveyWeights {
  /** The weight of each row, in their order; NaN, which a float column has for missing, of rows that lack a trait. Those that there are average 1. */
  readonly weight: Float64Array;
  /** Rows that have a weight. */
  readonly n: number;
  /** Rows that lack a trait. */
  readonly missing: number;
  /** Kish's effective n, (Σw)² / Σw²: so many answers of equal weight would tell as much; `null` without rows. */
  readonly nEffective: number | null;
  /** n / nEffective: how many times as many answers these weights ask for, at least 1; `null` without rows. */
  readonly designEffect: number | null;
  /** The smallest weight; `null` without rows. */
  readonly smallest: number | null;
  /** The largest weight: so many customers one answer speaks for; `null` without rows. */
  readonly largest: number | null;
}

/**
 * Options of {@link postStratify}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PostStratifyOptions<By> {
  /** Where a row keeps its group: a reader, or a column. */
  readonly by: By;
  /** Share of each group in the population. They add up to 1. */
  readonly targets: Readonly<Record<string, number>>;
}

/**
 * Result of {@link postStratify}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface PostStratifiedWeights extends SurveyWeights {
  /** The groups, in the order of the targets. */
  readonly groups: readonly WeightedGroup[];
}

/**
 * Columns that weights are made for: as long as those of the traits.
 *
 * @category Options
 * @since 0.1.0
 */
export type ColumnsToWeight = Readonly<Record<string, ArrayLike<unknown>>> & {
  /** Never there: what has it is rows. */
  readonly [Symbol.iterator]?: never;
};

/**
 * Weights that give each group of answers the share that it has among all customers.
 *
 * weight = target share of the group / its share of the rows. They average 1, and stand in the order of the rows: in the column `weight`, which
 * {@link weightedNps} takes under that name.
 *
 * @remarks One trait, or a key of several put together (`(row) => row.plan + row.region`) where all their shares are known together; where
 * only those of each trait are known, {@link rake}. Rows without a group, `null`, get no weight: theirs is NaN, which a float column has for
 * missing; read `'unknown'` instead, and give it a target, where they are to count. A group without a target, and one with a target that nobody
 * is in, are refused: put small groups together first. A target of 0 gives a weight of 0. Targets must add up to 1 within a millionth, and are
 * divided by their sum. Weights mend who answered as far as the trait tells, and cost precision: look at `nEffective`. Cost: O(n) time and memory.
 * Source: Holt and Smith 1979; Kish 1965 for the effective n.
 * @param rows any iterable
 * @param options the trait and its shares in the population
 * @returns a weight per row, effective n, design effect
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a group without a target, a target without a group, keys of two kinds; `NOTHING_READ` when no row has anything under `by`; `INVALID_OPTION` for targets that are no shares or do not add up to 1, and for bad options
 * @example
 * ```ts
 * import { nps, postStratify, weightedNps } from 'cx-metrics';
 * const answers = [
 *   { score: 10, plan: 'paid' }, { score: 9, plan: 'paid' }, { score: 9, plan: 'paid' }, { score: 3, plan: 'free' },
 * ];
 * nps(answers, { score: 'score' }).value; // => 50
 * // most customers pay nothing, and most answers are of those who pay
 * const { weight, nEffective } = postStratify(answers, { by: 'plan', targets: { free: 0.5, paid: 0.5 } });
 * weight[3]; // => 2
 * nEffective; // ~> 3
 * weightedNps({ score: answers.map(({ score }) => score), weight }).value; // ~> 0
 * postStratify(answers, { by: 'plan', targets: { free: 0.6, paid: 0.5 } }); // throws INVALID_OPTION
 * ```
 * @category Weights
 * @since 0.1.0
 */
export function postStratify<Row>(
  rows: Iterable<Row>,
  options: PostStratifyOptions<KeyReader<Row>>,
): PostStratifiedWeights;
/**
 * The same for a trait in a column. See {@link postStratify}.
 *
 * @param columns equally long columns, which tell how many weights there are to be
 */
export function postStratify(columns: ColumnsToWeight, options: PostStratifyOptions<KeyColumn>): PostStratifiedWeights;
export function postStratify(source: unknown, options: object): PostStratifiedWeights {
  const caller = 'postStratify';
  assertOptions(caller, options, 'by targets');
  const { by: reader, targets: shares } = Object(options) as Partial<PostStratifyOptions<unknown>>;
  const { traits, n, length } = traitsOf(caller, source, [{ by: 'by', reader, targets: 'targets', shares }]);
  const { codes, groups } = traits[0] as Trait;
  const weights = groups.map(({ n: count, target }) => (count ? target / (count / n) : 0));
  const sums = groups.map(({ n: count }, k) => count * (weights[k] as number));
  return {
    weight: new Float64Array(codes).map((code) => weights[code] ?? NaN),
    missing: length - n,
    ...costOf(groups.map(({ n: count }, k) => ({ count, weight: weights[k] as number }))),
    groups: reachedBy(groups, n, sums),
  };
}

/** Rows that are alike in all traits: how many, and the weight of each. */
export interface WeightedCell {
  readonly count: number;
  readonly weight: number;
}

/** What weights cost, out of cells: no order of rows can tell. */
export function costOf(cells: readonly WeightedCell[]): Omit<SurveyWeights, 'weight' | 'missing'> {
  let [n, all, squares, smallest, largest] = [0, 0, 0, 1 / 0, 0];
  for (const { count, weight } of cells) {
    if (!count) continue;
    n += count;
    all += count * weight;
    squares += count * weight * weight;
    smallest = Math.min(smallest, weight);
    largest = Math.max(largest, weight);
  }
  if (!n) return { n, nEffective: null, designEffect: null, smallest: null, largest: null };
  // at most n by Cauchy and Schwarz, but for rounding
  const nEffective = Math.min(n, (all * all) / squares);
  return { n, nEffective, designEffect: n / nEffective, smallest, largest };
}

/** Groups with the shares that they have now; none without rows. */
export function reachedBy(groups: readonly TraitGroup[], n: number, sums: ArrayLike<number>): WeightedGroup[] {
  if (!n) return [];
  return groups.map(({ group, n: own, target }, k) => ({
    group,
    n: own,
    share: own / n,
    target,
    reached: (sums[k] as number) / n,
  }));
}
