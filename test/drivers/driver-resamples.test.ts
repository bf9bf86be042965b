import { describe, expect, it } from 'vitest';
import { covariancesOf, readDrivers } from '../../src/drivers/driver-data.js';
import { drawDrivers, drawnInterval } from '../../src/drivers/driver-resamples.js';
import { Random } from '../../src/stats/random/random.js';

describe('drawDrivers', () => {
  it('hands over the correlations of rows drawn by the generator from rows in order', () => {
    const rows = [
      [3, 1],
      [1, 4],
      [2, 2],
      [1, 1],
      [5, 3],
    ];
    const data = readDrivers('x', rows, { outcome: ([y]: number[]) => y, drivers: { a: ([, x]: number[]) => x } });
    const inOrder = rows.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
    const random = new Random(77);
    const r = ([[yy = 0, yx = 0] = [], [, xx = 0] = []]: readonly (readonly number[])[]) => yx / Math.sqrt(yy * xx);
    drawDrivers(data, 77, 50, (found) => {
      const drawn = rows.map(() => inOrder[random.below(rows.length)] as number[]);
      const expected = covariancesOf([0, 1].map((k) => Float64Array.from(drawn, (row) => row[k] as number)));
      expect([found[0]?.[0] === 0, found[1]?.[1] === 0]).toEqual([expected[0]?.[0] === 0, expected[1]?.[1] === 0]);
      if (expected[0]?.[0] && expected[1]?.[1]) expect(r(found)).toBeCloseTo(r(expected), 12);
    });
  });
});

describe('drawnInterval', () => {
  it('leaves out what was not there', () => {
    expect(drawnInterval([3, null, 1, 2], 0.5)).toEqual({ low: 1.5, high: 2.5, confidence: 0.5, method: 'percentile' });
    expect(drawnInterval([null, 1], 0.5)).toBeNull();
  });
});
