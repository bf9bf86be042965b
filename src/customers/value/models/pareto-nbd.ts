import { gaussLegendre } from '../../../stats/numerics/legendre.js';
import { dot } from '../../../stats/numerics/matrix.js';
import {
  beyond,
  logistic,
  type ModelLikelihood,
  type ModelTable,
  purchaseFault,
  softplus,
  type ValueModel,
} from './value-model.js';

/** How far a part of the integral may fall, in powers of e; how long it may be; and from where on the rest is nothing. */
const FALL = 8;
const LENGTH = 3;
const NOTHING = 45;

type Gone = readonly [log: number, logAlpha: number, logBeta: number, perAlpha: number, perBeta: number];

/**
 * ∫ of (1 + τ / alpha)^-n (1 + τ / beta)^-(s + 1) from tₓ to T: its logarithm, and means over it, which slopes are made of, of
 * ln (1 + τ / alpha), ln (1 + τ / beta), τ / (alpha + τ) and τ / (beta + τ). Summed over y = ln (τ + the smaller of alpha and beta): there the integrand is
 * smooth within π of the way, whatever the parameters are, and falls exponentially. It is 0 for T = tₓ.
 */
function goneWithin(n: number, s: number, alpha: number, beta: number, since: number, age: number): Gone {
  const least = Math.min(alpha, beta);
  const [start, end] = [Math.log1p(since / least), Math.log1p(age / least)];
  const height = (y: number) => {
    const tau = least * Math.expm1(y);
    return y - n * Math.log1p(tau / alpha) - (s + 1) * Math.log1p(tau / beta);
  };
  const [first, last] = [height(start), height(end)];
  // to be taken off, so that nothing overflows; it falls all the way, or may rise at first where n is below 1
  const top = Math.max(first, last);
  let [sum, logAlpha, logBeta, perAlpha, perBeta] = [0, 0, 0, 0, 0];
  let [from, high, width] = [start, first, LENGTH];
  while (from < end && (high > top - NOTHING || high < last)) {
    let to = Math.min(end, from + width);
    let low = to === end ? last : height(to);
    for (; high - low > FALL; low = height(to)) to = (from + to) / 2;
    // it falls faster than numbers can tell
    if (!(to > from)) break;
    gaussLegendre(from, to, (y, weight) => {
      const tau = least * Math.expm1(y);
      const [a, b] = [Math.log1p(tau / alpha), Math.log1p(tau / beta)];
      const value = weight * Math.exp(y - n * a - (s + 1) * b - top);
      sum += value;
      logAlpha += value * a;
      logBeta += value * b;
      perAlpha += (value * tau) / (alpha + tau);
      perBeta += (value * tau) / (beta + tau);
    });
    width = Math.min(LENGTH, 2 * (to - from));
    [from, high] = [to, low];
  }
  return [Math.log(least) + top + Math.log(sum), logAlpha / sum, logBeta / sum, perAlpha / sum, perBeta / sum];
}

/**
 * A customer buys at a rate λ ~ gamma(r, alpha) and leaves at a rate μ ~ gamma(s, beta), at any moment: with n = r + x
 *   L = (r)ₓ alpha^-x · [ (1 + T / alpha)^-n (1 + T / beta)^-s + s / beta · ∫ (1 + τ / alpha)^-n (1 + τ / beta)^-(s + 1) dτ ],
 * τ from tₓ to T. The published forms write the integral as two ₂F₁, which take turns as alpha or beta is the larger one and whose
 * derivatives have no closed form; the integral has one form, and derivatives as exact as itself.
 */
