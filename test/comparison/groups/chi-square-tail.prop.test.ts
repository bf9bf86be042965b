import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chiSquareTail } from '../../../src/comparison/groups/chi-square-tail.js';
import { chiSquareUpperTail } from '../../../src/stats/distributions/chi-square.js';
import { runs } from '../../runs.js';

it('is what the gamma distribution gives', () => {
  const x = fc.oneof(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0, max: 1200, noNaN: true }));
  fc.assert(
    fc.property(x, fc.integer({ min: 1, max: 200 }), (at, df) => {
      const wanted = chiSquareUpperTail(at, df);
      if (wanted > 1e-280) expect(chiSquareTail(at, df) / wanted).toBeCloseTo(1, 10);
    }),
    { numRuns: runs },
  );
  expect(chiSquareTail(0, 1)).toBe(1);
  expect(chiSquareTail(1500, 198) / chiSquareUpperTail(1500, 198)).toBeCloseTo(1, 9);
});
