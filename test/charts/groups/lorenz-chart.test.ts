import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lorenzChart } from '../../../src/charts/groups/lorenz-chart.js';
import { sellerConcentration } from '../../../src/growth/marketplace/seller-concentration.js';
import { runs } from '../../runs.js';
import { en, expectSound, layersOf, notesOf, rowsOf, toldIn, vi } from '../drawn.js';

/** The points of the curve. */
const curve = (spec: ReturnType<typeof lorenzChart>) =>
  layersOf(spec, 'line')[1]?.data.values.map(({ units, share }) => [units, share] as [number, number]) ?? [];

describe('lorenzChart', () => {
  it('goes from none to all, the smallest first', () => {
    const spec = lorenzChart([140, 10, 30, 20], { ...en, title: 'Sales' });
    expectSound(spec);
    expect(curve(spec).map(([units, share]) => [units, Number(share.toFixed(9))])).toEqual([
      [0, 0],
      [0.25, 0.05],
      [0.5, 0.15],
      [0.75, 0.3],
      [1, 1],
    ]);
    expect(spec.title?.subtitle).toEqual(['Gini: 0.5, n = 4']);
  });

  it('is below the line of equal shares, bends upwards, and has the Gini of the library as its area', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(amounts, (units) => {
        fc.pre(units.some((each) => each > 0));
        const points = curve(lorenzChart(units, en));
        let [area, steepest] = [0, 0];
        for (const [k, [at, share]] of points.entries()) {
          expect(share).toBeLessThanOrEqual(at + 1e-9);
          const before = points[k - 1];
          if (!before) continue;
          area += ((at - before[0]) * (share + before[1])) / 2;
          const slope = (share - before[1]) / (at - before[0]);
          expect(slope).toBeGreaterThanOrEqual(steepest - 1e-6);
          steepest = slope;
        }
        // no point was left out of so few
        expect(1 - 2 * area).toBeCloseTo(sellerConcentration(units).gini as number, 6);
      }),
      { numRuns: runs },
    );
  });

  it('thins out many units to what can be seen', () => {
    const spec = lorenzChart(
      Float64Array.from({ length: 20_000 }, (_, k) => k),
      en,
    );
    expectSound(spec);
    expect(curve(spec).length).toBeLessThan(700);
    expect(curve(spec).at(-1)).toEqual([1, 1]);
  });

  it('marks the points that a result knows, and says what is between', () => {
    const result = sellerConcentration([60, 20, 10, 5, 5], { top: [1, 2, 9] });
    const spec = lorenzChart(result, vi);
    expectSound(spec);
    expect(rowsOf(spec, 'point').filter((row) => row['told'] && 'share' in row).length).toBeGreaterThan(0);
    expect(toldIn(spec)).toEqual(['60% nhỏ nhất chiếm 20%', '80% nhỏ nhất chiếm 40%']);
    expect(notesOf(spec)).toContain('Giữa các điểm');
  });

  it('says that there is nothing to share', () => {
    expect(lorenzChart([], en).layer).toHaveLength(1);
    expect(lorenzChart([0, 0], en).layer).toHaveLength(1);
    expect(lorenzChart(sellerConcentration([0, 0]), en).layer).toHaveLength(1);
  });

  it.each([
    [[1, -1], 'lorenzChart: an amount must be a number from 0; got -1 at index 1'],
    [[1, Number.NaN], 'lorenzChart: an amount must be a finite number'],
    ['12', 'lorenzChart: source must be amounts of all units'],
    [null, 'lorenzChart: source must be'],
    [{ n: 3, gini: 0.5 }, 'lorenzChart: top must be a list'],
  ])('refuses %o', (source, message) => {
    expect(() => lorenzChart(source as never, en)).toThrow(message);
  });
});
