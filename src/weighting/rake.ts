import type { KeyColumn, KeyReader } from '../breakdown/breakdown.js';
import { fail, refuse, show } from '../core/errors.js';
import { assertOptions } from '../core/options.js';
import { isCount } from '../core/plain-number.js';
import { isRows } from '../core/reading.js';
import {
  type ColumnsToWeight,
  costOf,
  reachedBy,
  type SurveyWeights,
  type WeightedCell,
  type WeightedGroup,
} from './post-stratify.js';
import { type Trait, type TraitGroup, traitsOf } from './traits.js';

/**
 * Options of {@link rake}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RakeOptions<Name extends string, By> {
  /** The traits, by their names: where a row keeps each, a reader or a column. */
  readonly by: Readonly<Record<Name, By>>;
  /** Shares of the groups of each trait in the population. They add up to 1 for each. */
  readonly targets: Readonly<Record<Name, Readonly<Record<string, number>>>>;
  /** How many rounds at most. @defaultValue 1000 */
  readonly maxIterations?: number | undefined;
  /** How far a share may be from its target when it has been reached. @defaultValue 1e-10 */
  readonly tolerance?: number | undefined;
}

/**
 * Result of {@link rake}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RakedWeights<Name extends string = string> extends SurveyWeights {
  /** Whether all targets have been reached. */
  readonly converged: boolean;
  /** Rounds that it took. */
  readonly iterations: number;
  /** How far the weighted share of a group is from its target at most; `null` without rows. */
  readonly largestError: number | null;
  /** The groups of each trait, in the order of the targets. */
  readonly groups: Readonly<Record<Name, readonly WeightedGroup[]>>;
}

const CALLER = 'rake';

/**
 * Weights that give the groups of several traits, each trait by itself, the shares that they have among all customers.
 *
 * In rounds: for each trait in turn, all weights of a group are multiplied by target share / weighted share, until all shares are within
 * `tolerance` of their targets. Of all weights that reach the targets they are the nearest to equal ones, average 1, and stand in the order of
 * the rows: in the column `weight`, which {@link weightedNps} takes under that name.
 *
 * @remarks For traits whose shares are known one by one; where the shares of their combinations are, {@link postStratify} by both put together.
 * The order of the rows changes no bit: rows that are alike in all traits are one cell, and cells are in the order of the targets.
 * `converged` says whether the targets were reached, `largestError` how nearly; a dozen rounds are usual. Targets that no weights can reach,
 * as when all the young are in one region that should be smaller than they, are refused as soon as that is proved: how far they are apart is
 * at least some one in `maxIterations`, and less is told by `converged: false`. Refused, too, are a group without a target, and one with a
 * target that nobody is in: put small groups together first.
 * Rows that lack a trait, `null`, get no weight: theirs is NaN, which a float column has for missing; read `'unknown'` instead, and give it a
 * target, where they are to count. Targets must add up to 1 within a millionth, and are divided by their sum. Nothing is trimmed: where
 * `largest` speaks for too many, take fewer traits or coarser groups. Standard errors of weighted metrics take weights as given. Cost: O(n) time
 * and memory, then O(cells × traits) a round.
 * Source: Deming and Stephan 1940; Kish 1965 for the effective n.
 * @param rows any iterable
 * @param options the traits and their shares in the population
 * @returns a weight per row, how nearly the targets were reached, effective n, design effect
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for targets that contradict each other, a group without a target, a target without a group, keys of two kinds; `NOTHING_READ` when no row has anything under a trait; `INVALID_OPTION` for targets that are no shares or do not add up to 1, and for bad options
 * @example
 * ```ts
 * import { rake, weightedNps } from 'cx-metrics';
 * const answers = [
 *   { score: 10, gender: 'f', region: 'north' }, { score: 9, gender: 'f', region: 'north' },
 *   { score: 8, gender: 'f', region: 'south' }, { score: 4, gender: 'm', region: 'north' },
 *   { score: 9, gender: 'm', region: 'south' }, { score: 6, gender: 'f', region: 'south' },
 * ];
 * const weights = rake(answers, {
 *   by: { gender: (row) => row.gender, region: 'region' },
 *   targets: { gender: { f: 0.5, m: 0.5 }, region: { north: 0.4, south: 0.6 } },
 * });
 * weights.converged; // => true
 * weights.designEffect; // ~> 1.17
 * weightedNps({ score: answers.map(({ score }) => score), weight: weights.weight }).value; // ~> 15
 * rake(answers, { by: { gender: 'gender' }, targets: { gender: { f: 0.5, m: 0.3, x: 0.2 } } }); // throws INVALID_VALUE
 * ```
 * @category Weights
 * @since 0.1.0
 */
