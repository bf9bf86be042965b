import { describe, expect, it } from 'vitest';
import { driversChart } from '../../../src/charts/survey/drivers-chart.js';
import { driverImportance } from '../../../src/drivers/driver-importance.js';
import { axisTexts, en, expectSound, rowsOf, toldIn, vi } from '../drawn.js';

const why = driverImportance({
  outcome: [9, 10, 3, 6, 8, 7, 2, 5],
  drivers: { price: [4, 3, 3, 2, 5, 2, 1, 2], support: [5, 5, 1, 3, 3, 4, 2, 2], __proto__x: [1, 2, 1, 2, 1, 2, 2, 1] },
});

describe('driversChart', () => {
  it('ranks drivers by their part of what is explained', () => {
    const spec = driversChart(why, en);
    expectSound(spec);
    expect(axisTexts(spec, 'y')[0]).toBe('support');
    expect(rowsOf(spec, 'rect').map(({ to }) => to)).toEqual(why.drivers.map(({ shapley }) => shapley.value));
    expect(spec.title?.subtitle?.[0]).toMatch(/^explained together: \d/);
  });

  it('draws intervals where there is a seed', () => {
    const source = {
      outcome: Array.from({ length: 40 }, (_, k) => (k * 7) % 11),
      drivers: { a: Array.from({ length: 40 }, (_, k) => (k * 3) % 5) },
    };
    const spec = driversChart(driverImportance(source, { seed: 1, resamples: 100 }), en);
    expectSound(spec);
    expect(rowsOf(spec, 'rule')).toHaveLength(1);
  });

  it('maps importance against performance', () => {
    const performance = { price: 3.2, support: 2.1, __proto__x: 4.4 };
    const spec = driversChart(why, { ...vi, width: 340, performance });
    expectSound(spec);
    const points = rowsOf(spec, 'point');
    expect(points.map((row) => row['performance'])).toEqual(
      why.drivers.map(({ driver }) => performance[driver as 'price']),
    );
    expect(toldIn(spec)[0]).toMatch(/^support: tầm quan trọng .*, mức đáp ứng 2,1$/);
    // the lines are the means
    const mean = rowsOf(spec, 'rule').find((row) => 'performance' in row)?.['performance'] as number;
    expect(mean).toBeCloseTo((3.2 + 2.1 + 4.4) / 3, 9);
  });

  it('says that nothing is known where rows are too few', () => {
    const few = driverImportance({ outcome: [1, 2], drivers: { a: [1, 2] } });
    expectSound(driversChart(few, en));
    expect(driversChart(few, { ...en, performance: { a: 3 } }).layer).toHaveLength(1);
  });

  it('refuses a driver without performance, also by an inherited name', () => {
    expect(() => driversChart(why, { ...en, performance: { price: 3, support: 2 } })).toThrow(
      'driversChart: performance must be given for __proto__x',
    );
    expect(() => driversChart(why, { ...en, performance: 3 as never })).toThrow(
      'driversChart: performance must be an object',
    );
    expect(() => driversChart({ drivers: 3 } as never, en)).toThrow('driversChart: result must be');
    expect(() => driversChart({ ...why, drivers: [{ driver: 'a', shapley: {} }] } as never, en)).toThrow(
      'driversChart: importance of a driver must be',
    );
  });
});
