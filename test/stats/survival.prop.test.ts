import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../src/stats/survival.js';
import { runs } from '../runs.js';

const rows = fc.array(fc.record({ time: fc.nat(20), event: fc.boolean() }), { maxLength: 60 });
const read = { time: (row: { time: number }) => row.time, event: (row: { event: boolean }) => row.event };

/** The product of the textbook, factor by factor. */
function textbook(all: readonly { time: number; event: boolean }[], time: number): number {
  let product = 1;
  for (const at of new Set(all.filter((row) => row.event && row.time <= time).map((row) => row.time))) {
    const atRisk = all.filter((row) => row.time >= at).length;
    product *= 1 - all.filter((row) => row.event && row.time === at).length / atRisk;
  }
  return product;
}

describe('kaplanMeier', () => {
  it('is the product of the textbook', () => {
    fc.assert(
      fc.property(rows, (all) => {
        for (const { time, survival } of kaplanMeier(all, read).steps)
          expect(survival).toBeCloseTo(textbook(all, time), 12);
      }),
      { numRuns: runs },
    );
  });

  it('does not depend on the order of rows, and falls from 1 to 0', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const curve = kaplanMeier(all, read);
        expect(kaplanMeier([...all].reverse(), read)).toEqual(curve);
        const levels = [1, ...curve.steps.map((step) => step.survival), 0];
        expect(levels).toEqual([...levels].sort((a, b) => b - a));
        expect(curve.steps.reduce((sum, step) => sum + step.events + step.censored, 0)).toBe(all.length);
      }),
      { numRuns: runs },
    );
  });

  it('is the empirical curve, to the last bit, when everything has ended', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15), { minLength: 1, maxLength: 60 }), (times) => {
        const { steps } = kaplanMeier({ time: times, event: times.map(() => true) });
        for (const { time, survival } of steps)
          expect(survival).toBe(times.filter((each) => each > time).length / times.length);
      }),
      { numRuns: runs },
    );
  });
});
