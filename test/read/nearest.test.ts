import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/read/nearest.js';
import { runs } from '../runs.js';

const labels = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];

describe('nearest', () => {
  it.each([
    ['Verry satisfied', 'Very satisfied'],
    ['neutrl', 'Neutral'],
    ['SATISFED', 'Satisfied'],
  ])('puts first what is most like %j', (text, first) => {
    expect(nearest(text, labels)[0]).toBe(first);
  });

  it('keeps all names, and the order of those that are alike', () => {
    expect(nearest('zzz', labels)).toEqual(labels);
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, names) => {
        expect(nearest(text, names).sort()).toEqual([...names].sort());
      }),
      { numRuns: runs },
    );
  });

  it('is quick for endless texts', () => {
    expect(nearest('satisfied'.repeat(100_000), labels)).toHaveLength(5);
  });
});
