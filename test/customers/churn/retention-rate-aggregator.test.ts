import { describe, expect, it } from 'vitest';
import { RetentionRateAggregator } from '../../../src/customers/churn/retention-rate-aggregator.js';

describe('RetentionRateAggregator', () => {
  it('keeps what the churn aggregator loses, under its own name', () => {
    const shard = new RetentionRateAggregator({ from: 40, to: 80 }).add({ customer: 'an', startedAt: 0, endedAt: 60 });
    const all = new RetentionRateAggregator({ from: 40, to: 80 }).add({ customer: 'binh', startedAt: 0 }).merge(shard);
    expect(all.result()).toMatchObject({ metric: 'retention-rate', value: 0.5, numerator: 1 });
    const stored = JSON.parse(JSON.stringify(all));
    expect(stored).toEqual({
      kind: 'retention-rate',
      version: 1,
      from: 40,
      to: 80,
      onInvalid: 'throw',
      missing: 0,
      invalid: 0,
      reasons: {},
      customers: ['an', 'binh'],
      spells: [[[0, 60, null]], [[0, null, null]]],
    });
    expect(RetentionRateAggregator.fromJSON(stored).add({ customer: 'an', startedAt: 60 }).result().value).toBe(1);
  });
});
