import fc from 'fast-check';
import { expect } from 'vitest';
import type { MixConfidence } from '../../../src/kernels/mix/mix-conclusion.js';
import { type FeedbackTopicsResult, feedbackTopics } from '../../../src/survey/topics/feedback-topics.js';
import { FeedbackTopicsAggregator } from '../../../src/survey/topics/feedback-topics-aggregator.js';
import { describeLaws } from '../../laws.js';

describeLaws<string | number | null | undefined, MixConfidence>('feedback topics', {
  sameCodeAs: 'mix',
  metrics: fc.constant({
    make: (onInvalid) => new FeedbackTopicsAggregator({ onInvalid }),
    fromJSON: FeedbackTopicsAggregator.fromJSON,
    batch: (values, conclusion, onInvalid) => feedbackTopics(values, { ...conclusion, onInvalid }),
    shapes: (values, conclusion) => [
      feedbackTopics(values.values(), conclusion),
      feedbackTopics(
        values.map((topic) => ({ topic })),
        { ...conclusion, topic: (row: { topic: string | number | null | undefined }) => row.topic },
      ),
    ],
    check: (result: FeedbackTopicsResult, values) => {
      expect(result.n + result.missing).toBe(values.length);
      expect(result.topics.reduce((sum, { count }) => sum + count, 0)).toBe(result.n);
      for (const { share, interval } of result.topics) {
        expect(interval?.low).toBeLessThanOrEqual(share as number);
        expect(interval?.high).toBeGreaterThanOrEqual(share as number);
      }
    },
  }),
  values: fc.constantFrom('a', 'b', '__proto__', 'constructor', '1', 1, 0, -2.5),
  missing: [null, undefined] as never[],
  invalid: ['', NaN, true, ['a'], Infinity],
  conclusions: fc.record({ confidence: fc.constantFrom(undefined, 0.8) }),
});
