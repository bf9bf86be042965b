import { givenCounts, givenLeftOut } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { type GivenLeftOut, type LeftOut, leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { netSpread } from '../../stats/intervals/interval-scale.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { type NpsClassCounts, type NpsIntervalMethod, usualNps } from './nps-interval.js';

/**
 * How an NPS is concluded from its counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NpsConclusion {
  /** Method of the interval: an imported object such as `npsAdjustedWald`, or your own. @defaultValue `npsScore` */
  readonly interval?: NpsIntervalMethod | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** What the difference is divided by: the `'answers'`, or all who were `'shown'` the question: then those without an answer (`missing`) count as passives do. @defaultValue `'answers'` */
  readonly denominator?: 'answers' | 'shown' | undefined;
}

/**
 * Net Promoter Score with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NpsResult<Id extends string = 'nps'> extends MetricResult<Id, 'points'>, NpsClassCounts {
  /** The classes that were used, such as `'[0,7) [7,9) [9,10]'`; `'given-counts'` when they were counted elsewhere. Ends in `' of shown'` with `denominator: 'shown'`, when `missing` is in `n`, too. */
  readonly definition: string;
  /** Standard error in points, variance by n; `null` without answers. */
  readonly se: number | null;
  /** Standard error in points, variance by n − 1; `null` below two answers. */
  readonly seSample: number | null;
  /** Interval of the value in points, within −100…100; `null` without answers. */
  readonly interval: Interval | null;
}

/**
 * Counts per class as a dashboard or a database holds them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NpsCounts extends GivenLeftOut {
  /** Answers of the top class. */
  readonly promoters: number | bigint;
  /** Answers of the middle class. */
  readonly passives: number | bigint;
  /** Answers of the bottom class. */
  readonly detractors: number | bigint;
  /** Not answered, such as dismissals; passed on, and in n with `denominator: 'shown'`. @defaultValue 0 */
  readonly missing?: number | bigint | undefined;
}

/** Names of the options that conclude. */
export const NPS_CONCLUSION = 'interval confidence denominator';

/** The one conclusion behind every way of counting three classes, whatever the metric calls them. */
export function concludeNps<Id extends string>(
  metric: Id,
  counts: NpsClassCounts,
  left: LeftOut,
  definition: string,
  { interval: method = usualNps, confidence = 0.95, denominator }: NpsConclusion,
): NpsResult<Id> {
  const { promoters, passives, detractors } = counts;
  const ofShown = chosen(metric, 'denominator', denominator, 'answers shown') === 'shown';
  // who closed the question stands between the two sides, as passives do
  const classes = { promoters, passives: passives + (ofShown ? left.missing : 0), detractors };
  const z = zOf(metric, confidence);
  const n = promoters + classes.passives + detractors;
  const balance = promoters - detractors;
  const spread = netSpread(detractors, classes.passives, promoters);
  const errorBy = (divisor: number) => (divisor > 0 ? (100 * Math.sqrt(spread / divisor)) / n : null);
  return {
    metric,
    unit: 'points',
    value: n ? (100 * balance) / n : null,
    n,
    ...leftOutOf(left),
    definition: ofShown ? `${definition} of shown` : definition,
    promoters,
    passives,
    detractors,
    se: errorBy(n),
    seSample: errorBy(n - 1),
    interval: n ? intervalOf(metric, 'nps', method, [classes, n, z, confidence], confidence, -100, 100) : null,
  };
}

/**
 * Net Promoter Score from class counts, for callers who hold counts: dashboards, database rows. The smallest import.
 *
 * value = 100 · (promoters − detractors) / (promoters + passives + detractors); n is the sum of the three. With
 * `denominator: 'shown'` it is the sum of the three and of `missing`.
 *
 * @remarks Same conclusion as {@link nps}, bit for bit. Cost: O(1).
 * @param counts whole numbers from 0
 * @param options interval and its level
 * @returns value in points, interval, counts; `value: null` when all three are 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { npsFromCounts } from 'cx-metrics';
 * const result = npsFromCounts({ promoters: 50, passives: 30, detractors: 20 });
 * result.value; // => 30
 * result.interval?.low; // ~> 13.955141614195687
 * npsFromCounts({ promoters: 50, passives: 30, detractors: 20, missing: 100 }, { denominator: 'shown' }).value; // => 15
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function npsFromCounts(counts: NpsCounts, options?: NpsConclusion): NpsResult {
  return npsOfCounts('nps', 'npsFromCounts', counts, options);
}

/** The conclusion from class counts under the name of a metric; `caller` is the function that was called. */
export function npsOfCounts<Id extends string>(
  metric: Id,
  caller: string,
  counts: NpsCounts,
  options: NpsConclusion | undefined,
): NpsResult<Id> {
  // the source is refused first: its text names the counts
  const checked = checkedCounts(caller, counts);
  assertOptions(caller, options, NPS_CONCLUSION);
  return concludeNps(metric, checked, checked, 'given-counts', options ?? {});
}

/** Class counts that came from elsewhere, checked. */
export function checkedCounts(caller: string, given: NpsCounts): NpsClassCounts & LeftOut {
  if (Object(given) !== given) refuse(caller, 'counts', '{ promoters, passives, detractors }', given, 'INVALID_VALUE');
  const { promoters, passives, detractors } = given;
  const counts = { ...givenCounts(caller, { promoters, passives, detractors }), ...givenLeftOut(caller, given) };
  // the sum is a count too, or it would not be exact
  const sum = counts.promoters + counts.passives + counts.detractors + counts.missing;
  givenCounts(caller, { 'promoters + passives + detractors + missing': sum });
  return counts;
}
