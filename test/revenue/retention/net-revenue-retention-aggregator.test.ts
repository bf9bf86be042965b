import { expect, it } from 'vitest';
import { NetRevenueRetentionAggregator } from '../../../src/revenue/retention/net-revenue-retention-aggregator.js';
import { outcome } from '../../laws.js';
import stateV1 from './net-revenue-retention.state-v1.json' with { type: 'json' };

it('NetRevenueRetentionAggregator keeps growth too, and reads the state of version 1 for ever', () => {
  const period = { from: 40, to: 80 };
  const all = new NetRevenueRetentionAggregator(period).addAll([
    { customer: 'an', startedAt: 0, endedAt: 60, amount: 30 },
    { customer: 'binh', startedAt: 0, amount: 70 },
  ]);
  expect(all.result()).toMatchObject({ metric: 'net-revenue-retention', unit: 'ratio', value: 0.7, expansion: 0 });
  const stored = JSON.parse(JSON.stringify(all));
  expect(stored).toEqual(stateV1);
  const again = NetRevenueRetentionAggregator.fromJSON(stored);
  expect(again.add({ customer: 'an', startedAt: 60, amount: 50 }).result()).toMatchObject({
    value: 1.2,
    expansion: 20,
  });
  expect(outcome(() => again.result({ from: 5 } as never))).toBe('INVALID_OPTION');
  expect(outcome(() => new NetRevenueRetentionAggregator({ ...period, per: 'customer' } as never))).toBe(
    'INVALID_OPTION',
  );
});
