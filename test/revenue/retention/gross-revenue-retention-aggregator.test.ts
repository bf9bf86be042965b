import { expect, it } from 'vitest';
import { GrossRevenueRetentionAggregator } from '../../../src/revenue/retention/gross-revenue-retention-aggregator.js';

it('GrossRevenueRetentionAggregator keeps what the churn aggregator loses, under its own name', () => {
  const period = { from: 40, to: 80 };
  const shard = new GrossRevenueRetentionAggregator(period).add({
    customer: 'an',
    startedAt: 0,
    endedAt: 60,
    amount: 30,
  });
  const all = new GrossRevenueRetentionAggregator(period)
    .add({ customer: 'binh', startedAt: 0, amount: 70 })
    .merge(shard);
  expect(all.result()).toMatchObject({ metric: 'gross-revenue-retention', value: 0.7, numerator: 70 });
  const stored = JSON.parse(JSON.stringify(all));
  expect(stored).toEqual({
    kind: 'gross-revenue-retention',
    version: 1,
    ...period,
    onInvalid: 'throw',
    missing: 0,
    invalid: 0,
    reasons: {},
    customers: ['an', 'binh'],
    spells: [[[0, 60, 30]], [[0, null, 70]]],
  });
  const again = GrossRevenueRetentionAggregator.fromJSON(stored);
  expect(again.add({ customer: 'an', startedAt: 60, amount: 30 }).result().value).toBe(1);
});
