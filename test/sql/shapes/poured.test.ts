import { describe, expect, it } from 'vitest';
import { metrics } from '../../../src/catalog/finding/metrics.js';
import { pouredShapes } from '../../../src/sql/shapes/poured.js';

describe('pouredShapes', () => {
  it('serve every poured metric that has rows, and read what its rows have', () => {
    const shapes = new Map(pouredShapes());
    const poured = metrics.filter(({ pours }) => pours !== null);
    const without = poured.filter(({ id }) => !shapes.has(id)).map(({ id }) => id);
    expect(without).toEqual(['ltv-to-cac-ratio']);
    expect(shapes.size).toBe(poured.length - 1);
    for (const { id, rows } of poured) {
      const read = shapes
        .get(id)?.()
        .fields.map(({ name, kind }) => ({ name, type: kind }));
      expect(read).toEqual(rows?.readers);
    }
  });
});
