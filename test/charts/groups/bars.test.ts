import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../src/charts/groups/bars.js';
import { drawing, expectSound, hostile, layersOf, notesOf, rowsOf } from '../drawn.js';

const bar = (value: number | null, more: object = {}) => ({
  name: 'a',
  value,
  text: `${value}`,
  told: 'a',
  colour: 'red',
  ...more,
});
const bars = (list: readonly ReturnType<typeof bar>[], more: object = {}) =>
  barsOf(drawing(), { name: 'Name', description: 'A kind.', bars: list, ...more });

describe('barsOf', () => {
  it('begins bars at 0, on both sides of it', () => {
    const spec = bars([bar(3), bar(-1), bar(0), bar(null)]);
    expectSound(spec);
    expect(rowsOf(spec, 'rect').map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [0, -1],
      [0, 0],
    ]);
    expect(rowsOf(spec, 'rule').some(({ zero }) => zero === 0)).toBe(true);
    expect(rowsOf(spec, 'text').map(({ text }) => text)).toEqual(['3', '-1', '0', 'null']);
  });

  it('joins the bars of a bridge where one ends and the next begins', () => {
    const spec = bars([bar(5), bar(2, { from: 5 }), bar(-3, { from: 7 }), bar(4)], { isBridge: true });
    expectSound(spec);
    expect(rowsOf(spec, 'rule').map(({ at }) => at)).toEqual([5, 7, 4]);
  });

  it('draws intervals, keeps names apart, and the first 200 of very many', () => {
    const spec = bars(hostile.map((name) => bar(1, { name, low: 0.5, high: 2 })));
    expectSound(spec);
    expect(rowsOf(spec, 'rect')).toHaveLength(hostile.length);
    expect(rowsOf(spec, 'rule')).toHaveLength(hostile.length);
    const many = bars(Array.from({ length: 210 }, () => bar(1)));
    expect(rowsOf(many, 'rect')).toHaveLength(200);
    expect(notesOf(many)).toBe('The first 200 of 210.');
  });

  it('is sound where all are 0, and says where nothing is known', () => {
    expectSound(bars([bar(0)]));
    expect(layersOf(bars([bar(null)]), 'rect')).toEqual([]);
    expectSound(bars([]));
  });
});
