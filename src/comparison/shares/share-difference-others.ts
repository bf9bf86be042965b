import { beyondZ } from '../../stats/intervals/z-score.js';
import { fisherTails } from './fisher-tails.js';
import {
  assertShareSides,
  newcombeBounds,
  pooledTest,
  type ShareDifferenceMethod,
  seOfShares,
} from './share-difference.js';

/**
 * Agresti and Caffo's comparison of two shares: one with and one without the property are added to each side, then Wald's formula.
 *
 * @remarks Interval and p-value agree with each other. The centre moves towards 0 and is echoed as `adjusted`. Source: Agresti and
 * Caffo 2000.
 * @example
 * ```ts
 * import { agrestiCaffo, compareShares } from 'cx-metrics';
 * const { interval } = compareShares({ count: 9, n: 12 }, { count: 4, n: 11 }, { method: agrestiCaffo });
 * interval?.low; // ~> -0.025207143069166327
 * interval?.high; // ~> 0.6845478024098257
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const agrestiCaffo: ShareDifferenceMethod = {
  method: 'agresti-caffo',
  statistic: 'difference of shares',
  difference(a, b, z) {
    assertShareSides('agrestiCaffo', a, b, z);
    const [one, other] = [
      { count: a.count + 1, n: a.n + 2 },
      { count: b.count + 1, n: b.n + 2 },
    ] as const;
    const centre = one.count / one.n - other.count / other.n;
    const se = seOfShares(one, other);
    const statistic = centre / se;
    return {
      bounds: [centre - z * se, centre + z * se],
      pValue: beyondZ(Math.abs(statistic)),
      test: 'z',
      centre,
      se,
      statistic,
    };
  },
};

/**
 * The textbook's comparison of two shares: Wald's interval, each variance by itself, and the z test with the pooled share.
 *
 * @remarks What most tools show, and what `prop.test(correct = FALSE)` and statsmodels' `proportions_ztest` give. With few answers, or
 * shares next to 0 or 1, the interval is too narrow. No p-value where nobody or everybody has the property.
 * @example
 * ```ts
 * import { compareShares, pooledZ } from 'cx-metrics';
 * const { statistic, pValue } = compareShares({ count: 0, n: 20 }, { count: 5, n: 25 }, { method: pooledZ });
 * statistic; // ~> -2.121320343559643
 * pValue; // ~> 0.033894853524689246
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const pooledZ: ShareDifferenceMethod = {
  method: 'wald',
  statistic: 'difference of shares',
  difference(a, b, z) {
    assertShareSides('pooledZ', a, b, z);
    const se = seOfShares(a, b);
    const difference = a.count / a.n - b.count / b.n;
    return { bounds: se ? [difference - z * se, difference + z * se] : null, se, ...pooledTest(a, b) };
  },
};

/**
 * Fisher's exact test of two shares, whatever their size, beside Newcombe's interval.
 *
 * The probability, given both margins, of all tables that are no likelier than the one seen.
 *
 * @remarks False alarms never exceed the level, and stay far below it with few answers. Cost: as many steps as the counts vary, tens of
 * thousands for millions of answers. Source: Fisher 1935.
 * @example
 * ```ts
 * import { compareShares, fisherExact } from 'cx-metrics';
 * compareShares({ count: 8, n: 10 }, { count: 1, n: 6 }, { method: fisherExact }).pValue; // ~> 0.034965034965
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const fisherExact: ShareDifferenceMethod = {
  method: 'newcombe',
  statistic: 'difference of shares',
  difference(a, b, z) {
    assertShareSides('fisherExact', a, b, z);
    return { bounds: newcombeBounds(a, b, z), se: seOfShares(a, b), pValue: fisherTails(a, b), test: 'fisher-exact' };
  },
};
