import { describe, expect, it } from 'vitest';
import { returnRateFromCounts } from '../../../src/customers/orders/return-rate-from-counts.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import golden from '../segments/segments.golden.json' with { type: 'json' };

describe('returnRateFromCounts', () => {
  it('has the numbers of the specification', () => {
    const { inputs, expected, wilson95 } = golden.examples['return-rate'];
    const rate = returnRateFromCounts(inputs);
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
    expect(
      returnRateFromCounts({ returned: 1, delivered: 4, immature: 9, late: 3 }, { confidence: 0.8 }),
    ).toMatchObject({ value: 0.25, immature: 9, late: 3, interval: { confidence: 0.8 } });
    expect(returnRateFromCounts({ returned: 0, delivered: 0 })).toMatchObject({ value: null, interval: null, n: 0 });
  });

  it('refuses counts that do not fit', () => {
    expect(
      otherwise('INVALID_VALUE', {
        more: () => returnRateFromCounts({ returned: 2, delivered: 1 }),
        late: () => returnRateFromCounts({ returned: 1, delivered: 2, late: 2 }),
        fraction: () => returnRateFromCounts({ returned: 0.5, delivered: 2 }),
        none: () => returnRateFromCounts(null as never),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        unknown: () => returnRateFromCounts({ returned: 1, delivered: 2, items: 2 } as never),
        option: () => returnRateFromCounts({ returned: 1, delivered: 2 }, { level: 1 } as never),
      }),
    ).toEqual([]);
  });
});
