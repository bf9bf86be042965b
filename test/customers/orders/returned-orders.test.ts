import { describe, expect, it } from 'vitest';
import { returnRate } from '../../../src/customers/orders/return-rate.js';
import { concludeReturnedOrders } from '../../../src/customers/orders/returned-orders.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import golden from '../segments/segments.golden.json' with { type: 'json' };

describe('returnRate of counts', () => {
  it('has the numbers of the specification', () => {
    const { inputs, expected, wilson95 } = golden.examples['return-rate'];
    const rate = returnRate(inputs);
    expect(rate).toMatchObject({
      metric: 'return-rate',
      unit: 'fraction',
      value: expected,
      n: 800,
      definition: 'orders',
      returned: 64,
      delivered: 800,
      immature: 0,
      late: 0,
      se: null,
    });
    expectInterval(rate.interval, wilson95, golden.source.tolerance);
    expect(returnRate({ returned: 1, delivered: 4, immature: 9, late: 3 }, { confidence: 0.8 })).toMatchObject({
      value: 0.25,
      immature: 9,
      late: 3,
      interval: { confidence: 0.8 },
    });
    expect(returnRate({ returned: 0, delivered: 0 })).toMatchObject({ value: null, interval: null, n: 0 });
  });

  it('refuses counts that do not fit', () => {
    expect(
      otherwise('INVALID_VALUE', {
        more: () => returnRate({ returned: 2, delivered: 1 }),
        late: () => returnRate({ returned: 1, delivered: 2, late: 2 }),
        fraction: () => returnRate({ returned: 0.5, delivered: 2 }),
        unknown: () => returnRate({ returned: 1, delivered: 2, items: 2 } as never),
      }),
    ).toEqual([]);
    expect(() => returnRate({ returned: 1, delivered: 2 }, { level: 1 } as never)).toThrow(
      'returnRate: unknown option "level"; known are',
    );
  });
});

describe('concludeReturnedOrders', () => {
  it('passes on what was not counted', () => {
    const counts = { returned: 1, delivered: 2, immature: 3, late: 0 };
    expect(concludeReturnedOrders(counts, { missing: 4, invalid: 5, reasons: {} }, undefined)).toMatchObject({
      value: 0.5,
      missing: 4,
      invalid: 5,
      reasons: {},
      immature: 3,
    });
  });
});
