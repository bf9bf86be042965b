import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DurationTotals, noDurations } from '../../../src/kernels/duration/duration.js';
import { curveOf, survivalOf } from '../../../src/kernels/duration/duration-survival.js';
import { survivalQuantile } from '../../../src/stats/survival/survival-quantile.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const survival = (totals: Partial<DurationTotals>) =>
  survivalOf('m', curveOf({ ...noDurations(), ...totals }), { curve: 'full' });

describe('survivalOf', () => {
  it('tells all that one value can tell', () => {
    expect(survival({ ended: new Map([[7, 1]]) })).toEqual({
      medianMs: 7,
      reached: true,
      flat: 'middle',
      restrictedMeanMs: 7,
      restrictedToMs: 7,
      times: [],
      steps: [{ time: 7, atRisk: 1, events: 1, censored: 0, survival: 0, se: null }],
    });
  });

  it('has no curve of nothing, nor over an unknown age, but refuses bad options there too', () => {
    const ended = new Map([[5, 3]]);
    for (const totals of [{}, { openUnknown: 1 }, { ended, openUnknown: 1 }]) expect(survival(totals)).toBeNull();
    expect(() => survivalOf('m', [], { curve: 'all' as never })).toThrow('m: curve must be none or full; got "all"');
    expect(outcome(() => survivalOf('m', [], { times: [Number.NaN] }))).toBe('INVALID_OPTION');
  });

  it('puts ends and last sights of one time together', () => {
    const known = survival({
      ended: new Map([[5, 3]]),
      open: new Map([
        [5, 2],
        [9, 1],
      ]),
    });
    expect(known).toMatchObject({ medianMs: 7, reached: true });
    expect(known?.steps?.map((step) => [step.time, step.events, step.censored])).toEqual([
      [5, 3, 2],
      [9, 0, 1],
    ]);
    expect(survival({ open: new Map([[9, 1]]) })).toMatchObject({ medianMs: null, reached: false });
  });

  it('gives a curve that others can be asked about', () => {
    const whole = survival({ ended: new Map([[5, 3]]), open: new Map([[9, 1]]) });
    expect(whole && survivalQuantile(whole, 0.5).value).toBe(5);
    const bare = survivalOf('m', whole?.steps ?? [], {});
    expect(bare && outcome(() => survivalQuantile(bare, 0.5))).toBe('INVALID_VALUE');
  });

  it('has as restricted mean the area under the curve, up to the longest time that was seen', () => {
    // the curve is 1 up to 2, 3/4 up to 5, 1/2 up to 10: area 2 + 9/4 + 5/2
    const ended = new Map([
      [2, 1],
      [5, 1],
    ]);
    expect(survival({ ended, open: new Map([[10, 2]]) })).toMatchObject({
      restrictedMeanMs: 6.75,
      restrictedToMs: 10,
    });
    // one is lost sight of at 3: the curve is 3/4 up to 5, then 3/8
    expect(
      survival({
        ended,
        open: new Map([
          [10, 1],
          [3, 1],
        ]),
      }),
    ).toMatchObject({ restrictedMeanMs: 2 + 0.75 * 3 + 0.375 * 5, restrictedToMs: 10 });
    expect(survival({ open: new Map([[4, 2]]) })).toMatchObject({
      restrictedMeanMs: 4,
      restrictedToMs: 4,
    });
    expect(survival({ ended: new Map([[0, 3]]) })).toMatchObject({
      restrictedMeanMs: 0,
      restrictedToMs: 0,
    });
  });

  it('has the mean as restricted mean when nothing is open, and never less than the mean of the ended', () => {
    const table = fc
      .array(fc.tuple(fc.nat(1e9), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 25, size: 'max' })
      .map((entries) => new Map(entries));
    fc.assert(
      fc.property(table, table, (ended, open) => {
        const alone = survival({ ended })?.restrictedMeanMs as number;
        let [sum, n] = [0, 0];
        for (const [duration, times] of ended) [sum, n] = [sum + duration * times, n + times];
        expect(alone / (sum / n || 1)).toBeCloseTo(sum ? 1 : 0, 12);
        const both = survival({ ended, open });
        const longest = Math.max(...ended.keys(), ...open.keys());
        expect(both?.restrictedToMs).toBe(longest);
        expect(both?.restrictedMeanMs).toBeLessThanOrEqual(longest * (1 + 1e-12));
        // as long as the ended alone: with open ones the curve is never lower
        expect(both?.restrictedMeanMs).toBeGreaterThanOrEqual(alone * (1 - 1e-12));
        let [events, censored] = [0, 0];
        for (const step of both?.steps ?? []) [events, censored] = [events + step.events, censored + step.censored];
        expect([events, censored]).toEqual([n, [...open.values()].reduce((all, times) => all + times, 0)]);
      }),
      { numRuns: runs },
    );
  });
});
