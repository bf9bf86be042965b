import { describe, expect, it } from 'vitest';
import { placeBy } from '../../../src/charts/spec/frame.js';
import type { Series } from '../../../src/charts/time/series.js';
import { DASHES, rowsOf, seriesLayers } from '../../../src/charts/time/trend-layers.js';
import { drawing } from '../drawn.js';

const moment = (period: string, value: number | null, isComplete = true) => ({
  period,
  isComplete,
  figure:
    value === null
      ? { value, low: null, high: null, n: 0, interval: null }
      : {
          value,
          low: value - 1,
          high: value + 1,
          n: 9,
          interval: { low: value - 1, high: value + 1, confidence: 0.95, method: 't' },
        },
});
const series: Series = {
  name: '',
  about: { metric: 'nps', unit: 'points' },
  moments: [moment('1', 5), moment('2', null), moment('3', 7), moment('4', 8), moment('5', 9, false)],
};
const rows = rowsOf(drawing(), [series], ['1', '2', '3', '4', '5']);
const layers = seriesLayers(drawing(), rows, [''], { x: placeBy('x', [0, 4]), y: (field) => placeBy(field, [0, 10]) });

describe('a series over periods', () => {
  it('breaks where there is nothing', () => {
    expect(rows.map(({ value }) => value)).toEqual([5, null, 7, 8, 9]);
    const line = layers.find(({ mark }) => mark.type === 'line');
    expect(line?.data.values.map(({ solid }) => solid)).toEqual([5, null, 7, 8, null]);
    const band = layers.find(({ mark }) => mark.type === 'area');
    expect(band?.data.values.map(({ low }) => low)).toEqual([4, null, 6, 7, 8]);
  });

  it('leads to what is not complete by a dotted line, and is hollow there', () => {
    const dotted = layers.filter(({ mark }) => mark.type === 'line')[1];
    expect(dotted?.data.values.map(({ x, value }) => [x, value])).toEqual([
      [3, 8],
      [4, 9],
    ]);
    expect(dotted?.mark.strokeDash).toEqual([2, 3]);
    const points = layers.find(({ mark }) => mark.type === 'point');
    expect(points?.data.values.map(({ inside }) => inside)).toEqual(['#1f8df0', '#1f8df0', '#1f8df0', 'transparent']);
  });

  it('has an interval of its own where a point stands alone', () => {
    const rule = layers.find(({ mark }) => mark.type === 'rule');
    expect(rule?.data.values.map(({ x }) => x)).toEqual([0]);
  });

  it('is one of several by colour and dash', () => {
    const two = rowsOf(drawing(), [series, series], ['1', '2', '3', '4', '5']);
    const both = seriesLayers(drawing(), two, ['a', 'b'], {
      x: placeBy('x', [0, 4]),
      y: (field) => placeBy(field, [0, 10]),
    });
    const line = both.find(({ mark }) => mark.type === 'line');
    expect(line?.encoding?.color?.scale).toMatchObject({ domain: [0, 1], range: ['#1f8df0', '#d4811b'] });
    expect(line?.encoding?.strokeDash?.scale?.range).toEqual(DASHES.slice(0, 2));
    expect(new Set(DASHES.map((dash) => dash.join())).size).toBe(DASHES.length);
    // no piece leads from one series to the next
    expect(both.filter(({ mark }) => mark.type === 'line')[1]?.data.values).toHaveLength(4);
  });
});
