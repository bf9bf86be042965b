import { type RateOptions, type RateResult, ratePerThousand } from '../../kernels/proportion/rate.js';

/**
 * Compliment rate: unprompted praise per thousand customers, orders or contacts.
 *
 * value = 1000 · compliments / exposure; n = exposure. The interval is the score interval of a Poisson count unless another
 * method is given, and `null` without exposure.
 *
 * @remarks Count unprompted praise only: answers to a survey question are no compliments. Choose what the rate is per (customers,
 * orders or contacts) and keep it, or rates cannot be compared. The interval takes compliments for independent of each other;
 * where a few customers send many, `quotient` with a row per customer gives the right one. Of segments, add up both numbers and
 * divide once; never average the rates. Cost: O(1).
 * @param compliments how many: a whole number from 0
 * @param exposure customers, orders or contacts in the same period: a number from 0
 * @param options interval and its level
 * @returns compliments per thousand with interval; `value: null` and `interval: null` when `exposure` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `compliments` is no whole number from 0, `exposure` no number from 0, or there are compliments without exposure; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { complimentRate } from 'cx-metrics';
 * complimentRate(42, 12_000).value; // => 3.5
 * complimentRate(0, 0).value; // => null
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function complimentRate(
  compliments: number,
  exposure: number,
  options?: RateOptions,
): RateResult<'compliment-rate'> {
  return ratePerThousand('compliment-rate', ['compliments', 'exposure'], compliments, exposure, options);
}
