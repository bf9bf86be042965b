import { refuse } from '../../../core/errors.js';
import { plain } from '../../../core/plain-number.js';
import { type Column, columnsOf } from '../../../core/reading.js';
import { betaMean } from '../../../stats/numerics/beta-mean.js';
import { dot } from '../../../stats/numerics/matrix.js';
import {
  beyond,
  type CustomerFault,
  isCount,
  type ModelLikelihood,
  type ModelTable,
  type ValueModel,
} from './value-model.js';

/**
 * At the end of each period a customer leaves with probability θ ~ beta(alpha, beta). With s periods survived, and then left or not:
 *   L = (beta)ₛ / (alpha + beta)ₛ · [left: alpha / (alpha + beta + s)].
 */
function likelihood({ weight, columns }: ModelTable): ModelLikelihood {
  const [survived, left] = columns as [Float64Array, Float64Array];
  const stays = beyond(weight, (i) => survived[i] as number);
  const chances = beyond(weight, (i) => (survived[i] as number) + (left[i] as number));
  const gone = dot(weight, left);
  const logLik = (params: Float64Array, slope: Float64Array): number => {
    const [alpha, beta] = params as unknown as [number, number];
    let value = gone * Math.log(alpha);
    let [byAlpha, byBeta] = [gone / alpha, 0];
    for (let j = 0; j < chances.length; j++) {
      const [stayed, all] = [stays[j] ?? 0, chances[j] as number];
      value += stayed * Math.log(beta + j) - all * Math.log(alpha + beta + j);
      byAlpha -= all / (alpha + beta + j);
      byBeta += stayed / (beta + j) - all / (alpha + beta + j);
    }
    slope.set([byAlpha, byBeta]);
    return value;
  };
  return {
    starts: [
      [1, 3],
      [0.3, 0.5],
      [5, 20],
      [3, 1],
    ],
    logLik,
  };
}

function faultOf([survived, left = 0]: readonly number[]): CustomerFault | null {
  if (!isCount(survived)) {
    return ['survived', 'a whole number of periods from 0 to 10^6', 'not-a-count'];
  }
  return left === 0 || left === 1 ? null : ['left', '1 or 0', 'not-a-flag'];
}

/** A cohort by the number left after each period, as rows: those who left after so many, and those who are still there. */
function rowsOf(metric: string, source: unknown): object | null {
  if (!('survivors' in Object(source))) return null;
  const [given] = columnsOf(metric, source, { required: ['survivors'] }) as [Column];
  const survivors = Array.from(given, plain);
  const rows = { survived: [] as number[], left: [] as number[], weight: [] as number[] };
  let before = Infinity;
  for (const [k, count] of survivors.entries()) {
    if (!(typeof count === 'number' && count >= 0 && count <= before && count <= 1e15)) {
      const place = ` at index ${k} of survivors`;
      refuse(metric, 'survivors', 'numbers from 0 that do not rise', count, 'INVALID_VALUE', place, { index: k });
    }
    if (k > 0) {
      rows.survived.push(k - 1);
      rows.left.push(1);
      rows.weight.push(before - count);
    }
    before = count;
  }
  if (survivors.length < 2) {
    refuse(metric, 'survivors', 'numbers at the start and after one period at least', given, 'INVALID_VALUE');
  }
  rows.survived.push(survivors.length - 1);
  rows.left.push(0);
  rows.weight.push(before);
  return rows;
}

/** Chance to survive one period more after so many. */
export function retentionOf(alpha: number, beta: number, survived: number): number {
  return (beta + survived) / (alpha + beta + survived);
}

/**
 * Σ f^k S(k), k = 1, 2 …, of who stays for k periods with probability S(k) = E (1 − θ)^k, θ ~ beta(a, b): it is a mean over θ; infinite
 * without discount where too many stay for very long.
 */
export function discountedStays(a: number, b: number, factor: number): number {
  const lost = 1 - factor;
  if (lost === 0) return a > 1 ? b / (a - 1) : Infinity;
  const worth = (p: number, q: number) => (q * factor) / (lost + p * factor);
  return betaMean(a, b, worth, factor / lost, 1 / factor);
}

/**
 * sBG, the shifted beta-geometric: how long customers with a contract stay, renewal after renewal.
 *
 * At the end of each period a customer leaves with a probability of their own, beta distributed over customers (`alpha`, `beta`). Those
 * who leave easily go first, so that retention rises with age although nobody changes. A customer is described by `survived`: how many
 * renewals they have made. A fit takes besides whether they have `left` at the one after these; or `survivors`, the
 * number of customers of one cohort at the start and after each period: of shares in their place standard errors are those of one customer.
 *
 * @remarks {@link expectedPurchases} tells renewals to come, {@link clv} what they are worth, for ever where no number of steps is given.
 * The curves of survival and retention come from {@link projectRetention}; with a contract one knows who is there, so that there is no
 * P(alive). Not where customers may go and come back, or leave at any moment without a word ({@link bgNbd}).
 * Source: Fader and Hardie, How to Project Customer Retention, Journal of Interactive Marketing 21, 2007; and Customer-Base Valuation in a
 * Contractual Setting, Marketing Science 29, 2010.
 * @example
 * ```ts
 * import { expectedPurchases, fitModel, sBg } from 'cx-metrics';
 *
 * const fit = fitModel({ survivors: [1000, 869, 743, 653, 593, 551, 517, 491] }, { model: sBg });
 * fit.params?.alpha.toFixed(3); // => '0.668'
 * fit.params?.beta.toFixed(3); // => '3.806'
 * expectedPurchases({ survived: [7] }, { model: sBg, params: fit, horizon: 3 }).value?.toFixed(4); // => '2.6803'
 * ```
 * @category Models
 * @since 0.1.0
 */
export const sBg: ValueModel<'alpha' | 'beta', 'survived'> = {
  model: 's-bg',
  parameters: ['alpha', 'beta'],
  parts: ['survived'],
  fitParts: ['survived', 'left'],
  rowsOf,
  faultOf,
  likelihood,
  discrete: true,
  expectedPurchases: (params, customer, horizon) => {
    const [alpha, beta] = params as [number, number];
    const [survived] = customer as [number];
    let [there, sum] = [1, 0];
    for (let k = survived; k < survived + horizon; k++) {
      there *= retentionOf(alpha, beta, k);
      sum += there;
    }
    return sum;
  },
  discountedPurchases: (params, customer, factor) =>
    discountedStays(params[0] as number, (params[1] as number) + (customer[0] as number), factor),
};
