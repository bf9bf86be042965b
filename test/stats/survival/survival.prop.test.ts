import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, survivalSteps } from '../../../src/stats/survival/survival.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';

const rows = fc.array(fc.record({ time: fc.nat(20), event: fc.boolean() }), { maxLength: 60, size: 'max' });
const read = { time: (row: { time: number }) => row.time, event: (row: { event: boolean }) => row.event };

const delayed = fc.array(
  fc
    .record({ time: fc.integer({ min: 1, max: 20 }), event: fc.boolean(), entry: fc.nat(19) })
    .map((row) => ({ ...row, entry: row.entry % row.time })),
  { maxLength: 40, size: 'max' },
);
const readDelayed = { ...read, entry: (row: { entry: number }) => row.entry };

interface Row {
  readonly time: number;
  readonly event: boolean;
  readonly entry?: number;
}

/** Who could have ended at a time. */
const atRiskAt = (all: readonly Row[], at: number) =>
  all.filter((row) => row.time >= at && (!row.entry || row.entry < at)).length;

/** The product of the textbook, factor by factor. */
function textbook(all: readonly Row[], time: number): number {
  let product = 1;
  for (const at of new Set(all.filter((row) => row.event && row.time <= time).map((row) => row.time))) {
    product *= 1 - all.filter((row) => row.event && row.time === at).length / atRiskAt(all, at);
  }
  return product;
}

describe('kaplanMeier', () => {
  it('is the product of the textbook', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { steps } = kaplanMeier(all, read);
        for (const { time, survival } of steps) expect(survival).toBeCloseTo(textbook(all, time), 12);
      }),
      { numRuns: runs },
    );
  });

  it('is the product of the textbook with delayed entry too, and knows who is there', () => {
    fc.assert(
      fc.property(delayed, (all) => {
        const curve = kaplanMeier(all, readDelayed);
        assertPlain(curve);
        for (const { time, survival, atRisk } of curve.steps) {
          expect(survival).toBeCloseTo(textbook(all, time), 12);
          expect(atRisk).toBe(atRiskAt(all, time));
        }
        expect(kaplanMeier(all.toReversed(), readDelayed)).toEqual(curve);
        const entered = curve.steps.reduce((sum, step) => sum + (step.entered ?? NaN), 0);
        expect(entered).toBe(all.filter((row) => row.entry > 0).length);
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

  it('is the same from every shape and memory, bit for bit', () => {
    const units = fc.constantFrom(1, 0.25, 1e9);
    fc.assert(
      fc.property(rows, units, (all, unit) => {
        const time = all.map((row) => row.time * unit);
        const event = all.map((row) => row.event);
        const marks = event.map(Number);
        const curve = kaplanMeier({ time, event });
        expect(kaplanMeier({ time: Float64Array.from(time), event: Uint8Array.from(marks) })).toEqual(curve);
        expect(kaplanMeier({ time: Float64Array.from(time), event: marks })).toEqual(curve);
        expect(kaplanMeier(all.values(), { ...read, time: (row) => row.time * unit })).toEqual(curve);
        const table = new Map<number, { events: number; censored: number }>();
        for (const [i, one] of time.entries()) {
          const at = table.get(one) ?? { events: 0, censored: 0 };
          table.set(one, at);
          if (event[i]) at.events++;
          else at.censored++;
        }
        expect(survivalSteps(table)).toEqual(curve.steps);
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
