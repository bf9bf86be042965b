import { givenLeftOut, totalOf } from '../../core/counts.js';
import { refuse, show } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { type GivenLeftOut, leftOutOf } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import type { Interval, MetricResult } from '../../core/result.js';
import {
  isPossibleClass,
  quotientOfSums,
  squareOfSum,
  sumOfSums,
  type WeightedClass,
  type WeightedTotals,
} from '../../kernels/weighted/weighted-classes.js';
import { netSpread } from '../../stats/intervals/interval-scale.js';
import { zOf } from '../../stats/intervals/z-score.js';
import { type RunningSum, valueOfSum } from '../../stats/sums/running-sum.js';
import type { NpsClassCounts } from './nps-interval.js';
import { usualWeightedNps, type WeightedNpsIntervalMethod, type WeightedNpsSample } from './weighted-nps-interval.js';

/**
 * How a weighted NPS is concluded from its sums.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WeightedNpsConclusion {
  /** Method of the interval: an imported object such as `weightedLinearised`, or your own. @defaultValue `weightedKish` */
  readonly interval?: WeightedNpsIntervalMethod | undefined;
  /** Level of the interval, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Weighted Net Promoter Score with what it rests on. Counts count answers, whatever they weigh.
 *
 * @category Results
 * @since 0.1.0
 */
export interface WeightedNpsResult extends MetricResult<'weighted-nps', 'points'>, NpsClassCounts {
  /** The weighted NPS in points; `null` when there is nothing to weigh: no answers, or all of weight 0. */
  readonly value: number | null;
  /** Valid answers, those of weight 0 among them. */
  readonly n: number;
  /** Rows without an answer or without a weight. */
  readonly missing: number;
  /** The classes that were used, such as `'[0,7) [7,9) [9,10]'`; `'given-sums'` when they were summed elsewhere. */
  readonly definition: string;
  /** Sum of all weights. */
  readonly weight: number;
  /** Sum of the weights of the promoters. */
  readonly promoterWeight: number;
  /** Sum of the weights of the passives. */
  readonly passiveWeight: number;
  /** Sum of the weights of the detractors. */
  readonly detractorWeight: number;
  /** Kish's effective n, (Σw)² / Σw², from 1 to n; `null` without a value. */
  readonly nEffective: number | null;
  /** How many times as many answers these weights ask for: n / nEffective, at least 1; `null` without a value. */
  readonly designEffect: number | null;
  /** Kish's standard error in points: variance of the weighted answers by `nEffective`; `null` without a value. */
  readonly se: number | null;
  /** Linearised standard error in points; `null` without a value and below two answers. */
  readonly seLinearised: number | null;
  /** Interval of the value in points, within −100…100; `null` without a value, or when its method has none. */
  readonly interval: Interval | null;
}

/**
 * Sums over one class: `count(*)`, `sum(w)`, `sum(w * w)`.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WeightedNpsClassSums {
  /** Answers with a weight. */
  readonly count: number | bigint;
  /** Sum of their weights. */
  readonly weight: number | bigint;
  /** Sum of the squares of their weights. */
  readonly squaredWeight: number | bigint;
}

/**
 * Sums per class as a database gives them. A class that nobody is in has three zeros.
 *
 * @category Options
 * @since 0.1.0
 */
export interface WeightedNpsSums extends GivenLeftOut {
  /** The top class. */
  readonly promoters: WeightedNpsClassSums;
  /** The middle class. */
  readonly passives: WeightedNpsClassSums;
  /** The bottom class. */
  readonly detractors: WeightedNpsClassSums;
  /** Without an answer or a weight; only passed on. @defaultValue 0 */
  readonly missing?: number | bigint | undefined;
}

/** Names of the options that conclude. */
export const WEIGHTED_NPS_CONCLUSION = 'interval confidence';

/** The one conclusion behind every way of counting. Exact sums are rounded once, in a fixed place: no order can tell. */
export function concludeWeightedNps(
  { classes, ...left }: WeightedTotals,
  definition: string,
  { interval: method = usualWeightedNps, confidence = 0.95 }: WeightedNpsConclusion,
): WeightedNpsResult {
  const z = zOf('weighted-nps', confidence);
  const [detractors, passives, promoters] = classes as Three;
  const n = promoters.count + passives.count + detractors.count;
  const sample = sampleOf(classes as Three, n);
  const { value, nEffective, se, seLinearised, ...weights } = sample ?? nothing;
  return {
    metric: 'weighted-nps',
    unit: 'points',
    value,
    n,
    ...leftOutOf(left),
    definition,
    promoters: promoters.count,
    passives: passives.count,
    detractors: detractors.count,
    ...weights,
    nEffective,
    designEffect: nEffective && n / nEffective,
    se,
    seLinearised,
    interval:
      sample && intervalOf('weighted-nps', 'weighted nps', method, [sample, n, z, confidence], confidence, -100, 100),
  };
}

