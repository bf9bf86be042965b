import { describe, expect, it } from 'vitest';
import { pointsRedemptionRate } from '../../../src/customers/programme/points-redemption-rate.js';
import { pointsParts } from '../../../src/customers/programme/points-totals.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import golden from '../segments/segments.golden.json' with { type: 'json' };

describe('pointsRedemptionRate of totals', () => {
  it('has the numbers of the specification', () => {
    const { inputs, expected } = golden.examples['points-redemption-rate'];
    expect(pointsRedemptionRate(inputs)).toMatchObject({
      metric: 'points-redemption-rate',
      unit: 'fraction',
      value: expected,
      n: 1,
      definition: 'cohort',
      issued: 60000,
      redeemed: 18000,
      expired: null,
      outstanding: null,
      breakage: 0.7,
      expiredShare: null,
      redeemers: null,
      interval: null,
    });
  });

  it('says what is outstanding once it is known what expired', () => {
    const totals = { issued: 100, redeemed: 30, expired: 50 };
    expect(pointsRedemptionRate(totals)).toMatchObject({ outstanding: 20, breakage: 0.7, expiredShare: 0.5 });
    expect(pointsRedemptionRate({ ...totals, expired: 70 })).toMatchObject({
      outstanding: 0,
      expiredShare: 0.7,
    });
    const period = pointsRedemptionRate({ ...totals, redeemed: 150 }, { definition: 'period' });
    expect(period).toMatchObject({
      value: 1.5,
      unit: 'ratio',
      expired: 50,
      outstanding: null,
      breakage: null,
      expiredShare: null,
    });
    const nothing = pointsRedemptionRate({ issued: 0, redeemed: -0, expired: 0 });
    expect(nothing).toMatchObject({ value: null, n: 0, breakage: null, expiredShare: null, outstanding: 0 });
    assertPlain(nothing);
    expect(pointsParts('members', 4, 1, null)).toMatchObject({ breakage: 0.75 });
  });

  it('refuses totals that do not fit', () => {
    expect(
      otherwise('INVALID_VALUE', {
        more: () => pointsRedemptionRate({ issued: 1, redeemed: 2 }),
        together: () => pointsRedemptionRate({ issued: 3, redeemed: 2, expired: 2 }),
        negative: () => pointsRedemptionRate({ issued: 3, redeemed: -2 }),
        text: () => pointsRedemptionRate({ issued: '3' as never, redeemed: 2 }),
        none: () => pointsRedemptionRate(null as never),
        nothing: () => pointsRedemptionRate({} as never),
        total: () => pointsRedemptionRate({ issued: 3, redeemed: 2, members: 2 } as never),
      }),
    ).toEqual([]);
    const totals = { issued: 3, redeemed: 2 };
    expect(
      otherwise('INVALID_OPTION', {
        members: () => pointsRedemptionRate(totals, { definition: 'members' as never }),
        option: () => pointsRedemptionRate(totals, { confidence: 0.9 } as never),
      }),
    ).toEqual([]);
  });
});
