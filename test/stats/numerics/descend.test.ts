import { describe, expect, it } from 'vitest';
import { descend } from '../../../src/stats/numerics/descend.js';
import type { Objective } from '../../../src/stats/numerics/matrix.js';

/** Rosenbrock's valley. */
const valley: Objective = (at, slope) => {
  const [x = NaN, y = NaN] = at;
  slope.set([-2 * (1 - x) - 400 * x * (y - x * x), 200 * (y - x * x)]);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

describe('descend', () => {
  it('finds the lowest point of a bent valley in some dozens of steps', () => {
    let asked = 0;
    const counted: Objective = (at, slope) => {
      asked++;
      return valley(at, slope);
    };
    const { at, value } = descend(counted, Float64Array.of(-1.2, 1), 100);
    expect(value).toBeLessThan(1e-8);
    expect(at[0]).toBeCloseTo(1, 3);
    expect(asked).toBeLessThan(120);
  });

  it('stops where it runs away, where nothing falls and where there is no value', () => {
    const falling: Objective = ([x = NaN], slope) => {
      slope[0] = -Math.exp(-x / 10);
      return 10 * Math.exp(-x / 10);
    };
    expect(descend(falling, Float64Array.of(0), 5).at[0]).toBeGreaterThan(5);
    const flat: Objective = (_, slope) => {
      slope[0] = 0;
      return 1;
    };
    expect(descend(flat, Float64Array.of(3), 5)).toMatchObject({ value: 1, at: Float64Array.of(3) });
    // a cost without end beyond 1: steps are halved until it has one
    const edge: Objective = ([x = NaN], slope) => {
      slope[0] = 2 * (x - 0.9);
      return x > 1 ? Infinity : (x - 0.9) ** 2;
    };
    expect(descend(edge, Float64Array.of(-3), 10).at[0]).toBeCloseTo(0.9, 3);
  });
});
