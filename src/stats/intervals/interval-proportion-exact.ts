import { betaLogQuantile } from '../distributions/beta.js';
import { assertLevel, assertRange, LEAST, MOST } from './assert-range.js';
import type { ProportionIntervalMethod } from './interval-proportion.js';

/** What the methods of a share by the level take. */
function assertShare(method: string, count: number, total: number, confidence: number): void {
  assertRange(method, { total }, LEAST, MOST);
  assertRange(method, { count }, 0, total);
  assertLevel(method, confidence);
}

/** Logarithms of the share that Beta(a, b) falls below with probability α/2, and of the rest. */
function logLowerShare(confidence: number, a: number, b: number): readonly [share: number, rest: number] {
  const tail = (1 - confidence) / 2;
  return betaLogQuantile(tail, 1 - tail, a, b);
}

/**
 * Clopper and Pearson's exact interval of a share, from tails of the binomial distribution.
 *
 * Quantiles of beta distributions: low of Beta(count, total - count + 1) at α/2, high of Beta(count + 1, total - count)
 * at 1 - α/2, with α = 1 - confidence; exactly 0 when nobody has the property, and exactly 1 when all have it.
 *
 * @remarks Covers the true share at least as often as it says, whatever the share, and therefore is wider than needed.
 * Choose it where a guarantee is asked for; `wilson` is closer to its level on average. Contains the share.
 * Cost: some 20 µs, growing with the root of the smaller of the counts. Source: Clopper and Pearson 1934.
 * @example
 * ```ts
 * import { clopperPearson } from 'cx-metrics/stats';
 * clopperPearson.bounds(0, 20, 1.959963984540054, 0.95)[1]; // ~> 0.1684334709830853
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const clopperPearson: ProportionIntervalMethod = {
  method: 'clopper-pearson',
  statistic: 'share',
  bounds(count, total, _, confidence) {
    assertShare('clopperPearson', count, total, confidence);
    const rest = total - count;
    return [
      count === 0 ? 0 : Math.exp(logLowerShare(confidence, count, rest + 1)[0]),
      rest === 0 ? 1 : Math.exp(logLowerShare(confidence, rest, count + 1)[1]),
    ];
  },
};

/**
 * Jeffreys' interval of a share: equal tails of what is believed after the counts, before which all that is known is
 * Jeffreys' prior.
 *
 * Quantiles of Beta(count + ½, total - count + ½) at α/2 and 1 - α/2, with α = 1 - confidence.
 *
 * @remarks The plain quantiles also when nobody or everybody has the property, as an interval of equal tails is and as R
 * and statsmodels give it; it does not contain the share 0 or 1 itself then. Textbooks put 0 or 1 there by hand for the
 * sake of coverage (Brown, Cai and DasGupta 2001); `wilson` and {@link clopperPearson} reach those ends by themselves.
 * Coverage is close to the level on average.
 * Cost: some 20 µs, growing with the root of the smaller of the counts.
 * @example
 * ```ts
 * import { jeffreys } from 'cx-metrics/stats';
 * jeffreys.bounds(82, 100, 1.959963984540054, 0.95)[0]; // ~> 0.7361633350950134
 * jeffreys.bounds(0, 20, 1.959963984540054, 0.95)[0]; // ~> 0.0000242464784592
 * ```
 * @category Intervals
 * @since 0.1.0
 */
export const jeffreys: ProportionIntervalMethod = {
  method: 'jeffreys',
  statistic: 'share',
  bounds(count, total, _, confidence) {
    assertShare('jeffreys', count, total, confidence);
    const [yes, no] = [count + 0.5, total - count + 0.5];
    return [Math.exp(logLowerShare(confidence, yes, no)[0]), Math.exp(logLowerShare(confidence, no, yes)[1])];
  },
};
