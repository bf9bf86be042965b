import { describe, expect, it } from 'vitest';
import { returningCustomers } from '../../../src/customers/repeat/returning-customers.js';
import { returningCustomersFromCounts } from '../../../src/customers/repeat/returning-customers-from-counts.js';

describe('returningCustomersFromCounts', () => {
  it('is what counting the orders gives, where new customers are known', () => {
    const day = 86_400_000;
    const columns = { customer: ['an', 'an', 'binh', 'binh', 'chi'], at: [0, 40, 5, 41, 41].map((each) => each * day) };
    const { value, n, newCustomers, share } = returningCustomers(columns, {
      timeZone: 'UTC',
      asOf: 59 * day,
      from: '1970-02-01',
    });
    expect(returningCustomersFromCounts({ returning: 2, newCustomers: 1 })).toMatchObject({
      value,
      n,
      newCustomers,
      share,
    });
  });

  it('has no share where new customers are not known, and none out of nobody', () => {
    expect(returningCustomersFromCounts({ returning: 320 })).toMatchObject({
      value: 320,
      n: 320,
      newCustomers: null,
      share: { value: null, interval: null },
    });
    expect(returningCustomersFromCounts({ returning: 0, newCustomers: 0 }).share.value).toBeNull();
  });

  it('refuses what is no count and sums that are not exact', () => {
    const refused = (counts: unknown) => () => returningCustomersFromCounts(counts as never);
    expect(refused({ returning: -1 })).toThrow('returningCustomersFromCounts: returning must be a whole number from 0');
    expect(refused({ returning: 2 ** 53 - 1, newCustomers: 1 })).toThrow(
      'returning and newCustomers add up to more than',
    );
    expect(refused({ returning: 1, new: 2 })).toThrow('unknown part "new"; known are returning, newCustomers');
  });
});
