import { describe, expect, it } from 'vitest';
import { zOf } from '../../../src/stats/intervals/z-score.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { npsAdjustedWald } from '../../../src/survey/nps/nps-interval.js';
import golden from './nps.golden.json' with { type: 'json' };

const clamp = (points: number) => Math.max(-100, Math.min(100, points));

describe('intervals of an NPS against reference values', () => {
  it.each(golden.score)('$name', ({ input, expected, tolerance }) => {
    const { interval } = npsFromCounts(input, { confidence: input.level });
    expect(interval?.method).toBe('score');
    expect(Math.abs((interval?.low ?? NaN) - clamp(expected.lower))).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((interval?.high ?? NaN) - clamp(expected.upper))).toBeLessThanOrEqual(tolerance);
  });

  it.each(golden.adjustedWald)('$name', ({ input, expected, tolerance }) => {
    const { interval } = npsFromCounts(input, { confidence: input.level, interval: npsAdjustedWald });
    expect(interval?.method).toBe('adjusted-wald');
    expect(Math.abs((interval?.low ?? NaN) - clamp(expected.lower))).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((interval?.high ?? NaN) - clamp(expected.upper))).toBeLessThanOrEqual(tolerance);
    // centre and error, of the bounds before they are cut
    const n = input.promoters + input.passives + input.detractors;
    const z = zOf('test', input.level);
    const [low, high] = npsAdjustedWald.bounds(input, n, z, input.level) as [number, number];
    expect(Math.abs((low + high) / 2 - expected.centre)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs((high - low) / (2 * z) - expected.se)).toBeLessThanOrEqual(tolerance);
  });

  it('has honest intervals at one answer and at huge counts', () => {
    expect(nps([10]).interval).toMatchObject({ high: 100 });
    expect(nps([10]).interval?.low).toBeLessThan(-55);
    const huge = npsFromCounts({ promoters: 4e15, passives: 1e15, detractors: 1e15 });
    expect(huge.interval?.low).toBeLessThanOrEqual(huge.value ?? NaN);
    expect(huge.interval?.high).toBeGreaterThanOrEqual(huge.value ?? NaN);
  });
});
