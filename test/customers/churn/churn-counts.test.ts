import { describe, expect, it } from 'vitest';
import { concludeCounts } from '../../../src/customers/churn/churn-counts.js';

describe('concludeCounts', () => {
  it('works out what is left unsaid: the end from the churn, or the churn from the end', () => {
    const parts = { start: 10, new: 4, reactivated: 2, churnedFromNew: 1, churnedFromReactivated: 1 };
    expect(concludeCounts('churn-rate', { ...parts, churnedFromStart: 3 }, {})).toMatchObject({ end: 11, churned: 5 });
    expect(concludeCounts('churn-rate', { ...parts, end: 11 }, {})).toMatchObject({ churnedFromStart: 3, churned: 5 });
    expect(concludeCounts('retention-rate', { ...parts, end: 11, churnedFromStart: 3 }, {})).toMatchObject({
      value: 0.7,
    });
  });

  it('knows a mean and renewals only where they are given', () => {
    const counts = { start: 10, churnedFromStart: 3 };
    const nothing = { meanCustomers: null, dueForRenewal: null, notRenewed: null };
    expect(concludeCounts('churn-rate', counts, undefined)).toMatchObject(nothing);
    const more = { customerDays: 45, days: 5, dueForRenewal: 4, notRenewed: 3 };
    expect(concludeCounts('churn-rate', { ...counts, ...more }, { definition: 'up-for-renewal' })).toMatchObject({
      value: 0.75,
      meanCustomers: 9,
    });
  });
});
