import { describe, expect, it } from 'vitest';
import { revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import { outcome } from '../../laws.js';

const at = (text: string) => Date.parse(`2026-${text}T12:00:00Z`);
const columns = {
  customer: ['an', 'an', 'binh', 'chi', 'chi', 'an'],
  at: ['01-05', '02-02', '01-31', '02-10', '03-01', '03-03'].map(at),
  amount: [40, 15, 20, 50, 60, -10],
};
const known = { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' };

describe('revenueCohorts', () => {
  it('sums each cell, per customer who began, so far and against the first', () => {
    const { cohorts, total } = revenueCohorts(columns, known);
    const rows = cohorts.map(({ cells }) =>
      cells.map((cell) => [cell.amount, cell.perCustomer, cell.cumulative, cell.cumulativePerCustomer, cell.retention]),
    );
    expect(rows).toEqual([
      [
        [60, 30, 60, 30, 1],
        [15, 7.5, 75, 37.5, 0.25],
        [-10, -5, 65, 32.5, -1 / 6],
      ],
      [
        [50, 50, 50, 50, 1],
        [60, 60, 110, 110, 1.2],
        [null, null, null, null, null],
      ],
    ]);
    expect(total).toBe(175);
    expect(cohorts[1]?.cells[2]).toMatchObject({ status: 'unobserved', eligible: 0, firstAmount: null });
  });

  it('averages over the cohorts whose cell is over', () => {
    const table = revenueCohorts(columns, known);
    expect(table.average[1]).toEqual({
      offset: 1,
      eligible: 3,
      eligibleAmount: 75,
      perCustomer: 25,
      cumulative: 185,
      cumulativePerCustomer: 185 / 3,
      firstAmount: 110,
      retention: 75 / 110,
    });
    expect(table.average[2]).toMatchObject({ eligible: 2, eligibleAmount: -10, firstAmount: 60 });
    expect(table).toMatchObject({
      value: 75 / 110,
      unit: 'ratio',
      definition: 'first-ever/calendar',
      n: 5,
      refunded: 1,
    });
    expect(revenueCohorts(columns, { ...known, asOf: '2026-02-09T00:00:00Z' })).toMatchObject({ value: null, n: 3 });
  });

  it('tells the amount of the cohort from that of customers whose window is over', () => {
    const day = 86_400_000;
    const events = { customer: [1, 1, 2, 2], at: [0, 31 * day, 20 * day, 55 * day], amount: [10, 5, 7, 2] };
    const options = { timeZone: 'UTC', asOf: 60 * day, clock: 'elapsed', window: { days: 30 } } as const;
    const { cohorts, average, total } = revenueCohorts(events, options);
    expect(cohorts[0]?.cells[1]).toMatchObject({ status: 'partial', eligible: 1, amount: 7, eligibleAmount: 5 });
    expect(cohorts[0]?.cells[1]).toMatchObject({ firstAmount: 10, retention: 0.5, cumulative: 15 });
    expect(average.map((cell) => cell.eligibleAmount)).toEqual([17, 5]);
    expect(total).toBe(24);
  });

  it('adds exactly, whatever the sizes of amounts', () => {
    const events = { customer: [1, 1, 1], at: ['01-01', '01-02', '01-03'].map(at), amount: [1e16, 1, -1e16] };
    const { cohorts, total } = revenueCohorts(events, known);
    expect([total, cohorts[0]?.cells[0]?.amount]).toEqual([1, 1]);
    expect(cohorts[0]?.cells[1]).toMatchObject({ amount: 0, cumulative: 1, retention: 0 });
    // more together than a single amount may be
    const most = 2 ** 960;
    const both = { customer: [1, 1], at: ['01-01', '01-02'].map(at), amount: [most, most] };
    const { total: sum, average } = revenueCohorts(both, known);
    expect([sum, average[0]?.eligibleAmount]).toEqual([2 * most, 2 * most]);
  });

  it('refuses or counts amounts that are none, and has nothing to choose', () => {
    const bad = { ...columns, amount: [40, 15, 20, 50, 60, Infinity] };
    expect(outcome(() => revenueCohorts(bad, known))).toBe('INVALID_VALUE');
    expect(revenueCohorts(bad, { ...known, onInvalid: 'count' })).toMatchObject({ n: 5, invalid: 1, total: 185 });
    const none = { ...columns, amount: [40, 15, null, 50, 60, -10] };
    expect(revenueCohorts(none, known)).toMatchObject({ n: 4, missing: 1, total: 155, customers: 2, refunded: 1 });
    expect(outcome(() => revenueCohorts(columns, { ...known, confidence: 0.9 } as never))).toBe('INVALID_OPTION');
  });
});
