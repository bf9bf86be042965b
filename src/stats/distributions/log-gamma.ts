import { refuse } from '../../core/errors.js';

/**
 * What Stirling's formula leaves out: ln Γ(x) - ((x - ½) ln x - x + ½ ln 2π), for x from 1e-300.
 *
 * Small x climb to 16 by r(x) = r(x + 1) + (x + ½) ln(1 + 1/x) - 1; there five terms of Stirling's series are enough.
 * Absolute error about 1e-15. Densities are built on this rather than on ln Γ itself, of which differences would lose
 * digits.
 */
export function stirlingRemainder(x: number): number {
  let sum = 0;
  let at = x;
  for (; at < 16; at++) sum += (at + 0.5) * Math.log1p(1 / at) - 1;
  const w = 1 / (at * at);
  return sum + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - w / 1188) * w) * w) * w) / at;
}

/**
 * k ln(k / mean) + mean - k, the exponent of a density at a distance from its peak, without cancellation near it:
 * with u = (k - mean) / (k + mean) it is (k - mean) u + 2k (u³/3 + u⁵/5 + …). Source: C. Loader, Fast and Accurate
 * Computation of Binomial Probabilities, 2000. The logarithm of the mean may be given, since the mean may underflow.
 */
export function deviance(k: number, mean: number, logMean = Math.log(mean)): number {
  const u = (k - mean) / (k + mean);
  if (!(Math.abs(u) < 0.2)) return k * (Math.log(k) - logMean) + mean - k;
  let sum = (k - mean) * u;
  let power = 2 * k * u;
  for (let j = 3, before = NaN; sum !== before; j += 2) {
    before = sum;
    power *= u * u;
    sum += power / j;
  }
  return sum;
}

/**
 * Natural logarithm of the gamma function.
 *
 * Formula: ln Γ(x) = ln ∫ s^(x-1) e^(-s) ds over s from 0; of a whole number n it is ln (n - 1)!.
 *
 * @remarks Relative error at most 1e-14, also beside the zeros at 1 and 2, where an absolute error of 3e-18 remains.
 * O(1). Source: Stirling's series, NIST Digital Library of Mathematical Functions 5.11.1; beside the zeros the same
 * series for its difference from ln Γ(1) or ln Γ(2).
 * @param x above 0, up to 2.5e305
 * @returns the logarithm, at least -0.1215
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for any other x
 * @example
 * ```ts
 * import { logGamma } from 'cx-metrics/stats';
 * logGamma(1); // => 0
 * logGamma(5); // ~> 3.1780538303479458
 * logGamma(0.5); // ~> 0.5723649429247001
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function logGamma(x: number): number {
  if (!(typeof x === 'number' && x > 0 && x <= 2.5e305)) {
    refuse('logGamma', 'x', 'above 0 and up to 2.5e305', x, 'INVALID_VALUE');
  }
  if (x < 0.5) return besideZero(1, x) - Math.log(x);
  if (x < 2.5) return x < 1.5 ? besideZero(1, x - 1) : besideZero(2, x - 2);
  return (x - 0.5) * Math.log(x) - x + 0.9189385332046727 + stirlingRemainder(x);
}

/** ln Γ(zero + e) - ln Γ(zero): both climb to 17, and every step and the formula there are taken as differences. */
function besideZero(zero: number, e: number): number {
  const top = 17;
  let sum = (top - 0.5) * Math.log1p(e / top) + e * Math.log(top + e) - e;
  sum += stirlingRemainder(top + e) - stirlingRemainder(top);
  for (let k = zero; k < top; k++) sum -= Math.log1p(e / k);
  return sum;
}
