import type { Reasons } from '../../core/left-out.js';
import { concludeNet, type NetClasses, type NetScoreOptions, type NetScoreResult, netCounts } from './net-score.js';

/**
 * Mentions per label.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NetSentimentCounts extends NetClasses {
  /** Mentions that got no label: counted as missing. @defaultValue 0 */
  readonly unlabelled?: number | bigint | undefined;
  /** Refused; only passed on. @defaultValue 0 */
  readonly invalid?: number | bigint | undefined;
  /** Why they were refused, by reason; only passed on. @defaultValue `{}` */
  readonly reasons?: Reasons | undefined;
}

/**
 * Net sentiment with what it rests on. `missing` counts the mentions without a label.
 *
 * @category Results
 * @since 0.1.0
 */
export interface NetSentimentResult extends NetScoreResult<'net-sentiment'> {
  /** Share of the mentions that got one of the three labels, 0…1; `null` without mentions. */
  readonly labelledShare: number | null;
}

/**
 * Net sentiment: positive minus negative mentions, in points from −100 to 100.
 *
 * value = 100 · (positive − negative) / n; n counts the labelled mentions or, with `denominator: 'opinionated'`, the positive
 * and the negative.
 *
 * @remarks Tools differ in whether neutral mentions are in the denominator; all of them is the default and the result echoes
 * the choice. Labels come from a classifier: the interval covers chance in which mentions were seen, not wrong labels, and
 * the mentions that could not be labelled are in `missing` and `labelledShare`, never in n. Mentions by the same person are
 * not independent; counted as if they were, they make the interval too narrow. Cost: O(1).
 * @param counts whole numbers from 0
 * @param options denominator, interval and its level
 * @returns value in points, interval, counts; `value: null` when n is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { netSentiment } from 'cx-metrics';
 * const counts = { positive: 80, neutral: 100, negative: 20, unlabelled: 50 };
 * netSentiment(counts).value; // => 30
 * netSentiment(counts).labelledShare; // => 0.8
 * netSentiment(counts, { denominator: 'opinionated' }).value; // => 60
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function netSentiment(counts: NetSentimentCounts, options?: NetScoreOptions): NetSentimentResult {
  const metric = 'net-sentiment';
  const labels = netCounts(metric, counts, 'unlabelled');
  const labelled = labels.positive + labels.neutral + labels.negative;
  const mentions = labelled + labels.missing;
  return { ...concludeNet(metric, labels, options), labelledShare: mentions ? labelled / mentions : null };
}
