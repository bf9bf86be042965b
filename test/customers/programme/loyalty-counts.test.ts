import { describe, expect, it } from 'vitest';
import { loyaltyParticipationRate } from '../../../src/customers/programme/loyalty-participation-rate.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import golden from '../segments/segments.golden.json' with { type: 'json' };

const counts = {
  activeMembers: 30,
  eligible: 300,
  members: 60,
  customers: 400,
  buyers: 120,
  memberTransactions: 90,
  transactions: 180,
};

describe('loyaltyParticipationRate of counts', () => {
  it('has the numbers of the specification', () => {
    const { inputs, expected, wilson95 } = golden.examples['loyalty-participation-rate'];
    const rate = loyaltyParticipationRate({
      activeMembers: inputs.active_members,
      eligible: inputs.eligible,
    });
    expect(rate).toMatchObject({
      metric: 'loyalty-participation-rate',
      unit: 'fraction',
      value: expected,
      n: 1000,
      count: 300,
      definition: 'active-of-eligible',
    });
    expectInterval(rate.interval, wilson95, golden.source.tolerance);
  });

  it.each([
    ['active-of-eligible', 0.1, 300],
    ['enrolled-of-customers', 0.15, 400],
    ['members-of-buyers', 0.25, 120],
    ['active-of-members', 0.5, 60],
    ['member-transactions', 0.5, 180],
  ] as const)('divides by definition: %s', (definition, value, n) => {
    const rate = loyaltyParticipationRate(counts, { definition, confidence: 0.9 });
    expect(rate).toMatchObject({ value, n, definition });
    if (definition === 'member-transactions') expect(rate.interval).toBeNull();
    else expect(rate.interval).toMatchObject({ method: 'wilson', confidence: 0.9 });
  });

  it('refuses counts that do not fit, and options that are none', () => {
    expect(
      otherwise('INVALID_VALUE', {
        more: () => loyaltyParticipationRate({ activeMembers: 2, eligible: 1 }),
        absent: () => loyaltyParticipationRate({ activeMembers: 2 }),
        fraction: () => loyaltyParticipationRate({ activeMembers: 0.5, eligible: 1 }),
        none: () => loyaltyParticipationRate(null as never),
        nothing: () => loyaltyParticipationRate({}),
        bigint: () => loyaltyParticipationRate({ activeMembers: (2n ** 60n) as never, eligible: 2 }),
        unknown: () => loyaltyParticipationRate({ ...counts, visitors: 1 } as never),
        'bad, if not needed': () => loyaltyParticipationRate({ ...counts, buyers: -1 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        definition: () => loyaltyParticipationRate(counts, { definition: 'toString' as never }),
        onInvalid: () => loyaltyParticipationRate(counts, { onInvalid: 'count' } as never),
        option: () => loyaltyParticipationRate(counts, { level: 1 } as never),
        interval: () =>
          loyaltyParticipationRate(counts, { definition: 'member-transactions', interval: clopperPearson }),
      }),
    ).toEqual([]);
    expect(loyaltyParticipationRate({ activeMembers: 0, eligible: 0 })).toMatchObject({
      value: null,
      interval: null,
    });
  });
});
