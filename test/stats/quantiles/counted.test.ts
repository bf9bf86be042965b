import { describe, expect, it } from 'vitest';
import {
  between,
  countedOf,
  placeOfQuantile,
  quantilesOfCounted,
  valueOfRank,
} from '../../../src/stats/quantiles/counted.js';
import { outcome } from '../../laws.js';

describe('counted values', () => {
  const counted = countedOf([10, 20, 40], [1, 4, 2]);

  it('know which value has which rank', () => {
    expect([0, 1, 4, 5, 6].map((rank) => valueOfRank(counted, rank))).toEqual([10, 20, 20, 40, 40]);
    expect(counted.n).toBe(7);
  });

  it('have quantiles of type 7, none of nothing, and refuse what is no probability', () => {
    // quantile(rep(c(10, 20, 40), c(1, 4, 2)), c(0, .1, .5, .75, 1)) in R
    expect(quantilesOfCounted('q', 'shares', counted, [0, 0.1, 0.5, 0.75, 1])).toEqual([10, 16, 20, 30, 40]);
    expect(quantilesOfCounted('q', 'shares', countedOf([], []), [0.5])).toEqual([null]);
    for (const bad of [-0.1, 1.1, Number.NaN, '0.5']) {
      expect(outcome(() => quantilesOfCounted('q', 'shares', counted, [bad as never]))).toBe('INVALID_OPTION');
    }
  });
});

describe('the place of a quantile', () => {
  it('is within the values, whatever the type', () => {
    expect(placeOfQuantile(4, 0.3, 'inclusive')).toBeCloseTo(0.9, 15);
    expect(placeOfQuantile(4, 0.3, 'exclusive')).toBe(0.5);
    expect(placeOfQuantile(4, 0.3, 'nearest-rank')).toBe(1);
    for (const type of ['inclusive', 'exclusive', 'nearest-rank'] as const) {
      expect([placeOfQuantile(4, 0, type), placeOfQuantile(4, 1, type), placeOfQuantile(1, 0.5, type)]).toEqual([
        0, 3, 0,
      ]);
    }
  });
});

describe('between', () => {
  it('does not overflow where the gap does', () => {
    expect(between(-1.5e308, 1.5e308, 0.5)).toBe(0);
    expect(between(1, 3, 0.25)).toBe(1.5);
  });
});
