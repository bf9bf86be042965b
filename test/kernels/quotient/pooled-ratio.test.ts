import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedRatio } from '../../../src/kernels/quotient/named-ratio.js';
import { pooledRatio } from '../../../src/kernels/quotient/pooled-ratio.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

interface Row {
  readonly up: number | null;
  readonly agreed: number | null;
}
const form = {
  metric: 'availability-rate',
  unit: 'fraction',
  part: 'upMs',
  whole: 'agreedMs',
  range: [0, 1],
} as const;
const readers = { upMs: (row: Row) => row.up, agreedMs: (row: Row) => row.agreed };

describe('pooledRatio', () => {
  it('is the ratio of what rows add up to, without an interval', () => {
    const days = [
      { up: 0.1, agreed: 0.3 },
      { up: 0.2, agreed: 0.3 },
      { up: null, agreed: 5 },
    ];
    expect(pooledRatio(form, days, readers)).toStrictEqual({
      metric: 'availability-rate',
      unit: 'fraction',
      value: 0.30000000000000004 / 0.6,
      n: 2,
      missing: 1,
      invalid: 0,
      reasons: {},
      refused: [],
      numerator: 0.30000000000000004,
      denominator: 0.6,
      se: null,
      interval: null,
    });
    expect(pooledRatio(form, { upMs: 9, agreedMs: 10 }, undefined)).toMatchObject({ value: 0.9, n: 1 });
    expect(pooledRatio(form, [], readers)).toMatchObject({ value: null, n: 0 });
    const perDay = { metric: 'up-per-day', unit: 'ms', part: 'upMs', whole: 'days', rows: 'whole' } as const;
    expect(pooledRatio(perDay, days, { upMs: readers.upMs })).toMatchObject({ n: 2, denominator: 2 });
  });

  it('knows no options of an interval', () => {
    expect(() => pooledRatio(form, [], { ...readers, confidence: 0.9 })).toThrow(
      'availabilityRate: unknown option "confidence"; known are',
    );
    expect(outcome(() => pooledRatio(form, [{ up: 2, agreed: 1 }], readers))).toBe('INVALID_VALUE');
    expect(pooledRatio(form, [{ up: 2, agreed: 1 }], { ...readers, onInvalid: 'count' })).toMatchObject({ invalid: 1 });
  });

  it('has the value of the ratio with an interval', () => {
    const size = fc.oneof(fc.nat(50), fc.double({ min: 2 ** -300, max: 2 ** 300, noNaN: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.record({ up: size, agreed: size })), (rows) => {
        const all = { ...readers, onInvalid: 'count' };
        const { interval: _, se: __, ...parts } = namedRatio(form, rows, all);
        expect(pooledRatio(form, rows, all)).toMatchObject(parts);
      }),
      { numRuns: runs },
    );
  });
});
