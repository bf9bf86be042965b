import { fail, refuse } from '../../core/errors.js';

/**
 * ln ₂F₁ for 0 < b < c as the logarithm of a mean: of (1 − z p)^−a for p of a beta distribution with shapes b and c − b, over the log
 * odds of p on a grid; both tails are closed as the geometric series they become.
 */
function onGrid(a: number, b: number, c: number, z: number, step: number): number {
  const change = Math.abs(a) + c;
  const first = -40 - Math.log((1 + change) * (1 + Math.abs(z)));
  const last = 40 + Math.log((1 + change) / Math.min(1, 1 - z));
  const count = Math.ceil((last - first) / step);
  const logs = new Float64Array(count + 1);
  const tilts = new Float64Array(count + 1);
  for (let k = 0; k <= count; k++) {
    const u = first + k * step;
    // ln p and ln (1 − p)
    const [logP, logQ] = [-Math.log1p(Math.exp(-u)), -Math.log1p(Math.exp(u))];
    logs[k] = b * logP + (c - b) * logQ;
    // 1 − z p from two terms of one sign
    tilts[k] = -a * Math.log(z < 0 ? 1 - z * Math.exp(logP) : 1 - z + z * Math.exp(logQ));
  }
  const [left, right] = [1 + 1 / Math.expm1(b * step), 1 + 1 / Math.expm1((c - b) * step)];
  const logSum = (at: (k: number) => number) => {
    let [largest, sum] = [-Infinity, 0];
    for (let k = 0; k <= count; k++) largest = Math.max(largest, at(k));
    for (let k = 0; k <= count; k++) sum += Math.exp(at(k) - largest) * (k === 0 ? left : k === count ? right : 1);
    return largest + Math.log(sum);
  };
  return logSum((k) => (logs[k] as number) + (tilts[k] as number)) - logSum((k) => logs[k] as number);
}

/**
 * Natural logarithm of Gauss's hypergeometric function, also where that is too large for a number.
 *
 * Formula: ln ₂F₁(a, b; c; z), as for {@link hyp2f1}.
 *
 * @remarks Domain, error, cost and source as for {@link hyp2f1}; the error is absolute where the logarithm is below 1 in size.
 * @param a first upper parameter
 * @param b second upper parameter
 * @param c lower parameter
 * @param z below 1
 * @returns the logarithm
 * @throws A {@link CxMetricsError} `INVALID_VALUE` outside the domain
 * @example
 * ```ts
 * import { logHyp2f1 } from 'cx-metrics/stats';
 * logHyp2f1(10000.24, 10002.43, 10002.22, 0.47); // ~> 6349.068400042757
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function logHyp2f1(a: number, b: number, c: number, z: number): number {
  return logOf('logHyp2f1', a, b, c, z);
}

function logOf(name: string, a: number, b: number, c: number, z: number): number {
  for (const [which, value] of Object.entries({ a, b, c, z })) {
    const isIn = typeof value === 'number' && Math.abs(value) <= 1e6 && (which !== 'z' || value < 1);
    if (!isIn) refuse(name, which, which === 'z' ? 'from -1e6 to below 1' : 'from -1e6 to 1e6', value, 'INVALID_VALUE');
  }
  const isMeanOverA = a > 0 && a < c;
  if (!isMeanOverA && !(b > 0 && b < c)) {
    fail('INVALID_VALUE', name, `a or b must lie between 0 and c; got a = ${a}, b = ${b} and c = ${c}`);
  }
  const [tilt, shape] = isMeanOverA ? [b, a] : [a, b];
  let step = 0.25;
  let log = onGrid(tilt, shape, c, z, step);
  // the error is squared each time the grid is halved
  for (let before = NaN; !(Math.abs(log - before) <= 1e-8 * Math.max(1, Math.abs(log))) && step > 1e-4; ) {
    before = log;
    step /= 2;
    log = onGrid(tilt, shape, c, z, step);
  }
  return log;
}

/**
 * Gauss's hypergeometric function.
 *
 * Formula: ₂F₁(a, b; c; z) = Σ (a)ₖ (b)ₖ / ((c)ₖ k!) zᵏ, and what continues it for z below −1.
 *
 * @remarks Where a or b lies between 0 and c; z may be as near to 1, and as far below 0, as doubles go. Relative error at most 1e-12
 * where it is well conditioned, else what the last place of the arguments costs. It is taken as a mean over a beta distribution
 * (Euler's integral), whose trapezoidal sum over the log odds has terms of one sign: nothing cancels, whole differences of
 * parameters need no care, and 1 − z may be tiny. Cost: tens of microseconds, milliseconds for parameters of 1e4. Source: NIST Digital
 * Library of Mathematical Functions 15.6.1; Trefethen and Weideman 2014.
 * @param a first upper parameter, from −1e6 to 1e6
 * @param b second upper parameter, likewise
 * @param c lower parameter, up to 1e6
 * @param z below 1, from −1e6
 * @returns the value
 * @throws A {@link CxMetricsError} `INVALID_VALUE` outside the domain, and where the value is too large for a number: see {@link logHyp2f1}
 * @example
 * ```ts
 * import { hyp2f1 } from 'cx-metrics/stats';
 * hyp2f1(1, 1, 2, 0.5); // ~> 1.3862943611198906
 * hyp2f1(1.2, 3.4, 4.6, 0.99); // ~> 13.779191580039624
 * ```
 * @category Distributions
 * @since 0.1.0
 */
export function hyp2f1(a: number, b: number, c: number, z: number): number {
  const value = Math.exp(logOf('hyp2f1', a, b, c, z));
  return value < Infinity
    ? value
    : fail('INVALID_VALUE', 'hyp2f1', 'the value is too large for a number: take logHyp2f1');
}
