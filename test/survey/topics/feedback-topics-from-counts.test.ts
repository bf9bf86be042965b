import { describe, expect, it } from 'vitest';
import { feedbackTopics } from '../../../src/survey/topics/feedback-topics.js';
import { feedbackTopicsFromCounts } from '../../../src/survey/topics/feedback-topics-from-counts.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { expectSame } from '../../laws.js';

describe('feedbackTopicsFromCounts', () => {
  it('has the numbers of the specification', () => {
    const counts = { delivery: 50, price: 30, quality: 15, other: 5 };
    const result = feedbackTopicsFromCounts(Object.entries(counts).map(([topic, count]) => ({ class: topic, count })));
    expect(Object.fromEntries(result.topics.map((each) => [each.class, each.share]))).toEqual({
      delivery: 0.5,
      price: 0.3,
      quality: 0.15,
      other: 0.05,
    });
  });

  it('gives what the items give', () => {
    const items = feedbackTopics(['b', 'a', 'b', 7]);
    expectSame(feedbackTopicsFromCounts([...items.topics].reverse()), items);
    expectSame(feedbackTopicsFromCounts([]), feedbackTopics([]));
    const few = feedbackTopicsFromCounts([{ class: 'a', count: 0 }]);
    expect(few).toMatchObject({
      value: null,
      n: 0,
      largest: null,
      topics: [{ class: 'a', share: null, cumulated: null }],
    });
  });

  it('refuses what is no count, naming it', () => {
    expect(() =>
      feedbackTopicsFromCounts([
        { class: 'a', count: 1 },
        { class: 'a', count: 2 },
      ]),
    ).toThrow('feedbackTopicsFromCounts: class must be given once; got "a" at index 1 of counts');
    expect(
      otherwise('INVALID_VALUE', {
        fraction: () => feedbackTopicsFromCounts([{ class: 'a', count: 0.5 }]),
        name: () => feedbackTopicsFromCounts([{ class: '', count: 1 }]),
        none: () => feedbackTopicsFromCounts(null as never),
      }),
    ).toEqual([]);
    expect(otherwise('INVALID_OPTION', { unknown: () => feedbackTopicsFromCounts([], { topic: 1 } as never) })).toEqual(
      [],
    );
  });
});
