import { describe, expect, it } from 'vitest';
import { churnRateFromCounts } from '../../../src/customers/churn/churn-rate-from-counts.js';
import { retentionOverPeriods } from '../../../src/customers/churn/retention-over-periods.js';
import { retentionRateFromCounts } from '../../../src/customers/churn/retention-rate-from-counts.js';
import { assertPlain, outcome } from '../../laws.js';

describe('retentionOverPeriods', () => {
  it('compounds, with its interval', () => {
    expect(retentionOverPeriods(0.95, { periods: 12 }).value).toBeCloseTo(0.95 ** 12, 15);
    const month = retentionRateFromCounts({ start: 1000, churnedFromStart: 50 });
    const year = retentionOverPeriods(month, { periods: 12 });
    expect(year.interval?.low).toBeCloseTo((month.interval?.low as number) ** 12, 14);
    expect(year.interval?.high).toBeCloseTo((month.interval?.high as number) ** 12, 14);
  });

  it('holds at the ends, and refuses churn', () => {
    expect(retentionOverPeriods(0, { periods: 12 })).toMatchObject({ value: 0, hazard: null });
    expect(retentionOverPeriods(1, { periods: 12 })).toMatchObject({ value: 1, hazard: 0 });
    assertPlain(retentionOverPeriods(1, { periods: 12 }));
    const churn = churnRateFromCounts({ start: 10, churnedFromStart: 1 });
    expect(outcome(() => retentionOverPeriods(churn, { periods: 2 }))).toBe('INVALID_VALUE');
    for (const metric of ['revenue-churn-rate', 'inactivity-churn-rate']) {
      const lost = { metric, value: 0.1, interval: null };
      expect(outcome(() => retentionOverPeriods(lost, { periods: 2 }))).toBe('INVALID_VALUE');
    }
  });
});
