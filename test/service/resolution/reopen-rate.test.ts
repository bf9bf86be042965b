import { describe, expect, it } from 'vitest';
import { type ReopenRateRowOptions, reopenRate } from '../../../src/service/resolution/reopen-rate.js';
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
    expectSame(rateOf(cases), reopenRate({ reopened: 1, resolved: 2 }));
    expectSame(
      rateOf(new Set(cases), { confidence: 0.8 }),
      reopenRate({ reopened: 1, resolved: 2 }, { confidence: 0.8 }),
    );
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
