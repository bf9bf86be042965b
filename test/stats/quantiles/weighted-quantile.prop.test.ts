import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/stats/quantiles/quantile.js';
import { weightedQuantile } from '../../../src/stats/quantiles/weighted-quantile.js';
import { runs } from '../../runs.js';

const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 5 })), { minLength: 1 });
const probability = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 1));

describe('weightedQuantile', () => {
  it('is the nearest rank of the values written out, in any order, for weights of any size', () => {
    fc.assert(
      fc.property(pairs, probability, fc.constantFrom(1, 0.5, 4096, 2 ** -300), (given, p, size) => {
        const written = given.flatMap(([value, times]) => Array.from({ length: times }, () => value));
        fc.pre(written.length > 0);
        const [values, weights] = [given.map(([value]) => value), given.map(([, times]) => times * size)];
        const expected = quantile(written, p, { quantileType: 'nearest-rank' });
        expect(weightedQuantile(values, weights, p)).toBe(expected);
        expect(weightedQuantile(values.reverse(), weights.reverse(), p)).toBe(expected);
      }),
      { numRuns: runs },
    );
  });
});
