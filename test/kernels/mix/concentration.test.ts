import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationOf } from '../../../src/kernels/mix/concentration.js';
import { runs } from '../../runs.js';

describe('concentrationOf', () => {
  it('has known values', () => {
    const { total, herfindahl, effectiveNumber, gini, shareOfTop } = concentrationOf([5, 1, 4, 0]);
    expect({ total, herfindahl, effectiveNumber, gini }).toEqual({
      total: 10,
      herfindahl: expect.closeTo(0.42, 14),
      effectiveNumber: expect.closeTo(1 / 0.42, 12),
      gini: expect.closeTo(0.45, 14),
    });
    expect([1, 2, 3, 4, 99].map(shareOfTop)).toEqual([0.5, 0.9, 1, 1, 1]);
  });

  it('has nothing to say of nothing, and of less than nothing', () => {
    for (const units of [[], [0, 0], [3, -1], [-1, -1]]) {
      const { shareOfTop, ...rest } = concentrationOf(units);
      expect(rest).toMatchObject({ herfindahl: null, effectiveNumber: null, gini: null });
      expect(shareOfTop(1)).toBe(null);
    }
    expect(concentrationOf([3, -1]).total).toBe(2);
  });

  const units = fc.array(fc.oneof(fc.nat(20), fc.double({ min: 0, max: 1e6, noNaN: true })), { maxLength: 30 });

  it('agrees with the definitions, slowly: mean difference of all pairs, sum of squared shares', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 40 }), (values, k) => {
        const { total, herfindahl, effectiveNumber, gini, shareOfTop } = concentrationOf(values);
        if (herfindahl === null || gini === null) {
          expect(values.every((value) => value === 0)).toBe(true);
          return;
        }
        const n = values.length;
        const pairs = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const slow = pairs.reduce((sum, each) => sum + each, 0) / (2 * n * total);
        expect(Math.abs(gini - slow)).toBeLessThan(1e-12);
        const squares = values.reduce((sum, value) => sum + (value / total) ** 2, 0);
        expect(Math.abs(herfindahl - squares)).toBeLessThan(1e-12);
        const top = [...values].sort((a, b) => b - a).slice(0, k);
        expect(shareOfTop(k)).toBeCloseTo(top.reduce((sum, value) => sum + value, 0) / total, 12);
        // bounds
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(gini).toBeLessThanOrEqual((n - 1) / n);
        expect(herfindahl).toBeGreaterThanOrEqual((1 - 1e-12) / n);
        expect(herfindahl).toBeLessThanOrEqual(1);
        expect(effectiveNumber).toBeLessThanOrEqual(n * (1 + 1e-12));
        expect(shareOfTop(n)).toBe(1);
        expect(shareOfTop(k + 1)).toBeGreaterThanOrEqual(shareOfTop(k) as number);
      }),
      { numRuns: runs },
    );
  });

  it('depends on neither order nor scale, and equal units are equal to the last bit', () => {
    fc.assert(
      fc.property(
        units,
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        (values, n, x) => {
          const { shareOfTop, ...one } = concentrationOf(values);
          const { shareOfTop: again, ...other } = concentrationOf([...values].reverse());
          expect(other).toEqual(one);
          expect(again(3)).toBe(shareOfTop(3));
          const { shareOfTop: scaled, total, ...doubled } = concentrationOf(values.map((value) => value * 1024));
          expect(doubled).toEqual({ herfindahl: one.herfindahl, effectiveNumber: one.effectiveNumber, gini: one.gini });
          expect([total, scaled(2)]).toEqual([one.total * 1024, shareOfTop(2)]);
          expect(concentrationOf(new Array(n).fill(x)).gini).toBe(0);
        },
      ),
      { numRuns: runs },
    );
  });
});
