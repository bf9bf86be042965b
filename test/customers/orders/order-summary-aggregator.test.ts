import { describe, expect, it } from 'vitest';
import {
  OrderSummaryAggregator,
  type OrderSummaryState,
} from '../../../src/customers/orders/order-summary-aggregator.js';
import { repeatPurchaseRate } from '../../../src/customers/repeat/repeat-purchase-rate.js';
import { outcome } from '../../laws.js';
import stored from './order-summary.state-v1.json' with { type: 'json' };

const asOf = '2026-03-01T00:00:00Z';
const state = stored as unknown as OrderSummaryState;
const filled = () =>
  new OrderSummaryAggregator({ timeZone: 'Asia/Ho_Chi_Minh', asOf, amounts: 'sum', onInvalid: 'count' }).addAll([
    { customer: 'b', at: '2026-01-05T10:00:00Z', amount: 0.1 },
    { customer: 'b', at: '2026-01-05T11:00:00Z', amount: 0.2 },
    { customer: 'b', at: '2026-01-05T18:00:00Z', amount: 5 },
    { customer: '7', at: '2026-02-01T10:00:00Z', amount: 3 },
    { customer: '7', at: '2026-03-01T10:00:00Z', amount: 3 },
    { customer: '', at: '2026-02-01T10:00:00Z', amount: 3 },
    { customer: 'b', at: '2026-01-06T10:00:00Z', amount: -1 },
    { customer: 'b', at: '2026-01-06T10:00:00Z', amount: -0.5 },
    { customer: 'c', at: '2026-01-07T10:00:00Z', amount: -0.1 },
    null,
  ]);

describe('OrderSummaryAggregator', () => {
  it('writes the state of version 1, and reads it', () => {
    expect(JSON.parse(JSON.stringify(filled()))).toEqual(stored);
    const restored = OrderSummaryAggregator.fromJSON(state);
    expect(JSON.stringify(restored)).toBe(JSON.stringify(filled()));
    expect(restored.result()).toMatchObject({
      customers: 2,
      orderDays: 3,
      merged: 1,
      amount: 6.8,
      refunded: 2,
      refundsApart: 1,
      invalid: 1,
      missing: 1,
    });
    expect(String(restored)).toBe('order-summary: 2 (n = 4)');
  });

  it('gives orders that later ones do not change', () => {
    const aggregator = filled();
    const before = aggregator.orders();
    aggregator.add({ customer: 'c', at: '2026-01-05T10:00:00Z', amount: 1 });
    expect(before.n).toBe(4);
    expect(aggregator.orders().n).toBe(5);
  });

  it.each<[object, string]>([
    [{ timeZone: 'Asia/Bangkok' }, 'STATE_MISMATCH'],
    [{ amounts: 'none' }, 'STATE_MISMATCH'],
    [{ kind: 'retention-cohorts' }, 'STATE_MISMATCH'],
    [{ version: 2 }, 'STATE_VERSION'],
    [{ orders: [[1], [2]] }, 'INVALID_STATE'],
    [{ orders: [[1], [2, 0]] }, 'INVALID_STATE'],
    [{ orders: [[1], [2, 2]] }, 'INVALID_STATE'],
    [{ orders: undefined }, 'INVALID_STATE'],
    [{ days: [[20485], [20459]] }, 'INVALID_STATE'],
    [{ n: 9 }, 'INVALID_STATE'],
  ])('refuses to merge a state with %j', (changes, code) => {
    expect(outcome(() => filled().merge({ ...state, ...changes } as never))).toBe(code);
  });

  it('has no options to conclude with', () => {
    expect(outcome(() => filled().result({ order: 'day' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new OrderSummaryAggregator({ timeZone: 'UTC', asOf, order: 'day' } as never))).toBe(
      'INVALID_OPTION',
    );
    expect(outcome(() => new OrderSummaryAggregator(undefined as never))).toBe('INVALID_OPTION');
  });

  it('counts more orders of a day than fit into 32 bits', () => {
    const known = { timeZone: 'UTC', asOf };
    const day = new OrderSummaryAggregator(known).add({ customer: 'an', at: '2026-01-05T10:00:00Z' }).toJSON();
    const many = OrderSummaryAggregator.fromJSON({ ...day, n: 1.2e9, orders: [[1.2e9]] });
    many.merge(many.toJSON());
    const repeat = (orders: ReturnType<typeof many.orders>) => repeatPurchaseRate(orders, { order: 'row' }).value;
    expect([many.result().n, repeat(many.orders())]).toEqual([2.4e9, 1]);
    many.merge(many.toJSON());
    expect([many.result().n, repeat(many.orders())]).toEqual([4.8e9, 1]);
  });
});
