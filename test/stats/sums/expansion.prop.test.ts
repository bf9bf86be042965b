import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalSum, growExpansion, roundedSum } from '../../../src/stats/sums/expansion.js';
import { runs } from '../../runs.js';
import { exactUnits, fragments, nearestOf, ties } from './rational.js';

/** Single bits, some of them far apart: their sums need the longest expansions. */
const bits = fc
  .tuple(fc.integer({ min: -1074, max: 950 }), fc.boolean())
  .map(([exponent, negative]) => (negative ? -1 : 1) * 2 ** exponent);

describe('expansions', () => {
  it('are exact, do not overlap, have no zeros and stay short', () => {
    let longest = 0;
    fc.assert(
      fc.property(fc.oneof(fc.array(bits, { minLength: 1, maxLength: 300, size: 'max' }), fragments), (values) => {
        const parts: number[] = [];
        for (const value of values) {
          growExpansion(parts, value);
          longest = Math.max(longest, parts.length);
          expect(parts.length).toBeLessThanOrEqual(64);
        }
        expect(exactUnits(parts)).toBe(exactUnits(values));
        expect(parts).not.toContain(0);
        let below = 0n;
        for (const part of parts) {
          const units = exactUnits([part]);
          expect(lowestBit(units) > size(below)).toBe(true);
          below = units;
        }
      }),
      { numRuns: runs },
    );
    // Such data outgrows any table of 39 or 40 parts.
    expect(longest).toBeGreaterThan(60);
  });

  it('round a tie to even, unless what is far below breaks it', () => {
    fc.assert(
      fc.property(ties, (values) => {
        const rest: number[] = [];
        for (const value of values) growExpansion(rest, value);
        expect(roundedSum(0, 0, rest)).toBe(nearestOf(exactUnits(values)));
      }),
      { numRuns: runs },
    );
  });

  it('round to the nearest double and shorten to one form', () => {
    // Neighbouring bits and exact halves make ties; a lone bit far below breaks them.
    const close = fc
      .tuple(fc.integer({ min: -60, max: 60 }), fc.boolean())
      .map(([e, negative]) => (negative ? -1 : 1) * 2 ** e);
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.oneof(close, bits), { maxLength: 60 }), ties),
        close,
        close,
        (values, high, low) => {
          const rest: number[] = [];
          for (const value of values) growExpansion(rest, value);
          const before = [...rest];
          let left = exactUnits([...values, high, low]);
          expect(Object.is(roundedSum(high, low, rest), nearestOf(left))).toBe(true);
          const parts = canonicalSum(high, low, rest);
          expect(parts.length).toBeLessThanOrEqual(40);
          for (const part of parts) {
            expect(part).toBe(nearestOf(left));
            left -= exactUnits([part]);
          }
          expect(left).toBe(0n);
          expect(rest).toEqual(before);
        },
      ),
      { numRuns: runs },
    );
  });
});

function size(units: bigint): bigint {
  return units < 0n ? -units : units;
}

function lowestBit(units: bigint): bigint {
  return size(units) & -size(units);
}
