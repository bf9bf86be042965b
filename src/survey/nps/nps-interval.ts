import { assertRange, LEAST, MOST } from '../../stats/intervals/assert-range.js';
import { netSpread, scoreNet } from '../../stats/intervals/interval-scale.js';

/**
 * How many answers fell in each class.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NpsClassCounts {
  /** Answers of the top class. */
  readonly promoters: number;
  /** Answers of the middle class. */
  readonly passives: number;
  /** Answers of the bottom class. */
  readonly detractors: number;
}

/**
 * A way to put an interval around an NPS. A plain object, so that a bundle holds only the methods that were imported and a
 * caller can bring one of their own; its output is checked and clamped to −100…100.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface NpsIntervalMethod {
  /** Name, echoed in `interval.method`. */
  readonly method: string;
  /** What it is for; a method of your own may leave it out. */
  readonly statistic?: 'nps' | undefined;
  /**
   * Bounds in points.
   * @param counts answers per class
   * @param n their sum; at least 1
   * @param z two-sided normal quantile of the confidence
   * @param confidence the level itself
   * @returns lower and upper bound
   */
  bounds(counts: NpsClassCounts, n: number, z: number, confidence: number): readonly [number, number];
}

/** What the methods of an NPS take: answers per class that add up to n, and a z. */
export function assertClasses(method: string, counts: NpsClassCounts, n: number, z: number): void {
  const { promoters, passives, detractors } = Object(counts) as NpsClassCounts;
  assertRange(method, { n, z }, LEAST, MOST);
  assertRange(method, { promoters, passives, detractors }, 0, n);
  const sum = promoters + passives + detractors;
  assertRange(method, { n }, sum, sum);
}

/** {@link npsScore} for counts that are known to be good: the default. */
export const usualNps: NpsIntervalMethod = {
  method: 'score',
  bounds: ({ promoters, passives, detractors }, _, z) => scoreNet(detractors, passives, promoters, z),
};

/**
 * The default interval of an NPS: Tango's score interval.
 *
 * All values that a score test on the three classes does not reject. Inside −100…100 by construction, contains the value,
 * honest at n = 1 and when all answers are equal; 95 % intervals cover at least 94.1 % for seven usual distributions, from 5 to 100
 * answers; the guide "Choosing an interval" has the table.
 *
 * @remarks Source: Tango 1998; compared with others by Rocks 2016.
 * @example
 * ```ts
 * import { npsFromCounts, npsScore } from 'cx-metrics';
 * npsFromCounts({ promoters: 12, passives: 0, detractors: 0 }, { interval: npsScore }).interval?.low; // ~> 51.5011986690
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const npsScore: NpsIntervalMethod = {
  method: 'score',
  statistic: 'nps',
  bounds(counts, n, z) {
    assertClasses('npsScore', counts, n, z);
    return usualNps.bounds(counts, n, z, 0);
  },
};

/**
 * Adjusted Wald interval of an NPS: adds ¾ promoter, 1½ passives and ¾ detractor, then value ± z·se. Closed form, close to
 * {@link npsScore} in coverage at 95 % (at 90 % it may fall to 81 %), but it may leave out the value itself and is clamped to −100…100.
 *
 * @remarks Source: Rocks 2016; the form that MeasuringU recommends.
 * @example
 * ```ts
 * import { nps, npsAdjustedWald } from 'cx-metrics';
 * nps([10, 9, 9, 7, 3], { interval: npsAdjustedWald }).interval?.method; // => 'adjusted-wald'
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const npsAdjustedWald: NpsIntervalMethod = {
  method: 'adjusted-wald',
  statistic: 'nps',
  bounds(counts, n, z) {
    assertClasses('npsAdjustedWald', counts, n, z);
    const { promoters, passives, detractors } = counts;
    const total = n + 3;
    const centre = (promoters - detractors) / total;
    const spread = netSpread(detractors + 0.75, passives + 1.5, promoters + 0.75);
    const half = (z * Math.sqrt(spread / total)) / total;
    return [100 * (centre - half), 100 * (centre + half)];
  },
};
