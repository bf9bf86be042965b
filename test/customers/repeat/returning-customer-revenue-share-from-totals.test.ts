import { describe, expect, it } from 'vitest';
import { returningCustomerRevenueShare } from '../../../src/customers/repeat/returning-customer-revenue-share.js';
import { returningCustomerRevenueShareFromTotals } from '../../../src/customers/repeat/returning-customer-revenue-share-from-totals.js';

describe('returningCustomerRevenueShareFromTotals', () => {
  it('is what counting the orders gives, without an interval', () => {
    const day = 86_400_000;
    const columns = { customer: ['an', 'an', 'binh'], at: [0, 40 * day, 41 * day], amount: [50, 36_000, 84_000] };
    const counted = returningCustomerRevenueShare(columns, { timeZone: 'UTC', asOf: 59 * day, from: '1970-02-01' });
    const { value, revenue, returningRevenue, newRevenue } = counted;
    const totals = { returningRevenue: 36_000, revenue: 120_000 };
    expect(returningCustomerRevenueShareFromTotals(totals)).toMatchObject({
      value,
      revenue,
      returningRevenue,
      newRevenue,
      n: 1,
      interval: null,
    });
  });

  it('has no value without revenue', () => {
    expect(returningCustomerRevenueShareFromTotals({ returningRevenue: 0, revenue: 0 })).toMatchObject({
      value: null,
      n: 0,
    });
  });

  it('refuses more than there is, negative amounts, and what is unknown', () => {
    const refused = (totals: unknown) => () => returningCustomerRevenueShareFromTotals(totals as never);
    const name = 'returningCustomerRevenueShareFromTotals';
    expect(refused({ returningRevenue: 5, revenue: 3 })).toThrow(
      `${name}: returningRevenue must be at most revenue, 3; got 5`,
    );
    expect(refused({ returningRevenue: -5, revenue: 3 })).toThrow(`${name}: returningRevenue must be 0 or a number`);
    expect(refused({ returningRevenue: 1 })).toThrow(`${name}: revenue must be 0 or a number`);
    expect(refused({ returningRevenue: 1, revenue: 2, from: 3 })).toThrow('unknown part "from"');
  });
});
