import { refuse } from '../../core/errors.js';
import { betaBelow, betaLogQuantile } from './beta.js';

type Test = (value: number) => boolean;

function assertNumber(name: string, argument: string, value: unknown, expected: string, isGood: Test): void {
  if (typeof value !== 'number' || !isGood(value)) refuse(name, argument, expected, value, 'INVALID_VALUE');
}

function assertStudent(name: string, df: number): void {
  assertNumber(name, 'df', df, 'a finite number from 0.001', (given) => given >= 0.001 && given < Infinity);
}

/**
 * The t for which a number lies beyond -t or t with the probability `tails`, and between them with `within` = 1 - `tails`,
 * neither being 0; arguments known to be good. For intervals: `tBeyond(1 - confidence, confidence, df)`.
 */
export function tBeyond(tails: number, within: number, df: number): number {
  const [logX, logY] = betaLogQuantile(tails, within, df / 2, 0.5);
  return Math.sqrt(df) * Math.exp((logY - logX) / 2);
}

/** The probability that a number lies beyond -t or t; arguments known to be good. */
export function beyondT(t: number, df: number): number {
  const u = Math.abs(t) / Math.sqrt(df);
  // The logarithm apart, since u² may exceed what a double holds.
  return betaBelow(df / 2, 0.5, 1 / (1 + u * u), 1 / (1 + 1 / (u * u)), -2 * Math.log(Math.hypot(1, u)));
}

/**
 * The distribution function of Student's t: the probability of a number up to t.
 *
 * Formula: for t <= 0 it is ½ I_x(df / 2, ½) with x = df / (df + t²); a fraction from 0 to 1.
 *
 * @remarks Relative error at most 1e-12 for degrees of freedom from 0.1 to 1e8, down to results of 1e-300. They need not
 * be whole; with very many, it is the normal distribution. A few microseconds. Source: as for {@link betaCdf}.
 * @param t a finite number
 * @param df degrees of freedom, from 0.001
 * @returns the probability
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when an argument is out of its range
 * @example
 * ```ts
 * import { studentTCdf } from 'cx-metrics/stats';
 * studentTCdf(1, 1); // ~> 0.75
 * studentTCdf(-2.228138851986274, 10); // ~> 0.025
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function studentTCdf(t: number, df: number): number {
  assertNumber('studentTCdf', 't', t, 'a finite number', Number.isFinite);
  assertStudent('studentTCdf', df);
  const tail = beyondT(t, df) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The upper tail of Student's t: the probability of a number above t, without the loss of digits of
 * `1 - studentTCdf(t, df)`.
 *
 * Formula: P(T > t) = P(T < -t), a fraction from 0 to 1.
 *
 * @remarks Error, cost and source as for {@link studentTCdf}.
 * @param t a finite number
 * @param df degrees of freedom, from 0.001
 * @returns the probability
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when an argument is out of its range
 * @example
 * ```ts
 * import { studentTUpperTail } from 'cx-metrics/stats';
 * studentTUpperTail(2.228138851986274, 10); // ~> 0.025
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function studentTUpperTail(t: number, df: number): number {
  assertNumber('studentTUpperTail', 't', t, 'a finite number', Number.isFinite);
  assertStudent('studentTUpperTail', df);
  return studentTCdf(-t, df);
}

/**
 * Quantile of Student's t: the t below which it lies with the given probability.
 *
 * Formula: t = √(df (1 - x) / x) with I_x(df / 2, ½) = 2 min(p, 1 - p), negative for p below ½.
 *
 * @remarks Relative error at most 1e-12 for degrees of freedom from 0.1 to 1e8 and probabilities from 1e-12 to
 * 1 - 1e-12. A quantile far above 0 is known as exactly as its probability, which near 1 has few digits: for small upper
 * tails use `-studentTQuantile(tail, df)`. About 20 microseconds. Source: as for {@link betaQuantile}.
 * @param probability strictly between 0 and 1
 * @param df degrees of freedom, from 0.001
 * @returns the quantile
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when an argument is out of its range, or so close to its end that the quantile is beyond 1.7e308
 * @example
 * ```ts
 * import { studentTQuantile } from 'cx-metrics/stats';
 * studentTQuantile(0.5, 3); // => 0
 * studentTQuantile(0.975, 10); // ~> 2.228138851986274
 * studentTQuantile(0.975, 1e8); // ~> 1.95996400826
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function studentTQuantile(probability: number, df: number): number {
  const name = 'studentTQuantile';
  assertNumber(name, 'probability', probability, 'between 0 and 1', (given) => given > 0 && given < 1);
  assertStudent(name, df);
  if (probability === 0.5) return 0;
  const tails = 2 * Math.min(probability, 1 - probability);
  const t = tBeyond(tails, 1 - tails, df);
  assertNumber(name, 'probability', probability, 'one with a finite quantile', () => t < Infinity);
  return probability < 0.5 ? -t : t;
}
