import { netSpread } from '../../stats/intervals/interval-scale.js';
import { welchOf } from '../means/mean-difference.js';
import { assertNpsSides, type NpsDifferenceMethod, type NpsSide } from './nps-difference.js';

/**
 * Welch's t test of two NPS: what survey platforms that speak of a t test do with the codes −100, 0 and 100.
 *
 * difference ± t · √(se² + se²), each variance by n − 1, with Welch and Satterthwaite's degrees of freedom; no interval and no
 * p-value below two answers on a side, or where all answers of each side agree.
 *
 * @remarks With few answers and lopsided sides it has the faults of {@link npsDifferenceWald}, somewhat less. Source: Welch 1947.
 * @example
 * ```ts
 * import { compareNps, npsDifferenceWelch } from 'cx-metrics';
 * const a = { promoters: 9, passives: 5, detractors: 3 };
 * const b = { promoters: 5, passives: 4, detractors: 6 };
 * const { statistic, pValue } = compareNps(a, b, { method: npsDifferenceWelch });
 * statistic; // ~> 1.4113284504075763
 * pValue; // ~> 0.16904834185364542
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const npsDifferenceWelch: NpsDifferenceMethod = {
  method: 'welch',
  statistic: 'difference of nps',
  difference(a, b, z, confidence) {
    assertNpsSides('npsDifferenceWelch', a, b, z);
    if (a.n < 2 || b.n < 2) return { bounds: null, pValue: null, test: 'welch-t' };
    return welchOf(meanOf(a), meanOf(b), confidence);
  },
};

function meanOf({ promoters, passives, detractors, n }: NpsSide) {
  const se = (100 * Math.sqrt(netSpread(detractors, passives, promoters) / (n - 1))) / n;
  return { value: (100 * (promoters - detractors)) / n, se, n };
}
