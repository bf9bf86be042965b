import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PointsRedemptionRateRowOptions,
  pointsRedemptionRate,
} from '../../../src/customers/programme/points-redemption-rate.js';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { clopperPearson } from '../../../src/stats/intervals/interval-proportion-exact.js';
import { expectInterval, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './points-redemption-rate.golden.json' with { type: 'json' };

interface Member {
  readonly got?: unknown;
  readonly used?: unknown;
  readonly lost?: unknown;
}
const rateOf = (members: Iterable<Member>, options?: object) =>
  pointsRedemptionRate(members, {
    issued: (member: Member) => member.got,
    redeemed: (member: Member) => member.used,
    ...options,
  } as PointsRedemptionRateRowOptions<Member>);
const expired = (member: Member) => member.lost;

describe('pointsRedemptionRate', () => {
  it.each(golden.cases)('agrees with plain sums at $confidence', ({ rows, confidence, ...of }) => {
    const members = rows.map(([got, used, lost]) => ({ got, used, lost }));
    const rate = rateOf(members, { expired, confidence });
    expect(rate).toMatchObject({
      metric: 'points-redemption-rate',
      unit: 'fraction',
      n: rows.length,
      outstanding: of.outstanding,
      redeemers: of.redeemers,
    });
    for (const name of ['value', 'se', 'breakage', 'expiredShare'] as const)
      expect(rate[name]).toBeCloseTo(of[name], 12);
    expectInterval(rate.interval, of.interval, golden.source.tolerance);
    expect(rate.interval).toMatchObject({ method: 'delta', confidence });
    const { value, interval } = proportion({ count: of.redeemers, total: of.holders }, { confidence });
    expect(rateOf(members, { expired, confidence, definition: 'members' })).toMatchObject({
      value,
      interval,
      n: of.holders,
      se: null,
      issued: rate.issued,
      breakage: rate.breakage,
    });
    const { issued, redeemed, expired: gone } = rate;
    const totals = pointsRedemptionRate({ issued, redeemed, expired: gone ?? 0 });
    expectSame(totals, { ...rate, n: 1, redeemers: null, se: null, interval: null });
  });

  it('may exceed 1 in a period, and not for a cohort', () => {
    const members = [
      { got: 100, used: 250 },
      { got: 0, used: 50 },
      { got: 100, used: 0 },
    ];
    expect(rateOf(members, { definition: 'period' })).toMatchObject({
      value: 1.5,
      unit: 'ratio',
      n: 3,
      breakage: null,
      redeemers: 2,
    });
    expect(rateOf(members, { definition: 'period' }).interval?.high).toBeGreaterThan(1.5);
    expect(() => rateOf(members)).toThrow(
      'pointsRedemptionRate: redeemed must be no more than issued, together with expired; got 250 at row 0, reader redeemed',
    );
    expect(rateOf(members, { onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 2, value: 0 });
    expect(rateOf([{ got: 3, used: 2, lost: 2 }], { expired, onInvalid: 'count' })).toMatchObject({ n: 0, invalid: 1 });
    expect(rateOf([{ got: 3, used: 2, lost: 2 }])).toMatchObject({ n: 1, expired: null });
  });

  it('has no value where nothing was issued, which is not 0', () => {
    expect(rateOf([])).toMatchObject({ value: null, n: 0, interval: null });
    expect(rateOf([{ got: 0, used: 0 }])).toMatchObject({ value: null, n: 1, interval: null, breakage: null });
    expect(rateOf([{ got: 0, used: 0 }], { definition: 'members' })).toMatchObject({ value: null, n: 0 });
    expect(rateOf([{ got: 5, used: 0 }], { definition: 'members', interval: clopperPearson })).toMatchObject({
      value: 0,
      interval: { method: 'clopper-pearson' },
    });
  });

  it('is a share for a cohort, the same from columns, in any order', () => {
    const member = fc
      .record({ got: fc.nat(99), used: fc.nat(50), lost: fc.nat(49) })
      .map(({ got, ...rest }) => ({ got: got + rest.used + rest.lost, ...rest }));
    fc.assert(
      fc.property(fc.array(member), fc.constantFrom('cohort', 'members', 'period'), (members, definition) => {
        const rate = rateOf(members, { expired, definition });
        assertPlain(rate);
        if (rate.value !== null && rate.interval) {
          expect(rate.interval.low).toBeLessThanOrEqual(rate.value);
          expect(rate.interval.high).toBeGreaterThanOrEqual(rate.value);
          expect(rate.interval.low).toBeGreaterThanOrEqual(0);
        }
        if (definition === 'cohort') {
          expect(rate.issued).toBe(rate.redeemed + (rate.expired ?? 0) + (rate.outstanding ?? 0));
          if (rate.value !== null) expect(rate.value + (rate.breakage ?? 0)).toBeCloseTo(1, 12);
        }
        const columns = {
          issued: Float64Array.from(members, ({ got }) => got),
          redeemed: members.map(({ used }) => used),
          expired: members.map(({ lost }) => lost),
        };
        expectSame(pointsRedemptionRate(columns, { definition: definition as 'cohort' }), rate);
        expectSame(rateOf([...members].reverse(), { expired, definition }), rate);
      }),
      { numRuns: runs },
    );
  });

  it('leaves out, and counts, what is missing or invalid; refuses bad options', () => {
    const bad = [
      { got: null, used: 1, lost: 1 },
      { got: 1, used: null, lost: 0 },
      { got: 1, used: 1, lost: null },
      { got: '1', used: 1, lost: 1 },
      { got: 1, used: -1, lost: 0 },
      { got: 5, used: 1, lost: NaN },
    ];
    expect(rateOf(bad, { expired, onInvalid: 'count' })).toMatchObject({ n: 0, missing: 3, invalid: 3 });
    expect(
      pointsRedemptionRate({ issued: Int16Array.of(-1, 5), redeemed: [1, 1] }, { missingValue: -1 }),
    ).toMatchObject({ n: 1, missing: 1 });
    expect(
      otherwise('INVALID_OPTION', {
        definition: () => rateOf([], { definition: 'points' }),
        'interval of points': () => rateOf([], { interval: clopperPearson }),
        confidence: () => rateOf([], { confidence: 1 }),
        onInvalid: () => rateOf([], { onInvalid: 'skip' }),
        unknown: () => rateOf([], { by: 'points' }),
        'no reader': () => pointsRedemptionRate([], {} as never),
      }),
    ).toEqual([]);
    expect(otherwise('INVALID_VALUE', { none: () => pointsRedemptionRate(null as never) })).toEqual([]);
  });
});
