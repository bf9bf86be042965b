import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExactSum, ExactSums } from '../../../src/stats/sums/sum.js';
import { runs } from '../../runs.js';
import { exactUnits, nearestOf, shuffled, summable, summables } from './rational.js';

const keys = fc.array(fc.integer(), { minLength: 1, maxLength: 40 });

function addedOneByOne(values: readonly number[]): ExactSum {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum;
}

describe('ExactSum', () => {
  it('is the exact sum, rounded once to the nearest double', () => {
    fc.assert(
      fc.property(summables, (values) => {
        const units = exactUnits(values);
        const sum = new ExactSum().addAll(values);
        expect(exactUnits(sum.toJSON())).toBe(units);
        expect(Object.is(sum.value, nearestOf(units))).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('has one list of parts, each the nearest double to what is left', () => {
    fc.assert(
      fc.property(summables, (values) => {
        const parts = new ExactSum().addAll(values).toJSON();
        let left = exactUnits(values);
        for (const part of parts) {
          expect(part).toBe(nearestOf(left));
          left -= exactUnits([part]);
        }
        expect(left).toBe(0n);
        expect(parts).not.toContain(0);
      }),
      { numRuns: runs },
    );
  });

  it('does not show order, memory, splits, merges or storage', () => {
    fc.assert(
      fc.property(summables, keys, fc.nat(), (values, order, cut) => {
        const whole = new ExactSum().addAll(values);
        const mixed = shuffled(values, order);
        const at = cut % (values.length + 1);
        const left = addedOneByOne(mixed.slice(0, at));
        const right = new ExactSum().addAll(Float64Array.from(mixed.slice(at)));
        const before = JSON.stringify(left);
        expect(
          ExactSum.fromJSON(JSON.parse(JSON.stringify(right)))
            .merge(left)
            .toJSON(),
        ).toEqual(whole.toJSON());
        expect(JSON.stringify(left)).toBe(before);
        expect(
          new ExactSum()
            .addAll(new Set([1, 2]))
            .merge(right)
            .merge(left)
            .remove(3).value,
        ).toBe(whole.value);
      }),
      { numRuns: runs },
    );
  });

  it('goes on the same after storage, and back to nothing when all is removed', () => {
    fc.assert(
      fc.property(summables, summable, keys, (values, next, order) => {
        const sum = new ExactSum().addAll(values);
        const stored = ExactSum.fromJSON(JSON.parse(JSON.stringify(sum)));
        expect(stored.add(next).toJSON()).toEqual(sum.add(next).toJSON());
        for (const value of shuffled([...values, next], order)) sum.remove(value);
        expect(sum.toJSON()).toEqual([]);
        expect(Object.is(sum.value, 0)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('changes nothing when a value is bad', () => {
    const bad = fc.constantFrom<unknown>(NaN, Infinity, -Infinity, 1e300, '1', null, undefined, 1n, {}, [1]);
    fc.assert(
      fc.property(summables, summables, bad, (values, more, broken) => {
        const sum = new ExactSum().addAll(values);
        const before = JSON.stringify(sum);
        const place = `at index ${more.length}`;
        expect(() => sum.addAll([...more, broken as number, 1])).toThrow(place);
        expect(() => sum.addAll(new Set([...new Set(more), broken as number]).values())).toThrow('at index');
        if (typeof broken === 'number') expect(() => sum.addAll(Float64Array.from([...more, broken]))).toThrow(place);
        expect(() => sum.add(broken as number)).toThrow('ExactSum: a value');
        expect(() => sum.remove(broken as number)).toThrow('ExactSum: a value');
        expect(JSON.stringify(sum)).toBe(before);
      }),
      { numRuns: runs },
    );
  });
});

describe('ExactSums', () => {
  it('is an ExactSum in every slot, also while growing', () => {
    const entry = fc.tuple(fc.nat({ max: 6 }), summable);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 200 }), (entries) => {
        const sums = new ExactSums(0);
        const apart = Array.from({ length: 7 }, () => new ExactSum());
        for (const [slot, value] of entries) {
          sums.grow(slot + 1);
          sums.add(slot, value);
          apart[slot]?.add(value);
        }
        for (let slot = 0; slot < sums.slots; slot++) {
          expect(sums.parts(slot)).toEqual(apart[slot]?.toJSON());
          expect(Object.is(sums.value(slot), apart[slot]?.value)).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });

  it('merges by parts', () => {
    fc.assert(
      fc.property(summables, summables, (values, more) => {
        const sums = new ExactSums(2);
        for (const value of values) sums.add(1, value);
        sums.addParts(1, new ExactSum().addAll(more).toJSON());
        expect(sums.parts(1)).toEqual(new ExactSum().addAll([...values, ...more]).toJSON());
        expect(sums.parts(0)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});
