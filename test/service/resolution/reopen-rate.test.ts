import { describe, expect, it } from 'vitest';
import type { InstantInput } from '../../../src/core/instant.js';
import {
  type ReopenRateRowOptions,
  type ReopenWindowOptions,
  reopenRate,
} from '../../../src/service/resolution/reopen-rate.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame, outcome } from '../../laws.js';

interface Case {
  readonly reopens?: unknown;
  readonly resolved?: unknown;
}
const rateOf = (cases: Iterable<Case>, options?: object) =>
  reopenRate(cases, {
    reopens: (row: Case) => row.reopens,
    resolved: (row: Case) => row.resolved,
    ...options,
  } as ReopenRateRowOptions<Case>);

describe('reopenRate', () => {
  it('is the share of resolved cases that were opened again', () => {
    const rate = reopenRate({ reopened: 18, resolved: 300 });
    expect(rate).toMatchObject({ metric: 'reopen-rate', unit: 'fraction', value: 0.06, n: 300, count: 18 });
    expectInterval(rate.interval, [0.038286369524692054, 0.09283944515290846], 1e-12);
    expect(reopenRate({ reopened: 1, resolved: 2 }, { confidence: 0.8 }).interval?.confidence).toBe(0.8);
  });

  it('counts a case of rows once, however often it was reopened', () => {
    const cases = [
      { reopens: 3, resolved: true },
      { reopens: 0, resolved: 1 },
      { reopens: 0, resolved: false },
      { resolved: false },
    ];
    const counts = { reopened: 1, resolved: 2, unresolved: 2 };
    expectSame(rateOf(cases), reopenRate(counts));
    expectSame(rateOf(new Set(cases), { confidence: 0.8 }), reopenRate(counts, { confidence: 0.8 }));
  });

  it('refuses a case that was reopened but never resolved: present status is no base', () => {
    expect(() => rateOf([{ reopens: 1, resolved: false }])).toThrow(
      'reopenRate: resolved must be true for a case that was reopened; got false at row 0, reader resolved',
    );
    const mixed = [
      { reopens: 1, resolved: false },
      { reopens: -1, resolved: 0 },
      { reopens: 1, resolved: 2 },
    ];
    expect(rateOf(mixed, { onInvalid: 'count' })).toMatchObject({ value: null, n: 0, invalid: 3 });
  });

  it('counts cases of which it is not known as missing', () => {
    expect(rateOf([{ reopens: 1, resolved: true }, { resolved: true }, { reopens: 1 }])).toMatchObject({
      value: 1,
      n: 1,
      missing: 2,
    });
  });

  it('has no rate without resolved cases, which is not a rate of 0', () => {
    expect(reopenRate({ reopened: 0, resolved: 0 })).toMatchObject({ value: null, n: 0, interval: null });
    expect(rateOf([])).toMatchObject({ value: null, n: 0, interval: null });
    expect(reopenRate({ reopened: 0, resolved: 4 })).toMatchObject({ value: 0, n: 4 });
    assertPlain(reopenRate({ reopened: -0, resolved: -0 }));
  });

  it('refuses what cannot be, and unknown options', () => {
    expect(() => reopenRate({ reopened: 3, resolved: 2 })).toThrow(
      'reopenRate: reopened must be a whole number from 0 to resolved, 2; got 3',
    );
    expect(
      otherwise('INVALID_VALUE', {
        text: () => reopenRate({ reopened: '1' as never, resolved: 2 }),
        none: () => reopenRate({ reopened: undefined as never, resolved: 2 }),
        infinite: () => reopenRate({ reopened: 1, resolved: Infinity }),
        columns: () => rateOf({ reopens: [1], resolved: [1] } as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        unknown: () => reopenRate({ reopened: 1, resolved: 2 }, { base: 1 } as never),
        'unknown of rows': () => rateOf([], { base: 1 }),
        'no reader': () => rateOf([], { reopens: undefined }),
        'no options': () => reopenRate([], undefined as never),
      }),
    ).toEqual([]);
  });
});

describe('reopenRate of data as it comes', () => {
  const readers = { resolved: 'resolved', reopens: 'reopens' } as never;
  it('asks how often resolved cases were reopened, and says which it refused', () => {
    expect(reopenRate([{ resolved: false }], readers)).toMatchObject({ n: 0, missing: 0 });
    expect(outcome(() => reopenRate([{ resolved: true }, { resolved: false }], readers))).toBe('NOTHING_READ');
    const cases = [
      { resolved: true, reopens: 1n },
      { resolved: false, reopens: 1 },
      { resolved: true, reopens: 'x' },
    ];
    const { reasons, refused } = reopenRate(cases, { ...(readers as object), onInvalid: 'count' } as never);
    expect(reasons).toEqual({ 'reopens-not-a-count': 1, 'resolved-contradictory': 1 });
    expect(refused).toEqual([
      { index: 1, reason: 'resolved-contradictory' },
      { index: 2, reason: 'reopens-not-a-count' },
    ]);
  });
});

describe('reopenRate of cases with their instants', () => {
  const readers = { resolvedAt: 'resolved', reopenedAt: 'reopened' } as const;
  interface Dated {
    readonly resolved: InstantInput | readonly InstantInput[] | null;
    readonly reopened?: InstantInput | readonly InstantInput[] | null;
  }
  const of = (cases: readonly Dated[], options?: object) =>
    reopenRate(cases, { ...readers, windowMs: 7, asOf: 100, ...options } as ReopenWindowOptions<Dated>);

  it('C12: counts reopenings within the window, and leaves out who has not been watched for so long', () => {
    const cases = [
      { resolved: 0, reopened: 8 },
      { resolved: 97, reopened: 98 },
      { resolved: 0, reopened: 7 },
    ];
    expect(of(cases)).toMatchObject({ value: 0.5, n: 2, count: 1, immature: 1, unresolved: 0 });
    expect(of(cases)).toMatchObject({ definition: 'window', windowMs: 7 });
    const { windowMs: _, ...ever } = { ...readers, windowMs: 7, asOf: 100 };
    expect(reopenRate(cases, ever)).toMatchObject({ value: 1, n: 3, immature: 0, definition: 'ever', windowMs: null });
  });

  it('goes by the first resolution, and by what had happened', () => {
    const cases = [
      { resolved: [50, 10], reopened: [30] },
      { resolved: [10, 50], reopened: [17, 60] },
      { resolved: 20, reopened: 15 },
      { resolved: 101, reopened: [102] },
      { resolved: null, reopened: 3 },
      { resolved: 93, reopened: 100 },
      { resolved: 93, reopened: 101 },
      { resolved: 40, reopened: [40, 90] },
    ];
    // 30 is too late, 15 too early, 101 has not happened; what happens in one instant is first resolved, then reopened
    expect(of(cases)).toMatchObject({ count: 3, n: 6, unresolved: 2, immature: 0 });
    expect(of(cases, { asOf: 99 })).toMatchObject({ count: 2, n: 4, unresolved: 2, immature: 2 });
    expect(of(cases, { asOf: 101, windowMs: undefined })).toMatchObject({ count: 5, n: 7, unresolved: 1 });
  });

  it('is the same of counts, which say how the cases were watched', () => {
    const counts = { reopened: 1, resolved: 2, unresolved: 1, immature: 1 };
    const rows = [{ resolved: 0, reopened: 1 }, { resolved: 0 }, { resolved: 99 }, { resolved: null }];
    expectSame(of(rows), reopenRate(counts, { windowMs: 7 }));
    expect(reopenRate({ reopened: 1, resolved: 2 })).toMatchObject({ definition: 'ever', unresolved: 0, immature: 0 });
  });

  it('says which cases it refused, and why', () => {
    const cases = [
      { resolved: [3, null] },
      { resolved: 3, reopened: 'soon' },
      { resolved: '9999-12-31T00:00Z', reopened: 1 },
      { resolved: 3, reopened: 4 },
    ] as Dated[];
    expect(of(cases, { onInvalid: 'count' })).toMatchObject({
      n: 1,
      invalid: 3,
      refused: [
        { index: 0, reason: 'resolvedAt-not-an-instant' },
        { index: 1, reason: 'reopenedAt-not-an-instant' },
        { index: 2, reason: 'resolvedAt-out-of-range' },
      ],
    });
    expect(() => of(cases)).toThrow('reopenRate: resolvedAt must be epoch milliseconds');
    expect(() => of([], { asOf: undefined })).toThrow('reopenRate: asOf must be given with resolvedAt and reopenedAt');
    expect(() => of([{ resolved: [3, 9] }], { asOf: Date.UTC(2026, 0) })).toThrow('looks like seconds');
    expect(
      otherwise('INVALID_OPTION', {
        'no asOf': () => of([], { asOf: undefined }),
        'no window': () => of([], { windowMs: -1 }),
        'one reader': () => of([], { reopenedAt: undefined }),
        'flags too': () => of([], { reopens: () => 1 }),
        'window of counts': () => reopenRate({ reopened: 1, resolved: 2 }, { windowMs: '7' as never }),
      }),
    ).toEqual([]);
  });
});
