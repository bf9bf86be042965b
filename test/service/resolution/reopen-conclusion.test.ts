import { describe, expect, it } from 'vitest';
import { concludeReopenRate, windowOf } from '../../../src/service/resolution/reopen-conclusion.js';
import { reopenRate } from '../../../src/service/resolution/reopen-rate.js';
import { assertPlain, expectSame, outcome } from '../../laws.js';

describe('concludeReopenRate', () => {
  const counts = { reopened: 1, resolved: 4, unresolved: 2, immature: 3 };

  it('echoes how cases were watched, and passes on what was left out', () => {
    const left = { missing: 5, invalid: 0, reasons: {}, refused: [] };
    const result = concludeReopenRate(counts, left, 7, { confidence: 0.8 });
    expect(result).toMatchObject({ value: 0.25, n: 4, count: 1, missing: 5, unresolved: 2, immature: 3 });
    expect(result).toMatchObject({ definition: 'window', windowMs: 7, interval: { confidence: 0.8 } });
    expectSame({ ...result, missing: 0 }, reopenRate(counts, { windowMs: 7, confidence: 0.8 }));
    assertPlain(reopenRate({ reopened: -0, resolved: -0, unresolved: -0, immature: -0 }, { windowMs: -0 }));
  });

  it('has a window or none', () => {
    expect([windowOf(undefined), windowOf(0)]).toEqual([null, 0]);
    expect(outcome(() => windowOf(Number.NaN))).toBe('INVALID_OPTION');
    expect(reopenRate({ reopened: 1, resolved: 4 })).toMatchObject({ definition: 'ever', windowMs: null });
  });
});
