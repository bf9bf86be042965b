import { describe, expect, it } from 'vitest';
import { repeatOrderShare } from '../../../src/customers/repeat/repeat-order-share.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { expectShare, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { DAY, expected, made, sideBySide } from '../orders/orders.js';

describe('repeatOrderShare', () => {
  for (const order of ['day', 'row'] as const) {
    it(`counts orders by ${order} as plain loops do`, () => {
      const share = repeatOrderShare(made(), { order, period: 'month' });
      expect(share).toMatchObject({ metric: 'repeat-order-share', definition: `not-first/${order}`, order });
      for (const [got, wanted] of sideBySide(share, expected.repeatOrderShare[order])) expectShare(got, wanted, 1e-12);
      assertPlain(share);
    });
  }

  it('is null of nothing, and of what has not begun', () => {
    const none = countOrders({ customer: [], at: [] }, { timeZone: 'UTC', asOf: 10 * DAY });
    expect(repeatOrderShare(none, { period: 'month' })).toMatchObject({
      value: null,
      n: 0,
      interval: null,
      periods: [],
    });
    expect(repeatOrderShare(made(), { from: '2027-01-01', to: '2027-02-01' })).toMatchObject({
      value: null,
      status: 'unobserved',
    });
  });

  it('reads rows and columns itself, and passes on what it left out', () => {
    const rows = [
      { who: 'a', at: 0 },
      { who: 'a', at: DAY },
      { who: null, at: DAY },
      { who: 'b', at: 20 * DAY },
      { who: '', at: 0 },
    ];
    const share = repeatOrderShare(rows, {
      customer: (row) => row.who,
      at: (row) => row.at,
      timeZone: 'UTC',
      asOf: 10 * DAY,
      onInvalid: 'count',
    });
    expect(share).toMatchObject({ value: 0.5, n: 2, count: 1, missing: 1, invalid: 1, afterAsOf: 1, orders: 2 });
  });

  it('refuses bad options', () => {
    const share = (options: object) => () => repeatOrderShare(made(), options);
    expect(otherwise('INVALID_OPTION', { order: share({ order: 'visit' }), unknown: share({ measure: 'x' }) })).toEqual(
      [],
    );
  });
});
