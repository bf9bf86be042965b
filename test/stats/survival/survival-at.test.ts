import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { survivalAt } from '../../../src/stats/survival/survival-at.js';
import { outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const curve = kaplanMeier({ time: [2, 3, 3, 5, 6, 8, 9, 9], event: [1, 1, 1, 1, 0, 1, 0, 0] });

describe('survivalAt', () => {
  it('gives the share left and the number at risk, as summary.survfit of R does', () => {
    // summary(survfit(Surv(c(2,3,3,5,6,8,9,9), c(1,1,1,1,0,1,0,0)) ~ 1), times = c(0, 2, 4, 6, 7, 9)): n.risk, survival, std.err
    const expected = [
      [8, 1, 0],
      [8, 0.875, 0.11692679333668567],
      [5, 0.625, 0.1711632992203644],
      [4, 0.5, 0.17677669529663687],
      [3, 0.5, 0.17677669529663687],
      [2, 0.3333333333333333, 0.18002057495577437],
    ];
    for (const [k, point] of survivalAt(curve, [0, 2, 4, 6, 7, 9]).entries()) {
      const [atRisk, survival, se] = expected[k] as [number, number, number];
      expect(point.atRisk).toBe(atRisk);
      expect(point.survival).toBeCloseTo(survival, 14);
      expect(point.se).toBeCloseTo(se, 14);
    }
  });

  it('knows nothing beyond the last time, unless all have ended', () => {
    expect(survivalAt(curve, [9.1])).toEqual([{ time: 9.1, survival: null, se: null, atRisk: 0 }]);
    const ended = kaplanMeier({ time: [1, 2], event: [1, 1] });
    expect(survivalAt(ended, [2, 5])).toEqual([
      { time: 2, survival: 0, se: null, atRisk: 1 },
      { time: 5, survival: 0, se: null, atRisk: 0 },
    ]);
    expect(survivalAt({ steps: [] }, [0])).toEqual([{ time: 0, survival: null, se: null, atRisk: 0 }]);
  });

  it('counts those who come later from then on', () => {
    const late = kaplanMeier({ time: [4, 6, 8], event: [1, 0, 1], entry: [0, 5, 0] });
    expect(survivalAt(late, [0, 4, 4.5, 5, 6]).map(({ atRisk }) => atRisk)).toEqual([2, 2, 1, 1, 2]);
  });

  it('is what the steps say, in any order of times', () => {
    const durations = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(durations, fc.array(fc.integer({ min: 0, max: 44 })), (time, asked) => {
        const event = time.map((_, i) => i % 3 !== 0);
        const times = asked.map((half) => half / 2);
        const points = survivalAt(kaplanMeier({ time, event }), times);
        expect(points.map((point) => point.time)).toEqual(times);
        for (const point of points) {
          expect(point.atRisk).toBe(time.filter((one) => one >= point.time).length);
          const last = Math.max(...time);
          const { steps } = kaplanMeier({ time, event });
          const passed = steps.filter((step) => step.time <= point.time).at(-1)?.survival ?? 1;
          expect(point.survival).toBe(point.time > last && passed > 0 ? null : passed);
        }
      }),
      { numRuns: runs },
    );
  });

  it('refuses times and curves that are none', () => {
    expect(() => survivalAt(curve, 5 as never)).toThrow('survivalAt: times must be an array of times; got 5');
    expect(() => survivalAt(curve, [1, -1])).toThrow('survivalAt: times must be numbers from 0; got -1 at index 1');
    for (const bad of [NaN, Infinity, '1', null, 1n, Symbol('1')]) {
      expect(outcome(() => survivalAt(curve, [bad as number]))).toBe('INVALID_OPTION');
    }
    expect(Object.is(survivalAt(curve, [-0])[0]?.time, 0)).toBe(true);
    expect(() => survivalAt({ steps: null }, [1])).toThrow(
      "survivalAt: curve must be an object with steps (a metric gives its steps when asked with curve: 'full')",
    );
  });
});
