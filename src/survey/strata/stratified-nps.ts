import { refuse } from '../../core/errors.js';
import { IdKind, idOf } from '../../core/ids.js';
import { LeftOutCount, leftOutOf, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue, policyOf, type Read } from '../../core/options.js';
import { COUNT, isCount, plain } from '../../core/plain-number.js';
import { isRows, placeOf, readParts } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import {
  type AnswerReaders,
  type Levels,
  levelOf,
  noneOf,
  refuseScore,
  SCORE_READING,
  type ScaleCounts,
  type ScaleReading,
} from '../../kernels/scale/scale.js';
import { classed } from '../nps/nps-class-counts.js';
import { NPS_CLASSES, type NpsClasses, npsLimits } from '../nps/nps-classes.js';
import type { NpsClassCounts } from '../nps/nps-interval.js';
import {
  concludeStrata,
  givenStrata,
  METRIC,
  type NpsStratum,
  type StratifiedNpsConclusion,
  type StratifiedNpsResult,
  type Stratum,
} from './nps-strata.js';

/**
 * How large the strata are: either `populationShare` or `population`, by their names.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StratifiedNpsOptions extends StratifiedNpsConclusion, NpsClasses {
  /** Share of each stratum in the population. */
  readonly populationShare?: Readonly<Record<string, number>> | undefined;
  /** How many there are in each stratum, asked or not. */
  readonly population?: Readonly<Record<string, number | bigint>> | undefined;
  /** What to do with answers off the scale and with strata that have no size. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number off the scale that stands for "not answered" in this call, such as 99, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link stratifiedNps} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StratifiedNpsRowOptions<Row> extends StratifiedNpsOptions, AnswerReaders<Row> {
  /** Where a row keeps its stratum. */
  readonly stratum: Read<Row, string | number | bigint>;
}

/**
 * Columns of {@link stratifiedNps}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StratifiedNpsColumns {
  /** Answers. */
  readonly score: ArrayLike<number | bigint | null | undefined>;
  /** The stratum of each. */
  readonly stratum: ArrayLike<string | number | bigint | null | undefined>;
  /** How many answers each row stands for. @defaultValue one */
  readonly count?: ArrayLike<number | bigint | null | undefined> | undefined;
  /** Never there: what has it is rows. */
  readonly [Symbol.iterator]?: never;
}

/**
 * Stratified Net Promoter Score: the NPS of each stratum, weighted by the size of the stratum in the population, not by how many of it answered.
 *
 * value = Σ W · value of the stratum, W being its share of the population. se² = Σ W² · s² / n · (1 − n / N) with the variance s² by n − 1
 * in each stratum; the last factor is the finite-population correction, where `population` says how many there are. n counts all answers.
 *
 * @remarks For samples drawn stratum by stratum, and for answers that came unevenly from groups of known size. The interval is made of those
 * of the strata, Tango's score intervals unless another method is given: lower end = value − √Σ W² (value of the stratum − its lower end)²,
 * and so upwards; with `npsWald` it is value ± z · se with variances by n. In computed cases of two strata (5 to 40 answers each, usual
 * distributions) it holds the true value at least 92 times in 100 where value ± z · se falls to 42: see the guide "Choosing an interval". With one stratum it is that of {@link nps}.
 * A stratum that answered with one voice, or by one answer, has its width too. One answer that stands for others has no variance, so `se` is
 * `null`; a stratum that is part of the population and has no answers leaves the value unknown: `null`. Put such strata together with their
 * nearest. With `population`, n may reach N: then nothing is left to chance. Shares must add up to 1 within a millionth, and are divided by
 * their sum. Strata mend who was reached, not who answered within them. For weights by several traits at once see {@link rake}; two results are compared by {@link compareMeans}, where both have `se`.
 * Source: Cochran, Sampling Techniques, ch. 5; Zou and Donner 2008 for the interval. Cost: O(strata), O(rows) for rows.
 * @param strata class counts with `populationShare` or `population`; or rows with readers, or columns, and the sizes in the options
 * @param options interval and its level; for rows also the classes
 * @returns value in points, standard error, interval, the strata; `value: null` when a stratum has no answers
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for counts that are none, shares that do not add up to 1, fewer in a stratum than have answered, a stratum named twice, and for rows an answer off the scale or a stratum without a size (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `score` or `stratum`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { stratifiedNps } from 'cx-metrics';
 * const result = stratifiedNps([
 *   { stratum: 'app', promoters: 58, passives: 30, detractors: 12, populationShare: 0.6 },
 *   { stratum: 'web', promoters: 15, passives: 25, detractors: 20, populationShare: 0.3 },
 *   { stratum: 'store', promoters: 2, passives: 4, detractors: 9, populationShare: 0.1 },
 * ]);
 * result.value; // ~> 20.433333333333337
 * result.se; // ~> 5.498628243834604
 * result.strata[2]?.value; // ~> -46.666666666666664
 *
 * const rows = [{ rating: 9, plan: 'free' }, { rating: 10, plan: 'paid' }, { rating: 3, plan: 'paid' }, { rating: 8, plan: 'free' }];
 * const population = { free: 9000, paid: 1000 };
 * stratifiedNps(rows, { score: 'rating', stratum: 'plan', population }).value; // => 45
 * stratifiedNps([{ promoters: 1, passives: 0, detractors: 0, populationShare: 0.5 }]); // throws INVALID_VALUE
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function stratifiedNps(strata: Iterable<NpsStratum>, options?: StratifiedNpsConclusion): StratifiedNpsResult;
/**
 * The same for rows: `score` and `stratum` say where they are. See {@link stratifiedNps}.
 *
 * @param rows any iterable
 */
