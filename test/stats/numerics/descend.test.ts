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
    const { at, value } = descend(counted, Float64Array.of(-1.2, 1));
    expect(value).toBeLessThan(1e-8);
    expect(at[0]).toBeCloseTo(1, 3);
    expect(asked).toBeLessThan(120);
  });

  it('comes to rest where it runs away, where nothing falls and where there is no value', () => {
    const falling: Objective = ([x = NaN], slope) => {
      slope[0] = -Math.exp(-x);
      return Math.exp(-x);
    };
    const { at } = descend(falling, Float64Array.of(0));
    expect(at[0]).toBeGreaterThan(15);
    expect(at[0]).toBeLessThan(30);
    const flat: Objective = (_, slope) => {
      slope[0] = 0;
      return 1;
    };
    expect(descend(flat, Float64Array.of(3))).toMatchObject({ value: 1, at: Float64Array.of(3) });
    // a cost without end beyond 1: steps are halved until it has one
    const edge: Objective = ([x = NaN], slope) => {
      slope[0] = 2 * (x - 0.9);
      return x > 1 ? Infinity : (x - 0.9) ** 2;
    };
    expect(descend(edge, Float64Array.of(-3)).at[0]).toBeCloseTo(0.9, 3);
  });

  it('goes on with what it knows of the curvature', () => {
    let asked = 0;
    const counted: Objective = (at, slope) => {
      asked++;
      return valley(at, slope);
    };
    const first = descend(counted, Float64Array.of(-1.2, 1));
    asked = 0;
    const start = Float64Array.from(first.at, (each) => each + 1e-4);
    const again = descend(counted, start, first.inverse);
    expect(again.value).toBeLessThan(1e-8);
    const known = asked;
    asked = 0;
    descend(counted, start);
    expect(known).toBeLessThan(asked);
  });
});
