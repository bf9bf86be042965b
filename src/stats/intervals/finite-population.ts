import { refuse } from '../../core/errors.js';
import { isCount } from '../../core/plain-number.js';
import { assertLevel, assertRange, LEAST, MOST } from './assert-range.js';
import { beyondZ } from './z-score.js';

/**
 * The shape that the interval methods of this library share: of an NPS, of a share and so on.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface IntervalMethod<
  Statistic,
  Bounds extends readonly [number, number] | null = readonly [number, number],
  Kind extends string | undefined = string | undefined,
> {
  /** Name, echoed in results. */
  readonly method: string;
  /** What it is for: `'share'`, `'nps'` and so on; a method of your own may leave it out. */
  readonly statistic?: Kind;
  /**
   * The bounds.
   * @param statistic what was counted
   * @param n out of how many; at least 1
   * @param z two-sided normal quantile of the confidence
   * @param confidence the level itself
   * @returns lower and upper bound; of some methods `null` where there is none
   */
  bounds(statistic: Statistic, n: number, z: number, confidence: number): Bounds;
}

/**
 * How much smaller a standard error is when the answers are drawn, without replacement, from a population that is not much
 * larger.
 *
 * √((population − n) / (population − 1)): 0 in a census, next to 1 when few were asked.
 *
 * @remarks For answers that are a random sample of the population; it mends no bias of who answers. Source: the variance of
 * sampling without replacement, Cochran, Sampling Techniques, ch. 2. Cost: O(1).
 * @param n how many answered: a whole number from 1
 * @param population how many there are: a whole number of at least n
 * @returns factor for standard errors, 0…1
 * @throws A {@link CxMetricsError} `INVALID_OPTION` when either is no such number
 * @example
 * ```ts
 * import { finitePopulationCorrection } from 'cx-metrics/stats';
 * finitePopulationCorrection(100, 1000); // ~> 0.949157995752499
 * finitePopulationCorrection(100, 100); // => 0
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export function finitePopulationCorrection(n: number, population: number): number {
  return correctionOf('finitePopulationCorrection', n, population);
}

function correctionOf(caller: string, n: number, population: number): number {
  if (!isCount(n) || n < 1) refuse(caller, 'n', 'a whole number from 1', n);
  if (!isCount(population) || population < n) {
    refuse(caller, 'population', `a whole number from ${n}`, population);
  }
  return Math.sqrt((population - n) / Math.max(1, population - 1));
}

/**
 * An interval method for answers from a population of known, finite size: works with every method of this library.
 *
 * The standard errors that stand beside the interval in a result stay those of an endless population: they are multiplied by
 * {@link finitePopulationCorrection} where they are to match it.
 *
 * Hands on z · {@link finitePopulationCorrection}, and as confidence the level that belongs to it, 2Φ(z) − 1. The result
 * still shows the confidence that was asked for.
 *
 * @remarks Right for methods that go by z, such as Wald, Wilson and score; an approximation for those that go by the level
 * (Clopper–Pearson, Jeffreys, bootstrap, Dirichlet). In a census Wald, Wilson and score end at the value; methods with a
 * centre of their own end there, and Clopper–Pearson keeps some width. Cost: O(1) beside the method's.
 * @param population how many there are: a whole number of at least every n that is asked
 * @param method the method to narrow
 * @returns method of the same kind, named such as `'wald, population 1000'`
 * @throws A {@link CxMetricsError} `INVALID_OPTION` when population is no whole number from 1 or method is no method; later, when n is larger
 * @example
 * ```ts
 * import { npsFromCounts, npsWald, proportion } from 'cx-metrics';
 * import { finitePopulation, wilson } from 'cx-metrics/stats';
 *
 * const counts = { promoters: 50, passives: 30, detractors: 20 };
 * const { interval } = npsFromCounts(counts, { interval: finitePopulation(1000, npsWald), confidence: 0.9 });
 * interval?.low; // ~> 17.80643535923614
 * interval?.method; // => 'wald, population 1000'
 *
 * proportion({ count: 72, total: 90 }, { interval: finitePopulation(120, wilson) }).interval?.low; // ~> 0.7554113978873
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export function finitePopulation<
  Statistic,
  Bounds extends readonly [number, number] | null,
  Kind extends string | undefined = undefined,
>(population: number, method: IntervalMethod<Statistic, Bounds, Kind>): IntervalMethod<Statistic, Bounds, Kind> {
  correctionOf('finitePopulation', 1, population);
  if (typeof method?.bounds !== 'function' || typeof method.method !== 'string') {
    refuse('finitePopulation', 'method', 'an interval method', method);
  }
  return {
    method: `${method.method}, population ${population}`,
    ...(method.statistic && { statistic: method.statistic }),
    bounds(statistic, n, z, confidence) {
      const correction = correctionOf('finitePopulation', n, population);
      assertRange('finitePopulation', { z }, LEAST, MOST);
      assertLevel('finitePopulation', confidence);
      // in a census z is next to nothing rather than nothing, since methods may divide by it; the same for the level
      const narrowed = Math.max(LEAST, z * correction);
      const level = Math.max(Number.MIN_VALUE, Math.min(confidence, 1 - beyondZ(narrowed)));
      const bounds = method.bounds(statistic, n, narrowed, level);
      if (bounds === null) return bounds;
      // what such a z makes of 0 is 0, and rounding may have crossed the bounds
      const { 0: low, 1: high } = Object(bounds);
      const settle = (bound: number) => (Math.abs(bound) < 1e-90 ? 0 : bound);
      return [settle(Math.min(low, high)), settle(Math.max(low, high))] as readonly [number, number] as Bounds;
    },
  };
}
