import { describe, expect, it } from 'vitest';
import { AMOUNT } from '../../../src/kernels/change/relative-change.js';
import { namedChangeSeries } from '../../../src/kernels/change/series-changes.js';
import { local } from './series.js';

describe('namedChangeSeries', () => {
  it('says what it rests on', () => {
    const columns = { first: ['2026-04-01', '2026-05-01'], total: [80, 100] };
    const spec = { kind: AMOUNT, least: -1, isFlow: false };
    const period = { status: 'complete', absolute: null, relative: null, yearOverYear: null };
    expect(namedChangeSeries('my-growth-rate', spec, columns, local)).toEqual({
      metric: 'my-growth-rate',
      unit: 'ratio',
      value: 0.25,
      n: 2,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      measure: 'period-over-period',
      latest: '2026-05',
      now: 100,
      before: 80,
      absolute: 20,
      relative: 0.25,
      yearOverYear: null,
      compound: 0.25,
      compoundPeriods: 1,
      timeZone: 'Asia/Ho_Chi_Minh',
      asOf: Date.UTC(2026, 4, 31, 17),
      from: null,
      afterAsOf: 0,
      beforeFrom: 0,
      periods: [
        { ...period, period: '2026-04', first: '2026-04-01', total: 80 },
        { ...period, period: '2026-05', first: '2026-05-01', total: 100, absolute: 20, relative: 0.25 },
      ],
    });
  });
});
