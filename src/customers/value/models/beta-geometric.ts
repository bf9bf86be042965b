import { betaMean } from '../../../stats/numerics/beta-mean.js';
import { dot } from '../../../stats/numerics/matrix.js';
import { beyond, type ModelLikelihood, type ModelTable } from './value-model.js';

/*
 * What BG/NBD and MBG/NBD share. A customer buys at a rate λ ~ gamma(r, alpha) and after a purchase leaves with probability
 * p ~ beta(a, b): after each repeat purchase, or also after the first one. So with m = x or m = x + 1 chances to leave that were not
 * taken before the last one,
 *   L = (r)ₓ alpha^r · (b)ₘ / (a + b)ₘ · [ (alpha + T)^-(r + x) + a / (b + m − 1) · (alpha + tₓ)^-(r + x) ],
 * (r)ₓ = r (r + 1) … (r + x − 1), the second part being left out where m = 0.
 */

/** The likelihood; `first`: 1 where one may leave after the first purchase, else 0. */
export function betaGeometricLikelihood({ weight, columns }: ModelTable, first: 0 | 1): ModelLikelihood {
  const [frequency, recency, age] = columns as [Float64Array, Float64Array, Float64Array];
  const purchases = beyond(weight, (i) => frequency[i] as number);
  const chances = beyond(weight, (i) => (frequency[i] as number) + first);
  const bought = dot(weight, frequency);
  const perTime = bought / (dot(weight, age) || 1);
  const tilts: number[] = [];
  const starts = [
    [0.3, 0.8, 2.5],
    [1, 0.3, 1],
    [4, 0.05, 2],
    [0.1, 3, 12],
    [1, 0.1, 0.1],
    [4, 2, 0.1],
  ].map((start) => {
    const [r, a, b] = start as [number, number, number];
    // who leaves early buys at a higher pace than it seems
    return [r, ((r / perTime) * b) / (a + b), a, b];
  });
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
      const tilt = a / (b + j);
      value -= count * Math.log1p(tilt);
      byA -= count / (a + b + j);
      byB += (count * tilt) / (a + b + j);
      tilts[j] = Math.log(tilt);
    }
    // taking pairs apart would cost more here than the logarithms, until the engine has compiled it
    for (let i = 0; i < weight.length; i++) {
      const w = weight[i] as number;
      const x = frequency[i] as number;
      const now = age[i] as number;
      const then = recency[i] as number;
      const power = r + x;
      const chance = x + first - 1;
      const newer = Math.log1p(now / alpha);
      value -= w * power * newer;
      byR -= w * newer;
      byAlpha += ((w * power) / alpha) * (now / (alpha + now));
      if (chance < 0) continue;
      const evidence = newer - Math.log1p(then / alpha);
      // how much likelier they have left than not, as a logarithm
      const odds = (tilts[chance] as number) + power * evidence;
      const less = Math.exp(-Math.abs(odds));
      const left = (w * (odds > 0 ? 1 : less)) / (1 + less);
      value += w * (Math.max(0, odds) + Math.log1p(less));
      byR += left * evidence;
      byAlpha += (left * power * (then - now)) / (alpha + now) / (alpha + then);
      byA += left / a;
      byB -= left / (b + chance);
    }
    slope.set([byR, byAlpha, byA, byB]);
    return value;
  };
  return { starts, logLik };
}

/** P(alive): 1 where there was no chance to leave, else by the odds of having left. */
export function betaGeometricAlive(params: readonly number[], customer: readonly number[], first: 0 | 1): number {
  const [r, alpha, a, b] = params as [number, number, number, number];
  const [x, last, age] = customer as [number, number, number];
  const evidence = (r + x) * (Math.log1p(age / alpha) - Math.log1p(last / alpha));
  return x + first === 0 ? 1 : 1 / (1 + (a / (b + (x + first - 1))) * Math.exp(evidence));
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
