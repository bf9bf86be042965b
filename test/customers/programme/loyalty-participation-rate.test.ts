import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoyaltyParticipationDefinition } from '../../../src/customers/programme/loyalty-counts.js';
import {
  type LoyaltyParticipationRateRowOptions,
  loyaltyParticipationRate,
} from '../../../src/customers/programme/loyalty-participation-rate.js';
import { quotient } from '../../../src/kernels/quotient/quotient.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';

interface Customer {
  readonly joined?: unknown;
  readonly orders?: unknown;
  readonly may?: unknown;
}
const rateOf = (customers: Iterable<Customer>, options?: object) =>
  loyaltyParticipationRate(customers, {
    member: (customer: Customer) => customer.joined,
    transactions: (customer: Customer) => customer.orders,
    ...options,
  } as LoyaltyParticipationRateRowOptions<Customer>);
const eligible = (customer: Customer) => customer.may;
const customers = [
  { joined: true, orders: 3, may: true },
  { joined: 1, orders: 0, may: 1 },
  { joined: false, orders: 1, may: true },
  { joined: 0, orders: 0, may: false },
  { joined: null, orders: 5, may: true },
];

describe('loyaltyParticipationRate', () => {
  it('counts everything behind the five definitions', () => {
    expect(rateOf(customers, { eligible })).toMatchObject({
      metric: 'loyalty-participation-rate',
      unit: 'fraction',
      value: 1 / 3,
      n: 3,
      count: 1,
      missing: 1,
      invalid: 0,
      definition: 'active-of-eligible',
      activeMembers: 1,
      eligible: 3,
      members: 2,
      customers: 4,
      buyers: 2,
      memberTransactions: 3,
      transactions: 4,
    });
    expect(rateOf(customers)).toMatchObject({ value: 0.25, eligible: 4 });
    expect(rateOf([])).toMatchObject({ value: null, n: 0, interval: null });
  });

  it('has an interval of transactions that takes the customer as the unit', () => {
    const result = rateOf(customers, { definition: 'member-transactions', confidence: 0.8 });
    const { value, interval } = quotient({ numerator: [3, 0, 0, 0], denominator: [3, 0, 1, 0] }, { confidence: 0.8 });
    expect(result).toMatchObject({ value, count: 3, n: 4 });
    expect(result.interval).toEqual({ ...interval, low: Math.max(0, interval?.low as number), high: 1 });
  });

  it('concludes as from counts, the same from columns, in any order', () => {
    const customer = fc
      .record({ joined: fc.boolean(), orders: fc.nat(4), may: fc.boolean() })
      .map(({ joined, orders, may }) => ({ joined, orders, may: joined || may }));
    const definitions = [
      'active-of-eligible',
      'enrolled-of-customers',
      'members-of-buyers',
      'active-of-members',
      'member-transactions',
    ] as const;
    fc.assert(
      fc.property(
        fc.array(customer),
        fc.constantFrom<LoyaltyParticipationDefinition>(...definitions),
        (all, definition) => {
          const result = rateOf(all, { eligible, definition });
          assertPlain(result);
          const {
            activeMembers,
            eligible: may,
            members,
            customers: n,
            buyers,
            memberTransactions,
            transactions,
            ...rate
          } = result;
          const counts = {
            activeMembers,
            eligible: may,
            members,
            customers: n,
            buyers,
            memberTransactions,
            transactions,
          };
          const plain = loyaltyParticipationRate(counts, { definition });
          expectSame(rate, definition === 'member-transactions' ? { ...plain, interval: rate.interval } : plain);
          expect([n, members, buyers, may]).toEqual([
            all.length,
            all.filter(({ joined }) => joined).length,
            all.filter(({ orders }) => orders).length,
            all.filter((each) => each.may).length,
          ]);
          expect(activeMembers).toBe(all.filter(({ joined, orders }) => joined && orders).length);
          const columns = {
            member: all.map(({ joined }) => joined),
            transactions: Uint8Array.from(all, ({ orders }) => orders),
            eligible: Uint8Array.from(all, (each) => Number(each.may)),
          };
          expectSame(loyaltyParticipationRate(columns, { definition }), result);
          expectSame(rateOf([...all].reverse(), { eligible, definition }), result);
        },
      ),
      { numRuns: runs },
    );
  });

  it('leaves out, and counts, what is missing or invalid; refuses bad options', () => {
    const good = { joined: true, orders: 1, may: true };
    const bad = [
      { ...good, orders: null },
      { ...good, may: null },
      { ...good, joined: 'yes' },
      { ...good, orders: 1.5 },
      { ...good, may: 2 },
      { ...good, may: false },
    ];
    expect(rateOf([good, ...bad], { eligible, onInvalid: 'count' })).toMatchObject({
      customers: 1,
      missing: 2,
      invalid: 4,
    });
    expect(() => rateOf([{ ...good, may: false }], { eligible })).toThrow(
      'loyaltyParticipationRate: eligible must be true for a member; got false at row 0, reader eligible',
    );
    expect(
      loyaltyParticipationRate({ member: Int8Array.of(1, -1), transactions: [1, 1] }, { missingValue: -1 }),
    ).toMatchObject({ customers: 1, missing: 1 });
    expect(
      otherwise('INVALID_OPTION', {
        definition: () => rateOf([], { definition: 'active' }),
        confidence: () => rateOf([], { confidence: 1 }),
        onInvalid: () => rateOf([], { onInvalid: 'skip' }),
        unknown: () => rateOf([], { window: 5 }),
        'no reader': () => loyaltyParticipationRate([], {} as never),
      }),
    ).toEqual([]);
    expect(otherwise('INVALID_VALUE', { none: () => loyaltyParticipationRate(null as never) })).toEqual([]);
  });
});
