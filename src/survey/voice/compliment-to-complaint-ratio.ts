import { refuse, show } from '../../core/errors.js';
import { refuseRest } from '../../core/options.js';
import type { Estimate, Interval, MetricResult } from '../../core/result.js';
import { isCount } from '../../core/state.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import { zOf } from '../../stats/intervals/z-score.js';

/**
 * How {@link complimentToComplaintRatio} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ComplimentToComplaintRatioOptions {
  /** Level of both intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * Result of {@link complimentToComplaintRatio}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ComplimentToComplaintRatioResult extends MetricResult<'compliment-to-complaint-ratio', 'ratio'> {
  /** Compliments for every complaint; `null` without complaints. */
  readonly value: number | null;
  /** Compliments and complaints together. */
  readonly n: number;
  /** How many compliments. */
  readonly compliments: number;
  /** How many complaints. */
  readonly complaints: number;
  /** Share of compliments among both, 0…1, with Wilson's interval: defined without complaints too. */
  readonly share: Estimate;
  /** Interval of the value: the odds p / (1 − p) at the ends of that of `share`; `null` without complaints. */
  readonly interval: Interval | null;
}

/**
 * Compliment-to-complaint ratio: compliments received for every complaint.
 *
 * value = compliments / complaints, from 0 without limit; n = compliments + complaints. `share` = compliments / n says the same on a
 * scale that has an end. Intervals: Wilson's of the share, and its ends as odds p / (1 − p) of the ratio.
 *
 * @remarks Without complaints there is no ratio (`value: null`): report the two counts, or the share. Small counts make the ratio
 * jump, which its interval shows. Items are taken for independent of each other. Of segments, add up both counts and divide once;
 * never average the ratios. Cost: O(1).
 * @param compliments how many: a whole number from 0
 * @param complaints how many: a whole number from 0
 * @param options level of the intervals
 * @returns ratio and share with their intervals; `value: null` without complaints
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { complimentToComplaintRatio } from 'cx-metrics';
 * const result = complimentToComplaintRatio(42, 28);
 * result.value; // => 1.5
 * result.share.value; // => 0.6
 * result.interval?.low; // ~> 0.9340039141765
 * result.interval?.high; // ~> 2.4089834805283
 * complimentToComplaintRatio(5, 0).value; // => null
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function complimentToComplaintRatio(
  compliments: number,
  complaints: number,
  options?: ComplimentToComplaintRatioOptions,
): ComplimentToComplaintRatioResult {
  const metric = 'compliment-to-complaint-ratio';
  const { confidence = 0.95, ...rest } = options ?? {};
  refuseRest(metric, rest);
  if (!isCount(compliments) || !isCount(complaints) || !isCount(compliments + complaints)) {
    const got = `${show(compliments)} and ${show(complaints)}`;
    refuse(metric, 'compliments and complaints', 'whole numbers from 0', got, 'INVALID_VALUE');
  }
  // "+ 0" turns -0 into 0
  const x = compliments + 0;
  const y = complaints + 0;
  return {
    metric,
    unit: 'ratio',
    value: y ? x / y : null,
    n: x + y,
    missing: 0,
    invalid: 0,
    compliments: x,
    complaints: y,
    share: shareOf(metric, x, x + y, confidence),
    interval: y ? oddsInterval(x, y, confidence) : null,
  };
}

/**
 * Wilson's equation (x − np)² = z² n p (1 − p) in the odds w = p / (1 − p): (x − yw)² = z² n w with y = n − x. Its greater root is free of
 * cancellation, however few the complaints, and the product of the roots is (x / y)².
 */
function oddsInterval(x: number, y: number, confidence: number): Interval {
  const z = zOf('compliment-to-complaint-ratio', confidence);
  const c = z * z * (x + y);
  const ratio = x / y;
  // rounding may put the ends 1e-16 beyond the ratio
  const high = Math.max(ratio, (2 * x * y + c + Math.sqrt(c * (4 * x * y + c))) / (2 * y * y));
  return { low: Math.min(ratio, ratio * (ratio / high)), high, confidence, method: 'wilson' };
}
