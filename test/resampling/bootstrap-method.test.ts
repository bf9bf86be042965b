import { describe, expect, it } from 'vitest';
import { type BootstrapSample, bootstrapBca, bootstrapPercentile } from '../../src/resampling/bootstrap-method.js';
import { drawQuantile } from '../../src/resampling/resamples.js';

const sampleOf = (draws: readonly number[], value: number, left: readonly (number | null)[]): BootstrapSample => ({
  draws,
  value,
  quantile: drawQuantile(Float64Array.from(draws)),
  leftOut: () => left.map((each) => [each, 1]),
});

const draws = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000);

describe('bootstrapPercentile', () => {
  it('has the quantiles of the draws', () => {
    const [low, high] = bootstrapPercentile.bounds(sampleOf(draws, 0, []), 0.9) ?? [];
    expect(low).toBeCloseTo(49.95, 9);
    expect(high).toBeCloseTo(949.05, 9);
  });
});

describe('bootstrapBca', () => {
  it('is the percentile interval where nothing is biased and nothing lopsided', () => {
    const [low, high] = bootstrapBca.bounds(sampleOf(draws, 499.5, [1, 2, 3]), 0.9) ?? [];
    expect(low).toBeCloseTo(49.95, 9);
    expect(high).toBeCloseTo(949.05, 9);
    // values that no unit has say nothing
    const none = () =>
      [
        [9, 0],
        [1, 3],
        [null, 0],
      ] as const;
    expect(bootstrapBca.bounds({ ...sampleOf(draws, 499.5, []), leftOut: none }, 0.9)).toEqual([low, high]);
    // every unit alike: no acceleration, not even that of rounding
    expect(bootstrapBca.bounds(sampleOf(draws, 499.5, [0.1, 0.1, 0.1]), 0.9)).toEqual([low, high]);
  });

  it('moves towards where the draws do not lie, and with the skew', () => {
    const [low = 0, high = 0] = bootstrapBca.bounds(sampleOf(draws, 600, [1, 2, 3]), 0.9) ?? [];
    expect(low).toBeGreaterThan(49.95);
    expect(high).toBeGreaterThan(949.05);
    // one unit pulls the value up: without it, it is much lower
    const [skewed = 0] = bootstrapBca.bounds(sampleOf(draws, 499.5, [5, 5, 5, 1]), 0.9) ?? [];
    expect(skewed).toBeGreaterThan(50);
    const scaled = bootstrapBca.bounds(sampleOf(draws, 499.5, [5e99, 5e99, 5e99, 1e99]), 0.9);
    expect(scaled?.[0]).toBeCloseTo(skewed, 9);
  });

  it('has no interval where all draws lie on one side, where a unit is all there is, and where the skew is beyond it', () => {
    expect(bootstrapBca.bounds(sampleOf(draws, -1, [1, 2]), 0.9)).toBeNull();
    expect(bootstrapBca.bounds(sampleOf(draws, 1000, [1, 2]), 0.9)).toBeNull();
    expect(bootstrapBca.bounds(sampleOf(draws, 500, [1, null]), 0.9)).toBeNull();
    expect(bootstrapBca.bounds(sampleOf(draws, 500, [1, ...new Array<number>(999).fill(3)]), 1 - 1e-13)).toBeNull();
  });
});
