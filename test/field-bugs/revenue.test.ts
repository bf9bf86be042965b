import { describe, expect, it } from 'vitest';
import { churnRate } from '../../src/customers/churn/churn-rate.js';
import { countSpells } from '../../src/kernels/spell/count-spells.js';
import { mrrMovements } from '../../src/revenue/recurring/mrr-movements.js';
import { grossRevenueRetention } from '../../src/revenue/retention/gross-revenue-retention.js';
import { netRevenueRetention } from '../../src/revenue/retention/net-revenue-retention.js';
import { revenueChurnRate } from '../../src/revenue/retention/revenue-churn-rate.js';

const known = { asOf: '2026-03-01T00:00Z', timeZone: 'UTC' };
const february = { from: '2026-02-01', to: '2026-03-01' };

/** Bugs of shipped products that must be impossible here; the number names the report. */
describe('bugs of recurring revenue seen in the field', () => {
  it('FB16: customers are lost in the period in which their count falls, and every period adds up', () => {
    const spells = countSpells(
      {
        customer: ['an', 'binh', 'chi', 'binh'],
        startedAt: ['2026-01-05T00:00Z', '2026-01-05T00:00Z', '2026-01-31T23:59:59Z', '2026-02-20T00:00Z'],
        endedAt: ['2026-02-01T00:00Z', '2026-01-31T23:59:59Z', null, null],
        amount: [10, 20, 30, 20],
      },
      known,
    );
    const days = mrrMovements(spells, { period: 'day', from: '2026-01-30', to: '2026-02-03' }).periods;
    expect(days.map(({ customers }) => [customers.start, customers.new, customers.churned, customers.end])).toEqual([
      [2, 0, 0, 2],
      [2, 1, 1, 2],
      [2, 0, 1, 1],
      [1, 0, 0, 1],
    ]);
    for (const { start, new: joined, reactivated, churned, end } of churnRate(spells, { period: 'day' }).periods) {
      expect(start + joined + reactivated - churned).toBe(end);
    }
  });

  it('FB18: an upgrade is neither churn nor new', () => {
    const upgrade = {
      customer: ['an', 'an'],
      startedAt: ['2026-01-05T00:00Z', '2026-02-10T00:00Z'],
      endedAt: ['2026-02-10T00:00Z', null],
      amount: [50, 80],
    };
    const spells = countSpells(upgrade, known);
    const moved = { new: 0, expansion: 30, contraction: 0, churned: 0, reactivated: 0 };
    expect(mrrMovements(spells, february)).toMatchObject({ start: 50, ...moved, end: 80 });
    expect(churnRate(spells, february)).toMatchObject({ churned: 0, new: 0, value: 0 });
  });

  it('FB19: a week is 52/12 of a month, not four of them in one', () => {
    const weekly = {
      customer: ['an', 'binh'],
      startedAt: ['2026-01-05T00:00Z', '2026-01-05T00:00Z'],
      endedAt: [null, null],
      amount: [3, 156],
      billed: ['week', 'year'] as const,
    };
    const bridge = mrrMovements(weekly, { ...known, from: '2026-01-01', to: '2026-02-01' });
    expect([bridge.new, bridge.perMonth]).toEqual([26, 'year/12, half-year/6, quarter/3, week*52/12, day*365/12']);
  });

  it('FB20: gross and net, of customers and of revenue, each have a name', () => {
    const spells = countSpells(
      {
        customer: ['an', 'an', 'binh', 'chi', 'dung'],
        startedAt: [
          '2026-01-05T00:00Z',
          '2026-02-10T00:00Z',
          '2026-01-05T00:00Z',
          '2026-01-05T00:00Z',
          '2026-02-05T00:00Z',
        ],
        endedAt: ['2026-02-10T00:00Z', null, '2026-02-11T00:00Z', null, null],
        amount: [50, 80, 40, 10, 99],
      },
      known,
    );
    expect(churnRate(spells, february).value).toBeCloseTo(1 / 3, 14);
    expect(churnRate(spells, { ...february, definition: 'net-change' }).value).toBe(0);
    expect(
      [revenueChurnRate, grossRevenueRetention, netRevenueRetention].map((of) => of(spells, february).value),
    ).toEqual([0.4, 0.6, 0.9]);
  });
});
