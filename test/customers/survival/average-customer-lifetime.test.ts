import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { churnRateFromCounts } from '../../../src/customers/churn/churn-rate-from-counts.js';
import { averageCustomerLifetime } from '../../../src/customers/survival/average-customer-lifetime.js';
import { waldProportion } from '../../../src/stats/intervals/interval-proportion.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

describe('averageCustomerLifetime', () => {
  it('says what it rests on', () => {
    expect(averageCustomerLifetime({ churnRate: 0.04 })).toEqual({
      metric: 'average-customer-lifetime',
      unit: 'ratio',
      value: 25,
      n: 1,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      churnRate: 0.04,
      interval: null,
    });
    expect(averageCustomerLifetime({ churnRate: 0.03 }).value).toBeCloseTo(33.333333333333336, 12);
  });

  it('has none without churn', () => {
    expect(averageCustomerLifetime({ churnRate: -0 })).toMatchObject({ value: null, n: 0, churnRate: 0 });
    assertPlain(averageCustomerLifetime({ churnRate: -0 }));
    assertPlain(averageCustomerLifetime({ churnRate: { value: 1, n: -0, interval: null } }));
    const nobody = churnRateFromCounts({ start: 0, churnedFromStart: 0 });
    expect(averageCustomerLifetime({ churnRate: nobody })).toMatchObject({ value: null, n: 0, churnRate: null });
    // of none lost the lower end is 0: there is no upper end of the lifetime
    const loyal = churnRateFromCounts({ start: 50, churnedFromStart: 0 });
    expect(averageCustomerLifetime({ churnRate: loyal })).toMatchObject({ value: null, interval: null });
    const counts = { start: 50, churnedFromStart: 1 };
    const wald = churnRateFromCounts(counts, { interval: waldProportion });
    expect(wald.interval?.low).toBe(0);
    expect(averageCustomerLifetime({ churnRate: wald })).toMatchObject({ value: 50, interval: null });
  });

  it('refuses what is no churn rate', () => {
    for (const bad of [1.01, -0.1, NaN, 1e-200, null, undefined, '0.1', {}, { value: 2, interval: null, n: 5 }]) {
      expect(outcome(() => averageCustomerLifetime({ churnRate: bad as number }))).toBe('INVALID_VALUE');
    }
    const strange = [
      { value: 0.1, interval: null },
      { value: 0.1, n: 5, interval: { low: 0.2, high: 0.1, confidence: 0.95, method: 'x' } },
      { value: 0.1, n: 5, interval: 7 },
      { value: 0.1, n: 5, interval: { low: 0.1, high: 0.2, confidence: 1, method: 'x' } },
    ];
    for (const bad of strange) {
      expect(outcome(() => averageCustomerLifetime({ churnRate: bad as never }))).toBe('INVALID_VALUE');
    }
    expect(() => averageCustomerLifetime({ churnRate: 3 })).toThrow(
      'averageCustomerLifetime: churnRate must be 0, a rate from 2^-400 to 1, or a result with such a value; got 3',
    );
    expect(() => averageCustomerLifetime({ churnRate: null as never })).toThrow('such a value; got null');
    expect(() => averageCustomerLifetime({ churnRate: {} as never })).toThrow('such a value; got object');
    expect(outcome(() => averageCustomerLifetime({ churn: 0.1 } as never))).toBe('INVALID_VALUE');
  });

  it('is one over the churn rate, 1 at least, with one over the ends of its interval', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const counts = { start: Math.max(a, b), churnedFromStart: Math.min(a, b) };
        const churn = churnRateFromCounts(counts, { confidence: 0.9 });
        const lifetime = averageCustomerLifetime({ churnRate: churn });
        assertPlain(lifetime);
        expect(lifetime.value === null).toBe(!churn.value);
        expect(lifetime.interval === null).toBe(!churn.interval?.low);
        if (lifetime.value === null || lifetime.interval === null) return;
        expect(lifetime.value * (churn.value as number)).toBeCloseTo(1, 12);
        expect(lifetime.n).toBe(counts.start);
        expect(lifetime.interval).toMatchObject({ confidence: 0.9, method: 'wilson' });
        expect(lifetime.interval.low).toBeGreaterThanOrEqual(1);
        expect(lifetime.interval.low).toBeLessThanOrEqual(lifetime.value);
        expect(lifetime.interval.high).toBeGreaterThanOrEqual(lifetime.value);
      }),
      { numRuns: runs },
    );
  });
});
