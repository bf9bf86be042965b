import { givenCounts, givenLeftOut, totalOf } from '../../core/counts.js';
import { type GivenLeftOut, type LeftOut, leftOutOf, type Reasons } from '../../core/left-out.js';
import { assertOptions, chosen } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { namedParts } from '../../kernels/proportion/named-counts.js';
import { concludeNps, NPS_CONCLUSION, type NpsConclusion } from '../nps/nps-from-counts.js';

/**
 * How many are for, in between and against.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NetClassCounts {
  /** Those that count as +1. */
  readonly positive: number;
  /** Those in between. */
  readonly neutral: number;
  /** Those that count as −1. */
  readonly negative: number;
}

/**
 * How many are for, in between and against, as they are given.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NetClasses {
  /** Those that count as +1. */
  readonly positive: number | bigint;
  /** Those in between. */
  readonly neutral: number | bigint;
  /** Those that count as −1. */
  readonly negative: number | bigint;
}

/**
 * Counts of {@link netScore}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NetScoreCounts extends NetClasses, GivenLeftOut {}

/**
 * How a net score is concluded from its counts. Methods of the interval are those of NPS, with the positive as promoters and the
 * negative as detractors.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NetScoreOptions extends Pick<NpsConclusion, 'interval' | 'confidence'> {
  /** What the difference is divided by: `'all'` three classes, or the `'opinionated'` ones, without the neutral. @defaultValue `'all'` */
  readonly denominator?: 'all' | 'opinionated' | undefined;
}

/**
 * A net score with what it rests on.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NetScoreResult<Id extends string = 'net-score'> extends MetricResult<Id, 'points'>, NetClassCounts {
  /** The denominator that was used. The neutral are in `n` under `'all'` only. */
  readonly definition: 'all' | 'opinionated';
  /** Standard error in points, variance by n; `null` out of nothing. */
  readonly se: number | null;
  /** Interval of the value in points, within −100…100; `null` out of nothing. */
  readonly interval: Interval | null;
}

/** The counts of a net score, checked; `without` is its name for those that are in no class. */
export function netCounts(metric: string, counts: unknown, without: string): NetClassCounts & LeftOut {
  const given = namedParts(metric, counts, ['positive', 'neutral', 'negative', without, 'invalid', 'reasons']);
  const { positive, neutral, negative, [without]: none = 0, reasons, ...others } = given;
  const { [without]: missing, ...classes } = givenCounts(metric, { positive, neutral, negative, [without]: none });
  const left = givenLeftOut(metric, { ...others, missing, reasons: reasons as Reasons });
  return { ...(classes as Record<keyof NetClassCounts, number>), ...left };
}

/** The conclusion behind every net score, of counts that are counts. */
export function concludeNet<Id extends string>(
  metric: Id,
  { positive, neutral, negative, ...leftOut }: NetClassCounts & LeftOut,
  options: NetScoreOptions | undefined,
): NetScoreResult<Id> {
  assertOptions(metric, options, NPS_CONCLUSION);
  const { denominator, ...given } = options ?? {};
  const definition = chosen(metric, 'denominator', denominator, 'all opinionated');
  totalOf(metric, 'positive, neutral and negative', [positive, neutral, negative]);
  const passives = definition === 'all' ? neutral : 0;
  const classes = { promoters: positive, passives, detractors: negative };
  const { value, n, se, interval } = concludeNps(metric, classes, leftOut, definition, given);
  const left = leftOutOf(leftOut);
  return { metric, unit: 'points', value, n, ...left, definition, positive, neutral, negative, se, interval };
}

/**
 * Net score of three classes: the positive minus the negative, in points from −100 to 100.
 *
 * value = 100 · (positive − negative) / n; n is the sum of the three classes or, with `denominator: 'opinionated'`, of the
 * positive and the negative.
 *
 * @remarks What NPS does with promoters, passives and detractors, for classes of any origin: thumbs, smileys, reviews, eNPS
 * counts. Leaving the neutral out of n is another, larger number, so the result echoes which one it is. The interval is
 * Tango's score interval unless another method of NPS is given. Cost: O(1).
 * @param counts whole numbers from 0
 * @param options denominator, interval and its level
 * @returns value in points, interval, counts; `value: null` when n is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { netScore } from 'cx-metrics';
 * const counts = { positive: 50, neutral: 30, negative: 20 };
 * netScore(counts).value; // => 30
 * netScore(counts).interval?.low; // ~> 13.955141614195687
 * netScore(counts, { denominator: 'opinionated' }).value; // ~> 42.8571428571
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function netScore(counts: NetScoreCounts, options?: NetScoreOptions): NetScoreResult {
  return concludeNet('net-score', netCounts('net-score', counts, 'missing'), options);
}
