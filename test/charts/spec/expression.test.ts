import { describe, expect, it } from 'vitest';
import { textsAt } from '../../../src/charts/spec/expression.js';
import { hostile } from '../drawn.js';

describe('textsAt', () => {
  it('looks texts up by number, whatever they hold', () => {
    const places = hostile.map((_, k) => k / 2);
    const expression = textsAt(places, hostile);
    // what Vega knows as `indexof` and `datum`, as JavaScript
    const read = new Function('indexof', 'datum', `return ${expression}`) as (...given: unknown[]) => unknown;
    for (const [k, place] of places.entries()) {
      const found = read((list: number[], value: number) => list.indexOf(value), { value: place });
      expect(found).toBe(hostile[k]?.replaceAll('\u2028', ' '));
    }
    expect(expression).not.toMatch(/[\u2028\u2029]/);
  });
});
