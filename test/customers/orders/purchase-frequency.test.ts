import { describe, expect, it } from 'vitest';
import { purchaseFrequency } from '../../../src/customers/orders/purchase-frequency.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { cdnow, DAY, expected, expectNear, made, retail, sideBySide } from './orders.js';
import golden from './orders-public.golden.json' with { type: 'json' };

describe('purchaseFrequency', () => {
  for (const order of ['day', 'row'] as const) {
    it(`counts orders by ${order} as plain loops do`, () => {
      const result = purchaseFrequency(made(), { order, period: 'month' });
      expect(result).toMatchObject({ unit: 'ratio', definition: `per-buyer/${order}`, order });
      for (const [got, wanted] of sideBySide(result, expected.purchaseFrequency[order])) {
        const { value, interval, ...counts } = wanted as { value: number; interval: number[] | null };
        expect(got).toMatchObject(counts);
        expectNear(got.value, value);
        expectInterval(got.interval, interval, 1e-11);
      }
      assertPlain(result);
    });
  }

  it('gives the distribution of active days of the public retail sample', (context) => {
    const { month, exactly, atLeast } = golden['retail.frequencyView'].expected;
    const { periods } = purchaseFrequency(retail(context), { period: 'month' });
    const { distribution = [] } = periods.find(({ period }) => period === month) ?? {};
    const table = (name: 'exactly' | 'atLeast') =>
      Object.fromEntries(distribution.map((each) => [String(each.orders), each[name]]));
    expect(table('exactly')).toEqual(exactly);
    expect(table('atLeast')).toEqual(atLeast);
  });

  it('gives the purchase days per customer of the public CDNOW orders', (context) => {
    const { meanPurchaseDaysPerCustomer, purchaseDays, customers } = golden['cdnow.gaps'].expected;
    const result = purchaseFrequency(cdnow(context));
    expect(result).toMatchObject({ count: purchaseDays, n: customers });
    expectNear(result.value, meanPurchaseDaysPerCustomer);
  });

  it('is the golden example of the definition', () => {
    const at = Array.from({ length: 1500 }, (_, i) => (i < 1000 ? 0 : DAY));
    const customer = Array.from({ length: 1500 }, (_, i) => i % 1000);
    expect(purchaseFrequency({ customer, at }, { timeZone: 'UTC', asOf: 31 * DAY }).value).toBe(1.5);
  });

  it('is null without buyers, and has no interval with one', () => {
    const one = countOrders({ customer: ['a', 'a'], at: [0, DAY] }, { timeZone: 'UTC', asOf: 3 * DAY });
    expect(purchaseFrequency(one)).toMatchObject({ value: 2, n: 1, interval: null });
    expect(purchaseFrequency(one, { from: '1970-01-03' })).toMatchObject({ value: null, count: 0, distribution: [] });
  });

  it('takes the interval that is given, cut at 1', () => {
    const wide = { method: 'wide', bounds: () => [-5, 50] as const };
    expect(purchaseFrequency(made(), { interval: wide, confidence: 0.8 }).interval).toEqual({
      low: 1,
      high: 50,
      confidence: 0.8,
      method: 'wide',
    });
  });

  it('refuses bad options', () => {
    const result = (options: object) => () => purchaseFrequency(made(), options);
    expect(
      otherwise('INVALID_OPTION', {
        order: result({ order: 'x' }),
        unknown: result({ x: 1 }),
        confidence: result({ confidence: 0 }),
      }),
    ).toEqual([]);
  });
});
