import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medianOf, StepTimes } from '../../../src/kernels/funnel/step-times.js';
import { quantile } from '../../../src/stats/quantiles/quantile.js';
import { runs } from '../../runs.js';

describe('medianOf', () => {
  it('is that of all values in order, bit for bit', () => {
    const time = fc.oneof(fc.nat(5), fc.nat(1e9), fc.nat(5e14), fc.constantFrom(0, 1, 5e14, 2 ** 48));
    fc.assert(
      fc.property(fc.array(time, { maxLength: 200, size: 'max' }), (times) => {
        expect(medianOf(Float64Array.from(times))).toBe(quantile(times, 0.5));
      }),
      { numRuns: runs },
    );
  });

  it('narrows down what is far apart', () => {
    const times = [0, ...Array.from({ length: 1000 }, (_, k) => 1e9 + 7 * k), 5e14];
    expect(medianOf(Float64Array.from(times))).toBe(quantile(times, 0.5));
  });

  it('keeps the values, in some order', () => {
    const times = Float64Array.from({ length: 999 }, (_, k) => (k * 7919) % 1000);
    const sorted = times.slice().sort();
    medianOf(times);
    expect(times.sort()).toEqual(sorted);
  });
});

describe('StepTimes', () => {
  it('holds as many as come', () => {
    const times = new StepTimes();
    expect(times.median()).toBeNull();
    for (let k = 0; k < 1000; k++) times.add(k);
    expect(times.median()).toBe(499.5);
    times.add(1000);
    expect(times.median()).toBe(500);
  });
});
