import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { npsWald } from '../../../src/survey/nps/nps-interval-wald.js';
import { runs } from '../../runs.js';
import golden from './nps-interval-wald.golden.json' with { type: 'json' };

const anyCounts = fc
  .record({ promoters: fc.nat(1e9), passives: fc.nat(1e9), detractors: fc.nat(1e9) })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

describe('npsWald', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    const { level, ...counts } = input;
    const { value, se, interval } = npsFromCounts(counts, { interval: npsWald, confidence: level });
    expect(interval?.method).toBe('wald');
    expect(Math.abs((value ?? NaN) - expected.nps)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((se ?? NaN) - expected.se)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((interval?.low ?? NaN) - expected.lowerClamped)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((interval?.high ?? NaN) - expected.upperClamped)).toBeLessThanOrEqual(tolerance);
  });

  it('has no width when all answers agree, and keeps it when one of very many does not', () => {
    for (const counts of [
      { promoters: 7, passives: 0, detractors: 0 },
      { promoters: 0, passives: 7, detractors: 0 },
      { promoters: 0, passives: 0, detractors: 7 },
    ]) {
      const { value, interval } = npsFromCounts(counts, { interval: npsWald });
      expect([interval?.low, interval?.high]).toEqual([value, value]);
    }
    const [low, high] = npsWald.bounds({ promoters: 1e9, passives: 1, detractors: 0 }, 1e9 + 1, 2, 0.95);
    expect((high - low) / 4e-7).toBeCloseTo(1, 6);
  });

  it('contains the value, is its mirror image when classes are swapped, and is nested in z', () => {
    fc.assert(
      fc.property(anyCounts, fc.double({ min: 0.01, max: 8, noNaN: true }), (counts, z) => {
        const n = counts.promoters + counts.passives + counts.detractors;
        const swapped = { ...counts, promoters: counts.detractors, detractors: counts.promoters };
        const value = (100 * (counts.promoters - counts.detractors)) / n;
        const [low, high] = npsWald.bounds(counts, n, z, 0.95);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(npsWald.bounds(swapped, n, z, 0.95).map((bound) => 0 - bound)).toEqual([high, low]);
        const [lower, higher] = npsWald.bounds(counts, n, 2 * z, 0.95);
        expect(lower).toBeLessThanOrEqual(low);
        expect(higher).toBeGreaterThanOrEqual(high);
      }),
      { numRuns: runs },
    );
  });
});
