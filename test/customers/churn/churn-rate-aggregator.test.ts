import { describe, expect, it } from 'vitest';
import { churnRate } from '../../../src/customers/churn/churn-rate.js';
import { ChurnRateAggregator, type ChurnRateState } from '../../../src/customers/churn/churn-rate-aggregator.js';
import { RetentionRateAggregator } from '../../../src/customers/churn/retention-rate-aggregator.js';
import { outcome, withoutPlaces as without } from '../../laws.js';
import stateV1 from './churn-rate.state-v1.json' with { type: 'json' };

const make = (changes: object = {}) => new ChurnRateAggregator({ from: 100, to: 200, ...changes });
const filled = () =>
  make({ onInvalid: 'count' }).addAll([
    { customer: 'b', startedAt: 0, endedAt: 150, renewsAt: 160 },
    { customer: '7', startedAt: 5, endedAt: null },
    { customer: 'b', startedAt: 0, endedAt: 120 },
    { customer: 'c', startedAt: '1970-01-01T00:00:00.110Z' },
    null,
    { customer: '', startedAt: 0 },
  ]);
const state = (changes: object = {}) => ({ ...filled().toJSON(), ...changes }) as ChurnRateState;

describe('ChurnRateAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as unknown as ChurnRateState;
    const aggregator = ChurnRateAggregator.fromJSON(stored);
    expect(aggregator.toJSON()).toEqual(stored);
    expect(JSON.stringify(filled())).toBe(JSON.stringify(stored));
    expect(aggregator.result()).toMatchObject({
      value: 0.5,
      start: 2,
      new: 1,
      churned: 1,
      end: 2,
      missing: 1,
      invalid: 1,
    });
    expect(aggregator.result({ definition: 'up-for-renewal' })).toMatchObject({ value: 1, n: 1 });
  });

  it('closes a gap when the spell between comes from another shard', () => {
    const shard = make().add({ customer: 'a', startedAt: 0, endedAt: 120 });
    expect(shard.result().value).toBe(1);
    const late = make().add({ customer: 'a', startedAt: 120 });
    expect(late.result()).toMatchObject({ start: 0, new: 1 });
    expect(late.merge(shard).result()).toMatchObject({ start: 1, new: 0, value: 0 });
  });

  it('shows itself in one line', () => {
    expect(String(filled())).toBe('churn-rate: 0.5 (n = 2)');
  });

  it('does not mix with what counts something else', () => {
    expect(outcome(() => make().merge(make({ to: 201 })))).toBe('STATE_MISMATCH');
    expect(outcome(() => make().merge(make({ from: 99 })))).toBe('STATE_MISMATCH');
    expect(outcome(() => make().merge(new RetentionRateAggregator({ from: 100, to: 200 }) as never))).toBe(
      'STATE_MISMATCH',
    );
    expect(outcome(() => make().merge(state({ version: 2 })))).toBe('STATE_VERSION');
    expect(outcome(() => ChurnRateAggregator.fromJSON({ ...state(), to: 50 }))).toBe('INVALID_STATE');
  });

  it('refuses concluding options and unknown ones', () => {
    for (const bad of [
      { definition: 'midpoint' },
      { per: 'customer' },
      { to: 100 },
      { amounts: 'sum' },
      { from: NaN },
    ]) {
      expect(outcome(() => make(bad))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => new ChurnRateAggregator(undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().result({ from: 5 } as never))).toBe('INVALID_OPTION');
  });

  it('counts columns', () => {
    const columns = { customer: [1, 2], startedAt: [0, 0], endedAt: [null, 150] };
    expect(make().addColumns(columns).result()).toEqual(without(churnRate(columns, { from: 100, to: 200 })));
    const coded = { ...columns, endedAt: Int32Array.of(-1, 150) };
    expect(make().addColumns(coded, { missingValue: -1 }).result().value).toBe(0.5);
    expect(outcome(() => make().addColumns(columns, { from: 1 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => make().addAll(5 as never))).toBe('INVALID_VALUE');
    expect(outcome(() => make().add(5 as never))).toBe('INVALID_VALUE');
  });
});
