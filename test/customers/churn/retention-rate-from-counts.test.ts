import { describe, expect, it } from 'vitest';
import { retentionRateFromCounts } from '../../../src/customers/churn/retention-rate-from-counts.js';

describe('retentionRateFromCounts', () => {
  it('is what the textbook formula gives: 1000, then 1050, of whom 130 are new', () => {
    const counts = { start: 1000, end: 1050, new: 130 };
    expect(retentionRateFromCounts(counts)).toMatchObject({
      metric: 'retention-rate',
      unit: 'fraction',
      value: 0.92,
      numerator: 920,
      churnedFromStart: 80,
      interval: { method: 'wilson' },
    });
    expect(retentionRateFromCounts(counts, { definition: 'less-reactivated' })).toMatchObject({
      unit: 'ratio',
      value: 0.92,
    });
    expect(retentionRateFromCounts(counts, { definition: 'net-change' }).value).toBe(1.05);
  });

  it('does not count as kept who came back', () => {
    const counts = { start: 1000, end: 1050, new: 130, reactivated: 20 };
    expect(retentionRateFromCounts(counts).value).toBe(0.9);
    expect(retentionRateFromCounts(counts, { definition: 'less-reactivated' }).value).toBe(0.92);
  });
});
