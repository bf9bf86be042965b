import { describe, expect, it } from 'vitest';
import { repeatPurchaseRate } from '../../../src/customers/repeat/repeat-purchase-rate.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { expectShare, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { cdnow, DAY, expected, made, sideBySide } from '../orders/orders.js';
import golden from '../orders/orders-public.golden.json' with { type: 'json' };

const few = countOrders(
  { customer: ['an', 'an', 'an', 'binh', 'chi', 'chi'], at: [0, 1000, 40 * DAY, 41 * DAY, 42 * DAY, 43 * DAY] },
  { timeZone: 'UTC', asOf: 60 * DAY },
);

describe('repeatPurchaseRate', () => {
  for (const [name, wanted] of Object.entries(expected.repeatPurchaseRate)) {
    it(`counts ${name} as plain loops do`, () => {
      const [measure, order, within] = name.split('/') as ['cohort', 'day', string?];
      const window = within === undefined ? {} : { withinDays: 30 };
      const rate = repeatPurchaseRate(made(), { measure, order, period: 'month', ...window });
      expect(rate.definition).toBe(name);
      for (const [got, share] of sideBySide(rate, wanted)) expectShare(got, share, 1e-12);
      assertPlain(rate);
    });
  }

  it('gives the four measures of the public CDNOW orders', (context) => {
    const orders = cdnow(context);
    for (const [by, wanted] of [
      ['month', golden['cdnow.repeat.month'].expected],
      ['year', golden['cdnow.repeat.year'].expected],
    ] as const) {
      const periods = (measure: 'in-period' | 'returning' | 'lifetime', order: 'day' | 'row') =>
        repeatPurchaseRate(orders, { measure, order, period: by }).periods;
      const [days, rows, returning, lifetime] = [
        periods('in-period', 'day'),
        periods('in-period', 'row'),
        periods('returning', 'day'),
        periods('lifetime', 'day'),
      ];
      expect(days.map(({ period }) => period)).toEqual(wanted.map(({ period }) => period));
      for (const [p, row] of wanted.entries()) {
        expect(days[p]).toMatchObject({ n: row.customers, count: row.twoOrMoreDaysInPeriod });
        expect(rows[p]).toMatchObject({ n: row.customers, count: row.twoOrMoreRowsInPeriod });
        expect(returning[p]).toMatchObject({ n: row.customers, count: row.withPriorOrder });
        expect(lifetime[p]).toMatchObject({ n: row.lifetimeCustomers, count: row.lifetimeTwoOrMoreDays });
      }
    }
    const second = golden['cdnow.gaps'].expected.secondPurchase;
    expect(repeatPurchaseRate(orders, { measure: 'cohort' })).toMatchObject({ count: second.n, value: second.share });
    expect(repeatPurchaseRate(orders).merged).toBe(2068);
  });

  it('FB36: says how many rows were merged and drops no first order', () => {
    const rate = repeatPurchaseRate(few);
    expect(rate).toMatchObject({ orders: 6, merged: 1, count: 2, n: 3, definition: 'in-period/day' });
    const sameDay = countOrders({ customer: ['an', 'an'], at: [0, 1] }, { timeZone: 'UTC', asOf: DAY });
    expect(repeatPurchaseRate(sameDay)).toMatchObject({ count: 0, n: 1, merged: 1 });
    expect(repeatPurchaseRate(sameDay, { order: 'row' })).toMatchObject({ count: 1, n: 1 });
  });

  it('takes local dates, half-open', () => {
    const february = { from: '1970-02-01', to: '1970-03-01' };
    expect(repeatPurchaseRate(few, february)).toMatchObject({ count: 1, n: 3, ...february, status: 'complete' });
    expect(repeatPurchaseRate(few, { from: '1970-02-10', to: '1970-02-12' })).toMatchObject({ count: 0, n: 2 });
    expect(repeatPurchaseRate(few, { ...february, measure: 'returning' })).toMatchObject({ count: 2, n: 3 });
    expect(repeatPurchaseRate(few, { to: '1970-02-12', measure: 'lifetime' })).toMatchObject({ count: 1, n: 2 });
    expect(repeatPurchaseRate(few, { ...february, measure: 'lifetime', period: 'month' }).periods).toMatchObject([
      { count: 2, n: 3 },
    ]);
    expect(repeatPurchaseRate(few, { ...february, measure: 'cohort' })).toMatchObject({ count: 1, n: 2 });
  });

  it('knows of a cohort only what its days tell', () => {
    const cohort = (withinDays?: number, changes: object = {}) =>
      repeatPurchaseRate(few, { measure: 'cohort', withinDays, ...changes });
    expect(cohort()).toMatchObject({ count: 2, n: 3, withinDays: null, definition: 'cohort/day' });
    expect(cohort(-0).withinDays).toBe(0);
    // chi's 17 days, from day 42, end with day 59, the last one that is known; 18 do not
    expect(cohort(17)).toMatchObject({ count: 1, n: 3, status: 'partial', definition: 'cohort/day/within-17-days' });
    expect(cohort(18)).toMatchObject({ count: 0, n: 2 });
    expect(cohort(40)).toMatchObject({ count: 1, n: 1 });
    expect(cohort(39)).toMatchObject({ count: 0, n: 1 });
    expect(cohort(0, { order: 'row' })).toMatchObject({ count: 1, n: 3 });
    expect(cohort(16, { to: '1970-02-13' }).status).toBe('complete');
    expect(cohort(18, { to: '1970-02-13' }).status).toBe('partial');
    expect(cohort(60, { from: '1970-02-13' })).toMatchObject({ value: null, n: 0, interval: null });
  });

  it('passes interval and level on', () => {
    const rate = repeatPurchaseRate(few, { interval: clopperPearson, confidence: 0.9, period: 'year' });
    for (const share of [rate, ...rate.periods]) {
      expect(share.interval).toMatchObject({ confidence: 0.9, method: 'clopper-pearson' });
    }
  });

  it('refuses options that change nothing or are none', () => {
    const rate = (options: object) => () => repeatPurchaseRate(few, options);
    expect(
      otherwise('INVALID_OPTION', {
        measure: rate({ measure: 'repeat' }),
        order: rate({ order: 'week' }),
        'window without cohort': rate({ withinDays: 30 }),
        'negative window': rate({ measure: 'cohort', withinDays: -1 }),
        'half a day': rate({ measure: 'cohort', withinDays: 0.5 }),
        'start of a lifetime': rate({ measure: 'lifetime', from: '1970-01-01' }),
        unknown: rate({ by: 'month' }),
        confidence: rate({ confidence: 1 }),
        'zone twice': rate({ timeZone: 'UTC' }),
      }),
    ).toEqual([]);
    expect(rate({ withinDays: 30 })).toThrow(
      "repeatPurchaseRate: withinDays must be a whole number from 0, with measure: 'cohort'; got 30",
    );
  });
});
