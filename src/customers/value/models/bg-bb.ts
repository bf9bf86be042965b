import { discountedStays } from './s-bg.js';
import {
  type CustomerFault,
  isCount,
  logistic,
  type ModelLikelihood,
  type ModelTable,
  type ValueModel,
} from './value-model.js';

/** ln (a)ₖ and its slope ψ(a + k) − ψ(a), for k = 0, 1 … up to a last one. */
function rising(a: number, last: number): { readonly log: Float64Array; readonly slope: Float64Array } {
  const [log, slope] = [new Float64Array(last + 1), new Float64Array(last + 1)];
  for (let k = 0; k < last; k++) {
    log[k + 1] = (log[k] as number) + Math.log(a + k);
    slope[k + 1] = (slope[k] as number) + 1 / (a + k);
  }
  return { log, slope };
}

/**
 * At each of n opportunities a customer buys with probability p ~ beta(alpha, beta), unless they have left, which they do before each
 * with probability θ ~ beta(gamma, delta). With x purchases, the last one at opportunity t:
 *   L = Σ over j = t … n of (alpha)ₓ (beta)ⱼ₋ₓ / (alpha + beta)ⱼ · (delta)ⱼ / (gamma + delta)ⱼ · [j < n: gamma / (gamma + delta + j)],
 * j being how many opportunities they have lived through. Returns the logarithm and that of the part with j = n.
 */
function likelihood({ weight, columns }: ModelTable): ModelLikelihood {
  const [frequency, recency, opportunities] = columns as [Float64Array, Float64Array, Float64Array];
  const most = opportunities.reduce((largest, each) => Math.max(largest, each), 0);
  const logLik = (params: Float64Array, slope: Float64Array): number => {
    const [alpha, beta, gamma, delta] = params as unknown as [number, number, number, number];
    const [bought, not, both] = [rising(alpha, most), rising(beta, most), rising(alpha + beta, most)];
    const [stayed, all] = [rising(delta, most), rising(gamma + delta, most)];
    let value = 0;
    const by = [0, 0, 0, 0] as [number, number, number, number];
    for (let i = 0; i < weight.length; i++) {
      const [w, x] = [weight[i] as number, frequency[i] as number];
      const [last, n] = [recency[i] as number, opportunities[i] as number];
      const log = (j: number) =>
        (not.log[j - x] as number) -
        (both.log[j] as number) +
        (stayed.log[j] as number) -
        (all.log[j] as number) +
        (j < n ? Math.log(gamma / (gamma + delta + j)) : 0);
      let largest = -Infinity;
      for (let j = last; j <= n; j++) largest = Math.max(largest, log(j));
      let [sum, byBeta, byBoth, byDelta, byAll, left] = [0, 0, 0, 0, 0, 0];
      for (let j = last; j <= n; j++) {
        const part = Math.exp(log(j) - largest);
        sum += part;
        byBeta += part * (not.slope[j - x] as number);
        byBoth += part * (both.slope[j] as number);
        byDelta += part * (stayed.slope[j] as number);
        byAll += part * ((all.slope[j] as number) + (j < n ? 1 / (gamma + delta + j) : 0));
        if (j < n) left += part;
      }
      value += w * ((bought.log[x] as number) + largest + Math.log(sum));
      by[0] += w * ((bought.slope[x] as number) - byBoth / sum);
      by[1] += (w * (byBeta - byBoth)) / sum;
      by[2] += (w * (left / gamma - byAll)) / sum;
      by[3] += (w * (byDelta - byAll)) / sum;
    }
    slope.set(by);
    return value;
  };
  const starts = [
    [1.2, 0.8, 0.7, 2.5],
    [0.5, 1, 1, 8],
    [4, 4, 0.3, 2],
    [1, 5, 3, 3],
  ];
  return { starts, logLik };
}

function faultOf(customer: readonly number[]): CustomerFault | null {
  const [frequency, recency, opportunities] = customer as [number, number, number];
  const part = bgBb.parts.find((_, k) => !isCount(customer[k]));
  if (part) return [part, 'a whole number from 0 to 10^6', 'not-a-count'];
  if (recency > opportunities) return ['recency', 'at most opportunities', 'contradictory'];
  if (frequency > recency) return ['frequency', 'at most recency', 'contradictory'];
  return frequency === 0 && recency > 0 ? ['recency', '0 without a purchase', 'contradictory'] : null;
}

