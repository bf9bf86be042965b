import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duckdb } from '../../../src/sql/dialects/embedded.js';
import { dayOf, stepped, weekOf } from '../../../src/sql/text/stepped.js';
import { evaluated } from '../evaluated.js';

describe('stepped', () => {
  it('finds the leaf between bounds', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { maxLength: 40 });
    fc.assert(
      fc.property(bounds, fc.integer({ min: -1100, max: 1100 }), (given, x) => {
        const sorted = [...given].sort((a, b) => a - b);
        const leaves = [0, ...sorted.map((_, k) => k + 1)].map(String);
        expect(evaluated(stepped(duckdb, 'x', sorted, leaves), { x })).toBe(
          sorted.filter((bound) => bound <= x).length,
        );
      }),
    );
  });
});

describe('dayOf and weekOf', () => {
  it('round down, before 1970 too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (ms) => {
        expect(evaluated(dayOf(duckdb, 'x'), { x: ms })).toBe(Math.floor(ms / 864e5));
      }),
    );
    for (const day of [-8, -7, -1, 0, 6, 7])
      expect(evaluated(weekOf(duckdb, 'x'), { x: day })).toBe(Math.floor(day / 7));
  });
});
