import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimumDetectableChange } from '../../src/planning/minimum-detectable-change.js';
import { sampleSize } from '../../src/planning/sample-size.js';
import { outcome } from '../laws.js';
import { some } from '../runs.js';

describe('minimumDetectableChange', () => {
  it('is the inverse of sampleSize', () => {
    const level = fc.double({ min: 0.55, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), level, level, (n, power, confidence) => {
        const { value } = minimumDetectableChange({ of: 'mean', sd: 2, n, power, confidence });
        expect(sampleSize({ of: 'mean', sd: 2, difference: value, power, confidence }).exact / n).toBeCloseTo(1, 10);
      }),
      { numRuns: some(1) },
    );
  });

  it('takes two sizes, and two spreads', () => {
    const both = minimumDetectableChange({ of: 'nps', n: [100, 300], variance: [0.5, 0.7] });
    expect(both.n).toEqual([100, 300]);
    const turned = minimumDetectableChange({ of: 'nps', n: [300, 100], variance: [0.7, 0.5] });
    expect(turned.value).toBeCloseTo(both.value, 12);
  });

  it('refuses what cannot be planned', () => {
    for (const n of [0, 1.5, undefined, [1], [1, 0]]) {
      expect(outcome(() => minimumDetectableChange({ of: 'nps', n } as never))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => minimumDetectableChange({ of: 'nps', n: 5, margin: 1 } as never))).toBe('INVALID_OPTION');
  });
});
