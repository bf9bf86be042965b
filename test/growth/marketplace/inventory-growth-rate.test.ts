import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventoryGrowthRate } from '../../../src/growth/marketplace/inventory-growth-rate.js';
import { change } from '../../../src/kernels/change/change.js';
import { assertPlain, outcome } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import { runs } from '../../runs.js';
import golden from './inventory-growth-rate.golden.json' with { type: 'json' };

describe('inventoryGrowthRate', () => {
  it.each(golden.cases)('$name', ({ input, expected, tolerance }) => {
    expectNearly(inventoryGrowthRate(input), expected, tolerance);
  });

  it('says what it rests on', () => {
    expect(inventoryGrowthRate({ start: 5000, added: 800, removed: 300 })).toEqual({
      metric: 'inventory-growth-rate',
      unit: 'ratio',
      value: 0.1,
      n: 5000,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      start: 5000,
      added: 800,
      removed: 300,
      end: 5500,
      absolute: 500,
    });
  });

  it('checks that start plus added minus removed is the end', () => {
    const listings = { start: 10, added: 5, removed: 3 };
    expect(inventoryGrowthRate({ ...listings, end: 12 }).end).toBe(12);
    expect(() => inventoryGrowthRate({ ...listings, end: 13 })).toThrow(
      'inventoryGrowthRate: end must be start + added - removed, 12; got 13',
    );
    expect(() => inventoryGrowthRate({ ...listings, removed: 16 })).toThrow(
      'removed must be at most start and added, 15; got 16',
    );
    expect(outcome(() => inventoryGrowthRate({ ...listings, added: -1 }))).toBe('INVALID_VALUE');
    expect(outcome(() => inventoryGrowthRate({ ...listings, sold: 1 } as never))).toBe('INVALID_VALUE');
    expect(outcome(() => inventoryGrowthRate(5 as never))).toBe('INVALID_VALUE');
  });

  it('is the change from start to end', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(2000), (start, added, more) => {
        const removed = Math.min(more, start + added);
        const growth = inventoryGrowthRate({ start, added, removed });
        assertPlain(growth);
        const { value, absolute } = change({ now: growth.end, before: start });
        expect([growth.value, growth.absolute]).toEqual([value, absolute]);
        expect(growth.value ?? 0).toBeGreaterThanOrEqual(-1);
      }),
      { numRuns: runs },
    );
  });
});
