import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile, normalUpperTail } from '../../../src/stats/distributions/distribution.js';
import { zOfConfidence } from '../../../src/stats/intervals/z-score.js';
import { runs } from '../../runs.js';

describe('zOfConfidence', () => {
  it('agrees with the quantile of the tail', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1 - 2 ** -53, noNaN: true }), (confidence) => {
        // 1 - confidence is exact here, which (1 + confidence) / 2 is not.
        expect(Math.abs(zOfConfidence(confidence) / -normalQuantile((1 - confidence) / 2) - 1)).toBeLessThanOrEqual(
          1e-12,
        );
      }),
      { numRuns: runs },
    );
  });

  it('leaves half of the rest in each tail', () => {
    const rest = fc.integer({ min: -51, max: -1 }).map((exponent) => 2 ** exponent);
    fc.assert(
      fc.property(
        fc.tuple(rest, fc.double({ min: 1, max: 2, maxExcluded: true, noNaN: true })),
        ([power, mantissa]) => {
          const confidence = 1 - Math.min(0.999, power * mantissa);
          expect(Math.abs(normalUpperTail(zOfConfidence(confidence)) - (1 - confidence) / 2)).toBeLessThanOrEqual(
            1e-15,
          );
        },
      ),
      { numRuns: runs },
    );
  });

  it('rises with the confidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b) => {
        if (a < b) expect(zOfConfidence(a / 10_000)).toBeLessThan(zOfConfidence(b / 10_000));
        expect(zOfConfidence(a / 10_000)).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
  });
});
