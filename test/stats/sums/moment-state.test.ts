import { describe, expect, it } from 'vitest';
import { arePossible, possibleMoments } from '../../../src/stats/sums/moment-state.js';
import { emptyMoments, momentsOfTable, pushTimes, valuesOfMoments } from '../../../src/stats/sums/moment-sums.js';
import { sumOfState } from '../../../src/stats/sums/sum-state.js';

/** The sums of a state, read field by field and held against their n, as the aggregators do it. */
const momentsOfState = (kind: string, n: number, { sum, squares }: { sum?: unknown; squares?: unknown }) =>
  possibleMoments(kind, { n, sum: sumOfState(kind, 'sum', sum), squares: sumOfState(kind, 'squares', squares) });

describe('the moments of a state', () => {
  it('are those that were stored', () => {
    const moments = momentsOfState('ttr', 8, { sum: [40], squares: [232] });
    expect(valuesOfMoments(moments).variance).toBe(32 / 7);
  });

  it('are possible for their n', () => {
    expect(() => momentsOfState('ttr', 2, { sum: [10], squares: [1] })).toThrow(
      expect.objectContaining({
        code: 'INVALID_STATE',
        message: 'ttr: sum and squares of the state must be possible for n = 2',
        details: { field: 'squares' },
      }),
    );
    expect(() => momentsOfState('ttr', 2, { squares: [1] })).toThrow('ttr: sum must be an array');
    expect(() => momentsOfState('ttr', 2, { sum: [1], squares: 'x' })).toThrow('ttr: squares must be an array');
  });

  it('are bounded by the largest value', () => {
    expect(arePossible(momentsOfTable([2 ** 400], [3]))).toBe(true);
    expect(arePossible(momentsOfTable([2 ** 401], [3]))).toBe(false);
    expect(arePossible(emptyMoments())).toBe(true);
    const below = momentsOfTable([4], [1]);
    pushTimes(below, 4, -2);
    expect(arePossible(below)).toBe(false);
  });
});
