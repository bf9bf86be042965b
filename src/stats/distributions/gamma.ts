import { refuse } from '../../core/errors.js';
import { settle } from './beta.js';
import { deviance, stirlingRemainder } from './log-gamma.js';

/** x^shape e^-x / Γ(shape) as a logarithm, in a form that loses no digits when the shape is large. */
function logWeight(shape: number, x: number, logX: number): number {
  return Math.log(shape / (2 * Math.PI)) / 2 - deviance(shape, x, logX) - stirlingRemainder(shape);
}

/** The logarithm of P(shape, x) for x up to about shape + 1, and its growth with ln x; a series of positive terms. */
function logBelow(shape: number, x: number, logX: number): [logarithm: number, slope: number] {
  let sum = 1;
  let term = x / (shape + 1);
  for (let k = 2; sum + term > sum; k++) {
    sum += term;
    term *= x / (shape + k);
  }
  return [logWeight(shape, x, logX) + Math.log(sum / shape), shape / sum];
}

/** The logarithm of 1 - P(shape, x) for x from about shape + 1, and its growth with x; a fraction by Lentz's method. */
function logAbove(shape: number, x: number): [logarithm: number, slope: number] {
  let fraction = x + 1 - shape;
  let c = fraction;
  let d = 0;
  for (let m = 1, change = 0; Math.abs(change - 1) > 1e-15; m++) {
    const over = m * (shape - m);
    const plus = x + 1 - shape + 2 * m;
    d = 1 / (plus + over * d);
    c = plus + over / c;
    change = c * d;
    fraction *= change;
  }
  return [logWeight(shape, x, Math.log(x)) - Math.log(fraction), -fraction / x];
}

/** The x with probability p below and q = 1 - p above it; both given, since either may be the small one, and q not 0. */
export function gammaSplit(p: number, q: number, shape: number): number {
  if (p === 0) return 0;
  const start = shape + 1;
  if (p > gammaBelow(start, shape)) {
    // As that of the density, the logarithm of the upper tail is concave in x for shapes from 1 and else convex.
    const target = Math.log(q);
    const step = (x: number) => {
      const [tail, slope] = logAbove(shape, x);
      return x - (tail - target) / slope;
    };
    return settle(step, start, shape < 1);
  }
  // The logarithm of the lower tail is concave in ln x.
  const target = Math.log(p);
  const step = (at: number) => {
    const [tail, slope] = logBelow(shape, Math.exp(at), at);
    return at - (tail - target) / slope;
  };
  return Math.exp(settle(step, Math.log(start), true));
}

/** Checks what a quantile takes: a probability and a shape, the latter from `least` to 1e16 times it. */
export function assertQuantile(
  name: string,
  probability: number,
  parameter: string,
  shape: number,
  least: number,
): void {
  if (!(typeof probability === 'number' && probability >= 0 && probability < 1)) {
    refuse(name, 'probability', 'a number from 0 to below 1', probability, 'INVALID_VALUE');
  }
  assertShape(name, parameter, shape, least);
}

/** Checks what a tail takes: an x and a shape. */
export function assertTail(name: string, x: number, parameter: string, shape: number, least: number): void {
  if (!(Number.isFinite(x) && x >= 0)) refuse(name, 'x', 'a finite number from 0', x, 'INVALID_VALUE');
  assertShape(name, parameter, shape, least);
}

function assertShape(name: string, parameter: string, shape: number, least: number): void {
  const most = least * 1e16;
  if (!(typeof shape === 'number' && shape >= least && shape <= most)) {
    refuse(name, parameter, `a number from ${least} to ${most}`, shape, 'INVALID_VALUE');
  }
}

/** The probability below x; arguments known to be good. */
export function gammaBelow(x: number, shape: number): number {
  if (x === 0) return 0;
  return x < shape + 1 ? Math.exp(logBelow(shape, x, Math.log(x))[0]) : 1 - Math.exp(logAbove(shape, x)[0]);
}

/** The probability above x; arguments known to be good. */
export function gammaAbove(x: number, shape: number): number {
  return x < shape + 1 ? 1 - gammaBelow(x, shape) : Math.exp(logAbove(shape, x)[0]);
}

/**
 * The distribution function of the gamma distribution with scale 1: the probability of a number up to x.
 *
 * Formula: P(shape, x) = ∫ s^(shape-1) e^-s ds / Γ(shape), s from 0 to x; a fraction from 0 to 1. For another scale
 * divide x by it.
 *
 * @remarks Relative error at most 1e-11 for shapes from 0.001 to 1e6, down to results of 1e-300; smaller shapes cost
 * digits of the upper tail. A Poisson count with mean x exceeds k with probability P(k + 1, x). Cost: O(√shape) near the
 * mean, less far from it. Source: series and fraction of the NIST Digital Library of Mathematical Functions, 8.7 and 8.9,
 * with the density in the form of Loader 2000.
 * @param x a finite number from 0
 * @param shape from 1e-6 to 1e10
 * @returns the probability
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when an argument is out of its range
 * @example
 * ```ts
 * import { gammaCdf } from 'cx-metrics/stats';
 * gammaCdf(1, 1); // ~> 0.6321205588285577
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function gammaCdf(x: number, shape: number): number {
  assertTail('gammaCdf', x, 'shape', shape, 1e-6);
  return gammaBelow(x, shape);
}

/**
 * The upper tail of the gamma distribution with scale 1: the probability of a number above x, without the loss of digits
 * of `1 - gammaCdf(x, shape)`.
 *
 * Formula: Q(shape, x) = 1 - P(shape, x), a fraction from 0 to 1.
 *
 * @remarks Error, cost and source as for {@link gammaCdf}. A Poisson count with mean x is at most k with probability
 * Q(k + 1, x).
 * @param x a finite number from 0
 * @param shape from 1e-6 to 1e10
 * @returns the probability
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when an argument is out of its range
 * @example
 * ```ts
 * import { gammaUpperTail } from 'cx-metrics/stats';
 * gammaUpperTail(1, 1); // ~> 0.36787944117144233
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function gammaUpperTail(x: number, shape: number): number {
  assertTail('gammaUpperTail', x, 'shape', shape, 1e-6);
  return gammaAbove(x, shape);
}

/**
 * Quantile of the gamma distribution with scale 1: the x below which it lies with the given probability.
 *
 * Formula: the x with P(shape, x) = probability. For another scale multiply by it.
 *
 * @remarks Relative error at most 1e-12 for shapes from 0.01 to 1e6 and probabilities from 1e-12 to 1 - 1e-12; a quantile
 * below 1e-308 loses digits and becomes 0. Newton's method on logarithms, which always converges here: about 3 to 15 times
 * the cost of {@link gammaCdf}.
 * @param probability from 0 to below 1
 * @param shape from 1e-6 to 1e10
 * @returns the quantile, 0 for the probability 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when an argument is out of its range
 * @example
 * ```ts
 * import { gammaQuantile } from 'cx-metrics/stats';
 * gammaQuantile(0.5, 1); // ~> 0.6931471805599453
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function gammaQuantile(probability: number, shape: number): number {
  assertQuantile('gammaQuantile', probability, 'shape', shape, 1e-6);
  return gammaSplit(probability, 1 - probability, shape);
}