/** Detractors, passives and promoters. */
type Three = readonly [WeightedClass, WeightedClass, WeightedClass];

const nothing = {
  value: null,
  weight: 0,
  promoterWeight: 0,
  passiveWeight: 0,
  detractorWeight: 0,
  nEffective: null,
  se: null,
  seLinearised: null,
};

function sampleOf([detractors, passives, promoters]: Three, n: number): WeightedNpsSample | null {
  const total = sumOfSums([1, promoters.weights], [1, passives.weights], [1, detractors.weights]);
  const weight = valueOfSum(total);
  if (weight === 0) return null;
  const value = quotientOfSums(sumOfSums([100, promoters.weights], [-100, detractors.weights]), total);
  const squares = sumOfSums([1, promoters.squares], [1, passives.squares], [1, detractors.squares]);
  // within its bounds by itself when the sums are exact
  const nEffective = Math.max(1, Math.min(n, quotientOfSums(squareOfSum(total), squares)));
  const [p, q, d] = [promoters, passives, detractors].map(({ weights }) => valueOfSum(weights)) as [
    number,
    number,
    number,
  ];
  // With codes 1, 0, -1 and the mean m: W^2 times the variance is 4pd + q(p + d), 1 - m is (q + 2d) / W, and m + 1 is
  // (q + 2p) / W. Nothing is subtracted, so nothing cancels when nearly all weight is in one class.
  const variance = netSpread(d, q, p) / (weight * weight);
  const [below, mean, above] = [(q + 2 * d) / weight, value / 100, (q + 2 * p) / weight];
  const ends = valueOfSum(promoters.squares) * below * below + valueOfSum(detractors.squares) * above * above;
  const spread = ends + valueOfSum(passives.squares) * mean * mean;
  return {
    value,
    weight,
    promoterWeight: p,
    passiveWeight: q,
    detractorWeight: d,
    nEffective,
    se: 100 * Math.sqrt(variance / nEffective),
    seLinearised: n > 1 ? (100 * Math.sqrt(spread * (n / (n - 1)))) / weight : null,
  };
}

/**
 * Weighted Net Promoter Score from sums per class, for callers who hold sums: `SELECT class, count(*), sum(w), sum(w * w)`.
 *
 * value = 100 · (Σw of promoters − Σw of detractors) / Σw; n is the sum of the three counts.
 *
 * @remarks Same conclusion as {@link weightedNps}, and the same bits where the sums are whole numbers; sums that a database has
 * rounded give what they can. Sums that no weights from 0 can have (by Cauchy and Schwarz, count · Σw² is at least (Σw)², which
 * is at least Σw²) are refused. Cost: O(1).
 * @param sums count, sum of the weights and sum of their squares for each class
 * @param options interval and its level
 * @returns value in points, interval, effective n, counts; `value: null` when all weights are 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for sums that no weights can have; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { weightedNpsFromSums } from 'cx-metrics';
 * const result = weightedNpsFromSums({
 *   promoters: { count: 4, weight: 5, squaredWeight: 7 },
 *   passives: { count: 2, weight: 3, squaredWeight: 5 },
 *   detractors: { count: 2, weight: 4, squaredWeight: 8 },
 * });
 * result.value; // ~> 8.333333333333332
 * result.nEffective; // => 7.2
 * result.interval?.low; // ~> -54.63069208941922
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function weightedNpsFromSums(sums: WeightedNpsSums, options?: WeightedNpsConclusion): WeightedNpsResult {
  const caller = 'weightedNpsFromSums';
  assertOptions(caller, options, WEIGHTED_NPS_CONCLUSION);
  const { promoters, passives, detractors, ...others } = Object(sums) as WeightedNpsSums;
  const leftOut = givenLeftOut(caller, others);
  const classes = Object.entries({ detractors, passives, promoters }).map(([name, given]) => {
    const [count, weight, squaredWeight] = sumsOfClass(given) as readonly [number, number, number];
    const one = { count, weights: sumOf(weight), squares: sumOf(squaredWeight) };
    if (![weight, squaredWeight].every(Number.isFinite) || !isPossibleClass(one)) {
      const expected = 'count, weight and squaredWeight of weights from 0';
      const got = Object(given) === given ? [count, weight, squaredWeight].map(show).join(', ') : given;
      refuse(caller, name, expected, got, 'INVALID_VALUE');
    }
    return one;
  });
  totalOf(
    caller,
    'the three counts',
    classes.map(({ count }) => count),
  );
  return concludeWeightedNps({ classes, ...leftOut }, 'given-sums', options ?? {});
}

function sumsOfClass(given: unknown): readonly unknown[] {
  const { count, weight, squaredWeight } = Object(given) as WeightedNpsClassSums;
  return [count, weight, squaredWeight].map(plain);
}

/** What is one number as far as we are told. */
function sumOf(value: number): RunningSum {
  return { high: value, low: 0, rest: [] };
}
