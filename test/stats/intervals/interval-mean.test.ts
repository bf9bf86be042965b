import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanScore, studentT } from '../../../src/stats/intervals/interval-mean.js';
import { scoreInterval } from '../../../src/stats/intervals/interval-scale.js';
import { zOfConfidence } from '../../../src/stats/intervals/z-score.js';
import { runs } from '../../runs.js';

describe('meanScore', () => {
  it('is the score interval of the counts', () => {
    const counts = fc.array(fc.nat(1000), { minLength: 2, maxLength: 11 });
    const level = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(counts, level, (levels, confidence) => {
        const expected = scoreInterval(levels, confidence);
        if (!expected) return;
        const [low, high] =
          meanScore.bounds({ mean: 0, sd: null, counts: levels }, 1, zOfConfidence(confidence), 0) ?? [];
        expect([low, high]).toEqual([expected.low, expected.high]);
      }),
      { numRuns: runs },
    );
  });

  it('leaves the counts as they were', () => {
    const counts = Object.freeze([1, 2, 3]);
    expect(meanScore.bounds({ mean: 4 / 3, sd: 1, counts }, 6, 1.96, 0.95)).not.toBe(null);
    expect(counts).toEqual([1, 2, 3]);
  });
});

describe('studentT', () => {
  // SciPy 1.17: t.interval(0.95, 4, mean, sem) of 5, 4, 4, 2, 5
  it('gives what t.test gives', () => {
    const [low, high] = studentT.bounds({ mean: 4, sd: Math.sqrt(1.5) }, 5, 0, 0.95) ?? [];
    expect(low).toBeCloseTo(2.4792783862082, 12);
    expect(high).toBeCloseTo(5.5207216137918, 12);
  });

  it('has no bounds below two values, and no width when all are equal', () => {
    expect(studentT.bounds({ mean: 3, sd: null }, 1, 1.96, 0.95)).toBe(null);
    expect(studentT.bounds({ mean: 3, sd: 0 }, 9, 1.96, 0.95)).toEqual([3, 3]);
  });

  it('approaches the normal interval, and is wider', () => {
    const [low, high] = studentT.bounds({ mean: 0, sd: 1000 }, 1_000_000, 0, 0.95) as [number, number];
    expect(high).toBeCloseTo(1.9599, 3);
    expect(low).toBe(-high);
    for (const n of [2, 3, 10, 100]) {
      const [, end] = studentT.bounds({ mean: 0, sd: Math.sqrt(n) }, n, 0, 0.95) as [number, number];
      expect(end).toBeGreaterThan(zOfConfidence(0.95));
    }
  });
});

describe('meanScore', () => {
  it('is refused where there are no levels', () => {
    const sample = { mean: 1, sd: 1 };
    expect(() => meanScore.bounds(sample as never, 3, 1.96, 0.95)).toThrow(
      'meanScore.bounds: counts must be a number from 0 to 9007199254740992; got undefined',
    );
  });
});
