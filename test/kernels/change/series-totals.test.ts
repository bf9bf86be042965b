import { describe, expect, it } from 'vitest';
import { AMOUNT } from '../../../src/kernels/change/relative-change.js';
import { seriesTotals } from '../../../src/kernels/change/series-totals.js';

const spec = { metric: 'change-series', kind: AMOUNT, least: -1, isFlow: true };
const options = { period: 'day', timeZone: 'Pacific/Apia', asOf: '2012-01-02T00:00:00Z' } as const;

describe('seriesTotals', () => {
  it('adds amounts up exactly', () => {
    const at = Date.UTC(2012, 0, 1);
    const { totals, n } = seriesTotals(spec, { at: [at, at, at, at], amount: [1e100, 0.1, -1e100, 0.2] }, options);
    expect([totals[0], n]).toEqual([0.30000000000000004, 4]);
  });

  it('has a day that the zone left out, on which nothing happened', () => {
    const columns = { at: ['2011-12-29T20:00-10:00', '2011-12-31T08:00+14:00'], amount: [1, 2] };
    const { totals, days, first } = seriesTotals(spec, columns, options);
    expect(totals.map((total, k) => [days.labelOf(first + k), total])).toEqual([
      ['2011-12-29', 1],
      ['2011-12-30', 0],
      ['2011-12-31', 2],
      ['2012-01-01', 0],
      ['2012-01-02', 0],
    ]);
  });

  it('takes totals alone of what does not add up', () => {
    expect(() => seriesTotals({ ...spec, isFlow: false }, { at: [0], amount: [1] }, options)).toThrow(
      'unknown column "at"; known are first, total',
    );
    const mixed = { ...options, at: () => 0, total: () => 0 };
    expect(() => seriesTotals(spec, [{}], mixed)).toThrow('first must be a function of a row');
  });
});
