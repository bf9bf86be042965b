import { type RateOptions, type RateResult, ratePerThousand } from '../../kernels/proportion/rate.js';

/**
 * Complaint rate: complaints per thousand orders, customers or contacts.
 *
 * value = 1000 · complaints / exposure; n = exposure. The interval is the score interval of a Poisson count unless another method
 * is given, and `null` without exposure.
 *
 * @remarks Count cases: a customer who writes three times about one parcel has one complaint. If only contacts are at hand, say
 * that contacts were counted. Few complaints do not mean content customers, since most who are unhappy never complain. The
 * interval takes complaints for independent of each other; where a few customers send many, `quotient` with a row per customer
 * gives the right one. Of segments, add up both numbers and divide once; never average the rates. Cost: O(1).
 * @param complaints how many cases: a whole number from 0
 * @param exposure orders, customers or contacts in the same period: a number from 0
 * @param options interval and its level
 * @returns complaints per thousand with interval; `value: null` and `interval: null` when `exposure` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when `complaints` is no whole number from 0, `exposure` no number from 0, or there are complaints without exposure; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { complaintRate } from 'cx-metrics';
 * const rate = complaintRate(28, 8000);
 * rate.value; // => 3.5
 * rate.interval?.high; // ~> 5.05853040773
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function complaintRate(
  complaints: number,
  exposure: number,
  options?: RateOptions,
): RateResult<'complaint-rate'> {
  return ratePerThousand('complaint-rate', ['complaints', 'exposure'], complaints, exposure, options);
}