function probabilityAlive(params: readonly number[], customer: readonly number[], atEnd: boolean): number {
  const [alpha, beta, gamma, delta] = params as [number, number, number, number];
  const [x, last, n] = customer as [number, number, number];
  // chances of having left before an opportunity, each relative to that of being there after the last one
  let [log, odds] = [0, -Infinity];
  for (let j = n - 1; j >= last; j--) {
    log += Math.log(((alpha + beta + j) / (beta + j - x)) * ((gamma + delta + j) / (delta + j)));
    const part = log + Math.log(gamma / (gamma + delta + j));
    odds = odds === -Infinity ? part : Math.max(odds, part) + Math.log1p(Math.exp(-Math.abs(odds - part)));
  }
  return logistic(-odds) * (atEnd ? 1 : (delta + n) / (gamma + delta + n));
}

/**
 * BG/BB: how customers buy and leave who may buy once at each of some opportunities: yearly gifts, monthly boxes, shows.
 *
 * At each opportunity they buy with a probability of their own, beta distributed over customers (`alpha`, `beta`); before each they may
 * leave for good with a probability of their own, beta distributed too (`gamma`, `delta`). A customer is described by `frequency` (how
 * often they have bought), `recency` (the number of the last opportunity at which they did; 0 for none) and `opportunities` (how many
 * there were), the acquisition itself not counted: {@link purchaseSummary} makes them of orders, with `period: 'year'` or another.
 *
 * @remarks {@link probabilityAlive} tells two chances: that a customer still is one for the next opportunity (the default), and that they
 * were just after the last one (`at: 'last-opportunity'`). The horizon of {@link expectedPurchases} is a number of opportunities. Not
 * where several purchases fall on one opportunity: take {@link bgNbd}. Cost of a fit: O(opportunities) for each pattern. Source:
 * Fader, Hardie and Shang, Customer-Base Analysis in a Discrete-Time Noncontractual Setting, Marketing Science 29, 2010.
 * @example
 * ```ts
 * import { bgBb, expectedPurchases, probabilityAlive } from 'cx-metrics';
 *
 * const params = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };
 * const donors = { frequency: [2, 0], recency: [6, 0], opportunities: [6, 6] };
 * probabilityAlive(donors, { model: bgBb, params }).values[1]; // ~> 0.1080165841687
 * expectedPurchases(donors, { model: bgBb, params, horizon: 5 }).values[0]; // ~> 1.6687643540741
 * ```
 * @category Models
 * @since 0.1.0
 */
export const bgBb: ValueModel<'alpha' | 'beta' | 'gamma' | 'delta', 'frequency' | 'recency' | 'opportunities'> = {
  model: 'bg-bb',
  parameters: ['alpha', 'beta', 'gamma', 'delta'],
  parts: ['frequency', 'recency', 'opportunities'],
  faultOf,
  likelihood,
  probabilityAlive,
  discrete: true,
  expectedPurchases: (params, customer, horizon) => {
    const [alpha, beta, gamma, delta] = params as [number, number, number, number];
    const [x, , n] = customer as [number, number, number];
    // chances of being there at each opportunity to come; the published closed form has a factor 1 / (gamma − 1)
    let [there, sum] = [probabilityAlive(params, customer, true), 0];
    for (let k = n; k < n + horizon; k++) {
      there *= (delta + k) / (gamma + delta + k);
      sum += there;
    }
    return ((alpha + x) / (alpha + beta + n)) * sum;
  },
  discountedPurchases: (params, customer, factor) => {
    const [alpha, beta, gamma, delta] = params as [number, number, number, number];
    const [x, , n] = customer as [number, number, number];
    const stays = probabilityAlive(params, customer, true) * discountedStays(gamma, delta + n, factor);
    return ((alpha + x) / (alpha + beta + n)) * stays;
  },
};
