import { expectTypeOf, test } from 'vitest';
import {
  type RepeatPurchaseRateResult,
  repeatPurchaseRate,
} from '../../../src/customers/repeat/repeat-purchase-rate.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';

const rows = [{ who: 'an', at: 0 }];
const known = { timeZone: 'UTC', asOf: 0 };

test('rows need their readers, columns need zone and asOf, counted orders need nothing', () => {
  const rate = repeatPurchaseRate(rows, {
    customer: (row) => row.who,
    at: (row) => row.at,
    ...known,
    measure: 'cohort',
  });
  expectTypeOf(rate).toEqualTypeOf<RepeatPurchaseRateResult>();
  expectTypeOf(rate.interval?.low).toEqualTypeOf<number | undefined>();
  repeatPurchaseRate({ customer: Int32Array.of(1), at: Float64Array.of(0) }, known);
  const orders = countOrders({ customer: ['an'], at: [0] }, known);
  repeatPurchaseRate(orders);
  repeatPurchaseRate(orders, { period: 'quarter', anchorMonth: 4 });
  // @ts-expect-error TS2769: no reader of the customer
  repeatPurchaseRate(rows, { at: (row: { at: number }) => row.at, ...known });
  // @ts-expect-error TS2769: no zone
  repeatPurchaseRate({ customer: ['an'], at: [0] }, { asOf: 0 });
  // @ts-expect-error TS2769: the orders have been counted in a zone
  repeatPurchaseRate(orders, { timeZone: 'UTC' });
  // @ts-expect-error TS2769: no such measure
  repeatPurchaseRate(orders, { measure: 'repeat' });
});
