import { describe, expectTypeOf, it } from 'vitest';
import { returnRate } from '../../../src/customers/orders/return-rate.js';
import { loyaltyParticipationRate } from '../../../src/customers/programme/loyalty-participation-rate.js';
import { membershipTiers } from '../../../src/customers/programme/membership-tiers.js';
import { pointsRedemptionRate } from '../../../src/customers/programme/points-redemption-rate.js';
import { channelMix } from '../../../src/customers/segments/channel-mix.js';
import { multiChannelRate } from '../../../src/customers/segments/multi-channel-rate.js';
import { rfm } from '../../../src/customers/segments/rfm.js';
import { rfmFromSummaries } from '../../../src/customers/segments/rfm-from-summaries.js';
import { segmentCustomers } from '../../../src/customers/segments/segment-customers.js';
import { segmentMix } from '../../../src/customers/segments/segment-mix.js';
import type { SegmentRule } from '../../../src/customers/segments/segment-rule.js';

interface Row {
  readonly id: string;
  readonly n: number | null;
  readonly at: string;
}
declare const rows: Iterable<Row>;

describe('types of segments and customer rates', () => {
  it('makes the readers mandatory', () => {
    const known = { asOf: 0, timeZone: 'UTC' };
    expectTypeOf(
      rfm(rows, { customer: (r) => r.id, at: (r) => r.at, amount: (r) => r.n, ...known }).customers[0]?.segment,
    ).toEqualTypeOf<string | null | undefined>();
    // @ts-expect-error 2769: readers are missing
    rfm(rows, known);
    // @ts-expect-error 2769: a reader is missing
    rfmFromSummaries(rows, { customer: (r) => r.id, recency: (r) => r.n, frequency: (r) => r.n });
    // @ts-expect-error 2769: the reader is missing
    segmentMix(rows, {});
    // @ts-expect-error 2769: the reader has another name
    channelMix(rows, { class: (r: Row) => r.id });
    // @ts-expect-error 2769: a reader is missing
    multiChannelRate(rows, { customer: (r) => r.id });
    // @ts-expect-error 2769: a reader gives a number
    membershipTiers(rows, { points: (r) => r.id, tiers: [] });
    // @ts-expect-error 2769: a reader is missing
    loyaltyParticipationRate(rows, { member: () => true });
    // @ts-expect-error 2769: a reader is missing
    pointsRedemptionRate(rows, { issued: (r) => r.n });
    // @ts-expect-error 2769: the return window is missing
    returnRate(rows, { deliveredAt: (r) => r.at, returnedAt: (r) => r.at, asOf: 0 });
  });

  it('knows the tests of rules', () => {
    const rules: SegmentRule[] = [
      {
        segment: 'a',
        when: { any: [{ field: 'n', is: 'between', from: 1, to: 2 }, { not: { field: 'id', is: 'missing' } }] },
      },
    ];
    expectTypeOf(segmentCustomers(rows, { rules }).customers).toEqualTypeOf<readonly (string | null)[]>();
    // @ts-expect-error 2322: no such test
    const bad: SegmentRule = { segment: 'a', when: { field: 'n', is: '==', value: 1 } };
    // @ts-expect-error 2322: flags have no order
    const order: SegmentRule = { segment: 'a', when: { field: 'n', is: '<', value: true } };
    segmentCustomers([{ n: 1 }], { rules: [bad, order] });
  });
});
