import { describe, expect, it } from 'vitest';
import { repeatCohorts } from '../../../src/customers/cohorts/repeat-cohorts.js';
import { countOrders } from '../../../src/kernels/orders/count-orders.js';
import { outcome } from '../../laws.js';

const at = (text: string) => Date.parse(`2026-${text}T12:00:00Z`);
const columns = {
  customer: ['an', 'an', 'binh', 'binh', 'chi', 'chi', 'dung', 'dung'],
  at: ['01-05', '01-20', '01-31', '02-03', '02-10', '03-01', '02-11', '02-11'].map(at),
};
const known = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };

describe('repeatCohorts', () => {
  it('counts a second order from the first period on, and keeps it counted', () => {
    const table = repeatCohorts(columns, known);
    expect(table.cohorts.map(({ cohort, cells }) => [cohort, cells.map((cell) => cell.repeated)])).toEqual([
      ['2026-01', [1, 2, 2]],
      ['2026-02', [0, 1, null]],
    ]);
    expect(table.average.map(({ eligible, repeated, rate }) => [eligible, repeated, rate])).toEqual([
      [4, 1, 0.25],
      [4, 3, 0.75],
      [2, 2, 1],
    ]);
    for (const { count, n, repeated, eligible } of table.cohorts.flatMap(({ cells }) => cells)) {
      expect([count, n]).toEqual([repeated, eligible]);
    }
    expect(table).toMatchObject({ value: 0.75, n: 8, customers: 4, nth: 2, order: 'day' });
    expect(table.cohorts[0]?.cells[0]).not.toHaveProperty('amount');
  });

  it('takes two rows of one day as two orders only where rows are orders', () => {
    const table = repeatCohorts(columns, { ...known, order: 'row' });
    expect(table.average.map((cell) => cell.repeated)).toEqual([2, 4, 2]);
    expect(table).toMatchObject({ value: 1, definition: 'order-2/row/calendar' });
    const third = { customer: [1, 1, 1], at: ['01-01', '02-01', '03-01'].map(at) };
    expect(repeatCohorts(third, { ...known, nth: 3 }).average.map((cell) => cell.rate)).toEqual([0, 0, 1]);
  });

  it('tells days apart by the zone', () => {
    // 23:00 and 01:00 in Vietnam
    const evening = { customer: [1, 1], at: ['2026-01-05T16:00:00Z', '2026-01-05T18:00:00Z'] };
    expect(repeatCohorts(evening, known).average[0]?.repeated).toBe(0);
    expect(repeatCohorts(evening, { ...known, timeZone: 'Asia/Ho_Chi_Minh' }).average[0]?.repeated).toBe(1);
  });

  it('speaks of a period that is not over, but not for all cohorts', () => {
    const table = repeatCohorts(columns, { ...known, asOf: '2026-02-09T00:00:00Z' });
    expect(table.cohorts).toHaveLength(1);
    expect(table.cohorts[0]?.cells[1]).toMatchObject({ status: 'partial', eligible: 2, repeated: 2, rate: 1 });
    expect(table.average[1]).toMatchObject({ eligible: 0, rate: null });
    expect(table).toMatchObject({ value: null, interval: null, n: 4, afterAsOf: 4 });
  });

  it('concludes from counted orders, and refuses what those cannot say', () => {
    const orders = countOrders(columns, known);
    const window = { clock: 'elapsed', window: { days: 15 } } as const;
    // the 16th day begins the second window: only the orders of 3 days apart are in the first
    expect(repeatCohorts(orders, window).average[0]).toMatchObject({ eligible: 4, repeated: 1 });
    expect(repeatCohorts(orders, window)).toEqual(repeatCohorts(columns, { ...known, ...window }));
    expect(outcome(() => repeatCohorts(orders, { clock: 'elapsed', window: { ms: 1 } }))).toBe('INVALID_OPTION');
    expect(outcome(() => repeatCohorts(columns, { ...known, nth: 1 }))).toBe('INVALID_OPTION');
  });
});
