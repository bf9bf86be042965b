import { describe, expect, it } from 'vitest';
import { poissonExact } from '../../../src/stats/intervals/interval-count.js';
import { feedbackRate } from '../../../src/survey/voice/feedback-rate.js';
import { outcome } from '../../laws.js';

describe('feedbackRate', () => {
  it('is per thousand, with its interval', () => {
    expect(feedbackRate(84, 12000)).toMatchObject({
      metric: 'feedback-rate',
      unit: 'per-thousand',
      value: 7,
      n: 12000,
      count: 84,
      missing: 0,
      invalid: 0,
      interval: { confidence: 0.95, method: 'poisson-score' },
    });
    const options = { confidence: 0.9, interval: poissonExact };
    expect(feedbackRate(84, 12000, options).interval).toMatchObject({ confidence: 0.9, method: 'poisson-exact' });
  });

  it('is a rate, not a share: it may exceed a thousand', () => {
    expect(feedbackRate(3, 2).value).toBe(1500);
  });

  it('has no value per nothing', () => {
    expect(feedbackRate(0, 0)).toMatchObject({ value: null, n: 0, interval: null });
    expect(() => feedbackRate(1, 0)).toThrow('feedbackRate: customers must be above 0 for 1 items; got 0');
  });

  it('adds up over segments before it divides', () => {
    const segments: [number, number][] = [
      [9, 1000],
      [1, 9000],
    ];
    const rates = segments.map(([count, exposure]) => feedbackRate(count, exposure));
    const pooled = feedbackRate(
      rates.reduce((sum, each) => sum + each.count, 0),
      rates.reduce((sum, each) => sum + each.n, 0),
    );
    expect(pooled.value).toBe(1);
  });

  it('names what it refuses', () => {
    expect(() => feedbackRate(1.5, 3)).toThrow('feedbackRate: items must be a whole number from 0; got 1.5');
    expect(outcome(() => feedbackRate(1, -3))).toBe('INVALID_VALUE');
    expect(outcome(() => feedbackRate(1, 3, { per: 100 } as never))).toBe('INVALID_OPTION');
  });
});
