import { restored } from '../../core/aggregator.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import { ClassAggregator } from '../../kernels/mix/class-aggregator.js';
import type { MixConfidence } from '../../kernels/mix/mix-conclusion.js';
import type { MixState } from '../../kernels/mix/mix-state.js';
import { concludeTopics, countTopics, type FeedbackTopicsResult, topicSpec } from './feedback-topics.js';

/**
 * How {@link FeedbackTopicsAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FeedbackTopicsCounting {
  /** What to do with what is not a topic. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Counts topics as they come; see {@link feedbackTopics} for the definition. Takes topics back, merges shards, is stored as JSON.
 *
 * @remarks State: a count per topic. Cost: O(1) per item, O(topics) memory.
 * @example
 * ```ts
 * import { FeedbackTopicsAggregator } from 'cx-metrics';
 *
 * const monday = new FeedbackTopicsAggregator().addAll(['price', 'delivery', null]);
 * const week = FeedbackTopicsAggregator.fromJSON(JSON.parse(JSON.stringify(monday))).add('delivery');
 * week.result().largest; // => 'delivery'
 * week.remove('price').result().value; // => 1
 * ```
 * @category Survey
 * @since 0.1.0
 */
export class FeedbackTopicsAggregator extends ClassAggregator<
  'feedback-topics',
  string | number,
  MixConfidence,
  FeedbackTopicsResult
> {
  /**
   * @param options how to count; how to conclude is given to {@link FeedbackTopicsAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options?: FeedbackTopicsCounting) {
    assertOptions('feedback-topics', options, 'onInvalid');
    const spec = topicSpec(policyOf('feedback-topics', options?.onInvalid));
    super({
      spec,
      count: (topics) => countTopics(spec, topics, {}),
      conclude: (tally, conclusion) => {
        assertOptions('feedback-topics', conclusion, 'confidence');
        return concludeTopics(spec, tally, conclusion);
      },
    });
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link FeedbackTopicsAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: MixState<'feedback-topics'>): FeedbackTopicsAggregator {
    return restored('feedback-topics', state, ({ onInvalid }) => new FeedbackTopicsAggregator({ onInvalid }));
  }
}