export function stratifiedNps<Row>(rows: Iterable<Row>, options: StratifiedNpsRowOptions<Row>): StratifiedNpsResult;
/**
 * The same for equally long columns of scores and strata. See {@link stratifiedNps}.
 *
 * @param columns equally long columns
 */
export function stratifiedNps(columns: StratifiedNpsColumns, options: StratifiedNpsOptions): StratifiedNpsResult;
export function stratifiedNps(source: unknown, options?: object): StratifiedNpsResult {
  const given = Object(options) as Partial<StratifiedNpsRowOptions<unknown>>;
  const isOfStrata = given.score === undefined && given.stratum === undefined && isRows(source);
  const reading = `${SCORE_READING} stratum populationShare population ${NPS_CLASSES} `;
  assertOptions(METRIC, options, `${isOfStrata ? '' : reading}interval confidence`);
  if (isOfStrata) return concludeStrata(givenStrata(source), noneLeftOut(), 'given-counts', given);
  policyOf(METRIC, given.onInvalid);
  const limits = npsLimits(METRIC, given);
  const sizes = namedSizes(given);
  const names = sizes.map(({ stratum }) => stratum as string);
  const { strata, ...left } = countStrata(METRIC, limits, source, given, names);
  const counted = sizes.map((size, k) => ({ ...size, ...classed({ counts: strata[k] as number[], ...left }, limits) }));
  const { scale, passiveFrom, promoterFrom } = limits;
  const definition = `[${scale.min},${passiveFrom}) [${passiveFrom},${promoterFrom}) [${promoterFrom},${scale.max}]`;
  return concludeStrata(counted, left, definition, given);
}

/** The sizes of named strata. */
function namedSizes({ populationShare, population }: StratifiedNpsOptions): Omit<Stratum, keyof NpsClassCounts>[] {
  const sizes = populationShare ?? population;
  if (!sizes || typeof sizes !== 'object' || isRows(sizes) || (populationShare && population)) {
    const expected = 'an object of the sizes of all strata, or populationShare of their shares, and not both';
    refuse(METRIC, 'population', expected, population);
  }
  return Object.entries(sizes).map(([stratum, size]: [string, unknown]) => ({
    stratum,
    populationShare: populationShare && size,
    population: population && size,
  }));
}

/** Answers per level of each stratum; what was left out is that of all. */
interface StratumCounts extends Omit<ScaleCounts, 'counts'> {
  /** In the order of the names. */
  readonly strata: readonly (readonly number[])[];
}

/**
 * Counts answers by stratum: rows or columns of scores and strata, perhaps with how many answers a row stands for. Without one of them a
 * row is missing; a stratum that has no name in `names` is invalid.
 */
function countStrata(
  metric: string,
  levels: Levels,
  source: unknown,
  reading: ScaleReading & { readonly stratum?: unknown },
  names: readonly string[],
): StratumCounts {
  const { onInvalid, missingValue } = reading;
  const isNone = noneOf(metric, levels, missingValue);
  const length = levelOf(levels, levels.scale.max) + 1;
  const strata = names.map(() => new Array<number>(length).fill(0));
  const places = new Map(names.map((name, k) => [name, k]));
  const left = new LeftOutCount();
  const kind = new IdKind();
  let total = 0;
  const isCounted = isRows(source) ? reading.count !== undefined : 'count' in Object(source);
  const required = ['score', 'stratum', ...(isCounted ? ['count'] : [])];
  readParts(metric, source, { required }, { ...reading }, (index, score, given, times) => {
    const [answer, many] = [plain(score), isCounted ? plain(times) : 1];
    if (answer == null || given == null || many == null || isNone(answer)) {
      left.missing += isCount(many) ? many : 1;
      return;
    }
    const level = levelOf(levels, answer);
    const id = idOf(given);
    if (id !== null) kind.see(metric, source, 'stratum', id, index);
    const k = places.get(String(id));
    if (level >= 0 && k !== undefined && isCount(many)) {
      ((strata[k] as number[])[level] as number) += many;
      total += many;
    } else if (onInvalid === 'count') {
      if (level < 0) left.refuse(index, 'score', faultOf(answer, 'off-scale'), isCount(many) ? many : 1);
      else if (k === undefined)
        left.refuse(index, 'stratum', faultOf(given, 'unknown-label'), isCount(many) ? many : 1);
      else left.refuse(index, 'count', faultOf(many, 'not-a-count'));
    } else {
      const place = (name: string) => ` at ${placeOf(source, name, index)}`;
      if (level < 0) refuseScore(metric, levels, answer, index, place('score'));
      const [what, expected, got, name] =
        k === undefined
          ? ['a stratum', `one that has a share or a size (${names.join(', ').slice(0, 60)})`, given, 'stratum']
          : ['a count', COUNT, many, 'count'];
      refuse(metric, what as string, expected as string, got, 'INVALID_VALUE', place(name as string), { index });
    }
  });
  if (!isCount(total + left.missing + left.invalid)) {
    refuse(metric, 'the sum of counts', COUNT, total, 'INVALID_VALUE');
  }
  return { strata, ...leftOutOf(left) };
}
