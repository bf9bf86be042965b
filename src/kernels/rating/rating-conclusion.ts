import { intervalOf } from '../../core/interval.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { chosen } from '../../core/options.js';
import type { Estimate, Interval, MetricResult } from '../../core/result.js';
import { type MeanIntervalMethod, usualScaleMean } from '../../stats/intervals/interval-mean.js';
import type { ProportionIntervalMethod } from '../../stats/intervals/interval-proportion.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { shareOf } from '../proportion/proportion.js';
import type { Scale, ScaleCounts } from '../scale/scale.js';
import type { Rating, RatingMeasure } from './rating.js';

/**
 * How a rating is concluded.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RatingConclusion {
  /** Which of the four results is `value`, with its unit: `'share'` fraction, `'mean'` score, `'index'` 0…1, `'net'` points. @defaultValue the one of the definition */
  readonly measure?: RatingMeasure | undefined;
  /** Method of the interval of the share. @defaultValue `wilson` */
  readonly interval?: ProportionIntervalMethod | undefined;
  /** Method of the intervals of mean and index. @defaultValue `meanScore` */
  readonly meanInterval?: MeanIntervalMethod | undefined;
  /** Level of all intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * The units that the value of a rating can have.
 *
 * @category Results
 * @since 0.1.0
 */
export type RatingUnit = 'fraction' | 'score' | 'index' | 'points';

/**
 * The share of the top class of a rating, with the counts that a comparison needs.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RatingShare extends Estimate {
  /** Answers of the top class. */
  readonly count: number;
  /** Out of how many. */
  readonly n: number;
}

/**
 * The mean of a rating.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RatingMean extends Estimate {
  /** Standard deviation of the answers, by n − 1; `null` below two. */
  readonly sd: number | null;
  /** Standard error of the mean, sd / √n; `null` below two. */
  readonly se: number | null;
  /** How many answers it is the mean of; 0 when only classes are known. */
  readonly n: number;
}

/**
 * The four numbers that are all published under the name of one rating, each with its interval, never mixed up.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RatingEstimates {
  /** Share of the top class, 0…1. */
  readonly share: RatingShare;
  /** Mean answer on the scale that was asked, turned where low is good; `null` when only classes are known. */
  readonly mean: RatingMean;
  /** The mean as a place between the worst answer (0) and the best (1); `null` when only classes are known. */
  readonly index: Estimate;
  /** Share of the top class minus share of the bottom class, in points −100…100. */
  readonly net: Estimate;
}

/**
 * What all results of ratings have beside the counts of their classes, which have names of their own.
 *
 * @category Results
 * @since 0.1.0
 */
export interface RatingResult<Id extends string> extends MetricResult<Id, RatingUnit>, RatingEstimates {
  /** The classes that were used, bottom, neutral and top: `'[1,2] (2,4) [4,5]'`; where low is good, on the turned scale. */
  readonly definition: string;
  /** The scale that was asked. */
  readonly scale: Scale;
  /** Which end of the scale is good. */
  readonly direction: string;
  /** Which of the four is `value`. */
  readonly measure: RatingMeasure;
  /** Answers of neither class; `null` when unknown. */
  readonly neutral: number | null;
  /** Interval of `value`, in its unit. */
  readonly interval: Interval | null;
  /** Answers per level, the lowest answer first; `null` when only classes are known. */
  readonly counts: readonly number[] | null;
}

/** Counts of a rating: per level, or of its classes alone. */
export interface RatingTotals extends LeftOut {
  readonly n: number;
  readonly top: number;
  /** `null` when unknown. */
  readonly bottom: number | null;
  /** Per level, lowest answer first; `null` when unknown. */
  readonly counts: readonly number[] | null;
}

const units = { share: 'fraction', mean: 'score', index: 'index', net: 'points' };

/** Names of the options that conclude. */
export const RATING_CONCLUSION = 'measure interval meanInterval confidence';

/** Classes out of counts per level. */
export function ratingTotals({ topFrom, bottomTo, levels }: Rating, { counts, ...left }: ScaleCounts): RatingTotals {
  const turned = turnedBy(levels.direction, counts);
  const sum = (from: number, to?: number) => turned.slice(from, to).reduce((total, count) => total + count, 0);
  return { counts: [...counts], n: sum(0), top: sum(topFrom), bottom: sum(0, bottomTo + 1), ...left };
}

/** The one conclusion behind every way of counting a rating. */
export function concludeRating(
  { kind, caller, levels: { scale, direction }, definition, measure: usual }: Rating,
  totals: RatingTotals,
  { measure: asked = usual, interval, meanInterval = usualScaleMean, confidence = 0.95 }: RatingConclusion,
): object {
  const measure = chosen(caller, 'measure', asked, kind.measures);
  const z = zOf(caller, confidence);
  const { n, counts, top, bottom } = totals;
  const { min, step = 1 } = scale;
  const per = Math.round(1 / step);

  /**
   * Mean of levels, of which the lowest is `lowest` levels up, in units of `per` levels; `times` that. Sums over whole levels
   * are exact up to their one division, and so are the ends of a scale.
   */
  const meanOf = (levels: readonly number[] | null, method: MeanIntervalMethod) => {
    if (!n || !levels) return (): RatingMean => ({ value: null, n: 0, sd: null, se: null, interval: null });
    const sum = levels.reduce((total, count, level) => total + level * count, 0);
    const mean = sum / n;
    const squares = levels.reduce((total, count, level) => total + count * (level - mean) ** 2, 0);
    const sd = n > 1 ? Math.sqrt(squares / (n - 1)) : null;
    const range = intervalOf(
      caller,
      'mean of a scale',
      method,
      [{ mean, sd, counts: levels }, n, z, confidence],
      confidence,
      -1 / 0,
      1 / 0,
      'meanInterval',
    );
    return (lowest: number, per: number, times = 1): RatingMean => {
      // "+ 0" turns -0 into 0
      const placed = (bound: number) => (times * (lowest + bound)) / per + 0;
      return {
        value: (times * (lowest * n + sum)) / (per * n),
        n,
        sd: sd && sd / per,
        se: sd && sd / per / Math.sqrt(n),
        interval: range && { ...range, low: placed(range.low), high: placed(range.high) },
      };
    };
  };
  const turned = counts && turnedBy(direction, counts);
  const ofLevels = meanOf(turned, meanInterval);
  const estimates: RatingEstimates = {
    share: { ...shareOf(caller, top, n, confidence, interval), count: top, n },
    mean: ofLevels(Math.round(min * per), per),
    index: bare(ofLevels(0, (counts?.length ?? 0) - 1)),
    net: bare(meanOf(bottom === null ? null : [bottom, n - top - bottom, top], usualScaleMean)(-1, 1, 100)),
  };
  return {
    metric: kind.metric,
    unit: units[measure],
    value: estimates[measure].value,
    n,
    ...leftOutOf(totals),
    definition,
    scale: { ...scale },
    direction,
    measure,
    [kind.top]: top,
    neutral: bottom === null ? null : n - top - bottom,
    [kind.bottom]: bottom,
    ...estimates,
    interval: estimates[measure].interval,
    counts,
  };
}

function bare({ value, interval }: Estimate): Estimate {
  return { value, interval };
}

function turnedBy(direction: string, counts: readonly number[]): readonly number[] {
  return direction.startsWith('low') ? [...counts].reverse() : counts;
}
