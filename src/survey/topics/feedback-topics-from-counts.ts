import { assertOptions } from '../../core/options.js';
import type { MixConfidence } from '../../kernels/mix/mix-conclusion.js';
import { type MixCount, mixOfCounts } from '../../kernels/mix/mix-metric.js';
import { concludeTopics, type FeedbackTopicsResult } from './feedback-topics.js';

/**
 * Feedback by topic from counts, for callers who hold counts: one row per topic.
 *
 * share = count / Σ count, largest first.
 *
 * @remarks Same conclusion as {@link feedbackTopics}. Leave out the row of those without a topic, or it becomes one. Cost: O(topics log topics).
 * @param counts each topic once, as `class`, with its items
 * @param options the level
 * @returns topics with counts, shares and running shares; `value: null` when there are no items
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a topic, one given twice, or a count that is not a whole number from 0; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { feedbackTopicsFromCounts } from 'cx-metrics';
 * const counts = { delivery: 50, price: 30, quality: 15, other: 5 };
 * const result = feedbackTopicsFromCounts(Object.entries(counts).map(([topic, count]) => ({ class: topic, count })));
 * result.topics.map((each) => each.share); // => [0.5, 0.3, 0.15, 0.05]
 * result.topics.map((each) => each.cumulated); // => [0.5, 0.8, 0.95, 1]
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function feedbackTopicsFromCounts(counts: Iterable<MixCount>, options?: MixConfidence): FeedbackTopicsResult {
  const metric = 'feedback-topics-from-counts';
  assertOptions(metric, options, 'confidence');
  const { spec, tally } = mixOfCounts({ metric, part: 'class', measures: 'count amount' }, counts, undefined);
  return concludeTopics(spec, tally, options);
}
