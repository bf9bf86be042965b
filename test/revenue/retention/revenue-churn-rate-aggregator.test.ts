import { describe, expect, it } from 'vitest';
import { GrossRevenueRetentionAggregator } from '../../../src/revenue/retention/gross-revenue-retention-aggregator.js';
import { revenueChurnRate } from '../../../src/revenue/retention/revenue-churn-rate.js';
import {
  RevenueChurnRateAggregator,
  type RevenueChurnRateState,
} from '../../../src/revenue/retention/revenue-churn-rate-aggregator.js';
import { outcome, withoutPlaces as without } from '../../laws.js';
import stateV1 from './revenue-churn-rate.state-v1.json' with { type: 'json' };

const period = { from: 100, to: 200 };
const filled = () =>
  new RevenueChurnRateAggregator({ ...period, onInvalid: 'count' }).addAll([
    { customer: 'b', startedAt: 0, endedAt: 150, amount: 0.1 },
    { customer: '7', startedAt: 5, endedAt: null, amount: 5 },
    { customer: 'b', startedAt: 0, endedAt: 120, amount: 0.2 },
    { customer: 'c', startedAt: '1970-01-01T00:00:00.110Z', amount: 3 },
    null,
    { customer: 'd', startedAt: 0, amount: null },
    { customer: 'd', startedAt: 0, amount: -1 },
  ]);

describe('RevenueChurnRateAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as unknown as RevenueChurnRateState;
    expect(JSON.stringify(RevenueChurnRateAggregator.fromJSON(stored))).toBe(JSON.stringify(stored));
    expect(JSON.stringify(filled())).toBe(JSON.stringify(stored));
    expect(filled().result()).toMatchObject({ n: 2, missing: 2, invalid: 1, opening: 5.3, contraction: 0 });
    expect(filled().result().value).toBeCloseTo(0.3 / 5.3, 14);
  });

  it('does not mix with what counts something else', () => {
    const other = new GrossRevenueRetentionAggregator(period);
    expect(outcome(() => filled().merge(other as never))).toBe('STATE_MISMATCH');
    expect(outcome(() => filled().merge(new RevenueChurnRateAggregator({ from: 100, to: 201 })))).toBe(
      'STATE_MISMATCH',
    );
    const state = filled().toJSON();
    for (const spell of [
      [0, 150, null],
      [0, 150, -1],
      [0, 0, 1],
    ]) {
      const damaged = { ...state, customers: ['b'], spells: [[spell]] } as never;
      expect(outcome(() => RevenueChurnRateAggregator.fromJSON(damaged))).toBe('INVALID_STATE');
    }
  });

  it('counts columns, and refuses concluding options', () => {
    const columns = { customer: [1, 2], startedAt: [0, 0], endedAt: [null, 150], amount: [3, 4] };
    const all = new RevenueChurnRateAggregator(period).addColumns(columns);
    expect(all.result()).toEqual(without(revenueChurnRate(columns, period)));
    expect(outcome(() => new RevenueChurnRateAggregator({ ...period, per: 'customer' } as never))).toBe(
      'INVALID_OPTION',
    );
    expect(outcome(() => new RevenueChurnRateAggregator(undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => all.result({ from: 5 } as never))).toBe('INVALID_OPTION');
  });
});
