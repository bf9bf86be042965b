import { assertQuantile, assertTail, gammaAbove, gammaBelow, gammaSplit } from './gamma.js';

/**
 * The distribution function of chi-square: the probability of a number up to x.
 *
 * Formula: P(df / 2, x / 2), the gamma distribution; a fraction from 0 to 1.
 *
 * @remarks Error, cost and source as for {@link gammaCdf}.
 * @param x a finite number from 0
 * @param df degrees of freedom, from 2e-6 to 2e10, whole or not
 * @returns the probability
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when an argument is out of its range
 * @example
 * ```ts
 * import { chiSquareCdf } from 'cx-metrics/stats';
 * chiSquareCdf(3.841458820694124, 1); // ~> 0.95
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function chiSquareCdf(x: number, df: number): number {
  assertTail('chiSquareCdf', x, 'df', df, 2e-6);
  return gammaBelow(x / 2, df / 2);
}

/**
 * The upper tail of chi-square: the probability of a number above x, without the loss of digits of
 * `1 - chiSquareCdf(x, df)`.
 *
 * Formula: Q(df / 2, x / 2), a fraction from 0 to 1.
 *
 * @remarks Error, cost and source as for {@link gammaCdf}.
 * @param x a finite number from 0
 * @param df degrees of freedom, from 2e-6 to 2e10, whole or not
 * @returns the probability
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when an argument is out of its range
 * @example
 * ```ts
 * import { chiSquareUpperTail } from 'cx-metrics/stats';
 * chiSquareUpperTail(3.841458820694124, 1); // ~> 0.05
 * chiSquareUpperTail(100, 2) * 1e22; // ~> 1.9287498479639178
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function chiSquareUpperTail(x: number, df: number): number {
  assertTail('chiSquareUpperTail', x, 'df', df, 2e-6);
  return gammaAbove(x / 2, df / 2);
}

/**
 * Quantile of chi-square: the x below which it lies with the given probability.
 *
 * Formula: twice the quantile of the gamma distribution with shape df / 2.
 *
 * @remarks Error, cost and source as for {@link gammaQuantile}. With 1 degree of freedom it is the square of a normal
 * quantile.
 * @param probability from 0 to below 1
 * @param df degrees of freedom, from 2e-6 to 2e10, whole or not
 * @returns the quantile, 0 for the probability 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when an argument is out of its range
 * @example
 * ```ts
 * import { chiSquareQuantile } from 'cx-metrics/stats';
 * chiSquareQuantile(0.95, 1); // ~> 3.841458820694124
 * chiSquareQuantile(0.95, 10); // ~> 18.307038053275146
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function chiSquareQuantile(probability: number, df: number): number {
  assertQuantile('chiSquareQuantile', probability, 'df', df, 2e-6);
  return 2 * gammaSplit(probability, 1 - probability, df / 2);
}
