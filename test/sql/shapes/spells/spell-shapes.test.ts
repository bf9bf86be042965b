import { describe, expect, it } from 'vitest';
import { compilable } from '../../../../src/sql/index.js';
import { spellShapes } from '../../../../src/sql/shapes/spells/spell-shapes.js';

describe('spellShapes', () => {
  it('are of customers, and can be compiled', () => {
    const shapes = spellShapes();
    expect(shapes.every(([, { isOfSubjects }]) => isOfSubjects)).toBe(true);
    expect(compilable()).toEqual(expect.arrayContaining(shapes.map(([id]) => id)));
  });
});
