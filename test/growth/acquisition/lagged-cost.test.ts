import { describe, expect, it } from 'vitest';
import { customerAcquisitionCost } from '../../../src/growth/acquisition/customer-acquisition-cost.js';
import { laggedCost } from '../../../src/growth/acquisition/lagged-cost.js';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { assertPlain, outcome } from '../../laws.js';
import golden from './customer-acquisition-cost.golden.json' with { type: 'json' };

const months = golden.input.map(({ period, ...rest }) => ({ first: `${period}-01`, ...rest }));
const readers = {
  first: 'first',
  cost: 'cost',
  newCustomers: 'newCustomers',
  paidCost: 'paidCost',
  paidCustomers: 'paidCustomers',
} as const;
const monthly = { ...readers, period: 'month' } as const;

describe('laggedCost', () => {
  it('agrees with the oracle', () => {
    const cost = customerAcquisitionCost(months, { ...monthly, lag: golden.options.lag });
    for (const measure of ['blended', 'paid'] as const) {
      const [found, expected] = [cost[measure], golden.expected[measure]];
      expect(found).toMatchObject({ cost: expected.cost, newCustomers: expected.newCustomers });
      expect(found?.value).toBeCloseTo(expected.value, 10);
      for (const [k, { value, ...period }] of expected.periods.entries()) {
        expect(found?.periods[k]).toMatchObject(period);
        if (value === null) expect(found?.periods[k]?.value).toBeNull();
        else expect(found?.periods[k]?.value).toBeCloseTo(value, 10);
      }
      expect(found?.periods.length).toBe(expected.periods.length);
    }
    expect(cost).toMatchObject({ measure: 'blended', period: 'month', lag: 1, n: 4, value: cost.blended.value });
    const paid = customerAcquisitionCost(months, { ...monthly, lag: 1, measure: 'paid' });
    expect(paid).toMatchObject({ value: cost.paid?.value, numerator: 121_000.25, denominator: 500 });
    assertPlain(paid);
  });

  it('adds rows of a period up, in any order, and knows gaps', () => {
    const rows = [
      { first: '2026-04-01', cost: 0.1, newCustomers: 5 },
      { first: '2026-01-01', cost: 30, newCustomers: 1 },
      { first: '2026-01-01', cost: 10, newCustomers: 2 },
      { first: '2026-02-01', cost: 20, newCustomers: 4 },
      { first: '2026-04-01', cost: null, newCustomers: 5 },
    ];
    const { paidCost: _, paidCustomers: __, ...plain } = monthly;
    const cost = laggedCost(rows, { ...plain, lag: 1 } as never);
    expect(cost.blended.periods).toEqual([
      { period: '2026-01', cost: null, newCustomers: 3, value: null },
      { period: '2026-02', cost: 40, newCustomers: 4, value: 10 },
      { period: '2026-04', cost: null, newCustomers: 5, value: null },
    ]);
    expect(cost).toMatchObject({ value: 10, n: 1, missing: 1, paid: null });
    expect(laggedCost([...rows].reverse(), { ...plain, lag: 1 } as never)).toEqual(cost);
    const now = laggedCost(rows.slice(0, 4), plain as never);
    const byPeriod = [
      { x: 40, y: 3 },
      { x: 20, y: 4 },
      { x: 0.1, y: 5 },
    ];
    const { interval } = quotient(byPeriod, { numerator: 'x', denominator: 'y' });
    expect(now.interval).toEqual({ ...interval, low: 0 });
    expect(laggedCost([], { ...plain, lag: 1 } as never)).toMatchObject({ value: null, n: 0 });
  });

  it('reads first dates of periods', () => {
    const given = { first: 'day', cost: 'cost', newCustomers: 'won', period: 'quarter', anchorMonth: 2 } as const;
    const quarters = customerAcquisitionCost([{ day: '2026-02-01', cost: 6, won: 3 }], given);
    expect(quarters.blended.periods).toEqual([{ period: '2026-02-01', cost: 6, newCustomers: 3, value: 2 }]);
    expect(() => customerAcquisitionCost([{ day: '2026-01-01', cost: 6, won: 3 }], given)).toThrow(
      'customerAcquisitionCost: first must be the first date of a quarter, such as \'2026-11-01\'; got "2026-01-01" at row 0, reader first',
    );
    expect(outcome(() => customerAcquisitionCost([{ cost: 6, won: 3 }] as never, given))).toBe('NOTHING_READ');
    const large = { day: '2026-02-01', cost: 2 ** 400, won: 3 };
    expect(outcome(() => customerAcquisitionCost([large, large], given))).toBe('INVALID_VALUE');
  });

  it('refuses what is none', () => {
    const calls = {
      lag: () => customerAcquisitionCost(months, { ...monthly, lag: 0.5 }),
      measure: () => customerAcquisitionCost(months, { ...monthly, measure: 'all' as never }),
      period: () => customerAcquisitionCost(months, { ...monthly, period: 'hour' as never }),
      unknown: () => customerAcquisitionCost(months, { ...monthly, asOf: 3 } as never),
      'paid without readers': () =>
        customerAcquisitionCost(months, {
          first: 'first',
          cost: 'cost',
          newCustomers: 'cost',
          period: 'month',
          measure: 'paid',
        }),
    };
    for (const [name, call] of Object.entries(calls)) expect([name, outcome(call)]).toEqual([name, 'INVALID_OPTION']);
    const bad = [{ ...months[0], cost: -1 }, { ...months[0], first: '2026-01-02' }, months[1]];
    expect(customerAcquisitionCost(bad as typeof months, { ...monthly, onInvalid: 'count' })).toMatchObject({
      n: 1,
      invalid: 2,
      reasons: { 'cost-out-of-range': 1, 'first-not-an-instant': 1 },
    });
    expect(outcome(() => customerAcquisitionCost(bad as typeof months, monthly))).toBe('INVALID_VALUE');
    expect(outcome(() => laggedCost({}, monthly as never))).toBe('INVALID_VALUE');
  });
});
