import { describe, expect, it } from 'vitest';
import {
  type Bins,
  binOf,
  END_BIN,
  FIRST_BIN,
  highWord,
  middleOf,
  rangeOf,
  widen,
} from '../../../src/stats/quantiles/sketch-bins.js';

describe('bins of a sketch', () => {
  it('cut each power of two into 128 equal parts, in ascending order of values', () => {
    for (const power of [2 ** -1022, 2 ** -3, 1, 2 ** 40, 2 ** 1023]) {
      for (let part = 0; part < 128; part++) {
        const low = power * (1 + part / 128);
        expect(binOf(low) - binOf(power)).toBe(part);
        expect(binOf(low + power * (2 ** -7 - 2 ** -52))).toBe(binOf(low));
        expect(middleOf(binOf(low))).toBe(low + power / 256);
        expect([binOf(-low), middleOf(-binOf(low))]).toEqual([-binOf(low), -middleOf(binOf(low))]);
      }
    }
    expect([binOf(2 ** -1022), binOf(Number.MAX_VALUE)]).toEqual([FIRST_BIN, END_BIN - 1]);
    expect([0, -0, 2 ** -1023, -5e-324].map(binOf)).toEqual([0, 0, 0, 0]);
    expect(Object.is(middleOf(0), 0)).toBe(true);
  });

  it('make room without losing what they hold', () => {
    const bins: Bins = { first: FIRST_BIN, counts: new Float64Array(0) };
    const held = new Map<number, number>();
    for (const bin of [130_944, 131_500, 130_000, 128, 262_015]) {
      widen(bins, bin, bin);
      bins.counts[bin - bins.first] = bin;
      held.set(bin, bin);
      for (const [other, count] of held) expect(bins.counts[other - bins.first]).toBe(count);
      expect(bins.first >= FIRST_BIN && bins.first + bins.counts.length <= END_BIN).toBe(true);
    }
    const { counts } = bins;
    widen(bins, 131_000, 132_000);
    expect(bins.counts).toBe(counts);
  });

  it('are found in the words of doubles', () => {
    const floats = Float64Array.of(3, 0, -0.5, 1e-310, 40);
    const range = rangeOf(new Int32Array(floats.buffer), highWord());
    expect([range.least, range.most, range.signs < 0]).toEqual([binOf(0.5), binOf(40), true]);
    const none = rangeOf(new Int32Array(2), highWord());
    expect(none.least > none.most).toBe(true);
  });
});
