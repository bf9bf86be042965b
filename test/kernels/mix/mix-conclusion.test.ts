import { describe, expect, it } from 'vitest';
import { concludeMix } from '../../../src/kernels/mix/mix-conclusion.js';
import { emptyMix, type MixSpec, putClass } from '../../../src/kernels/mix/mix-tally.js';

const spec: MixSpec = { metric: 'm', part: 'class', amounts: 'sum', classes: null, onInvalid: 'throw' };

describe('concludeMix', () => {
  it('has a concentration between all equal and all in one', () => {
    const tally = emptyMix();
    for (const key of 'abcd') putClass(tally, key, 5, 3);
    expect(concludeMix(spec, tally, 'count', undefined)).toMatchObject({
      herfindahl: 0.25,
      effectiveNumber: 4,
      largest: 'a',
    });
    putClass(tally, 'd', 1, 1e-3);
    expect(concludeMix(spec, tally, 'amount', undefined)).toMatchObject({
      largest: 'd',
      classes: [{ class: 'd' }, { class: 'a' }, {}, {}],
    });
    putClass(tally, 'a', 0, 1e280);
    expect(concludeMix(spec, tally, 'amount', undefined)).toMatchObject({
      herfindahl: 1,
      effectiveNumber: 1,
      value: 1,
    });
  });

  it('refuses a bad level, also where there is nothing', () => {
    expect(() => concludeMix(spec, emptyMix(), 'count', { confidence: 0 })).toThrow('confidence');
  });
});
