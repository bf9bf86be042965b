import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import {
  type MysteryShoppingColumns,
  type MysteryShoppingOptions,
  mysteryShoppingScore,
} from '../../../src/survey/rating/mystery-shopping-score.js';
import { expectSame, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

interface Item {
  readonly earned?: number | null | undefined;
  readonly possible?: number | null | undefined;
  readonly applicable?: boolean | number | null | undefined;
}
const readers = {
  earned: (item: Item) => item.earned,
  possible: (item: Item) => item.possible,
  applicable: (item: Item) => item.applicable,
};
const scored = (items: readonly Item[], options?: MysteryShoppingOptions) =>
  mysteryShoppingScore(items, { ...readers, ...options });

describe('mysteryShoppingScore', () => {
  it('is points earned over points possible of the items that apply', () => {
    const items = [
      { earned: 8, possible: 10 },
      { earned: 3, possible: 5 },
      { earned: 0, possible: 5, applicable: false },
      { earned: 5, possible: 5 },
    ];
    const result = scored(items);
    expect(result).toMatchObject({
      metric: 'mystery-shopping-score',
      unit: 'ratio',
      value: 0.8,
      n: 3,
      missing: 0,
      invalid: 0,
      earned: 16,
      possible: 20,
      notApplicable: 1,
      interval: { method: 'delta', confidence: 0.95 },
    });
    const { se, interval } = quotient({ numerator: [8, 3, 5], denominator: [10, 5, 5] });
    expect(result.se).toBe(se);
    expect(result.interval).toEqual(interval);
    const columns = { earned: [8, 3, 0, 5], possible: [10, 5, 5, 5] };
    expectSame(mysteryShoppingScore({ ...columns, applicable: [true, null, false, undefined] }), result);
    expectSame(mysteryShoppingScore({ ...columns, applicable: Uint8Array.of(1, 1, 0, 1) }), result);
    expectSame(mysteryShoppingScore(new Set(items), readers), result);
    const { applicable: _, ...all } = readers;
    expect(mysteryShoppingScore(items, all)).toMatchObject({ value: 0.64, n: 4, notApplicable: 0 });
    expectSame(mysteryShoppingScore(columns), mysteryShoppingScore(items, all));
  });

  it('looks at nothing else of what does not apply', () => {
    expect(
      scored([{ earned: 1, possible: 2 }, { earned: NaN, possible: -5, applicable: false }, { applicable: 0 }]),
    ).toMatchObject({ value: 0.5, n: 1, missing: 0, invalid: 0, notApplicable: 2 });
  });

  it('goes beyond 1 with bonus points', () => {
    expect(
      scored([
        { earned: 10, possible: 10 },
        { earned: 2, possible: 0 },
      ]),
    ).toMatchObject({ value: 1.2, n: 2 });
  });

  it('pools visits: a short one does not weigh like a long one', () => {
    expect(mysteryShoppingScore({ earned: [90, 0], possible: [90, 10] }).value).toBe(0.9);
  });

  it('has nothing to measure when no points were possible', () => {
    const nothing = { value: null, n: 0, earned: 0, possible: 0, se: null, interval: null };
    expect(scored([])).toMatchObject({ ...nothing, notApplicable: 0 });
    expect(scored([{ earned: 1, possible: 5, applicable: false }])).toMatchObject({ ...nothing, notApplicable: 1 });
    expect(scored([{ earned: 1, possible: 0 }])).toMatchObject({ value: null, n: 1, earned: 1 });
    expect(scored([{ earned: 1, possible: 2 }])).toMatchObject({ value: 0.5, se: null, interval: null });
  });

  it('counts items without points as missing, not as zero', () => {
    expect(scored([{ earned: 1, possible: 2 }, { possible: 2 }, { earned: null, possible: 2 }])).toMatchObject({
      value: 0.5,
      n: 1,
      missing: 2,
    });
    const columns = { earned: Int16Array.of(1, -1), possible: Int16Array.of(2, 2) };
    expect(mysteryShoppingScore(columns, { missingValue: -1 })).toMatchObject({ n: 1, missing: 1 });
  });

  it('says what was expected, what came and where', () => {
    const good = { earned: 1, possible: 2 };
    expect(() => scored([good, { earned: -1, possible: 2 }])).toThrow(
      'mysteryShoppingScore: earned must be a number from 0 to 2^400; got -1 at row 1, reader earned',
    );
    expect(() => scored([good, { earned: 1, possible: -2 }])).toThrow(
      'mysteryShoppingScore: possible must be 0 or a number from 2^-400 to 2^400; got -2 at row 1, reader possible',
    );
    expect(() => scored([good, { ...good, applicable: 'no' as never }])).toThrow(
      'mysteryShoppingScore: applicable must be true, false, 1 or 0; got "no" at row 1, reader applicable',
    );
    expect(() => mysteryShoppingScore({ earned: [1], possible: [1], applicable: [2] })).toThrow(
      'got 2 at index 0 of applicable',
    );
    const mixed = [good, { ...good, applicable: 2 }, { ...good, earned: -1 }];
    expect(scored(mixed, { onInvalid: 'count' })).toMatchObject({
      value: 0.5,
      n: 1,
      invalid: 2,
      reasons: { 'applicable-not-a-flag': 1, 'earned-out-of-range': 1 },
      refused: [
        { index: 1, reason: 'applicable-not-a-flag' },
        { index: 2, reason: 'earned-out-of-range' },
      ],
    });
    expect(outcome(() => mysteryShoppingScore({ earned: [1] } as unknown as MysteryShoppingColumns))).toBe(
      'INVALID_VALUE',
    );
  });

  it('refuses options that are unknown or out of range', () => {
    const bad: object[] = [
      { onInvalid: 'skip' },
      { confidence: 2 },
      { weight: 1 },
      { missingValue: 0 },
      { missingValue: 1 },
      { missingValue: [9, 1] },
    ];
    for (const options of bad) {
      expect([options, outcome(() => mysteryShoppingScore({ earned: [], possible: [] }, options))]).toEqual([
        options,
        'INVALID_OPTION',
      ]);
    }
    expect(outcome(() => mysteryShoppingScore([{}], { earned: () => 1 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => mysteryShoppingScore([{}], { ...readers, applicable: 7 } as never))).toBe('INVALID_OPTION');
  });

  it('stays from 0 on, with its interval', () => {
    const points = fc.oneof(
      fc.nat(10),
      fc.double({ min: 0, max: 100, noNaN: true }).map((each) => each + 0),
    );
    const item = fc.record({
      earned: points,
      possible: fc.oneof(fc.nat(10), fc.double({ min: 1e-9, max: 100, noNaN: true })),
      applicable: fc.constantFrom(true, false, 1, 0, null, undefined),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const { value, interval, n, notApplicable } = scored(items);
        expect(n + notApplicable).toBe(items.length);
        expect(notApplicable).toBe(items.filter(({ applicable }) => applicable === false || applicable === 0).length);
        if (value === null || interval === null) return;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
      }),
      { numRuns: runs },
    );
  });
});
