import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chiSquareUpperTail } from '../../../src/stats/distributions/chi-square.js';
import { chiSquareTail } from '../../../src/stats/intervals/chi-square-tail.js';
import { runs } from '../../runs.js';

it('is what the gamma distribution gives', () => {
  const x = fc.oneof(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 0, max: 1200, noNaN: true }));
  fc.assert(
    fc.property(x, fc.integer({ min: 1, max: 200 }), (at, df) => {
      const wanted = chiSquareUpperTail(at, df);
      if (wanted > 1e-280) expect(chiSquareTail(at, df).pValue / wanted).toBeCloseTo(1, 10);
    }),
    { numRuns: runs },
  );
  expect(chiSquareTail(0, 1)).toEqual({ pValue: 1, lnPValue: 0 });
  expect(chiSquareTail(1500, 198).pValue / chiSquareUpperTail(1500, 198)).toBeCloseTo(1, 9);
});
