import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { zOfConfidence } from '../../../src/stats/intervals/z-score.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { netScore } from '../../../src/survey/voice/net-score.js';
import { netSentiment } from '../../../src/survey/voice/net-sentiment.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';

const count = fc.oneof(fc.nat(5), fc.nat(6_000_000));
const counts = fc.record({ positive: count, neutral: count, negative: count });
const options = fc.record({
  denominator: fc.constantFrom(undefined, 'all' as const, 'opinionated' as const),
  confidence: fc.constantFrom(undefined, 0.5, 0.8, 0.9, 0.99),
});

describe('net scores', () => {
  it('are what NPS is of the same classes, bit for bit', () => {
    fc.assert(
      fc.property(counts, options, (some, { denominator, confidence }) => {
        const passives = denominator === 'opinionated' ? 0 : some.neutral;
        const twin = npsFromCounts({ promoters: some.positive, passives, detractors: some.negative }, { confidence });
        const { value, n, se, interval, ...parts } = netScore(some, { denominator, confidence });
        expect({ value, n, se, interval }).toEqual({
          value: twin.value,
          n: twin.n,
          se: twin.se,
          interval: twin.interval,
        });
        expect(parts).toMatchObject(some);
        const { labelledShare, ...sentiment } = netSentiment(some, { denominator, confidence });
        expect({ ...sentiment, metric: 'net-score' }).toEqual(netScore(some, { denominator, confidence }));
        expect(labelledShare).toBe(some.positive + some.neutral + some.negative ? 1 : null);
      }),
      { numRuns: runs },
    );
  });

  it('lie in range, within their interval, and turn round with their classes', () => {
    fc.assert(
      fc.property(counts, options, (some, conclusion) => {
        const result = netScore(some, conclusion);
        assertPlain(result);
        const { value, interval } = result;
        if (value === null || interval === null) {
          expect([result.n, value, interval, result.se]).toEqual([0, null, null, null]);
          return;
        }
        expect(interval.low).toBeGreaterThanOrEqual(-100);
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
        expect(interval.high).toBeLessThanOrEqual(100);
        const mirror = netScore({ ...some, positive: some.negative, negative: some.positive }, conclusion);
        expect(mirror.value).toBe(0 - value);
        expect(mirror.interval?.low).toBe(0 - interval.high);
      }),
      { numRuns: runs },
    );
  });

  it('of the opinionated are never smaller in size, with the interval of a share', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const all = netScore(some);
        const { value, n, interval } = netScore(some, { denominator: 'opinionated' });
        if (value === null || interval === null) return;
        expect(Math.abs(value)).toBeGreaterThanOrEqual(Math.abs(all.value ?? NaN));
        const [low, high] = wilson.bounds(some.positive, n, zOfConfidence(0.95), 0.95);
        expect(interval.low).toBeCloseTo(200 * low - 100, 9);
        expect(interval.high).toBeCloseTo(200 * high - 100, 9);
      }),
      { numRuns: runs },
    );
  });
});