export function rake<Row, Name extends string>(
  rows: Iterable<Row>,
  options: RakeOptions<Name, KeyReader<Row>>,
): RakedWeights<Name>;
/**
 * The same for traits in columns. See {@link rake}.
 *
 * @param columns equally long columns, which tell how many weights there are to be
 */
export function rake<Name extends string>(
  columns: ColumnsToWeight,
  options: RakeOptions<Name, KeyColumn>,
): RakedWeights<Name>;
export function rake(source: unknown, options: object): RakedWeights {
  assertOptions(CALLER, options, 'by targets maxIterations tolerance');
  const { by, targets, maxIterations = 1000, tolerance = 1e-10 } = Object(options) as RakeOptions<string, unknown>;
  if (!(isCount(maxIterations) && maxIterations > 0))
    refuse(CALLER, 'maxIterations', 'a whole number from 1', maxIterations);
  if (!(tolerance > 0 && tolerance < 1)) refuse(CALLER, 'tolerance', 'a number between 0 and 1', tolerance);
  const names = Object.keys(Object(by));
  if (!names.length || typeof by !== 'object' || isRows(by))
    refuse(CALLER, 'by', 'an object that names at least one trait', by);
  const unknown = Object.keys(Object(targets)).find((name) => !names.includes(name));
  if (unknown !== undefined) refuse(CALLER, 'targets', `of the traits ${names.join(', ')}`, unknown);
  const given = names.map((name) => ({
    by: `by.${name}`,
    reader: by[name],
    targets: `targets.${name}`,
    shares: Object(targets)[name],
  }));
  const { traits, n, length } = traitsOf(CALLER, source, given);
  const combinations = traits.reduce((product, { groups }) => product * groups.length, 1);
  if (!isCount(combinations))
    refuse(CALLER, 'by', 'of traits with fewer than 2^53 combinations of groups', combinations);
  // a number for each combination; of a row that lacks a trait every code is -1
  const keys = new Float64Array(length);
  for (const { codes, groups } of traits) {
    const size = groups.length;
    for (let i = 0; i < length; i++) keys[i] = (keys[i] as number) * size + (codes[i] as number);
  }
  const counts = new Map<number, number>();
  for (const key of keys) if (key >= 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  // in the order of the targets: that of the rows is forgotten
  const cells = [...counts.keys()]
    .sort((a, b) => a - b)
    .map((key): Cell => {
      let rest = key;
      const codes = traits.map(() => 0);
      for (let k = traits.length; k--; ) {
        const { length: size } = (traits[k] as Trait).groups;
        codes[k] = rest % size;
        rest = Math.floor(rest / size);
      }
      // who is in a group of which there are none counts for nothing
      const isOut = traits.some(({ groups }, trait) => groups[codes[trait] as number]?.target === 0);
      return { key, count: counts.get(key) as number, codes, weight: isOut ? 0 : 1, growth: 0 };
    });
  const fit = fitted(traits, cells, n, maxIterations, tolerance);
  const weights = new Map(cells.map(({ key, weight }) => [key, weight]));
  return {
    weight: keys.map((key) => weights.get(key) ?? NaN),
    missing: length - n,
    ...costOf(cells),
    ...fit,
    groups: Object.fromEntries(
      names.map((name, k) => {
        const { groups } = traits[k] as Trait;
        return [name, reachedBy(groups, n, sumsBy(k, groups, cells))];
      }),
    ),
  };
}

/** Rows that are alike in all traits. */
interface Cell extends WeightedCell {
  readonly key: number;
  /** The place of its group in each trait. */
  readonly codes: readonly number[];
  weight: number;
  /** The logarithm of what its weight was multiplied by in the last round. */
  growth: number;
}

/** Less than this is rounding. */
const ROUNDED = 1e-12;

/** The weights of each group of the trait at the place `k`, added up. */
function sumsBy(k: number, groups: readonly TraitGroup[], cells: readonly Cell[]): number[] {
  const sums = groups.map(() => 0);
  for (const { codes, count, weight } of cells) (sums[codes[k] as number] as number) += count * weight;
  return sums;
}

/*
 * Proportional fitting: each round multiplies, trait by trait, the weights of each group by target / share.
 *
 * When targets contradict each other this goes on for ever, so each round is also tried as a proof that they do. Let m be the logarithms of
 * the multipliers of a round, one for each group, and m(c) their sum over the groups of a cell c. Weights that reach the targets would make
 * shares p(c) of the cells with sum of p(c) m(c) = sum of target · m over all groups. The left side is an average of the m(c), at most the
 * largest of them. So where the right side is above the largest m(c), there are no such weights: no threshold is guessed, and what is
 * only slow is never refused. Where there are none, rounds come to repeat themselves, and the m of such a round are a proof: no weight grows
 * for ever, so the largest m(c) falls to 0, while the right side is the information that the targets have over the shares, which stays above.
 */
function fitted(
  traits: readonly Trait[],
  cells: readonly Cell[],
  n: number,
  most: number,
  tolerance: number,
): Pick<RakedWeights, 'converged' | 'iterations' | 'largestError'> {
  let largestError: number | null = null;
  let iterations = 0;
  let converged = !n;
  while (!converged && iterations < most) {
    iterations++;
    let right = 0;
    for (const cell of cells) cell.growth = 0;
    for (const [k, { by, groups }] of traits.entries()) {
      const sums = sumsBy(k, groups, cells);
      const steps = groups.map(({ group, target }, g) => {
        if (!target) return 1;
        const share = (sums[g] as number) / n;
        // all who are in it are also in a group of which there are none, or their weights have become nothing
        if (!share) refuseTargets(by, group, 0, target);
        right += target * Math.log(target / share);
        return target / share;
      });
      for (const cell of cells) {
        const step = steps[cell.codes[k] as number] as number;
        cell.weight *= step;
        cell.growth += Math.log(step);
      }
    }
    largestError = 0;
    let worst = ['', '', 0, 0] as [by: string, group: string, share: number, target: number];
    for (const [k, { by, groups }] of traits.entries()) {
      for (const [g, sum] of sumsBy(k, groups, cells).entries()) {
        const { group, target } = groups[g] as TraitGroup;
        const error = Math.abs(sum / n - target);
        if (error > largestError) worst = [by, group, sum / n, target];
        largestError = Math.max(largestError, error);
      }
    }
    converged = largestError <= tolerance;
    const growth = cells.reduce((top, cell) => (cell.weight ? Math.max(top, cell.growth) : top), -1 / 0);
    if (!converged && right > growth + ROUNDED) refuseTargets(...worst);
  }
  return { converged, iterations, largestError };
}

function refuseTargets(by: string, group: string, share: number, target: number): never {
  const why = `no weights reach all targets: ${show(group)} of ${by} stays near ${share} where ${target} is asked`;
  fail('INVALID_VALUE', CALLER, `${why}; put together groups that hardly meet, or leave out a trait`);
}
