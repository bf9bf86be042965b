import { givenCounts, totalOf } from '../../core/counts.js';
import { fail, refuse, show } from '../../core/errors.js';
import { ID_TEXT, idOf } from '../../core/ids.js';
import { intervalOf } from '../../core/interval.js';
import { type LeftOut, leftOutOf, noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { isCount, plain } from '../../core/plain-number.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { finitePopulation } from '../../stats/intervals/finite-population.js';
import { assertConfidence } from '../../stats/intervals/z-score.js';
import { concludeNps } from '../nps/nps-from-counts.js';
import { type NpsClassCounts, type NpsIntervalMethod, usualNps } from '../nps/nps-interval.js';

/**
 * A stratum: its answers per class, and how much of the population it is.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NpsStratum {
  /** Its name, once each. @defaultValue none */
  readonly stratum?: string | number | undefined;
  /** Answers of the top class. */
  readonly promoters: number | bigint;
  /** Answers of the middle class. */
  readonly passives: number | bigint;
  /** Answers of the bottom class. */
  readonly detractors: number | bigint;
  /** Its share of the population, 0…1: for all strata, or `population` for all. */
  readonly populationShare?: number | undefined;
  /** How many there are in it, asked or not: for all strata, or `populationShare` for all. */
  readonly population?: number | bigint | undefined;
}

/**
 * How a stratified NPS is concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface StratifiedNpsConclusion {
  /** Method of the interval of each stratum, of which that of the value is made: an imported object such as `npsWald`, or your own. @defaultValue `npsScore` */
  readonly interval?: NpsIntervalMethod | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * A stratum of a {@link StratifiedNpsResult}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NpsStratumResult extends NpsClassCounts {
  /** Its name; `null` where it has none. */
  readonly stratum: string | number | null;
  /** Its share of the population, 0…1. */
  readonly populationShare: number;
  /** How many there are in it; `null` where only shares are known. */
  readonly population: number | null;
  /** Its answers. */
  readonly n: number;
  /** Its own NPS; `null` without answers. */
  readonly value: number | null;
  /** Its standard error in points, by n − 1 and with its finite-population correction; `null` where one answer or none stands for others. */
  readonly se: number | null;
  /** Its own interval; `null` without answers. */
  readonly interval: Interval | null;
}

/**
 * Stratified Net Promoter Score with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface StratifiedNpsResult extends MetricResult<'stratified-nps', 'points'> {
  /** The classes that were used, such as `'[0,7) [7,9) [9,10]'`; `'given-counts'` when they were counted elsewhere. */
  readonly definition: string;
  /** How many there are in all strata; `null` where only shares are known. */
  readonly population: number | null;
  /** Standard error in points; `null` without a value, and when that of a stratum is not known. */
  readonly se: number | null;
  /** Interval of the value in points, within −100…100; `null` without a value. */
  readonly interval: Interval | null;
  /** The strata, in the order given. */
  readonly strata: readonly NpsStratumResult[];
}

export const METRIC = 'stratified-nps';
/** How far shares may miss 1: they were rounded somewhere. */
const NEAR = 1e-6;

/** A stratum that has been read, of which either size may be known. */
export interface Stratum extends NpsClassCounts {
  readonly stratum: string | number | null;
  readonly populationShare: unknown;
  readonly population: unknown;
}

export function givenStrata(source: Iterable<unknown>): Stratum[] {
  return Array.from(source, (each, index) => {
    if (Object(each) !== each) {
      const expected = `{ promoters, passives, detractors } with populationShare or population (rows need readers, score and stratum)`;
      refuse(METRIC, 'a stratum', expected, each, 'INVALID_VALUE', ` at index ${index}`);
    }
    const { stratum = null, populationShare, population, ...counts } = each as NpsStratum;
    assertOptions(
      METRIC,
      counts,
      'promoters passives detractors stratum populationShare population',
      `strata[${index}].`,
    );
    if (stratum !== null && idOf(stratum) === null) {
      refuse(METRIC, 'the name of a stratum', ID_TEXT, stratum, 'INVALID_VALUE', ` at index ${index}`);
    }
    const named = (['promoters', 'passives', 'detractors'] as const).map((name) => [
      `strata[${index}].${name}`,
      counts[name],
    ]);
    const [promoters, passives, detractors] = Object.values(givenCounts(METRIC, Object.fromEntries(named))) as [
      number,
      number,
      number,
    ];
    totalOf(METRIC, `answers of strata[${index}]`, [promoters, passives, detractors]);
    return { stratum, promoters, passives, detractors, populationShare, population };
  });
}

