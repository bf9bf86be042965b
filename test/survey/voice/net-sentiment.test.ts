import { describe, expect, it } from 'vitest';
import { netSentiment } from '../../../src/survey/voice/net-sentiment.js';
import { outcome } from '../../laws.js';

const counts = { positive: 80, neutral: 100, negative: 20 };

describe('netSentiment', () => {
  it('is positive minus negative of all labelled mentions', () => {
    expect(netSentiment(counts)).toMatchObject({
      metric: 'net-sentiment',
      unit: 'points',
      value: 30,
      n: 200,
      missing: 0,
      definition: 'all',
      labelledShare: 1,
    });
    expect(netSentiment(counts, { denominator: 'opinionated' })).toMatchObject({
      value: 60,
      n: 100,
      definition: 'opinionated',
      labelledShare: 1,
    });
  });

  it('counts mentions without a label apart', () => {
    const result = netSentiment({ ...counts, unlabelled: 50, invalid: 3 });
    expect(result).toMatchObject({ value: 30, n: 200, missing: 50, invalid: 3, labelledShare: 0.8 });
    expect(result.interval).toEqual(netSentiment(counts).interval);
    const none = { positive: 0, neutral: 0, negative: 0 };
    expect(netSentiment({ ...none, unlabelled: 7 })).toMatchObject({ value: null, n: 0, labelledShare: 0 });
    expect(netSentiment(none)).toMatchObject({ value: null, n: 0, missing: 0, labelledShare: null });
  });

  it('refuses what are no counts', () => {
    expect(() => netSentiment({ ...counts, unlabelled: -1 })).toThrow(
      'netSentiment: unlabelled must be a whole number from 0 to 2^53 - 1; got -1',
    );
    expect(() => netSentiment({ ...counts, positive: 0.5 })).toThrow(
      'netSentiment: positive must be a whole number from 0 to 2^53 - 1; got 0.5',
    );
    expect(outcome(() => netSentiment(undefined as never))).toBe('INVALID_VALUE');
    expect(outcome(() => netSentiment(counts, { confidence: 0 }))).toBe('INVALID_OPTION');
  });
});
