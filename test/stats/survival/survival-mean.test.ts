import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { restrictedMean } from '../../../src/stats/survival/survival-mean.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './survival.golden.json' with { type: 'json' };
import { isNear, readRow, rowsOfCase } from './survival-data.js';
import random from './survival-random.golden.json' with { type: 'json' };

const named = Object.entries(golden).flatMap(([name, { expected }]) =>
  'table' in expected ? [{ name, rmst: expected.rmst }] : [],
);

describe('restrictedMean', () => {
  it.for(named)('agrees with R survival: $name', ({ name, rmst }, context) => {
    const curve = kaplanMeier(rowsOfCase(context, name), readRow);
    const { value, se, reached, interval } = restrictedMean(curve, rmst.tau);
    expect([isNear(value, rmst.rmean), isNear(se, rmst.se), reached]).toEqual([true, true, true]);
    const reach = 1.959963984540054 * rmst.se;
    expect(interval?.low).toBeCloseTo(rmst.rmean - reach, 9);
    expect(interval?.high).toBeCloseTo(Math.min(rmst.tau, rmst.rmean + reach), 9);
  });

  it.each(random.cases)('agrees with rationals', ({ time, event, entry, restrictedMeans }) => {
    const curve = kaplanMeier({ time, event, entry });
    for (const expected of restrictedMeans) {
      const { value, se } = restrictedMean(curve, expected.tau);
      expect([isNear(value, expected.value), isNear(se, expected.se)]).toEqual([true, true]);
    }
  });

  it('is the mean of the shorter of duration and tau when everything has ended', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 80 }),
        (times, tau) => {
          const curve = kaplanMeier({ time: times, event: times.map(() => 1) });
          const { value, se } = restrictedMean(curve, tau);
          const short = times.map((time) => Math.min(time, tau));
          const mean = short.reduce((sum, one) => sum + one, 0) / short.length;
          expect(value).toBeCloseTo(mean, 10);
          const spread = short.reduce((sum, one) => sum + (one - mean) ** 2, 0) / short.length ** 2;
          expect(se).toBeCloseTo(Math.sqrt(spread), 8);
        },
      ),
      { numRuns: runs },
    );
  });

  it('is not known past the last sight, unless all have ended', () => {
    const unknown = { tau: 5, value: null, reached: false, se: null, interval: null };
    expect(restrictedMean(kaplanMeier({ time: [1, 3], event: [1, 0] }), 5)).toEqual(unknown);
    expect(restrictedMean({ steps: [] }, 5)).toEqual(unknown);
    expect(restrictedMean(kaplanMeier({ time: [1, 3], event: [1, 0] }), 3).value).toBe(2);
    expect(restrictedMean(kaplanMeier({ time: [1, 3], event: [1, 1] }), 5).value).toBe(2);
  });

  it('does not overflow, and scales with the unit', () => {
    const times = [1, 2, 2, 5, 9];
    const event = [1, 1, 0, 1, 1];
    const base = restrictedMean(kaplanMeier({ time: times, event }), 8);
    for (const unit of [2 ** 1000, 2 ** -1000]) {
      const { value, se } = restrictedMean(kaplanMeier({ time: times.map((one) => one * unit), event }), 8 * unit);
      expect([value, se]).toEqual([(base.value as number) * unit, (base.se as number) * unit]);
    }
  });

  it('refuses bad times and options', () => {
    const curve = kaplanMeier({ time: [1, 3], event: [1, 0] });
    for (const bad of [0, -1, NaN, Infinity, '3']) {
      expect(outcome(() => restrictedMean(curve, bad as never))).toBe('INVALID_OPTION');
    }
    expect(() => restrictedMean(curve, 0)).toThrow('restrictedMean: tau must be a number above 0; got 0');
    expect(outcome(() => restrictedMean(curve, 1, { confidence: 0 }))).toBe('INVALID_OPTION');
    expect(outcome(() => restrictedMean(curve, 1, { tau: 0 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => restrictedMean({ steps: [1] } as never, 1))).toBe('INVALID_VALUE');
  });
});
