import { describe, expect, it } from 'vitest';
import { type SummaryTimeOptions, timeOf } from '../../../src/customers/value/summary-time.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';

const at = ['2023-05-10T12:00Z'];
const orders = countOrders({ customer: [1], at }, { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-02-14T17:30Z' });
const daysOf = (options: SummaryTimeOptions) => {
  const { numbers, end, known, unit } = timeOf('m', orders, options);
  return [...[end, known].map((each) => new Date(864e5 * numbers.firstDayOf(each)).toISOString().slice(0, 10)), unit];
};

describe('timeOf', () => {
  it('ends with the last day that is known, or with the last period that is over', () => {
    expect(daysOf({})).toEqual(['2026-02-16', '2026-02-16', 1]);
    expect(daysOf({ unitDays: 7, to: '2025-03-05' })).toEqual(['2025-03-05', '2026-02-16', 7]);
    expect(daysOf({ period: 'month' })).toEqual(['2026-02-01', '2026-02-01', 1]);
    expect(daysOf({ period: 'day' })).toEqual(['2026-02-15', '2026-02-15', 1]);
    // the fifteenth has begun at asOf in this zone, and a period with it
    expect(daysOf({ period: 'month', anchorDay: 15 })).toEqual(['2026-02-15', '2026-02-15', 1]);
    expect(daysOf({ period: 'month', anchorDay: 16 })).toEqual(['2026-01-16', '2026-01-16', 1]);
    expect(daysOf({ period: 'year', anchorMonth: 4 })).toEqual(['2025-04-01', '2025-04-01', 1]);
  });

  it('takes a day within a period as the first one of it', () => {
    expect(daysOf({ period: 'month', to: '2025-03-05' })).toEqual(['2025-03-01', '2026-02-01', 1]);
    expect(daysOf({ period: 'month', to: '2025-03-01' })).toEqual(['2025-03-01', '2026-02-01', 1]);
    expect(daysOf({ period: 'month', to: '2026-02-03' })).toEqual(['2026-02-01', '2026-02-01', 1]);
    expect(daysOf({ period: 'week', weekStart: 7, to: '2025-03-05' })).toEqual(['2025-03-02', '2026-02-15', 1]);
  });

  it('refuses units of days with periods, and what belongs to periods without', () => {
    expect(() => daysOf({ period: 'month', unitDays: 7 })).toThrow(
      'm: unitDays must be left out where period is given; got 7',
    );
    expect(() => daysOf({ anchorMonth: 4 })).toThrow('anchorMonth must be left out for periods of a day');
    expect(() => daysOf({ period: 'month', weekStart: 1 })).toThrow(
      'weekStart must be left out for periods of a month',
    );
    expect(() => daysOf({ period: 'decade' as never })).toThrow('period must be day or week or month');
  });
});