function likelihood({ weight, columns }: ModelTable): ModelLikelihood {
  const [frequency, recency, age] = columns as [Float64Array, Float64Array, Float64Array];
  const purchases = beyond(weight, (i) => frequency[i] as number);
  const n = weight.reduce((sum, each) => sum + each, 0);
  const [bought, time] = [dot(weight, frequency), dot(weight, age) || 1];
  const starts = [
    [0.6, 0.6, 0.4],
    [1, 2, 3],
    [0.3, 0.2, 0.2],
    [4, 1, 10],
    [6, 0.3, 0.001],
  ].map(([r, s, part]) => [r, ((r as number) / bought) * time, s, ((part as number) / n) * time] as number[]);
  const logLik = (params: Float64Array, slope: Float64Array): number => {
    const [r, alpha, s, beta] = params as unknown as [number, number, number, number];
    let value = -bought * Math.log(alpha);
    let [byR, byAlpha, byS, byBeta] = [0, -bought / alpha, 0, 0];
    for (let j = 0; j < purchases.length; j++) {
      value += (purchases[j] as number) * Math.log(r + j);
      byR += (purchases[j] as number) / (r + j);
    }
    for (let i = 0; i < weight.length; i++) {
      const [w, power, seen] = [weight[i] as number, r + (frequency[i] as number), age[i] as number];
      const [a, b] = [Math.log1p(seen / alpha), Math.log1p(seen / beta)];
      const [log, ...means] = goneWithin(power, s, alpha, beta, recency[i] as number, seen);
      const alive = -power * a - s * b;
      const odds = Math.log(s / beta) + log - alive;
      const left = logistic(odds);
      value += w * (alive + softplus(odds));
      byR -= w * mixed(left, a, means[0]);
      byAlpha += ((w * power) / alpha) * mixed(left, seen / (alpha + seen), means[2]);
      byS += w * (left / s - mixed(left, b, means[1]));
      byBeta += (w / beta) * (mixed(left, (s * seen) / (beta + seen), (s + 1) * means[3]) - left);
    }
    slope.set([byR, byAlpha, byS, byBeta]);
    return value;
  };
  return { starts, logLik };
}

/** A mean of what holds for who has stayed and for who has left. */
function mixed(left: number, stayed: number, gone: number): number {
  return left === 0 ? stayed : stayed + left * (gone - stayed);
}

function probabilityAlive(params: readonly number[], customer: readonly number[]): number {
  const [r, alpha, s, beta] = params as [number, number, number, number];
  const [x, last, age] = customer as [number, number, number];
  const [log] = goneWithin(r + x, s, alpha, beta, last, age);
  return logistic(-(r + x) * Math.log1p(age / alpha) - s * Math.log1p(age / beta) - Math.log(s / beta) - log);
}

/** ∫ (1 + τ / (beta + T))^-s dτ from 0 to t: (beta + T) (1 − e^-(s − 1) l) / (s − 1) with l = ln(1 + t / (beta + T)). */
function timeLeft(s: number, scale: number, horizon: number): number {
  const l = Math.log1p(horizon / scale);
  const bent = (s - 1) * l;
  return scale * l * (Math.abs(bent) < 1e-300 ? 1 : -Math.expm1(-bent) / bent);
}

/**
 * Pareto/NBD: how customers without a contract buy and leave, where they may leave at any moment.
 *
 * While they are customers they buy at random times at a rate of their own, gamma distributed over customers (`r`, `alpha`); they leave
 * at a rate of their own, gamma distributed too (`s`, `beta`). A customer is described by `frequency`, `recency` and `age`, as for
 * {@link bgNbd}.
 *
 * @remarks The oldest of these models, often the best fit; `s` and `beta` are hardly told apart by small data: look at the standard
 * errors. Not for customers with a contract ({@link sBg}), nor for purchases at fixed times ({@link bgBb}), nor where purchases come in
 * seasons. `alpha` and `beta` are in the unit of time. Source: Schmittlein, Morrison and Colombo, Counting Your Customers, Management
 * Science 33, 1987.
 * @example
 * ```ts
 * import { expectedPurchases, paretoNbd, probabilityAlive } from 'cx-metrics';
 *
 * const params = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
 * const customers = { frequency: [2, 0], recency: [30.43, 0], age: [38.86, 38.86] };
 * probabilityAlive(customers, { model: paretoNbd, params }).values[1]; // ~> 0.2952866046169
 * expectedPurchases(customers, { model: paretoNbd, params, horizon: 39 }).values[1]; // ~> 0.1070814682153
 * ```
 * @category Models
 * @since 0.1.0
 */
export const paretoNbd: ValueModel<'r' | 'alpha' | 's' | 'beta', 'frequency' | 'recency' | 'age'> = {
  model: 'pareto-nbd',
  parameters: ['r', 'alpha', 's', 'beta'],
  parts: ['frequency', 'recency', 'age'],
  faultOf: purchaseFault,
  likelihood,
  probabilityAlive,
  expectedPurchases: (params, customer, horizon) => {
    const [r, alpha, s, beta] = params as [number, number, number, number];
    const [x, , age] = customer as [number, number, number];
    const rate = (r + x) / (alpha + age);
    return probabilityAlive(params, customer) * rate * timeLeft(s, beta + age, horizon);
  },
};
