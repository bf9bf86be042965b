import { betaMean } from '../../../stats/numerics/beta-mean.js';
import { dot } from '../../../stats/numerics/matrix.js';
import { beyond, logistic, type ModelLikelihood, type ModelTable, softplus } from './value-model.js';

/*
 * What BG/NBD and MBG/NBD share. A customer buys at a rate λ ~ gamma(r, alpha) and after a purchase leaves with probability
 * p ~ beta(a, b): after each repeat purchase, or also after the first one. So with m = x or m = x + 1 chances to leave that were not
 * taken before the last one,
 *   L = (r)ₓ alpha^r · (b)ₘ / (a + b)ₘ · [ (alpha + T)^-(r + x) + a / (b + m − 1) · (alpha + tₓ)^-(r + x) ],
 * (r)ₓ = r (r + 1) … (r + x − 1), the second part being left out where m = 0.
 */

/** Log of how much likelier it is that a customer has left than not; −∞ where there was no chance to leave. */
function logOdds(a: number, b: number, m: number, evidence: number): number {
  return m === 0 ? -Infinity : Math.log(a / (b + m - 1)) + evidence;
}

/** The likelihood; `first`: 1 where one may leave after the first purchase, else 0. */
export function betaGeometricLikelihood({ weight, columns }: ModelTable, first: 0 | 1): ModelLikelihood {
  const [frequency, recency, age] = columns as [Float64Array, Float64Array, Float64Array];
  const purchases = beyond(weight, (i) => frequency[i] as number);
  const chances = beyond(weight, (i) => (frequency[i] as number) + first);
  const bought = dot(weight, frequency);
  const perTime = bought / dot(weight, age);
  const starts = [
    [0.3, 0.8, 2.5],
    [1, 0.3, 1],
    [4, 0.05, 2],
    [0.1, 3, 12],
  ].map(([r, a, b]) => [r, ((r as number) / perTime) * 0.7, a, b] as number[]);
  const logLik = (params: Float64Array, slope: Float64Array): number => {
    const [r, alpha, a, b] = params as unknown as [number, number, number, number];
    // logarithms are of 1 + T / alpha, so that large r and alpha cost no digits
    let value = -bought * Math.log(alpha);
    let [byR, byAlpha, byA, byB] = [0, -bought / alpha, 0, 0];
    for (let j = 0; j < purchases.length; j++) {
      value += (purchases[j] as number) * Math.log(r + j);
      byR += (purchases[j] as number) / (r + j);
    }
    for (let j = 0; j < chances.length; j++) {
      const count = chances[j] as number;
      value -= count * Math.log1p(a / (b + j));
      byA -= count / (a + b + j);
      byB += (count * a) / (b + j) / (a + b + j);
    }
    for (let i = 0; i < weight.length; i++) {
      const [w, x, seen, last] = [weight[i] as number, frequency[i] as number, age[i] as number, recency[i] as number];
      const [m, power, newer] = [x + first, r + x, Math.log1p(seen / alpha)];
      value -= w * power * newer;
      byR -= w * newer;
      byAlpha += ((w * power) / alpha) * (seen / (alpha + seen));
      if (m === 0) continue;
      const evidence = newer - Math.log1p(last / alpha);
      const odds = logOdds(a, b, m, power * evidence);
      const gone = w * logistic(odds);
      value += w * softplus(odds);
      byR += gone * evidence;
      byAlpha += (gone * power * (last - seen)) / (alpha + seen) / (alpha + last);
      byA += gone / a;
      byB -= gone / (b + m - 1);
    }
    slope.set([byR, byAlpha, byA, byB]);
    return value;
  };
  return { starts, logLik };
}

/** P(alive), which is 1 where there was no chance to leave. */
export function betaGeometricAlive(params: readonly number[], customer: readonly number[], first: 0 | 1): number {
  const [r, alpha, a, b] = params as [number, number, number, number];
  const [x, last, age] = customer as [number, number, number];
  const evidence = (r + x) * (Math.log1p(age / alpha) - Math.log1p(last / alpha));
  return logistic(-logOdds(a, b, x + first, evidence));
}

/**
 * Purchases expected within a time t: P(alive) times the mean of (1 − (1 + p t / (alpha + T))^-(r + x)) / p over p ~ beta(a, b + m),
 * which is what a customer who leaves with probability p buys until then. The published closed form has a factor 1 / (a − 1) before a
 * difference that vanishes with it; the mean has neither.
 */
export function betaGeometricPurchases(
  params: readonly number[],
  customer: readonly number[],
  horizon: number,
  first: 0 | 1,
): number {
  const [r, alpha, a, b] = params as [number, number, number, number];
  const [x, , age] = customer as [number, number, number];
  const [power, growth] = [r + x, horizon / (alpha + age)];
  const bought = (p: number) => -Math.expm1(-power * Math.log1p(p * growth)) / p;
  const alive = betaGeometricAlive(params, customer, first);
  return horizon === 0 || alive === 0 ? 0 : alive * betaMean(a, b + x + first, bought, (power + 1) * growth, power + 1);
}
