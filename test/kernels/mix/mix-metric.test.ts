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
      'fruitMixFromCounts: count must be a whole number from 0 to 2^53 - 1; got 0.5 at index 0 of counts',
    );
  });

  it('refuses unknown options under the name of the function called', () => {
    expect(() => namedMix(names, { fruit: [] }, { measures: 'weight' })).toThrow(
      'fruitMix: unknown option "measures"; known are measure,',
    );
    expect(() => namedMixFromCounts(names, [], { onInvalid: 'count' } as never)).toThrow(
      'fruitMixFromCounts: unknown option "onInvalid"; known are confidence, classes, measure',
    );
    const most = [2 ** 53 - 1, 1].map((count, k) => ({ class: k, count }));
    expect(() => namedMixFromCounts(names, most, undefined)).toThrow('counts add up to more than 2^53 - 1');
    expect(() => namedMixFromCounts(names, [{ class: 'fig', count: (2n ** 60n) as never }], undefined)).toThrow(
      'got 1152921504606846976n',
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
      takesCounts: true,
      classes: new Set(['fig', 'melon']),
      onInvalid: 'throw',
    });
  });
});
