import { expect, it } from 'vitest';
import { GrossRevenueRetentionAggregator } from '../../../src/revenue/retention/gross-revenue-retention-aggregator.js';
import { outcome } from '../../laws.js';

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
    currency: null,
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

it('GrossRevenueRetentionAggregator brings prices to a month, and holds them to one currency', () => {
  const period = { from: 40, to: 80 };
  const empty = () => new GrossRevenueRetentionAggregator(period);
  const all = empty().addAll([
    { customer: 'an', startedAt: 0, endedAt: 60, amount: 360, billed: 'year', currency: 'USD' },
    { customer: 'binh', startedAt: 0, amount: 210n, billed: 'quarter', currency: 'USD' },
  ]);
  expect(all.toJSON()).toMatchObject({ currency: 'USD', spells: [[[0, 60, 30]], [[0, null, 70]]] });
  const { perMonth, currency, value } = all.result();
  expect([perMonth, currency, value]).toEqual(['year/12, half-year/6, quarter/3, week*52/12, day*365/12', 'USD', 0.7]);
  const before = JSON.stringify(all);
  expect(outcome(() => all.add({ customer: 'chi', startedAt: 0, amount: 1 }))).toBe('INVALID_VALUE');
  const euros = empty().add({ customer: 'chi', startedAt: 0, amount: 1, currency: 'EUR' });
  expect(outcome(() => all.merge(euros))).toBe('STATE_MISMATCH');
  expect(JSON.stringify(all)).toBe(before);
  for (const damaged of [{ currency: 7 }, { currency: '' }, { customers: [], spells: [] }]) {
    const state = { ...all.toJSON(), ...damaged } as never;
    expect(outcome(() => GrossRevenueRetentionAggregator.fromJSON(state))).toBe('INVALID_STATE');
  }
  expect(empty().merge(all).merge(empty()).toJSON()).toEqual(all.toJSON());
});
