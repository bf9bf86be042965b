import { describe, expect, it } from 'vitest';
import type { Objective } from '../../../src/stats/numerics/matrix.js';
import { maximum } from '../../../src/stats/numerics/maximum.js';

describe('maximum', () => {
  it('finds a maximum with the inverse of its curvature', () => {
    const bell: Objective = (at, slope) => {
      const [x = NaN, y = NaN] = at;
      slope.set([-4 * (x - 1) - (y + 2), -(x - 1) - 6 * (y + 2)]);
      return 7 - 2 * (x - 1) ** 2 - (x - 1) * (y + 2) - 3 * (y + 2) ** 2;
    };
    const { at, value, covariance, evaluations } = maximum(bell, [[4, 4]]);
    expect(value).toBe(7);
    expect(evaluations).toBeLessThan(40);
    expect(at[0]).toBeCloseTo(1, 9);
    expect(at[1]).toBeCloseTo(-2, 9);
    expect(covariance?.[0]?.[0]).toBeCloseTo(6 / 23, 7);
    expect(covariance?.[0]?.[1]).toBeCloseTo(-1 / 23, 7);
  });

  it('takes the higher of two', () => {
    // maxima near 0 and near 6, of which the second is higher
    const hills: Objective = ([x = NaN], slope) => {
      const [low, high] = [Math.exp(-x * x), 2 * Math.exp(-((x - 6) ** 2))];
      slope[0] = -2 * x * low - 2 * (x - 6) * high;
      return low + high;
    };
    expect(maximum(hills, [[0.3]]).at[0]).toBeCloseTo(0, 6);
    expect(maximum(hills, [[0.3], [5.5]]).at[0]).toBeCloseTo(6, 6);
  });

  it('tells a maximum at infinity, and nothing at all, from one', () => {
    const rising: Objective = ([x = NaN], slope) => {
      slope[0] = Math.exp(-x);
      return -Math.exp(-x);
    };
    expect(maximum(rising, [[0]])).toMatchObject({ covariance: null });
    // so flat that its coordinate could be anything
    const broad: Objective = ([x = NaN], slope) => {
      slope[0] = -2e-7 * x;
      return -1e-7 * x * x;
    };
    expect(maximum(broad, [[0.5]]).covariance).toBeNull();
    const flat: Objective = (_, slope) => {
      slope.fill(0);
      return 1;
    };
    expect(maximum(flat, [[0, 0]])).toMatchObject({ value: 1, covariance: null });
  });
});
