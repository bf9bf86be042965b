import { describe, expect, it } from 'vitest';
import { poissonExact } from '../../../src/stats/intervals/interval-count.js';
import { complimentRate } from '../../../src/survey/voice/compliment-rate.js';
import { outcome } from '../../laws.js';

describe('complimentRate', () => {
  it('is per thousand, with its interval', () => {
    expect(complimentRate(42, 12000)).toMatchObject({
      metric: 'compliment-rate',
      unit: 'per-thousand',
      value: 3.5,
      n: 12000,
      count: 42,
      missing: 0,
      invalid: 0,
      interval: { confidence: 0.95, method: 'poisson-score' },
    });
    const options = { confidence: 0.9, interval: poissonExact };
    expect(complimentRate(42, 12000, options).interval).toMatchObject({ confidence: 0.9, method: 'poisson-exact' });
  });

  it('is a rate, not a share: it may exceed a thousand', () => {
    expect(complimentRate(3, 2).value).toBe(1500);
  });

  it('has no value per nothing', () => {
    expect(complimentRate(0, 0)).toMatchObject({ value: null, n: 0, interval: null });
    expect(() => complimentRate(1, 0)).toThrow('complimentRate: exposure must be above 0 for 1 compliments; got 0');
  });

  it('adds up over segments before it divides', () => {
    const segments: [number, number][] = [
      [9, 1000],
      [1, 9000],
    ];
    const rates = segments.map(([count, exposure]) => complimentRate(count, exposure));
    const pooled = complimentRate(
      rates.reduce((sum, each) => sum + each.count, 0),
      rates.reduce((sum, each) => sum + each.n, 0),
    );
    expect(pooled.value).toBe(1);
  });

  it('names what it refuses', () => {
    expect(() => complimentRate(1.5, 3)).toThrow('complimentRate: compliments must be a whole number from 0; got 1.5');
    expect(outcome(() => complimentRate(1, -3))).toBe('INVALID_VALUE');
    expect(outcome(() => complimentRate(1, 3, { per: 100 } as never))).toBe('INVALID_OPTION');
  });
});
