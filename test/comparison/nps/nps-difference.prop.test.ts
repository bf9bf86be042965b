import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNps } from '../../../src/comparison/nps/compare-nps.js';
import {
  type NpsDifferenceMethod,
  npsDifferenceAdjusted,
  npsDifferenceWald,
} from '../../../src/comparison/nps/nps-difference.js';
import { npsDifferenceWelch } from '../../../src/comparison/nps/nps-difference-welch.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const count = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 1e6 }));
const side = fc.record({ promoters: count, passives: count, detractors: count });
const method = fc.constantFrom<NpsDifferenceMethod>(npsDifferenceAdjusted, npsDifferenceWald, npsDifferenceWelch);

describe('a difference of two NPS', () => {
  it('changes its sign with the sides, keeps p and mirrors its interval, bit for bit', () => {
    fc.assert(
      fc.property(side, side, method, (a, b, method) => {
        const [there, back] = [compareNps(a, b, { method }), compareNps(b, a, { method })];
        const turned = (bound: number | null | undefined) => (bound == null ? bound : -bound + 0);
        expect(back.value).toBe(turned(there.value));
        expect(back.adjusted).toBe(turned(there.adjusted));
        expect(back.statistic).toBe(turned(there.statistic));
        expect([back.pValue, back.se]).toEqual([there.pValue, there.se]);
        expect([back.interval?.low, back.interval?.high]).toEqual([
          turned(there.interval?.high),
          turned(there.interval?.low),
        ]);
      }),
      { numRuns: runs },
    );
  });

  it('changes its sign when promoters and detractors change places', () => {
    fc.assert(
      fc.property(side, side, method, (a, b, method) => {
        const turned = ({ promoters, passives, detractors }: typeof a) => ({
          promoters: detractors,
          passives,
          detractors: promoters,
        });
        const [up, down] = [compareNps(a, b, { method }), compareNps(turned(a), turned(b), { method })];
        expect(down.value).toBe(up.value === null ? null : -up.value + 0);
        expect([down.pValue, down.se]).toEqual([up.pValue, up.se]);
      }),
      { numRuns: runs },
    );
  });

  it('has an interval within −200…200 that agrees with its p-value', () => {
    fc.assert(
      fc.property(side, side, method, fc.constantFrom(0.8, 0.9, 0.95, 0.99), (a, b, method, confidence) => {
        const { interval, pValue, statistic } = compareNps(a, b, { method, confidence });
        if (!interval || pValue === null) return;
        expect(interval.low).toBeGreaterThanOrEqual(-200);
        expect(interval.high).toBeLessThanOrEqual(200);
        expect(interval.low).toBeLessThanOrEqual(interval.high);
        expect(pValue).toBeGreaterThanOrEqual(0);
        expect(pValue).toBeLessThanOrEqual(1);
        // next to the level rounding decides
        if (Math.abs(pValue - (1 - confidence)) < 1e-12) return;
        const [low, high] = [interval.low, interval.high];
        const isOutside = low > 0 || high < 0;
        if (Math.abs(statistic as number) > 0) expect(isOutside).toBe(pValue < 1 - confidence);
      }),
      { numRuns: runs },
    );
  });

  it('refuses sides that are none, whoever calls its methods', () => {
    const good = { promoters: 1, passives: 1, detractors: 1, n: 3 };
    for (const each of [npsDifferenceAdjusted, npsDifferenceWald, npsDifferenceWelch]) {
      expect(outcome(() => each.difference(good, good, 1.96, 0.95))).toBe('none');
      for (const bad of [null, {}, { ...good, n: 2 }, { ...good, n: 0 }, { ...good, passives: Number.NaN }]) {
        expect(outcome(() => each.difference(bad as never, good, 1.96, 0.95))).toBe('INVALID_VALUE');
        expect(outcome(() => each.difference(good, bad as never, 1.96, 0.95))).toBe('INVALID_VALUE');
      }
      expect(outcome(() => each.difference(good, good, Number.NaN, 0.95))).toBe('INVALID_VALUE');
    }
  });
});
