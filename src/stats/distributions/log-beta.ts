import { refuse } from '../../core/errors.js';
import { logGamma, stirlingRemainder } from './log-gamma.js';

/** {@link logBeta} of numbers that are known to be good. */
export function logOfBeta(a: number, b: number): number {
  const [small, large] = [Math.min(a, b), Math.max(a, b)];
  // Γ(large) / Γ(large + small) without the difference of large logarithms
  const ratio = stirlingRemainder(large) - stirlingRemainder(large + small);
  const log = small * (1 - Math.log(large + small)) - (large - 0.5) * Math.log1p(small / large);
  return logGamma(small) + ratio + log;
}

/**
 * Natural logarithm of the beta function.
 *
 * Formula: ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b).
 *
 * @remarks Of numbers of any sizes, without the loss of digits of that difference: relative error at most 1e-13, or 1e-15 where the
 * logarithm is near 0. O(1). Source: Stirling's series, NIST Digital Library of Mathematical Functions 5.11.1.
 * @param a from 1e-300 to 1e300
 * @param b likewise
 * @returns the logarithm
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for any other argument
 * @example
 * ```ts
 * import { logBeta } from 'cx-metrics/stats';
 * logBeta(2, 3); // ~> -2.4849066497880004
 * logBeta(100000, 0.5); // ~> -5.184096539560414
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function logBeta(a: number, b: number): number {
  for (const [name, value] of Object.entries({ a, b })) {
    if (!(typeof value === 'number' && value >= 1e-300 && value <= 1e300)) {
      refuse('logBeta', name, 'from 1e-300 to 1e300', value, 'INVALID_VALUE');
    }
  }
  return logOfBeta(a, b);
}
