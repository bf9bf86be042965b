import { describe, expect, it } from 'vitest';
import { npsAdjustedWald } from '../../../src/survey/nps/nps-interval.js';
import { netScore } from '../../../src/survey/voice/net-score.js';
import { outcome } from '../../laws.js';

const counts = { positive: 50, neutral: 30, negative: 20 };

describe('netScore', () => {
  it('is positive minus negative in points of all', () => {
    expect(netScore({ ...counts, missing: 4, invalid: 2 })).toMatchObject({
      metric: 'net-score',
      unit: 'points',
      value: 30,
      n: 100,
      missing: 4,
      invalid: 2,
      definition: 'all',
      ...counts,
      interval: { confidence: 0.95, method: 'score' },
    });
    expect(netScore(counts).se).toBeCloseTo(Math.sqrt(61), 12);
  });

  it('leaves the neutral out when asked, and says so', () => {
    const opinionated = netScore(counts, { denominator: 'opinionated' });
    expect(opinionated).toMatchObject({ n: 70, definition: 'opinionated', ...counts });
    expect(opinionated.value).toBeCloseTo(300 / 7, 12);
  });

  it('concludes nothing from nothing', () => {
    const nothing = { value: null, n: 0, se: null, interval: null };
    expect(netScore({ positive: 0, neutral: 0, negative: 0 })).toMatchObject(nothing);
    expect(netScore({ positive: 0, neutral: 9, negative: 0 }, { denominator: 'opinionated' })).toMatchObject(nothing);
    expect(netScore({ positive: 0, neutral: 9, negative: 0 })).toMatchObject({ value: 0, n: 9, se: 0 });
  });

  it('takes the interval methods of NPS', () => {
    const { interval } = netScore(counts, { interval: npsAdjustedWald, confidence: 0.9 });
    expect(interval).toMatchObject({ method: 'adjusted-wald', confidence: 0.9 });
    const own = { method: 'own', bounds: () => [NaN, 1] as const };
    expect(() => netScore(counts, { interval: own })).toThrow(
      'netScore: own must be two finite bounds in order; got Array(2) of NaN,1',
    );
  });

  it('refuses what are no counts, and options that it does not read', () => {
    expect(() => netScore({ ...counts, neutral: 1.5 })).toThrow(
      'netScore: neutral must be a whole number from 0 to 2^53 - 1; got 1.5',
    );
    expect(() => netScore({ ...counts, missing: -1 })).toThrow(
      'netScore: missing must be a whole number from 0 to 2^53 - 1; got -1',
    );
    expect(outcome(() => netScore(null as never))).toBe('INVALID_VALUE');
    expect(() => netScore({ ...counts, neutrals: 3 } as never)).toThrow('netScore: unknown part "neutrals"');
    const large = { positive: 2 ** 53 - 1, neutral: 0, negative: 1 };
    expect(() => netScore(large)).toThrow('netScore: positive, neutral and negative add up to more than 2^53 - 1');
    expect(outcome(() => netScore(counts, { definition: 'all' } as never))).toBe('INVALID_OPTION');
    expect(() => netScore(counts, { denominator: 'some' } as never)).toThrow(
      'netScore: denominator must be all or opinionated; got "some"',
    );
    expect(outcome(() => netScore({ positive: 0, neutral: 0, negative: 0 }, { confidence: 1 }))).toBe('INVALID_OPTION');
  });
});
