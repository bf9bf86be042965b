import { describe, expect, it } from 'vitest';
import { FeedbackTopicsAggregator } from '../../../src/survey/topics/feedback-topics-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './feedback-topics.state-v1.json' with { type: 'json' };

const values = ['price', 'delivery', null, 7, 'delivery', '', true];
const make = (options?: object) => new FeedbackTopicsAggregator({ onInvalid: 'count', ...options });
const stored = () => structuredClone(stateV1) as never;

describe('FeedbackTopicsAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    expect(JSON.stringify(FeedbackTopicsAggregator.fromJSON(stored()))).toBe(JSON.stringify(stateV1));
    expect(JSON.stringify(make().addAll(values as never))).toBe(JSON.stringify(stateV1));
    expect(FeedbackTopicsAggregator.fromJSON(stored()).result()).toMatchObject({
      value: 0.5,
      n: 4,
      missing: 1,
      invalid: 2,
      largest: 'delivery',
    });
    expect(String(make().add('price'))).toBe('feedback-topics: 1 (n = 1)');
  });

  it('is its own kind, and refuses states of others and damaged ones', () => {
    const changed = (field: string, value: unknown) => ({ ...stateV1, [field]: value }) as never;
    const codeOf = (field: string, value: unknown) => outcome(() => make().merge(changed(field, value)));
    expect(codeOf('kind', 'mix')).toBe('STATE_MISMATCH');
    expect(codeOf('amounts', 'sum')).toBe('STATE_MISMATCH');
    expect(codeOf('classes', ['price'])).toBe('STATE_MISMATCH');
    expect(codeOf('version', 2)).toBe('STATE_VERSION');
    for (const [field, value] of [
      ['counts', [1]],
      ['keys', ['price', 'delivery', 7]],
      ['missing', -1],
      ['colour', 1],
    ] as const) {
      expect([field, codeOf(field, value)]).toEqual([field, 'INVALID_STATE']);
    }
    expect(outcome(() => make().merge(changed('missing', Number.MAX_SAFE_INTEGER)))).toBe('INVALID_STATE');
    expect(outcome(() => FeedbackTopicsAggregator.fromJSON(changed('onInvalid', 'skip')))).toBe('INVALID_STATE');
  });

  it('takes a list of topics, not a text, and options where they belong', () => {
    expect(() => make().addAll('price')).toThrow('feedbackTopics: values must be a list of topics; got "price"');
    expect(make().add('price').result().n).toBe(1);
    expect(outcome(() => make({ confidence: 0.9 }))).toBe('INVALID_OPTION');
    expect(outcome(() => make().result({ onInvalid: 'count' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new FeedbackTopicsAggregator().remove('price'))).toBe('INVALID_STATE');
    expect(new FeedbackTopicsAggregator().add(null).result()).toMatchObject({ value: null, missing: 1 });
  });
});
