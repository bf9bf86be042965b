import { netSpread } from '../../stats/intervals/interval-scale.js';
import { assertClasses, type NpsIntervalMethod } from './nps-interval.js';

/**
 * Wald interval of an NPS: the one that most tools show, to reproduce their numbers and for nothing else.
 *
 * value ± z · se, with the variance by n; clamped to −100…100 in results. Contains the value.
 *
 * @remarks The width is 0 when all answers agree, and a 95 % interval holds the true value as rarely as 40 % of the time at
 * n = 5. {@link npsScore}, the default, has neither flaw at the same price. Cost: O(1).
 * @example
 * ```ts
 * import { npsFromCounts, npsWald } from 'cx-metrics';
 * const { interval } = npsFromCounts({ promoters: 300, passives: 180, detractors: 120 }, { interval: npsWald });
 * interval?.low; // ~> 23.750613522614916
 * interval?.high; // ~> 36.24938647738508
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const npsWald: NpsIntervalMethod = {
  method: 'wald',
  statistic: 'nps',
  bounds(counts, n, z) {
    assertClasses('npsWald', counts, n, z);
    const { promoters, passives, detractors } = counts;
    const value = (100 * (promoters - detractors)) / n;
    const half = (100 * z * Math.sqrt(netSpread(detractors, passives, promoters) / n)) / n;
    return [value - half, value + half];
  },
};
