import { describe, expect, it } from 'vitest';
import { metrics } from '../../../src/catalog/finding/metrics.js';
import { pouredShape } from '../../../src/sql/shapes/poured.js';

describe('pouredShape', () => {
  it('serves every poured metric that has rows', () => {
    const poured = metrics.filter(({ pours }) => pours !== null);
    const without = poured.filter((record) => pouredShape(record) === undefined).map(({ id }) => id);
    expect(poured.length).toBeGreaterThan(70);
    expect(without).toEqual(['ltv-to-cac-ratio']);
  });

  it('serves no other', () => {
    const others = metrics.filter(({ pours }) => pours === null);
    expect(others.filter((record) => pouredShape(record) !== undefined)).toEqual([]);
  });
});
