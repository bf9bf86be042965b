import { describe, expect, it } from 'vitest';
import { layerOf, placeBy, specOf } from '../../../src/charts/spec/frame.js';
import { hatchOf, intervalOf, noDataOf } from '../../../src/charts/spec/marks.js';
import { drawing, expectSound } from '../drawn.js';

const x = (field: string) => placeBy(field, [0, 4]);
const y = (field: string) => placeBy(field, [3, 0]);

describe('hatchOf', () => {
  const cell = { left: 1, right: 3, top: 1, bottom: 2 };

  it.each([0.02, 0.5, 1, 3, 40])('fills a cell of ratio %d with lines at 45° that stay inside', (ratio) => {
    const [layer] = hatchOf(drawing(), [cell], { x, y }, ratio);
    const lines = layer?.data.values as unknown as { left: number; right: number; top: number; bottom: number }[];
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(24);
    for (const { left, right, top, bottom } of lines) {
      expect([left, right].every((place) => place >= 1 - 1e-9 && place <= 3 + 1e-9)).toBe(true);
      expect([top, bottom].every((place) => place >= 1 - 1e-9 && place <= 2 + 1e-9)).toBe(true);
      // as far to the right as upwards, in pixels
      const [across, up] = [((right - left) / 2) * ratio, top - bottom];
      expect(across).toBeCloseTo(up, 9);
      expect(up).toBeGreaterThan(0);
    }
  });

  it('is nothing where there are no cells, and is kept from screen readers', () => {
    expect(hatchOf(drawing(), [], { x, y }, 1)).toEqual([]);
    expect(hatchOf(drawing(), [cell], { x, y }, 1)[0]?.mark.aria).toBe(false);
  });
});

describe('intervalOf', () => {
  it('draws those that there are', () => {
    const rows = [
      { k: 0, low: 1, high: 2 },
      { k: 1, low: null, high: null },
    ];
    expect(intervalOf(drawing(), rows, { x, y: y('k') })[0]?.data.values).toEqual([{ k: 0, low: 1, high: 2 }]);
    expect(intervalOf(drawing(), rows.slice(1), { x, y: y('k') })).toEqual([]);
  });
});

describe('noDataOf', () => {
  it('says so to everybody', () => {
    const spec = noDataOf(drawing(), 'Name', 'A kind.');
    expectSound(spec);
    expect(spec.description).toBe('Name. A kind. no data.');
    expect(spec.layer).toHaveLength(1);
  });
});

it('layers keep what they show and no more', () => {
  const layer = layerOf([{ a: 1, b: 2 }], { type: 'point' }, { x: x('a') });
  expect(layer.data.values).toEqual([{ a: 1 }]);
  expect(specOf(drawing(), { description: 'd', height: 50, layers: [layer] }).layer[0]?.encoding?.x?.axis).toBeNull();
});
