import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { type Subscription, SubscriptionAggregator } from '../../../src/kernels/spell/subscription-aggregator.js';
import { outcome, withoutPlaces } from '../../laws.js';

/** Subscriptions of nothing in particular. */
class Example extends SubscriptionAggregator<'example', never, object> {
  constructor(options: { asOf: number; timeZone?: string; onInvalid?: 'throw' | 'count' }) {
    super('example', options);
  }
  result(): object {
    return { metric: 'example', value: this.spells().n, n: this.spells().n };
  }
}

const events: readonly Subscription[] = [
  { customer: 'b', startedAt: 0, endedAt: 5, amount: 12, billed: 'year', currency: 'USD' },
  { customer: 'a', startedAt: 3, amount: 7n, currency: 'USD' },
  { customer: 'b', startedAt: 90, amount: 2, billed: null, currency: 'USD' },
];
const filled = () => new Example({ asOf: 50, timeZone: 'UTC', onInvalid: 'count' }).addAll(events);

describe('SubscriptionAggregator', () => {
  it('holds what countSpells counts', () => {
    const readers = { customer: 'customer', startedAt: 'startedAt', endedAt: 'endedAt', amount: 'amount' } as const;
    const spells = filled().spells();
    const counted = countSpells(events as (Subscription & { endedAt: number })[], {
      ...readers,
      billed: 'billed',
      currency: 'currency',
      asOf: 50,
      timeZone: 'UTC',
    });
    expect(withoutPlaces(spells)).toEqual(withoutPlaces(counted));
    expect([spells.n, spells.afterAsOf, String(filled())]).toEqual([2, 1, 'example: 2 (n = 2)']);
    const columns = {
      customer: events.map(({ customer }) => customer),
      startedAt: [0, 3, 90],
      endedAt: Int32Array.of(5, -1, -1),
      amount: [12, 7, 2],
      billed: ['year', null, null] as const,
      currency: ['USD', 'USD', 'USD'],
    };
    const byColumns = new Example({ asOf: 50, timeZone: 'UTC', onInvalid: 'count' });
    expect(byColumns.addColumns(columns, { missingValue: -1 }).toJSON()).toEqual(filled().toJSON());
  });

  it('does not hand out what it holds', () => {
    const all = filled();
    all.spells().histories.customers.get('a')?.push(1, 2, 3);
    expect(all.toJSON()).toEqual(filled().toJSON());
  });

  it('mixes no currencies, kinds of ids or things known otherwise', () => {
    const one = { customer: 'c', startedAt: 0, amount: 1 };
    const all = filled();
    const before = JSON.stringify(all);
    expect(outcome(() => all.add({ ...one, currency: 'EUR' }))).toBe('INVALID_VALUE');
    expect(outcome(() => all.add(one))).toBe('INVALID_VALUE');
    expect(outcome(() => all.add({ ...one, customer: 7, currency: 'USD' }))).toBe('INVALID_VALUE');
    const euros = new Example({ asOf: 50, timeZone: 'UTC' }).add({ ...one, currency: 'EUR' });
    expect(() => all.merge(euros.toJSON())).toThrow(
      'example: amounts must be of one currency (convert, or count each apart); got "USD" here, "EUR" in what is added',
    );
    expect(outcome(() => all.merge(euros))).toBe('STATE_MISMATCH');
    expect(outcome(() => all.merge(new Example({ asOf: 51, timeZone: 'UTC' })))).toBe('STATE_MISMATCH');
    expect(outcome(() => all.merge(new Example({ asOf: 50 })))).toBe('STATE_MISMATCH');
    expect(JSON.stringify(all)).toBe(before);
    const empty = new Example({ asOf: 50, timeZone: 'UTC' });
    expect(empty.merge(all).toJSON().currency).toBe('USD');
    expect(all.merge(new Example({ asOf: 50, timeZone: 'UTC' })).toJSON().currency).toBe('USD');
  });

  it('refuses damaged states and options', () => {
    const state = filled().toJSON();
    const empty = { ...state, customers: [], spells: [] };
    for (const damaged of [
      { ...state, currency: 7 },
      { ...state, currency: '' },
      empty,
      { ...state, spells: [[[3, null, 7]], [[0, 5, -1]]] },
      { ...state, missing: -1 },
    ]) {
      expect(outcome(() => new Example({ asOf: 50, timeZone: 'UTC' }).merge(damaged as never))).toBe('INVALID_STATE');
    }
    const { currency: _, ...lacking } = state;
    expect(outcome(() => filled().merge(lacking as never))).toBe('INVALID_STATE');
    expect(outcome(() => new Example({} as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new Example({ asOf: 5, from: 3 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().addColumns({} as never, { from: 3 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => filled().addAll(5 as never))).toBe('INVALID_VALUE');
    const behind = new Proxy(filled(), {});
    expect(outcome(() => behind.add(null))).not.toBe('none');
  });
});
