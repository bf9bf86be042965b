import { describe, expect, it } from 'vitest';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { shareOfSums } from '../../../src/kernels/quotient/share-of-sums.js';

describe('shareOfSums', () => {
  it('is the quotient of the sums, its interval within what the value can be', () => {
    const [parts, wholes] = [
      [1, 5, 0],
      [1, 5, 1],
    ];
    const whole = quotient({ numerator: parts, denominator: wholes });
    const share = shareOfSums('m', parts, wholes, undefined, true);
    expect(share).toMatchObject({ value: whole.value, se: whole.se, part: 6, whole: 7 });
    expect(whole.interval?.low).toBeGreaterThan(0);
    expect(whole.interval?.high).toBeGreaterThan(1);
    expect(share.interval).toEqual({ ...whole.interval, high: 1 });
    expect(shareOfSums('m', parts, wholes, undefined, false).interval).toEqual(whole.interval);
    expect(shareOfSums('m', [1, 0, 0], [1, 1, 1], 0.95, true).interval?.low).toBe(0);
    expect(shareOfSums('m', parts, wholes, 0.5, true).interval?.confidence).toBe(0.5);
  });

  it('has no value out of nothing, and no interval below two rows', () => {
    expect(shareOfSums('m', [], [], undefined, true)).toEqual({
      value: null,
      se: null,
      interval: null,
      part: 0,
      whole: 0,
    });
    expect(shareOfSums('m', [0, 0], [0, 0], undefined, true)).toMatchObject({ value: null, interval: null });
    expect(shareOfSums('m', [1], [2], undefined, true)).toMatchObject({ value: 0.5, se: null, interval: null });
  });
});
