import { describe, expect, it } from 'vitest';
import { hasFields, isList, ownField } from '../../../src/catalog/compute/json-shape.js';

describe('the shapes of JSON', () => {
  it('are lists, or have fields', () => {
    for (const list of [[], [1], new Float64Array(2)]) expect([isList(list), hasFields(list)]).toEqual([true, false]);
    for (const object of [{}, { a: 1 }, Object.create(null)]) {
      expect([isList(object), hasFields(object)]).toEqual([false, true]);
    }
    const others = [null, undefined, 5, 'x', true, new Map(), new Set(), () => 1, new DataView(new ArrayBuffer(1))];
    for (const other of others) expect(isList(other)).toBe(false);
    for (const other of others.slice(0, -1)) expect(hasFields(other)).toBe(false);
  });

  it('have no fields but their own', () => {
    expect(ownField({ a: 1 }, 'a')).toBe(1);
    expect(ownField({ a: 1 }, 'constructor')).toBeUndefined();
    expect(ownField(JSON.parse('{ "__proto__": 5 }'), '__proto__')).toBe(5);
    expect(ownField({}, '__proto__')).toBeUndefined();
  });
});
