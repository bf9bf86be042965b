import { describe, expect, it } from 'vitest';
import { type MixNames, mixSpec, namedMix, namedMixFromCounts } from '../../../src/kernels/mix/mix-metric.js';

const names: MixNames<'fruit-mix', 'pieces' | 'weight'> = {
  metric: 'fruit-mix',
  part: 'fruit',
  measures: 'pieces weight',
};

describe('a mix under its own names', () => {
  it('reads, names and measures by them', () => {
    const columns = { fruit: ['fig', 'fig', 'melon'], amount: [1, 1, 8] };
    expect(namedMix(names, columns, undefined)).toMatchObject({
      metric: 'fruit-mix',
      measure: 'pieces',
      largest: 'fig',
    });
    expect(namedMix(names, columns, { measure: 'weight' })).toMatchObject({
      measure: 'weight',
      value: 0.8,
      largest: 'melon',
    });
    expect(() => namedMix(names, { fruit: [''] }, {})).toThrow('fruitMix: fruit must be');
    expect(() => namedMix(names, { fruit: ['fig'] }, { measure: 'weight' })).toThrow(
      'fruitMix: measure must be another where there are no amounts; got "weight"',
    );
    expect(() => namedMix(names, { fruit: ['fig'] }, { measure: 'amount' })).toThrow('pieces or weight');
    expect(() => namedMixFromCounts(names, [{ class: 'fig', count: 0.5 }], undefined)).toThrow(
      'fruitMix: count must be a whole number from 0; got 0.5 at row 0',
    );
  });

  it('copies the classes given', () => {
    const classes = ['fig', 'melon'];
    const spec = mixSpec(names, 'none', { classes });
    classes.push('plum');
    expect(spec).toEqual({
      metric: 'fruit-mix',
      part: 'fruit',
      amounts: 'none',
      classes: ['fig', 'melon'],
      onInvalid: 'throw',
    });
  });
});
