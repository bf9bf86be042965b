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
    const { at, value, covariance, evaluations } = maximum(bell, bell, [Float64Array.of(4, 4)]);
    expect(value).toBe(7);
    expect(evaluations).toBeLessThan(60);
    expect(at[0]).toBeCloseTo(1, 8);
    expect(at[1]).toBeCloseTo(-2, 8);
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
    expect(maximum(hills, hills, [Float64Array.of(0.3)]).at[0]).toBeCloseTo(0, 6);
    expect(maximum(hills, hills, [Float64Array.of(0.3), Float64Array.of(5.5)]).at[0]).toBeCloseTo(6, 6);
  });

  it('tells a maximum at infinity, and nothing at all, from one', () => {
    const rising: Objective = ([x = NaN], slope) => {
      slope[0] = Math.exp(-x);
      return -Math.exp(-x);
    };
    expect(maximum(rising, rising, [Float64Array.of(0)])).toMatchObject({ covariance: null });
    // so flat that its coordinate could be anything
    const broad: Objective = ([x = NaN], slope) => {
      slope[0] = -2e-7 * x;
      return -1e-7 * x * x;
    };
    expect(maximum(broad, broad, [Float64Array.of(0.5)]).covariance).toBeNull();
    // as far as likelihoods with a maximum at infinity look like this by rounding
    const top =
      (where: number): Objective =>
      ([x = NaN], slope) => {
        slope[0] = where - x;
        return -((where - x) ** 2) / 2;
      };
    expect(maximum(top(12), top(12), [Float64Array.of(0)]).covariance).not.toBeNull();
    expect(maximum(top(12.5), top(12.5), [Float64Array.of(0)]).covariance).toBeNull();
    const flat: Objective = (_, slope) => {
      slope.fill(0);
      return 1;
    };
    expect(maximum(flat, flat, [Float64Array.of(0, 0)])).toMatchObject({ value: 1, covariance: null });
  });

  it('looks for a maximum in what is rough, and in all where that leads to none', () => {
    // hills at −2 and at 3; the rough one has only the first, or rises without end
    const hill =
      (...tops: (readonly [at: number, height: number])[]): Objective =>
      ([x = NaN], slope) => {
        const parts = tops.map(([at, height]) => [at, height * Math.exp(-((x - at) ** 2))] as const);
        slope[0] = parts.reduce((sum, [at, part]) => sum - 2 * (x - at) * part, 0);
        return parts.reduce((sum, [, part]) => sum + part, 0);
      };
    const all = hill([-2, 1], [3, 2]);
    const starts = [Float64Array.of(-1.5), Float64Array.of(2.5)];
    const counted = (objective: Objective) => {
      const asked = { times: 0 };
      const counting: Objective = (at, slope) => {
        asked.times++;
        return objective(at, slope);
      };
      return { asked, counting };
    };
    const { asked, counting } = counted(all);
    expect(maximum(counting, hill([-2.1, 1], [3.1, 2]), starts).at[0]).toBeCloseTo(3, 6);
    const afterRough = asked.times;
    asked.times = 0;
    const rising: Objective = ([x = NaN], slope) => {
      slope[0] = 1;
      return x;
    };
    expect(maximum(counting, rising, starts).at[0]).toBeCloseTo(3, 6);
    expect(asked.times).toBeGreaterThan(afterRough);
  });

  it('takes no long step of Newton’s: on a way to infinity that bends down there is one at each point', () => {
    const bent: Objective = ([x = NaN], slope) => {
      slope[0] = 1e3 * Math.exp(-x);
      return x < 12 ? -1e3 * Math.exp(-x) : Number.NaN;
    };
    const { at, covariance, value } = maximum(bent, bent, [Float64Array.of(0)]);
    expect(covariance).toBeNull();
    expect([Number.isFinite(value), at[0]]).toEqual([true, expect.closeTo(12, 1)]);
  });

  it('settles along some coordinates while it runs away along another', () => {
    const ridge: Objective = ([x = NaN, y = NaN], slope) => {
      slope.set([Math.exp(-x), -2 * (y - 1 - Math.exp(-x))]);
      slope[0] = (slope[0] as number) - 2 * (y - 1 - Math.exp(-x)) * Math.exp(-x);
      return -Math.exp(-x) - (y - 1 - Math.exp(-x)) ** 2;
    };
    const { at, value, covariance } = maximum(ridge, ridge, [Float64Array.of(0, 5)]);
    expect(covariance).toBeNull();
    expect(at[1]).toBeCloseTo(1, 3);
    expect(value).toBeGreaterThan(-1e-5);
  });
});
