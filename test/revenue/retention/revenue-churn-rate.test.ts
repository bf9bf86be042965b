import { describe, expect, it } from 'vitest';
import { grossRevenueRetention } from '../../../src/revenue/retention/gross-revenue-retention.js';
import { revenueChurnRate } from '../../../src/revenue/retention/revenue-churn-rate.js';
import { wilson } from '../../../src/stats/intervals/interval-proportion.js';
import oracle from '../../customers/churn/churn.golden.json' with { type: 'json' };
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import golden from './revenue-churn-rate.golden.json' with { type: 'json' };

const period = { from: 100, to: 200 };
const spells = {
  customer: ['a', 'b', 'b', 'c', 'c', 'd', 'new', 'free'],
  startedAt: [0, 0, 150, 0, 150, 0, 120, 0],
  endedAt: [null, 150, null, 150, null, 150, null, null],
  amount: [10, 30, 20, 30, 45, 10, 99, 0],
};

describe('revenueChurnRate', () => {
  it('counts what customers took along, and what the others pay less', () => {
    const rate = revenueChurnRate(spells, period);
    expect(rate).toMatchObject({
      metric: 'revenue-churn-rate',
      unit: 'fraction',
      value: 0.25,
      n: 4,
      numerator: 20,
      denominator: 80,
      opening: 80,
      churned: 10,
      contraction: 10,
      ...period,
    });
    assertPlain(rate);
    const empty = { customer: [], startedAt: [], endedAt: [], amount: [] };
    expect(revenueChurnRate(empty, period)).toMatchObject({ value: null, interval: null, n: 0, opening: 0 });
  });

  it.each(golden.periods)('agrees with the delta method: $value', ({ start, lost, value, interval }) => {
    const customer = start.map((_, k) => k);
    const changed = {
      customer: [...customer, ...customer],
      startedAt: [...start.map(() => 0), ...start.map(() => 150)],
      endedAt: [...start.map(() => 150), ...start.map(() => null)],
      amount: [...start, ...start.map((each, k) => each - (lost[k] as number))],
    };
    const rate = revenueChurnRate(changed, period);
    expect(rate.value).toBeCloseTo(value, 12);
    expectInterval(rate.interval, interval, 1e-9);
    expect(rate.se).toBeGreaterThan(0);
    expect(grossRevenueRetention(changed, period).se).toBe(rate.se);
    const kept = grossRevenueRetention(changed, period);
    expectInterval(kept.interval, [1 - (interval[1] as number), 1 - (interval[0] as number)], 1e-9);
    assertPlain(kept);
  });

  it('moves month by month as the published example does', () => {
    const { rows, months } = oracle.mrrPlaybook;
    const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
    const playbook = {
      customer: rows.map(([customer]) => customer as number),
      startedAt: rows.map(([, start]) => at(start as string)),
      endedAt: rows.map(([, , end]) => at(end as string)),
      amount: rows.map(([, , , amount]) => amount as number),
    };
    expect(months.length).toBe(30);
    for (const [k, month] of months.entries()) {
      const from = at(`${month.month}-01`);
      const to = at(months[k + 1] ? `${months[k + 1]?.month}-01` : '2020-03-01');
      expect(revenueChurnRate(playbook, { from, to })).toMatchObject({
        opening: month.startMrr,
        churned: month.churn,
        contraction: month.contraction,
      });
      const { value } = grossRevenueRetention(playbook, { from, to });
      if (month.grr === null) expect(value).toBeNull();
      else expect(value).toBeCloseTo(month.grr, 12);
    }
  });

  it('gives the published example of four customers', () => {
    const day = 86_400_000;
    const four = {
      customer: ['stays', 'shrinks', 'shrinks', 'leaves'],
      startedAt: [0, 0, 40 * day, 0],
      endedAt: [null, 40 * day, null, 40 * day],
      amount: [95_000, 2_000, 1_000, 3_000],
    };
    const options = { from: 30 * day, to: 60 * day };
    expect(revenueChurnRate(four, options).value).toBe(0.04);
    expect(grossRevenueRetention(four, options).value).toBe(0.96);
  });

  it('counts what is missing and what is invalid apart', () => {
    const rows = spells.customer.map((customer, k) => ({ customer, k }));
    const readers = {
      customer: (row: (typeof rows)[0]) => row.customer,
      startedAt: (row: (typeof rows)[0]) => spells.startedAt[row.k],
      endedAt: (row: (typeof rows)[0]) => spells.endedAt[row.k],
      amount: (row: (typeof rows)[0]) => (row.k === 0 ? null : row.k === 5 ? -1 : spells.amount[row.k]),
    };
    expect(revenueChurnRate(rows, { ...readers, ...period, onInvalid: 'count' })).toMatchObject({
      missing: 1,
      invalid: 1,
      opening: 60,
    });
    expect(() => revenueChurnRate(rows, { ...readers, ...period })).toThrow(
      'amount must be 0, or 1e-100 to 1e100 (readAmount reads texts); got -1 at row 5, reader amount',
    );
  });

  it('refuses options that are none', () => {
    expect(
      otherwise('INVALID_OPTION', {
        none: () => revenueChurnRate(spells, undefined as never),
        'no period': () => revenueChurnRate(spells, { from: 5 } as never),
        definition: () => revenueChurnRate(spells, { ...period, definition: 'midpoint' } as never),
        measure: () => revenueChurnRate(spells, { ...period, measure: 'revenue' } as never),
        'a method': () => revenueChurnRate(spells, { ...period, interval: wilson } as never),
        per: () => revenueChurnRate(spells, { ...period, per: 'event' as never }),
        confidence: () => revenueChurnRate(spells, { ...period, confidence: 95 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_VALUE', {
        'a negative amount': () => revenueChurnRate({ ...spells, amount: spells.amount.map(() => -1) }, period),
        'too large an amount': () => revenueChurnRate({ ...spells, amount: spells.amount.map(() => 1e101) }, period),
        'an unknown column': () => revenueChurnRate({ ...spells, renewsAt: spells.amount } as never, period),
      }),
    ).toEqual([]);
  });
});
