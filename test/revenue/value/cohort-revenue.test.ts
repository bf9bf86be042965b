import { describe, expect, it } from 'vitest';
import { retentionCohorts } from '../../../src/customers/cohorts/retention-cohorts.js';
import { revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import { cacPaybackPeriod } from '../../../src/revenue/payback/cac-payback-period.js';
import { type CohortRow, cohortRevenue, cumulatedOf } from '../../../src/revenue/value/cohort-revenue.js';
import { customerLifetimeValue } from '../../../src/revenue/value/customer-lifetime-value.js';
import { assertPlain, outcome } from '../../laws.js';

const orders = {
  customer: ['an', 'binh', 'an', 'an', 'binh', 'chi', 'an'],
  at: ['01-03', '01-20', '02-10', '03-05', '03-07', '02-02', '04-02'].map((day) => `2026-${day}T00:00Z`),
  amount: [60, 40, 50, 0.1, 0.2, 500, 7],
};
const known = { period: 'month', timeZone: 'UTC', asOf: '2026-04-10T00:00Z' } as const;
const [january, february] = revenueCohorts(orders, known).cohorts as readonly CohortRow[] as [CohortRow, CohortRow];
const [present] = retentionCohorts({ customer: orders.customer, at: orders.at }, known)
  .cohorts as readonly CohortRow[] as [CohortRow];

describe('cohortRevenue', () => {
  it('reads the complete cells of a revenue table', () => {
    expect(cohortRevenue('m', { cohort: january })).toEqual({
      customers: 2,
      revenue: [100, 50, 0.1 + 0.2],
      incomplete: 1,
    });
    // as many cells as the oldest cohort has: April is not over, and May is to come
    expect(cohortRevenue('m', { cohort: february })).toEqual({ customers: 1, revenue: [500, 0], incomplete: 2 });
  });

  it('reads those of a retention table, with what an active customer brings', () => {
    expect(cohortRevenue('m', { cohort: present, arpa: 10 }).revenue).toEqual([20, 10, 20]);
    expect(() => cohortRevenue('m', { cohort: present })).toThrow(
      'arpa must be given for cells without amount only; got undefined',
    );
    expect(() => cohortRevenue('m', { cohort: january, arpa: 10 })).toThrow(
      'arpa must be given for cells without amount only; got 10',
    );
  });

  it('is what payback and lifetime value take', () => {
    const lists = { customers: 2, revenue: [100, 50, 0.1 + 0.2] };
    const payback = cacPaybackPeriod({ cac: 50, grossMargin: 0.8, cohort: january });
    expect(payback).toEqual({ ...cacPaybackPeriod({ cac: 50, grossMargin: 0.8, ...lists }), incomplete: 1 });
    expect([payback.value, payback.n]).toEqual([2, 3]);
    for (const discountRate of [0, 0.01]) {
      const worth = customerLifetimeValue({ cohort: january, grossMargin: 0.8 }, { discountRate });
      expect(worth).toEqual({
        ...customerLifetimeValue({ ...lists, grossMargin: 0.8 }, { discountRate }),
        incomplete: 1,
      });
      assertPlain(worth);
    }
    const stays = customerLifetimeValue({ cohort: present, arpa: 10, grossMargin: 0.5 });
    expect(stays).toMatchObject({ value: 12.5, n: 2, horizon: 3, incomplete: 1, definition: 'cohort' });
    expect(cacPaybackPeriod({ cac: 6, arpa: 10, grossMargin: 0.5, cohort: present }).value).toBe(2);
  });

  it('refuses what is no cohort, by the place', () => {
    const cell = { offset: 0, status: 'complete', amount: 5 } as const;
    for (const cohort of [
      null,
      5,
      [],
      {},
      { size: 1 },
      { size: 1.5, cells: [cell] },
      { size: 1, cells: [null] },
      { size: 1, cells: [{ offset: 0, amount: 5 }] },
      { size: 1, cells: [{ ...cell, amount: null }] },
      revenueCohorts(orders, known),
    ]) {
      expect(outcome(() => cacPaybackPeriod({ cac: 1, grossMargin: 1, cohort } as never))).toBe('INVALID_VALUE');
      expect(outcome(() => customerLifetimeValue({ grossMargin: 1, cohort } as never))).toBe('INVALID_VALUE');
    }
    const shown = revenueCohorts(orders, { ...known, offsets: { first: 1 } }).cohorts[0] as CohortRow;
    expect(() => customerLifetimeValue({ grossMargin: 1, cohort: shown })).toThrow(
      'customerLifetimeValue: cohort.cells must be of every offset from 0 on; got 1',
    );
    expect(() =>
      cohortRevenue('m', { cohort: { size: 1, cells: [cell, { ...cell, offset: 1, amount: NaN }] } }),
    ).toThrow('cohort.cells[1].amount must be 0 or a number of size');
    expect(customerLifetimeValue({ grossMargin: 1, cohort: { size: 0, cells: [] } })).toMatchObject({
      value: null,
      n: 0,
    });
    expect(outcome(() => cacPaybackPeriod({ cac: 1, grossMargin: 1, cohort: { size: 0, cells: [] } }))).toBe(
      'INVALID_VALUE',
    );
  });
});

describe('cumulatedOf', () => {
  it('loses nothing to rounding that can be seen', () => {
    expect(cumulatedOf(Array(10).fill(0.1)).at(-1)).toBe(1);
    expect(cumulatedOf([1, 1e100, 1, -1e100]).at(-1)).toBe(2);
    expect(cumulatedOf([])).toEqual([]);
  });
});
