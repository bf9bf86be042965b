import { assertRange } from '../../stats/intervals/assert-range.js';
import { netSpread } from '../../stats/intervals/interval-scale.js';
import { beyondZ } from '../../stats/intervals/z-score.js';
import type { NpsClassCounts } from '../../survey/nps/nps-interval.js';
import type { DifferenceMethod, DifferenceTest } from '../comparison.js';

/**
 * What methods for the difference of two NPS take of each side.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NpsSide extends NpsClassCounts {
  /** Their sum; at least 1. */
  readonly n: number;
}

/**
 * A way to compare two NPS.
 *
 * @category Intervals
 * @since 0.1.0
 */
export interface NpsDifferenceMethod extends DifferenceMethod<NpsSide, 'difference of nps'> {}

/** Refuses sides whose classes do not add up. */
export function assertNpsSides(method: string, a: NpsSide, b: NpsSide, z: number): void {
  assertRange(method, { z }, 1e-99, 1e15, 'difference');
  for (const [name, side] of Object.entries({ a, b })) {
    const { promoters, passives, detractors, n } = Object(side) as NpsSide;
    assertRange(method, { [`${name}.n`]: n }, 1, Number.MAX_SAFE_INTEGER, 'difference');
    assertRange(method, { promoters, passives, detractors }, 0, n, 'difference');
    const sum = promoters + passives + detractors;
    assertRange(method, { [`${name}.n`]: n }, sum, sum, 'difference');
  }
}

/** Wald's test of two sides to which so many answers have been added, a quarter each to the outer classes and half to the middle. */
function waldOf(a: NpsSide, b: NpsSide, z: number, added: number): DifferenceTest {
  const [one, other] = [a, b].map(({ promoters, passives, detractors, n }) => {
    const total = n + added;
    const spread = netSpread(detractors + added / 4, passives + added / 2, promoters + added / 4);
    return { value: (100 * (promoters - detractors)) / total, variance: (10000 * spread) / total ** 3 };
  }) as [Moments, Moments];
  const difference = one.value - other.value;
  const se = Math.sqrt(one.variance + other.variance);
  // sides of which all answers agree: the formula claims to know everything, and knows nothing
  if (se === 0) return { bounds: null, pValue: null, test: 'z', se };
  const statistic = difference / se;
  return {
    bounds: [difference - z * se, difference + z * se],
    pValue: beyondZ(Math.abs(statistic)),
    test: 'z',
    centre: added ? difference : null,
    se,
    statistic,
  };
}

interface Moments {
  readonly value: number;
  readonly variance: number;
}

/**
 * Adjusted Wald test of two NPS: the default of {@link compareNps}.
 *
 * Adds ¾ promoter, 1½ passives and ¾ detractor to each side, then difference ± z · √(se² + se²). The centre moves towards 0 and is
 * echoed as `adjusted`.
 *
 * @remarks False alarms at 0.05 stay below 5.6 % in all settings that the guide "Did our NPS really change?" lists; with few answers and
 * lopsided sides it is cautious. Source: Rocks 2016.
 * @example
 * ```ts
 * import { compareNps, npsDifferenceAdjusted } from 'cx-metrics';
 * const a = { promoters: 9, passives: 5, detractors: 3 };
 * const b = { promoters: 5, passives: 4, detractors: 6 };
 * const { value, adjusted } = compareNps(a, b, { method: npsDifferenceAdjusted });
 * value; // ~> 41.96078431372549
 * adjusted; // ~> 35.55555555555555
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const npsDifferenceAdjusted: NpsDifferenceMethod = {
  method: 'adjusted-wald',
  statistic: 'difference of nps',
  difference(a, b, z) {
    assertNpsSides('npsDifferenceAdjusted', a, b, z);
    return waldOf(a, b, z, 3);
  },
};

/** {@link npsDifferenceAdjusted} for sides that are known to be good: the default. */
export const usualNpsDifference: NpsDifferenceMethod = {
  method: 'adjusted-wald',
  difference: (a, b, z) => waldOf(a, b, z, 3),
};

/**
 * Wald's test of two NPS: the one that most tools show, to reproduce their numbers.
 *
 * difference ± z · √(se² + se²), each variance by n; no interval and no p-value where all answers of each side agree.
 *
 * @remarks With few answers and lopsided sides it cries wolf: up to 21 % false alarms at 0.05.
 * @example
 * ```ts
 * import { compareNps, npsDifferenceWald } from 'cx-metrics';
 * const a = { promoters: 9, passives: 5, detractors: 3 };
 * const b = { promoters: 5, passives: 4, detractors: 6 };
 * compareNps(a, b, { method: npsDifferenceWald }).pValue; // ~> 0.1447448137000937
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const npsDifferenceWald: NpsDifferenceMethod = {
  method: 'wald',
  statistic: 'difference of nps',
  difference(a, b, z) {
    assertNpsSides('npsDifferenceWald', a, b, z);
    return waldOf(a, b, z, 0);
  },
};