/** Checks the sizes of strata, which are shares or numbers of all, against each other and the answers; gives both. */
function sized(strata: readonly Stratum[]): (Stratum & Pick<NpsStratumResult, 'populationShare' | 'population'>)[] {
  const bySize = strata.some(({ population }) => population !== undefined);
  const names = new Set<unknown>();
  const sizes = strata.map(({ stratum, populationShare, population, ...counts }, index) => {
    const place = ` of stratum ${stratum === null ? `at index ${index}` : show(stratum)}`;
    const bad = (name: string, expected: string, got: unknown) =>
      refuse(METRIC, `${name}${place}`, expected, got, 'INVALID_VALUE', '', { index });
    if (stratum !== null && names.has(stratum)) bad('the name', 'given once', stratum);
    names.add(stratum);
    if (bySize && populationShare !== undefined)
      bad('populationShare', 'left out where population is given', populationShare);
    const n = counts.promoters + counts.passives + counts.detractors;
    const size = plain(bySize ? population : populationShare);
    if (bySize && !(isCount(size) && size >= n)) bad('population', `a whole number from ${n}, its answers`, population);
    if (!bySize && !(typeof size === 'number' && size >= 0 && size <= 1 + NEAR))
      bad('populationShare', 'a number from 0 to 1', populationShare);
    return (size as number) + 0;
  });
  const sum = bySize
    ? totalOf(METRIC, 'population of all strata', sizes)
    : sizes.reduce((total, each) => total + each, 0);
  if (!bySize && strata.length && Math.abs(sum - 1) > NEAR) {
    const why = `the shares of all strata must add up to 1, within ${NEAR}; got ${sum}: divide each by their sum, or give population`;
    fail('INVALID_VALUE', METRIC, why);
  }
  if (bySize && sum === 0) fail('INVALID_VALUE', METRIC, 'population must be above 0 in some stratum');
  return strata.map((each, k) => {
    const size = sizes[k] as number;
    return { ...each, populationShare: size / sum, population: bySize ? size : null };
  });
}

/** The one conclusion, from class counts and sizes. */
export function concludeStrata(
  given: readonly Stratum[],
  left: LeftOut,
  definition: string,
  { interval: method = usualNps, confidence = 0.95 }: StratifiedNpsConclusion,
): StratifiedNpsResult {
  assertConfidence(METRIC, confidence);
  const strata = sized(given).map(({ stratum, populationShare, population, ...counts }): NpsStratumResult => {
    // a method that is none is refused in our name
    const isSound = population && typeof method?.bounds === 'function';
    const interval = isSound ? finitePopulation(population, method) : method;
    const own = concludeNps(METRIC, counts, noneLeftOut(), '', { interval, confidence });
    const { n, value, seSample } = own;
    const unseen = population ? 1 - n / population : 1;
    // one answer tells nothing of others, but where there are no others there is nothing to tell
    const se = unseen === 0 ? 0 : seSample && seSample * Math.sqrt(unseen);
    return { stratum, populationShare, population, ...counts, n, value, se, interval: own.interval };
  });
  const weighed = strata.filter(({ populationShare }) => populationShare > 0);
  const sum = (term: (each: NpsStratumResult) => number) => weighed.reduce((total, each) => total + term(each), 0);
  const isKnown = weighed.length > 0 && weighed.every(({ value }) => value !== null);
  // shares add up to 1 but for rounding
  const value = Math.max(
    -100,
    Math.min(
      100,
      sum((each) => each.populationShare * (each.value as number)),
    ),
  );
  const isSure = isKnown && weighed.every(({ se }) => se !== null);
  const reach = (end: 'low' | 'high') =>
    Math.sqrt(
      sum(({ populationShare, value: own, interval }) => {
        // a method may leave its own value out
        const far = Math.max(0, (end === 'low' ? 1 : -1) * ((own as number) - (interval as Interval)[end]));
        return (populationShare * far) ** 2;
      }),
    );
  const bounds = () => [value - reach('low'), value + reach('high')] as const;
  const combined = { method: `${method.method}, stratified`, bounds };
  const hasInterval = isKnown && weighed.every(({ interval }) => interval);
  return {
    metric: METRIC,
    unit: 'points',
    value: isKnown ? value : null,
    n: totalOf(
      METRIC,
      'answers',
      strata.map(({ n }) => n),
    ),
    ...leftOutOf(left),
    definition,
    population: strata.length && strata[0]?.population !== null ? sum(({ population }) => population as number) : null,
    se: isSure ? Math.sqrt(sum(({ populationShare, se }) => (populationShare * (se as number)) ** 2)) : null,
    interval: hasInterval ? intervalOf(METRIC, 'nps', combined, [], confidence, -100, 100) : null,
    strata,
  };
}
