import { describe, expect, it } from 'vitest';
import { trackingChart } from '../../../src/charts/time/tracking-chart.js';
import { axisTexts, en, expectSound, layersOf, notesOf, rowsOf, vi } from '../drawn.js';

const point = (to: string, made: number, expected: number) => ({
  to,
  actual: 0,
  expected: 0,
  cumulativeActual: made,
  cumulativeExpected: expected,
  holdout: false,
});
const curve = {
  metric: 'tracking-curve',
  value: 1.1,
  n: 20,
  to: '2026-03-01',
  points: [point('2026-02-01', 4, 3.6), point('2026-03-01', 9, 8.2), point('2026-04-01', 12, 13.4)],
};

describe('trackingChart', () => {
  it('adds up what was made and what was expected, with a line where the forecast begins', () => {
    const spec = trackingChart(curve, en);
    expectSound(spec);
    const line = layersOf(spec, 'line')[0];
    expect(line?.data.values.map(({ line: which, size }) => [which, size])).toEqual([
      [0, 4],
      [0, 9],
      [0, 12],
      [1, 3.6],
      [1, 8.2],
      [1, 13.4],
    ]);
    expect(line?.encoding?.strokeDash?.scale?.range).toEqual([
      [1, 0],
      [7, 4],
    ]);
    expect(rowsOf(spec, 'rule')).toEqual([{ day: Date.UTC(2026, 2, 1) / 86_400_000 }]);
    expect(axisTexts(spec, 'x')).toEqual(['1 Feb 2026', '1 Mar 2026', '1 Apr 2026']);
    expect(spec.title?.subtitle).toEqual(['made: 12, expected: 13, n = 20']);
  });

  it('has no such line where there is no holdout', () => {
    const spec = trackingChart({ ...curve, to: '2026-04-01' }, { ...vi, width: 340 });
    expectSound(spec);
    expect(rowsOf(spec, 'rule')).toEqual([]);
    expect(notesOf(spec)).toBe('');
  });

  it('is right with one point, and says that there are none', () => {
    expectSound(trackingChart({ ...curve, points: curve.points.slice(0, 1), to: '2026-02-01' }, en));
    expect(trackingChart({ ...curve, points: [] }, en).layer).toHaveLength(1);
  });

  it.each([
    [{}, 'trackingChart: points must be a list'],
    [{ ...curve, to: 'soon' }, 'trackingChart: to must be a date such as \'2026-03-01\'; got "soon"'],
    [
      { ...curve, points: [{ ...curve.points[0], cumulativeActual: null }] },
      'trackingChart: cumulativeActual must be a finite number',
    ],
    [{ ...curve, n: 'x' }, 'trackingChart: n must be a finite number'],
  ])('refuses %o', (given, message) => {
    expect(() => trackingChart(given as never, en)).toThrow(message);
  });
});
