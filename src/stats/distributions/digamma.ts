import { refuse } from '../../core/errors.js';

/**
 * Digamma function: the slope of the logarithm of the gamma function.
 *
 * Formula: ψ(x) = Γ′(x) / Γ(x); of a whole number n it is 1 + 1/2 + … + 1/(n − 1) − 0.5772…
 *
 * @remarks Relative error at most 1e-14, absolute 2e-15 beside the zero at 1.4616…. O(1). Source: the asymptotic series, NIST Digital
 * Library of Mathematical Functions 5.11.2, from 16 on; smaller x climb there by ψ(x) = ψ(x + 1) − 1/x.
 * @param x from 1e-300 to 2.5e305
 * @returns the slope
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for any other x
 * @example
 * ```ts
 * import { digamma } from 'cx-metrics/stats';
 * digamma(1); // ~> -0.5772156649015329
 * digamma(0.5); // ~> -1.9635100260214235
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function digamma(x: number): number {
  if (!(typeof x === 'number' && x >= 1e-300 && x <= 2.5e305)) {
    refuse('digamma', 'x', 'from 1e-300 to 2.5e305', x, 'INVALID_VALUE');
  }
  return slopeOfLogGamma(x);
}

/** {@link digamma} of a number that is known to be good. */
export function slopeOfLogGamma(x: number): number {
  let below = 0;
  let at = x;
  for (; at < 16; at++) below += 1 / at;
  const w = 1 / (at * at);
  const series = (1 / 12 - (1 / 120 - (1 / 252 - (1 / 240 - (1 / 132) * w) * w) * w) * w) * w;
  return Math.log(at) - 0.5 / at - series - below;
}
