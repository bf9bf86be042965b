import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedTotal } from '../../../src/kernels/summary/named-total.js';
import { SummaryAggregator } from '../../../src/kernels/summary/summary-aggregator.js';
import { assertPlain, outcome, withoutPlaces } from '../../laws.js';
import { runs } from '../../runs.js';

const gmv = { metric: 'gmv', unit: 'money', value: 'value' } as const;

describe('namedTotal', () => {
  it('is the total of numbers, or of those of rows, with their mean beside it and no interval', () => {
    const result = namedTotal(gmv, [60_000, 25_000, 15_000, undefined], { quantiles: [0.1] });
    expect(result).toMatchObject({ metric: 'gmv', unit: 'money', value: 100_000, total: 100_000, n: 3, missing: 1 });
    expect(result).toMatchObject({ mean: 100_000 / 3, median: 25_000, interval: null, quantiles: [{ value: 17_000 }] });
    const rows = [{ sold: 1.5 }, { sold: 2 }];
    expect(namedTotal(gmv, rows, { value: (row: { sold: number }) => row.sold }).value).toBe(3.5);
    expect(namedTotal(gmv, [], undefined)).toMatchObject({ value: null, total: 0, n: 0, mean: null });
    expect(namedTotal(gmv, [-0, 0], undefined).value).toBe(0);
  });

  it('refuses what is negative, and options of an interval', () => {
    expect(() => namedTotal(gmv, [-1], undefined)).toThrow(
      'gmv: a value must be a number from 0 to 2^400; got -1 at index 0',
    );
    expect(() => namedTotal(gmv, [1], { confidence: 0.9 })).toThrow('gmv: unknown option "confidence"');
    expect(outcome(() => namedTotal(gmv, [1], { quantiles: 0.5 }))).toBe('INVALID_OPTION');
    expect(outcome(() => namedTotal(gmv, [1], { onInvalid: 'skip' }))).toBe('INVALID_OPTION');
  });

  it('equals the aggregator of its name, and the exact sum', () => {
    const value = fc.oneof(fc.nat(20), fc.double({ min: 1, max: 1e100, noNaN: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const named = namedTotal(gmv, values, undefined);
        const aggregator = new SummaryAggregator({ metric: 'gmv', unit: 'money', take: 'total' });
        expect(aggregator.addAll([...values].reverse()).result()).toEqual(withoutPlaces(named));
        expect(named.value).toBe(named.n ? named.total : null);
        assertPlain(named);
      }),
      { numRuns: runs },
    );
  });
});
