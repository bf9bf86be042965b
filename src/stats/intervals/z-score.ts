import { refuse } from '../../core/errors.js';

/**
 * The two-sided normal quantile: the z for which a standard normal number lies between -z and z with the given
 * confidence.
 *
 * Formula: Φ(z) - 1/2 = confidence / 2, by Newton's method on Φ(z) - 1/2 = φ(z) (z + z³/3 + z⁵/(3·5) + …), of which all
 * terms are positive. In units of the standard deviation.
 *
 * @remarks The usual levels 0.9, 0.95 and 0.99 are literals, correctly rounded and the same bits in every engine.
 * Relative error at most 1e-12 up to a confidence of 0.9999; above, an absolute error of at most 1e-15 / φ(z), since a
 * confidence close to 1 has few digits left that say how close: 5e-11 at 0.99999, 4e-8 at 1 - 1e-8, 3e-4 at 1 - 1e-12
 * and nothing but the first digit at the last doubles below 1.
 * {@link normalQuantile} of the tail has no such limit.
 * About a microsecond. Source: G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4),
 * 2004.
 * @param confidence strictly between 0 and 1
 * @returns z, above 0
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for any other confidence
 * @example
 * ```ts
 * import { zOfConfidence } from 'cx-metrics/stats';
 * zOfConfidence(0.95); // ~> 1.959963984540054
 * zOfConfidence(0.8); // ~> 1.2815515655446
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function zOfConfidence(confidence: number): number {
  if (!(typeof confidence === 'number' && confidence > 0 && confidence < 1)) {
    refuse('interval', 'confidence', 'between 0 and 1', confidence);
  }
  const usual: Record<number, number> = { 0.9: 1.6448536269514726, 0.95: 1.9599639845400543, 0.99: 2.575829303548901 };
  // Φ is concave here, so steps from below never pass the root: the first that does not rise is rounding. At a confidence
  // next to 1 a step may be nothing but rounding, and then long; no double below 1 has a z of 9.
  let z = usual[confidence] ?? 0;
  for (let next = z ? 0 : confidence; next > z && next < 9; ) {
    z = next;
    const density = Math.exp((-z * z) / 2) * 0.3989422804014327;
    let sum = 0;
    let term = z;
    for (let k = 3; sum + term > sum; k += 2) {
      sum += term;
      term *= (z * z) / k;
    }
    next = z + (confidence / 2 / density - sum);
  }
  return z;
}
