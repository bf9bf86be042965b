import { describe, expect, it } from 'vitest';
import { concludeSummary } from '../../../src/kernels/summary/summary-conclusion.js';
import type { QuantileType } from '../../../src/stats/quantiles/counted.js';

describe('concludeSummary', () => {
  it('says where values lie, in a fixed order of its fields', () => {
    const totals = { values: Float64Array.of(1, 3), times: Float64Array.of(3, 1), missing: 2, invalid: 5, reasons: {} };
    const result = concludeSummary({ metric: 'm', unit: 'ms' }, totals, { quantiles: [0.5] });
    expect(Object.keys(result).join()).toBe(
      'metric,unit,value,n,missing,invalid,reasons,mean,total,sd,se,interval,min,p25,median,p75,p90,p95,p99,max,quantiles,quantileType',
    );
    expect(result).toMatchObject({
      value: 1.5,
      mean: 1.5,
      n: 4,
      missing: 2,
      invalid: 5,
      reasons: {},
      total: 6,
      sd: 1,
      se: 0.5,
    });
    expect(result).toMatchObject({ min: 1, median: 1, p75: 1.5, max: 3, quantiles: [{ probability: 0.5, value: 1 }] });
  });

  it('shows a level of -0 as 0', () => {
    const totals = { values: Float64Array.of(1), times: Float64Array.of(1), missing: 0, invalid: 0, reasons: {} };
    const { quantiles } = concludeSummary({ metric: 'm', unit: 'ms' }, totals, { quantiles: [-0] });
    expect(quantiles).toEqual([{ probability: 0, value: 1 }]);
  });

  it('has median, percentiles and quantiles of the type that is named', () => {
    const totals = {
      values: Float64Array.of(1, 2, 3, 4),
      times: new Float64Array(4).fill(1),
      missing: 0,
      invalid: 0,
      reasons: {},
    };
    const of = (quantileType?: QuantileType) => {
      const {
        median,
        p90,
        quantiles,
        quantileType: named,
      } = concludeSummary({ metric: 'm', unit: 'ms' }, totals, {
        quantiles: [0.3],
        quantileType,
      });
      return [median, p90, quantiles[0]?.value, named];
    };
    expect(of()).toEqual([2.5, expect.closeTo(3.7, 12), expect.closeTo(1.9, 12), 'inclusive']);
    expect(of('exclusive')).toEqual([2.5, 4, 1.5, 'exclusive']);
    expect(of('nearest-rank')).toEqual([2, 4, 2, 'nearest-rank']);
    expect(() => of('r7' as never)).toThrow('m: quantileType must be inclusive or exclusive or nearest-rank; got "r7"');
  });

  it('refuses quantiles that are no list', () => {
    const totals = { values: new Float64Array(0), times: new Float64Array(0), missing: 0, invalid: 0, reasons: {} };
    expect(() => concludeSummary({ metric: 'a-b', unit: 'ms' }, totals, { quantiles: 0.5 as never })).toThrow(
      'aB: quantiles must be an array; got 0.5',
    );
  });
});
