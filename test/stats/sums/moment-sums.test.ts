import { describe, expect, it } from 'vitest';
import {
  emptyMoments,
  exactSpread,
  meanOf,
  momentsOfTable,
  pushMomentSums,
  pushTimes,
  spreadOf,
  valuesOfMoments,
} from '../../../src/stats/sums/moment-sums.js';
import { Moments } from '../../../src/stats/sums/moments.js';
import { partsOfSum } from '../../../src/stats/sums/running-sum.js';

const values = [-3.7, 0, 0.1, 1e9 + 0.3, 7e20];
const counts = [3, 1, 1_000_003, 2, 5];

describe('the sums behind moments', () => {
  it('are those of the class, bit for bit, for a table of values with counts', () => {
    const { n, total, mean, variance, sd, se } = values.reduce(
      (moments, value, k) => moments.add(value, counts[k]),
      new Moments(),
    );
    for (const table of [momentsOfTable(values, counts), momentsOfTable(Float64Array.from(values), counts)]) {
      expect(valuesOfMoments(table)).toEqual({ n, total, mean, variance, sd, se });
      expect(meanOf(table)).toBe(mean);
      expect(spreadOf(table) / (n * (n - 1))).toBe(variance);
    }
    expect(valuesOfMoments(emptyMoments())).toEqual({ n: 0, total: 0, mean: null, variance: null, sd: null, se: null });
  });

  it('are added and taken out again without a trace', () => {
    const [all, some] = [momentsOfTable(values, counts), momentsOfTable(values, [1, 0, 7, 2, 5])];
    const before = { n: all.n, sum: partsOfSum(all.sum), squares: partsOfSum(all.squares) };
    pushMomentSums(all, some);
    expect(all.n).toBe(before.n + some.n);
    pushMomentSums(all, some, -1);
    pushTimes(all, 0.1, 12);
    pushTimes(all, 0.1, -12);
    expect({ n: all.n, sum: partsOfSum(all.sum), squares: partsOfSum(all.squares) }).toEqual(before);
  });

  it('tell when no values can have them', () => {
    const impossible = momentsOfTable([3], [2]);
    pushTimes(impossible, 5, -1);
    // one value whose sum is 1 and whose square is -7
    expect([exactSpread(impossible), spreadOf(impossible)]).toEqual([-8, 0]);
  });
});
