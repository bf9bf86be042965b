import { describe, expect, it } from 'vitest';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { mrrMovements } from '../../../src/revenue/recurring/mrr-movements.js';
import { grossRevenueRetention } from '../../../src/revenue/retention/gross-revenue-retention.js';
import { netRevenueRetention } from '../../../src/revenue/retention/net-revenue-retention.js';
import { revenueChurnRate } from '../../../src/revenue/retention/revenue-churn-rate.js';
import { assertPlain, outcome } from '../../laws.js';

const period = { from: 100, to: 200 };
const columns = {
  customer: ['a', 'b', 'b', 'c', 'c', 'd', 'new', 'free'],
  startedAt: [0, 0, 150, 0, 150, 0, 120, 0],
  endedAt: [null, 150, null, 150, null, 150, null, null],
  amount: [10, 30, 20, 30, 45, 10, 99, 0],
};

describe('netRevenueRetention', () => {
  it('says what the customers of the start are worth at the end', () => {
    const rate = netRevenueRetention(columns, period);
    const parts = { opening: 80, expansion: 15, churned: 10, contraction: 10, numerator: 75, denominator: 80, n: 4 };
    expect(rate).toMatchObject({ metric: 'net-revenue-retention', unit: 'ratio', value: 0.9375, ...parts, ...period });
    assertPlain(rate);
    const pairs = [
      [10, 10],
      [20, 30],
      [45, 30],
      [0, 10],
    ].map(([end, start]) => ({ end, start }));
    const { se, interval } = quotient(pairs, { numerator: 'end', denominator: 'start' });
    // what no revenue can be is cut off
    expect([rate.se, rate.interval]).toEqual([se, { ...interval, low: 0 }]);
    const totals = { opening: 80, expansion: 15, churned: 10, contraction: 10 };
    expect(netRevenueRetention(totals)).toMatchObject({ value: 0.9375, ...totals, n: 1, per: null, interval: null });
    expect(netRevenueRetention({ opening: 0 })).toMatchObject({ value: null, n: 0 });
  });

  it('gives the same of rows and of counted spells, as gross retention and churn do', () => {
    const rows = columns.customer.map((who, k) => ({
      who,
      since: columns.startedAt[k],
      until: columns.endedAt[k],
      worth: columns.amount[k],
    }));
    const readers = { customer: 'who', startedAt: 'since', endedAt: 'until', amount: 'worth' } as const;
    expect(netRevenueRetention(rows, { ...readers, ...period })).toEqual(netRevenueRetention(columns, period));
    const spells = countSpells(columns, { asOf: 200, timeZone: 'UTC' });
    for (const metric of [netRevenueRetention, grossRevenueRetention, revenueChurnRate]) {
      const { status, timeZone, asOf, periods, ...counted } = metric(spells, { from: 100, per: 'departure' });
      expect(counted).toEqual(metric(columns, { ...period, per: 'departure' }));
      expect([status, timeZone, asOf, periods]).toEqual(['complete', 'UTC', 200, []]);
      const [only] = metric(spells, { period: 'day', from: 100 }).periods;
      expect(only).toMatchObject({ period: '1970-01-01', from: 0, status: 'partial', opening: 0 });
    }
  });

  it('brings prices to a month, and refuses two currencies', () => {
    const billed = ['month', 'year', 'year', 'quarter', 'P18M', null, 'week', undefined] as const;
    const times = [1, 12, 12, 3, 18, 1, 3 / 13, 1];
    const amount = columns.amount.map((each, k) => each * (times[k] as number));
    const currency = columns.amount.map(() => 'USD');
    const told = { ...columns, amount, billed, currency };
    const rows = amount.map((price, k) => ({ price, every: billed[k], unit: 'USD', k }));
    const of = (name: 'customer' | 'startedAt' | 'endedAt') => (row: { k: number }) => columns[name][row.k];
    const readers = { customer: of('customer'), startedAt: of('startedAt'), endedAt: of('endedAt') } as const;
    for (const metric of [netRevenueRetention, grossRevenueRetention, revenueChurnRate]) {
      const { perMonth, ...bare } = metric(columns, period);
      expect([perMonth, bare.currency]).toEqual(['year/12, half-year/6, quarter/3, week*52/12, day*365/12', null]);
      expect(metric(told, period)).toEqual({ ...bare, perMonth, currency: 'USD' });
      const read = { ...readers, amount: 'price', billed: 'every', currency: 'unit', ...period } as never;
      expect(metric(rows as never, read)).toEqual(metric(told, period));
      expect(metric(countSpells(told, { asOf: 300 }), period)).toMatchObject({ value: bare.value, currency: 'USD' });
      const mixed = { ...told, currency: ['EUR', ...currency.slice(1)] };
      expect(() => metric(mixed, { ...period, onInvalid: 'count' })).toThrow(
        'got "USD" at index 1 of currency, "EUR" at index 0',
      );
      const bad = metric({ ...told, billed: ['annual', ...billed.slice(1)] } as never, {
        ...period,
        onInvalid: 'count',
      });
      expect(bad.reasons).toEqual({ 'billed-unknown-label': 1 });
    }
    expect(netRevenueRetention({ opening: 5 })).toMatchObject({ perMonth: null, currency: null });
    const bridge = mrrMovements(told, { from: 100, to: 200 });
    expect(() => netRevenueRetention(bridge as never)).toThrow('unknown part "metric"; known are opening, churned');
  });

  it('loses who left and came back, where departures count', () => {
    const back = { customer: ['a', 'a'], startedAt: [0, 150], endedAt: [120, null], amount: [5, 8] };
    expect(netRevenueRetention(back, period)).toMatchObject({ value: 1.6, expansion: 3, churned: 0 });
    expect(netRevenueRetention(back, { ...period, per: 'departure' })).toMatchObject({
      value: 0,
      expansion: 0,
      churned: 5,
    });
  });

  it('refuses what is none', () => {
    for (const bad of [
      { opening: 5, churned: 6 },
      { opening: 5, expansion: -1 },
      { opening: 5, reactivated: 1 },
      { churned: 1 },
      { opening: '5' },
      undefined,
    ]) {
      expect([bad, outcome(() => netRevenueRetention(bad as never))]).toEqual([bad, 'INVALID_VALUE']);
    }
    expect(outcome(() => (netRevenueRetention as (...given: unknown[]) => unknown)({ opening: 5 }, period))).toBe(
      'INVALID_OPTION',
    );
    expect(outcome(() => netRevenueRetention(columns, {} as never))).toBe('INVALID_OPTION');
    expect(() => netRevenueRetention({ opening: 5, churned: 3, contraction: 3 })).toThrow(
      'netRevenueRetention: churned + contraction must be at most opening, 5; got 6',
    );
  });
});
