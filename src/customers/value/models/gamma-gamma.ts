import { slopeOfLogGamma } from '../../../stats/distributions/digamma.js';
import { logOfBeta } from '../../../stats/distributions/log-beta.js';
import { dot } from '../../../stats/numerics/matrix.js';
import { type CustomerFault, isCount, type ModelLikelihood, type ModelTable, type ValueModel } from './value-model.js';

/**
 * The mean m of x purchases of a customer is gamma(p x, ν x) with ν ~ gamma(q, v):
 *   L = (v / (v + x m))^q (x m / (v + x m))^(p x) / (m B(p x, q)).
 */
function likelihood({ weight, columns }: ModelTable): ModelLikelihood {
  const [frequency, monetary] = columns as [Float64Array, Float64Array];
  const mean = dot(weight, monetary) / weight.reduce((sum, each) => sum + each, 0);
  const starts = [
    [4, 3],
    [1, 1.5],
    [20, 6],
    [0.5, 12],
  ].map(([p, q]) => [p, q, ((q as number) * mean) / (p as number)] as number[]);
  const logLik = (params: Float64Array, slope: Float64Array): number => {
    const [p, q, v] = params as unknown as [number, number, number];
    let [value, byP, byQ, byV] = [0, 0, 0, 0];
    const ofQ = slopeOfLogGamma(q);
    // rows come by frequency, as a rule: what depends on nothing else is kept
    let [known, beta, ofPurchases, ofBoth] = [NaN, 0, 0, 0];
    for (let i = 0; i < weight.length; i++) {
      const [w, x, m] = [weight[i] as number, frequency[i] as number, monetary[i] as number];
      const shape = p * x;
      if (x !== known) {
        known = x;
        beta = logOfBeta(shape, q);
        ofPurchases = slopeOfLogGamma(shape);
        ofBoth = slopeOfLogGamma(shape + q);
      }
      const spent = x * m;
      const [own, others] = [-Math.log1p(v / spent), -Math.log1p(spent / v)];
      value += w * (q * others + shape * own - Math.log(m) - beta);
      byP += w * x * (ofBoth - ofPurchases + own);
      byQ += w * (ofBoth - ofQ + others);
      byV += w * ((q / v) * (spent / (v + spent)) - shape / (v + spent));
    }
    slope.set([byP, byQ, byV]);
    return value;
  };
  return { starts, logLik };
}

function faultOf([frequency, monetary]: readonly number[]): CustomerFault | null {
  if (!isCount(frequency)) return ['frequency', 'a whole number from 0 to 10^6', 'not-a-count'];
  const isSpend = (monetary as number) >= 1e-100 && (monetary as number) <= 1e100;
  // without a repeat purchase there is no mean, whatever stands for it
  return frequency === 0 || isSpend ? null : ['monetary', 'above 0 where there are repeat purchases', 'out-of-range'];
}

/**
 * Gamma-Gamma: what a customer's purchases are worth on average.
 *
 * Amounts of a customer vary around a mean of their own (`p` is how little), and the means vary over customers as an inverse gamma
 * distribution with `q` and `v`. A customer is described by `frequency` (repeat purchases) and `monetary` (mean amount of these). Few
 * purchases say little: the expected value lies between the customer's own mean and that of all, p v / (q − 1).
 *
 * @remarks Only repeat purchases, since a first one is often of another kind; customers without any are left out of a fit, and take the
 * mean of all. The worth of a purchase must have nothing to do with how often somebody buys: look at their correlation first. Amounts
 * must be above 0: not for purchases that are free or given back. `v` is in the unit of money. Source: Fader and Hardie, The
 * Gamma-Gamma Model of Monetary Value, 2013.
 * @example
 * ```ts
 * import { expectedValue, gammaGamma } from 'cx-metrics';
 *
 * const params = { p: 6.25, q: 3.74, v: 15.44 };
 * const customers = { frequency: [0, 1, 20], monetary: [null, 50, 50] };
 * const { values } = expectedValue(customers, { model: gammaGamma, params });
 * values[0]; // ~> 35.2189781021898
 * values[1]; // ~> 45.4949944382647
 * values[2]; // ~> 49.6829497416627
 * ```
 * @category Models
 * @since 0.1.0
 */
export const gammaGamma: ValueModel<'p' | 'q' | 'v', 'frequency' | 'monetary'> = {
  model: 'gamma-gamma',
  parameters: ['p', 'q', 'v'],
  parts: ['frequency', 'monetary'],
  faultOf,
  tells: ([frequency]) => (frequency as number) > 0,
  likelihood,
  expectedValue: (params, customer) => {
    const [p, q, v] = params as [number, number, number];
    const [x, m] = customer as [number, number];
    const spent = x === 0 ? 0 : x * m;
    const shape = p * x + q - 1;
    return shape > 0 ? (p / shape) * (v + spent) : null;
  },
};
