import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankClasses } from '../../../src/kernels/scale/rank-classes.js';
import { quantile } from '../../../src/stats/quantiles/quantile.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './rank-classes.golden.json' with { type: 'json' };

const ranked = (values: readonly number[], ...more: [number, 'quantile-edges' | 'ntile', 'highest' | 'lowest']) => {
  const { scores, ...rest } = rankClasses(Float64Array.from(values), ...more);
  return { scores: [...scores], ...rest };
};

describe('rankClasses', () => {
  it.each(golden.cases)('agrees with numpy and SQLite on $values.length values', ({ values, classes, ...cases }) => {
    for (const best of ['highest', 'lowest'] as const) {
      const { edges, scores, ntile } = cases[best];
      expect(ranked(values, classes, 'quantile-edges', best)).toMatchObject({ edges, scores });
      expect(ranked(values, classes, 'ntile', best)).toMatchObject({ edges: null, scores: ntile });
    }
  });

  it('leaves classes empty where values are equal, and has no better class than the border says', () => {
    expect(ranked([1, 1, 1, 1, 9], 5, 'quantile-edges', 'highest')).toEqual({
      scores: [1, 1, 1, 1, 5],
      counts: [4, 0, 0, 0, 1],
      edges: [1, 1, 1, 2.6000000000000014],
    });
    expect(ranked([3, 3], 5, 'quantile-edges', 'lowest').scores).toEqual([1, 1]);
    // a value on the border is not better than it
    expect(ranked([0, 1, 2], 2, 'quantile-edges', 'highest')).toMatchObject({ edges: [1], scores: [1, 1, 2] });
    expect(ranked([0, 1, 2], 2, 'quantile-edges', 'lowest')).toMatchObject({ edges: [1], scores: [2, 1, 1] });
  });

  it('cuts runs of equal length, the first ones longer, and equal values by their order', () => {
    expect(ranked([7, 7, 7, 7, 7, 7, 7], 3, 'ntile', 'highest')).toEqual({
      scores: [1, 1, 1, 2, 2, 3, 3],
      counts: [3, 2, 2],
      edges: null,
    });
    expect(ranked([7, 7, 7], 3, 'ntile', 'lowest').scores).toEqual([1, 2, 3]);
    expect(ranked([5, 4], 5, 'ntile', 'lowest').scores).toEqual([1, 2]);
  });

  it('takes borders that are given, from the worst class up', () => {
    const fixed = (best: 'highest' | 'lowest', edges: number[]) => {
      const { scores, ...rest } = rankClasses(
        Float64Array.of(0, 1, 2, 3, 9),
        edges.length + 1,
        'fixed-edges',
        best,
        edges,
      );
      return { scores: [...scores], ...rest };
    };
    expect(fixed('highest', [1, 2])).toEqual({ scores: [1, 1, 2, 3, 3], counts: [2, 1, 2], edges: [1, 2] });
    expect(fixed('lowest', [2, 0])).toEqual({ scores: [2, 2, 1, 1, 1], counts: [3, 2, 0], edges: [2, 0] });
    expect(rankClasses(new Float64Array(), 2, 'fixed-edges', 'lowest', [5]).edges).toEqual([5]);
  });

  it('has nothing to say about nothing', () => {
    expect(ranked([], 5, 'quantile-edges', 'lowest')).toEqual({ scores: [], counts: [0, 0, 0, 0, 0], edges: null });
    expect(ranked([], 2, 'ntile', 'lowest')).toEqual({ scores: [], counts: [0, 0], edges: null });
    assertPlain(ranked([0, 0], 2, 'quantile-edges', 'lowest'));
  });

  it('keeps order, counts everyone, and agrees with plain quantiles', () => {
    const values = fc.array(
      fc.oneof(fc.integer({ min: -5, max: 20 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    );
    const method = fc.constantFrom('quantile-edges' as const, 'ntile' as const);
    const best = fc.constantFrom('highest' as const, 'lowest' as const);
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 9 }), method, best, (given, classes, by, better) => {
        const { scores, counts, edges } = ranked(given, classes, by, better);
        const sign = better === 'highest' ? 1 : -1;
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(given.length);
        for (const [i, a] of given.entries()) {
          for (const [j, b] of given.entries()) {
            if (sign * a < sign * b) expect(scores[i]).toBeLessThanOrEqual(scores[j] as number);
            if (a === b && by === 'quantile-edges') expect(scores[i]).toBe(scores[j]);
          }
        }
        if (by === 'ntile') expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        else if (given.length > 0) {
          const goodness = given.map((value) => sign * value);
          const expected = counts.slice(1).map((_, k) => quantile(goodness, (k + 1) / classes) as number);
          expect(edges).toEqual(expected.map((edge) => sign * edge + 0));
          expect(scores).toEqual(goodness.map((value) => 1 + expected.filter((edge) => edge < value).length));
        }
      }),
      { numRuns: runs },
    );
  });
});
