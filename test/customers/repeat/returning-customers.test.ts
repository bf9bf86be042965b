import { describe, expect, it } from 'vitest';
import { repeatPurchaseRate } from '../../../src/customers/repeat/repeat-purchase-rate.js';
import { returningCustomers } from '../../../src/customers/repeat/returning-customers.js';
import { expectShare, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { cdnow, expected, made, sideBySide } from '../orders/orders.js';
import golden from '../orders/orders-public.golden.json' with { type: 'json' };

describe('returningCustomers', () => {
  it('counts as plain loops do', () => {
    const result = returningCustomers(made(), { period: 'month' });
    for (const [got, wanted] of sideBySide(result, expected.returningCustomers)) {
      expectShare({ count: got.value as number, n: got.n, ...got.share }, wanted, 1e-12);
      expect((got.value as number) + got.newCustomers).toBe(got.n);
    }
    assertPlain(result);
  });

  it('counts the public CDNOW orders', (context) => {
    const orders = cdnow(context);
    const { periods } = returningCustomers(orders, { period: 'month' });
    for (const [p, row] of golden['cdnow.repeat.month'].expected.entries()) {
      expect(periods[p]).toMatchObject({ period: row.period, value: row.acquiredBefore, n: row.customers });
    }
    const years = returningCustomers(orders, { period: 'year' }).periods;
    expect(years.map(({ value, status }) => [value, status])).toEqual([
      [0, 'complete'],
      [5374, 'partial'],
    ]);
  });

  it("is by 'earlier-order' what the returning measure of the repeat rate counts", () => {
    const result = returningCustomers(made(), { period: 'month', definition: 'earlier-order' });
    const { periods, value, count } = repeatPurchaseRate(made(), { period: 'month', measure: 'returning' });
    expect([result.value, result.share.value]).toEqual([count, value]);
    expect(result.periods.map((each) => [each.value, each.share.interval])).toEqual(
      periods.map((each) => [each.count, each.interval]),
    );
    expect(result.definition).toBe('earlier-order');
  });

  it('has none where nobody returned, and does not know where nothing has begun', () => {
    expect(returningCustomers(made())).toMatchObject({ value: 0, definition: 'acquired-before' });
    expect(returningCustomers(made(), { from: '2025-01-01', to: '2025-02-01' })).toMatchObject({ value: 0, n: 0 });
    expect(returningCustomers(made(), { from: '2027-01-01', to: '2027-02-01' })).toMatchObject({
      value: null,
      n: 0,
      share: { value: null, interval: null },
    });
  });

  it('refuses bad options', () => {
    const result = (options: object) => () => returningCustomers(made(), options);
    expect(
      otherwise('INVALID_OPTION', { definition: result({ definition: 'all' }), unknown: result({ order: 'row' }) }),
    ).toEqual([]);
  });
});
