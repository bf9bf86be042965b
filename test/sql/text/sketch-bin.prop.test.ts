import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { sketchBin } from '../../../src/sql/text/sketch-bin.js';
import { binOf } from '../../../src/stats/quantiles/sketch-bins.js';
import { evaluated } from '../evaluated.js';

const sql = sketchBin(duckdb, 'x');

describe('sketchBin', () => {
  it('is the bin of a sketch around every power of two', () => {
    for (let k = 0; k < 51; k++) {
      for (const x of [2 ** k - 1, 2 ** k, 2 ** k + 1]) expect([x, evaluated(sql, { x })]).toEqual([x, binOf(x)]);
    }
  });

  it('is the bin of a sketch for any whole number', () => {
    const size = fc.integer({ min: 0, max: 51 }).chain((k) => fc.integer({ min: 0, max: 2 ** k - 1 }));
    fc.assert(
      fc.property(size, (x) => {
        expect(evaluated(sql, { x })).toBe(binOf(x));
      }),
    );
  });
});
