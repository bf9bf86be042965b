import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composite } from '../../../src/kernels/summary/composite.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';

const end = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
/** Mostly such as people give; a single large one would leave nothing of the others. */
const weight = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 100 }) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000) },
);
const anyWeight = fc.oneof(weight, fc.double({ min: 1e-200, max: 1e200, noNaN: true }));

/** Components with a value somewhere between their ends, some without one; the weights are not all 0. */
/** A part as it is made here: in numbers alone. */
interface Part {
  readonly name: string;
  readonly value: number | null | undefined;
  readonly weight: number;
  readonly worst?: number | undefined;
  readonly best?: number | undefined;
}

const partsOf = (weight: fc.Arbitrary<number>): fc.Arbitrary<Part[]> =>
  fc
    .array(
      fc.record({
        worst: end,
        best: end,
        at: fc.oneof({ weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, fc.constantFrom(0, 0.5, 1)),
        weight,
        isMissing: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
      }),
      { minLength: 1, maxLength: 12, size: 'max' },
    )
    .map((all) =>
      all
        .filter(({ worst, best }) => worst !== best)
        .map(({ worst, best, at, weight, isMissing }, index) => {
          const inner = worst + at * (best - worst);
          const value = Math.max(Math.min(worst, best), Math.min(Math.max(worst, best), inner));
          return { name: `c${index}`, worst, best, weight, value: isMissing ? null : value };
        }),
    )
    .filter((all) => all.some(({ weight }) => weight > 0));
const parts = fc.oneof({ weight: 3, arbitrary: partsOf(weight) }, partsOf(anyWeight));

const indexOf = (all: readonly Part[]) => composite('x', all, { onMissing: 'renormalise' });
const check = (law: (all: Part[], shuffled: Part[]) => void) => {
  const shuffles = parts.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(shuffles, ([all, shuffled]) => law(all, shuffled)),
    { numRuns: runs },
  );
};
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

describe('composite', () => {
  it('is 0 to 100, plain, and null exactly when nothing was used', () => {
    check((all) => {
      const result = indexOf(all);
      assertPlain(result);
      expect(result.value === null).toBe(result.n === 0);
      expect(result.value ?? 0).toBeGreaterThanOrEqual(0);
      expect(result.value ?? 0).toBeLessThanOrEqual(100);
      expect(result.contributions.length).toBe(result.n);
      for (const { rescaled, weight, contribution } of result.contributions) {
        for (const share of [rescaled / 100, weight]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(contribution).toBeGreaterThanOrEqual(0);
      }
      if (result.n) expect(total(result.contributions.map(({ weight }) => weight))).toBeCloseTo(1, 12);
    });
  });

  it('is the sum of its contributions exactly, in any order; each is weight times rescaled value', () => {
    check((all, shuffled) => {
      const { value, contributions } = indexOf(all);
      const points = new Map(contributions.map(({ name, contribution }) => [name, contribution]));
      expect(total([...points.values()])).toBe(value ?? 0);
      expect(total(shuffled.map(({ name }) => points.get(name) ?? 0))).toBe(value ?? 0);
      for (const { weight, rescaled, contribution } of contributions) {
        expect(Math.abs(contribution - weight * rescaled)).toBeLessThanOrEqual(6e-14);
      }
    });
  });

  it('does not depend on the order, bit for bit', () => {
    check((all, shuffled) => {
      expect(indexOf(shuffled).value).toBe(indexOf(all).value);
    });
  });

  it('is the weighted mean of the rescaled values', () => {
    check((all) => {
      const used = all.flatMap(({ value, weight, worst = 0, best = 0 }) =>
        value == null ? [] : [{ weight, rescaled: (100 * (value - worst)) / (best - worst) }],
      );
      const { value } = indexOf(all);
      const weights = total(used.map(({ weight }) => weight));
      if (value === null) expect(weights).toBe(0);
      else expect(value).toBeCloseTo(total(used.map(({ weight, rescaled }) => (weight / weights) * rescaled)), 10);
    });
  });

  it('is 100 at the best, 0 at the worst, and turns round when the ends are swapped', () => {
    check((all) => {
      expect(
        composite(
          'x',
          all.map((each) => ({ ...each, value: each.best })),
          undefined,
        ).value,
      ).toBe(100);
      expect(
        composite(
          'x',
          all.map((each) => ({ ...each, value: each.worst })),
          undefined,
        ).value,
      ).toBe(0);
      const { value } = indexOf(all);
      const swapped = indexOf(all.map((each) => ({ ...each, worst: each.best, best: each.worst })));
      if (value === null) expect(swapped.value).toBe(null);
      else expect(swapped.value).toBeCloseTo(100 - value, 10);
    });
  });

  it('knows only proportions of weights, and nothing of what has no weight or is left out', () => {
    check((all) => {
      const { value, contributions } = indexOf(all);
      const halved = all.map((each) => ({ ...each, weight: each.weight < 2e-200 ? each.weight : each.weight / 2 }));
      const canBeHalved = all.every(({ weight }) => weight === 0 || weight >= 2e-200);
      if (canBeHalved) expect(indexOf(halved).contributions).toEqual(contributions);
      expect(indexOf(all.filter(({ weight, value }) => weight > 0 && value !== null)).value).toBe(value);
    });
  });
});
