import { refuse } from '../../core/errors.js';

/** Refuses what is not a confidence, in the name of the function that was called. */
export function assertConfidence(caller: string, confidence: unknown): void {
  if (!(typeof confidence === 'number' && confidence > 0 && confidence < 1)) {
    refuse(caller, 'confidence', 'a number between 0 and 1, such as 0.95', confidence);
  }
}

/** √(π / 2): one over twice the density at 0. */
const ROOT = 1.2533141373155003;

/** Over φ(z), z from 0: Φ(z) - 1/2 but for its first term, as a part of it; or the reciprocal of Mills' ratio. */
function overDensity(z: number, isWithin: boolean): number {
  const square = z * z;
  let reached = isWithin ? 0 : z;
  for (let k = isWithin ? 40 : Math.ceil(430 / square) + 14; k > 0; k--) {
    reached = isWithin ? ((1 + reached) * square) / (2 * k + 1) : z + k / reached;
  }
  return reached;
}

/**
 * The probability that a standard normal number lies beyond -z or z, z from 0: what `2 * normalUpperTail(z)` is, by the series that
 * {@link zOf} has anyway. Relative error below 1e-13 down to 1e-300.
 */
export function beyondZ(z: number): number {
  const isWithin = z < 0.8;
  const reached = overDensity(z, isWithin);
  const twice = Math.exp((z * z) / -2) / ROOT;
  return isWithin ? 1 - twice * (z + z * reached) : twice / reached;
}

/** The natural logarithm of {@link beyondZ}, finite however large z is. */
export function lnBeyondZ(z: number): number {
  return z < 0.8 ? Math.log(beyondZ(z)) : (z * z) / -2 - Math.log(ROOT * overDensity(z, false));
}

/** The z of a confidence, refused in the name of the function that was called when it is none. */
export function zOf(caller: string, confidence: number): number {
  assertConfidence(caller, confidence);
  const usual: Record<number, number> = { 0.9: 1.6448536269514726, 0.95: 1.9599639845400543, 0.99: 2.575829303548901 };
  const known = usual[confidence];
  if (known) return known;
  // What lies within, or beyond where that is less. Φ is concave, its tail convex: Newton's steps from below never pass the
  // root, and the first that does not rise is rounding.
  const isWithin = confidence < 0.6;
  const part = isWithin ? confidence : 1 - confidence;
  let z = 0;
  for (let next = isWithin ? part : 0.8; next > z; ) {
    z = next;
    const reached = overDensity(z, isWithin);
    const wanted = part * (ROOT * Math.exp((z * z) / 2));
    next = z + (isWithin ? wanted - (z + z * reached) : 1 / reached - wanted);
  }
  return z;
}

/**
 * The two-sided normal quantile: the z for which a standard normal number lies between -z and z with the given
 * confidence.
 *
 * Formula: 2 Φ(z) - 1 = confidence, by Newton's method: below 0.6 on Φ(z) - 1/2 = φ(z) (z + z³/3 + z⁵/(3·5) + …), of which
 * all terms are positive; from there on on the tail, 1 - Φ(z) = φ(z) / (z + 1/(z + 2/(z + 3/(z + …)))), with 1 - confidence,
 * which is exact. In units of the standard deviation.
 *
 * @remarks The usual levels 0.9, 0.95 and 0.99 are literals, correctly rounded and the same bits in every engine. Error at most
 * 3 units in the last place for the confidence as the double it is, up to the last one below 1: z(1 - 2⁻⁵³) is 8.2924.
 * Some ten microseconds for other levels. Source: G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004;
 * NIST Digital Library of Mathematical Functions, 7.9.
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
  return zOf('zOfConfidence', confidence);
}
