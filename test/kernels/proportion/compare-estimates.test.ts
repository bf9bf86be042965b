import { describe, expect, it } from 'vitest';
import { compareEstimates } from '../../../src/kernels/proportion/compare-estimates.js';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import golden from '../../customers/churn/churn-rate.golden.json' with { type: 'json' };
import { assertPlain } from '../../laws.js';
import { expectInterval } from './rates.js';

describe('compareEstimates', () => {
  it.each(golden.comparisons)('agrees with limits found numerically: $counts', ({ counts, difference, ratio }) => {
    const [k, n, other, size] = counts as [number, number, number, number];
    const compared = compareEstimates(proportion({ count: k, total: n }), proportion({ count: other, total: size }));
    expect(compared.difference.value).toBe(k / n - other / size);
    expectInterval(compared.difference.interval, difference, 1e-9);
    expect(compared.ratio.value).toBe(other === 0 ? null : k / n / (other / size));
    expectInterval(compared.ratio.interval, ratio, 1e-8);
    expect(compared.difference.interval).toMatchObject({ method: 'mover-wilson', confidence: 0.95 });
    if (ratio) expect(compared.ratio.interval).toMatchObject({ method: 'mover-r-wilson', confidence: 0.95 });
    assertPlain(compared);
  });

  it('has nothing to say without both', () => {
    const none = { value: null, interval: null };
    const one = proportion({ count: 1, total: 2 });
    expect(compareEstimates(none, one)).toEqual({ difference: none, ratio: none });
    expect(compareEstimates(one, none)).toEqual({ difference: none, ratio: none });
  });

  it('gives values alone where an interval is lacking, and no ratio to 0', () => {
    const bare = { value: 0.25, interval: null };
    expect(compareEstimates(proportion({ count: 1, total: 2 }), bare)).toEqual({
      difference: { value: 0.25, interval: null },
      ratio: { value: 2, interval: null },
    });
    expect(compareEstimates(bare, { value: 0, interval: null }).ratio.value).toBeNull();
    const { low, high } = compareEstimates(proportion({ count: 0, total: 1 }), proportion({ count: 1, total: 1 }))
      .difference.interval ?? {
      low: 0,
      high: 0,
    };
    expect([low, high >= -1 && high <= 1]).toEqual([-1, true]);
  });

  it('leaves the ratio without an interval where the second may be 0', () => {
    const second = { value: 0.1, interval: { low: 0, high: 0.3, confidence: 0.95, method: 'own' } };
    expect(compareEstimates(proportion({ count: 1, total: 2 }), second).ratio).toEqual({ value: 5, interval: null });
  });
});
