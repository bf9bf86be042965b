import { gaussLegendre } from '../../../stats/numerics/legendre.js';
import { dot } from '../../../stats/numerics/matrix.js';
import { beyond, type ModelLikelihood, type ModelTable, purchaseFault, type ValueModel } from './value-model.js';

/**
 * What is known of a customer who buys at a rate λ ~ gamma(r, alpha) and leaves at a rate μ ~ gamma(s, beta), at any moment: with n = r + x
 *   L = (r)ₓ alpha^-x · [ (1 + T / alpha)^-n (1 + T / beta)^-s + s / beta · ∫ (1 + τ / alpha)^-n (1 + τ / beta)^-(s + 1) dτ ],
 * τ from tₓ to T. The published forms write the integral as two ₂F₁, which take turns as alpha or beta is the larger one and whose
 * derivatives have no closed form; the integral has one form, and derivatives as exact as itself. It is summed over
 * y = ln (τ + the smaller of alpha and beta): there the integrand is smooth within π of the way, whatever the parameters are, and falls
 * exponentially.
 *
 * Returns the derivatives of the logarithm of the brackets by r, alpha, s and beta, which are means over both parts, the first being just
 * one more node; that logarithm; and the chance of being there still.
 */
function knowledgeOf(params: ArrayLike<number>, frequency: number, since: number, age: number): readonly number[] {
  const [r, alpha, s, beta] = params as unknown as [number, number, number, number];
  const n = r + frequency;
  const least = Math.min(alpha, beta);
  const scale = Math.log((s / beta) * least);
  const end = Math.log1p(age / least);
  let from = Math.log1p(since / least);
  const alive = -n * Math.log1p(age / alpha) - s * Math.log1p(age / beta);
  const first = from + scale - n * Math.log1p(since / alpha) - (s + 1) * Math.log1p(since / beta);
  // to be taken off, so that nothing overflows
  const top = Math.max(alive, first);
  let [sum, left, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0, 0];
  // y and weight of who is there still, and then, part by part, those of the integral
  let nodes = [end, 1];
  for (let gone = 0, slope = 0; ; gone = 1) {
    let value = 0;
    for (let k = 0; k < nodes.length; k += 2) {
      const y = nodes[k] as number;
      const tau = least * Math.expm1(y);
      const a = Math.log1p(tau / alpha);
      const b = Math.log1p(tau / beta);
      value = (nodes[k + 1] as number) * Math.exp(gone * (y + scale) - n * a - (s + gone) * b - top);
      sum += value;
      left += gone * value;
      byR -= value * a;
      byAlpha += (value * tau) / (alpha + tau);
      byS -= value * b;
      byBeta += (value * (s + gone) * tau) / (beta + tau);
    }
    // the rest is nothing, or far out no number
    if (!(slope < 1 || value > 1e-18 * sum)) break;
    const reach = least * Math.exp(from);
    // y less this falls; it grows at most as e^y, so that a part falls by at most e^4
    slope = (n * reach) / (reach - least + alpha) + ((s + 1) * reach) / (reach - least + beta);
    const to = Math.min(end, from + Math.log1p(4 / (slope + 1.2)));
    // it is over, or falls faster than numbers can tell apart
    if (!(least * to > least * from)) break;
    nodes = gaussLegendre(from, to);
    from = to;
  }
  return [
    byR / sum,
    ((n / alpha) * byAlpha) / sum,
    (left / s + byS) / sum,
    (byBeta - left) / beta / sum,
    top + Math.log(sum),
    Math.min(1, Math.exp(alive - top) / sum),
  ];
}

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
    const [r, alpha] = params as unknown as [number, number];
    let value = -bought * Math.log(alpha);
    slope.set([0, -bought / alpha, 0, 0]);
    for (let j = 0; j < purchases.length; j++) {
      value += (purchases[j] as number) * Math.log(r + j);
      (slope[0] as number) += (purchases[j] as number) / (r + j);
    }
    for (let i = 0; i < weight.length; i++) {
      const w = weight[i] as number;
      const known = knowledgeOf(params, frequency[i] as number, recency[i] as number, age[i] as number);
      value += w * (known[4] as number);
      for (let k = 0; k < 4; k++) (slope[k] as number) += w * (known[k] as number);
    }
    return value;
  };
  return { starts, logLik };
}

function probabilityAlive(params: readonly number[], customer: readonly number[]): number {
  return knowledgeOf(params, ...(customer as [number, number, number]))[5] as number;
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
    // ∫ (1 + τ / (beta + T))^-s dτ from 0 to t is (beta + T) (1 − e^-(s − 1) l) / (s − 1) with l = ln(1 + t / (beta + T))
    const l = Math.log1p(horizon / (beta + age));
    const bent = (s - 1) * l;
    const time = (beta + age) * l * (bent ? -Math.expm1(-bent) / bent : 1);
    return (probabilityAlive(params, customer) * (r + x) * time) / (alpha + age);
  },
};
