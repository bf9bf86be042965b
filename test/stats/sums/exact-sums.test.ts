import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSums } from '../../../src/stats/sums/sum.js';
import { runs } from '../../runs.js';

describe('ExactSums', () => {
  it('adds apart', () => {
    const sums = new ExactSums(3);
    for (const [slot, value] of [
      [0, 0.1],
      [2, 1e100],
      [0, 0.2],
      [2, 1],
      [2, -1e100],
      [0, 0.3],
    ] as const)
      sums.add(slot, value);
    expect([0, 1, 2].map((slot) => sums.value(slot))).toEqual([0.6, 0, 1]);
    expect(sums.parts(1)).toEqual([]);
    expect(Object.is(sums.value(1), 0)).toBe(true);
  });

  it('grows, keeps what it has and never shrinks', () => {
    const sums = new ExactSums(0);
    for (let slots = 1; slots <= 100; slots++) {
      sums.grow(slots);
      expect(sums.slots).toBe(slots);
      sums.add(slots - 1, slots / 10);
    }
    sums.grow(5);
    expect(sums.slots).toBe(100);
    expect(Array.from({ length: 100 }, (_, i) => sums.value(i))).toEqual(
      Array.from({ length: 100 }, (_, i) => (i + 1) / 10),
    );
  });

  it('has no slots behind its last one, though memory may be there', () => {
    const sums = new ExactSums(4);
    sums.grow(5);
    const refusal = expect.objectContaining({ code: 'INVALID_VALUE' });
    for (const slot of [5, 7, -1, 0.5, NaN]) {
      expect(() => sums.add(slot, 1)).toThrow(refusal);
      expect(() => sums.value(slot)).toThrow('ExactSums: slot must be a whole number from 0 and below 5');
      expect(() => sums.parts(slot)).toThrow(refusal);
      expect(() => sums.addParts(slot, [1])).toThrow(refusal);
    }
    sums.grow(8);
    expect([5, 6, 7].map((slot) => sums.value(slot))).toEqual([0, 0, 0]);
  });

  it('refuses what is not finite and stays as it was', () => {
    const sums = new ExactSums(1);
    sums.add(0, 0.1);
    sums.add(0, 1e-20);
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(() => sums.add(0, value)).toThrow(`got ${value}`);
      expect(() => sums.addParts(0, [1, value])).toThrow(expect.objectContaining({ code: 'INVALID_STATE' }));
    }
    expect(sums.parts(0)).toEqual([0.1, 1e-20]);
  });

  it('refuses slots that are no count', () => {
    for (const slots of [-1, 0.5, NaN, '3']) {
      expect(() => new ExactSums(slots as number)).toThrow('ExactSums: slots must be a whole number from 0');
      expect(() => new ExactSums(1).grow(slots as number)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    }
  });
});

describe('addEach', () => {
  it('does what add does one by one, leaving negative slots out', () => {
    const row = fc.record({
      slot: fc.integer({ min: -1, max: 3 }),
      value: fc.oneof(fc.double({ min: -1e20, max: 1e20, noNaN: true }), fc.constantFrom(0.1, 0.2, 1e16, -1e16, 1e300)),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60, size: 'max' }), fc.nat(60), (rows, from) => {
        const start = Math.min(from, rows.length);
        const [many, single] = [new ExactSums(4), new ExactSums(4)];
        const values = Float64Array.from(rows, ({ value }) => Math.max(-1e288, Math.min(1e288, value)));
        const slots = Int32Array.from(rows.slice(start), ({ slot }) => slot);
        many.addEach(slots, values, start, rows.length);
        for (let i = start; i < rows.length; i++) {
          const slot = slots[i - start] as number;
          if (slot >= 0) single.add(slot, values[i] as number);
        }
        for (let slot = 0; slot < 4; slot++) expect(many.parts(slot)).toEqual(single.parts(slot));
      }),
      { numRuns: runs },
    );
  });
});
