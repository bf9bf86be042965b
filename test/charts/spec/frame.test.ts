import { describe, expect, it } from 'vitest';
import {
  axisOf,
  layerOf,
  leftOf,
  legendOf,
  namesOnLeft,
  placeBy,
  specOf,
  TOLD,
  topOf,
} from '../../../src/charts/spec/frame.js';
import { drawing, expectSound, hostile, notesOf } from '../drawn.js';

const layers = [
  layerOf(
    [{ a: 1, b: 2 }],
    { type: 'point' },
    { x: { ...placeBy('a', [0, 2]), axis: axisOf('bottom', [0, 2], ['0', '2']) }, y: placeBy('b', [0, 2]) },
  ),
  layerOf(
    [{ a: 2, b: 1, told: 'a: 2' }],
    { type: 'point' },
    { x: placeBy('a', [0, 2]), y: placeBy('b', [0, 2]), ...TOLD },
  ),
];
const picture = {
  name: 'Name',
  line: 'Line',
  description: 'A kind.',
  height: 100,
  left: 40,
  right: 20,
  bottom: 30,
  layers,
};

describe('specOf', () => {
  it('is as wide as it is told, with room for title, axes and notes', () => {
    const spec = specOf(drawing({ width: 400 }), { ...picture, notes: ['One.', false, undefined, 'Two.'] });
    expectSound(spec);
    expect([spec.width, spec.height, spec.autosize]).toEqual([340, 100, { type: 'none', contains: 'content' }]);
    expect(spec.padding).toMatchObject({ left: 40, right: 20 });
    expect(notesOf(spec)).toBe('One. Two.');
    expect(specOf(drawing(), picture).padding.bottom).toBeLessThan(spec.padding.bottom);
    expect(spec.config.background).toBe('transparent');
    expect(spec.description).toBe('Name. Line. A kind.');
  });

  it('takes the width of its container, where a browser measures', () => {
    const spec = specOf(drawing({ width: 'container' }), picture);
    expectSound(spec);
    expect([spec.width, spec.autosize.type, spec.padding.left]).toEqual(['container', 'fit-x', 4]);
  });

  it('has the title, description and height that were given', () => {
    const spec = specOf(drawing({ title: 'Mine', description: 'Said.', height: 77 }), picture);
    expect([spec.title?.text, spec.title?.subtitle, spec.description, spec.height]).toEqual([
      ['Mine'],
      ['Line'],
      'Said.',
      77,
    ]);
    const bare = specOf(drawing({ title: null }), picture);
    expect('title' in bare).toBe(false);
    expect(bare.padding.top).toBeLessThan(spec.padding.top);
    // without a title the line below it is the title
    expect(specOf(drawing(), { ...picture, name: undefined }).title).toMatchObject({ text: ['Line'] });
    expect(specOf(drawing({ title: 'two\nlines of a title' }), picture).title?.text).toEqual(['two lines of a title']);
  });

  it('has each axis once: one layer brings it for all, and none where nobody does', () => {
    const [first, second] = specOf(drawing(), picture).layer;
    expect(first?.encoding?.x?.axis).toMatchObject({ values: [0, 2] });
    expect(second?.encoding?.x && 'axis' in second.encoding.x).toBe(false);
    expect([first?.encoding?.y?.axis, second?.encoding?.y?.axis]).toEqual([null, null]);
  });

  it('keeps marks that tell nothing of their own from screen readers', () => {
    expect(layers.map(({ mark }) => mark.aria)).toEqual([false, undefined]);
  });
});

describe('rooms', () => {
  it('follow texts', () => {
    const { names, left } = namesOnLeft(drawing({ width: 300 }), hostile, 0.3);
    expect(names).toHaveLength(hostile.length);
    expect(left).toBeLessThanOrEqual(300 * 0.3 + 15);
    expect(leftOf({ domain: [0, 1], ticks: [], texts: [] })).toBe(12);
    const legend = legendOf(drawing({ width: 340 }), ['a very long name of a series', 'another'], 'stroke');
    expect(legend.columns).toBe(1);
    expect(topOf(legend, 2)).toBeGreaterThan(topOf({ ...legend, columns: 2 }, 2));
  });
});
