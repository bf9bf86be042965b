import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { measureOf, pausesOf, spellsOf, workedTimes } from '../../../src/kernels/duration/duration-case.js';
import { runs } from '../../runs.js';
import { anyHours, at, groupsOf, reopenings } from './slow-durations.js';

const tick = fc.oneof(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 3, max: 40 }));
const ticks = fc.array(tick, { maxLength: 6 });
const instant = fc.integer({ min: at(0), max: at(960) });
const spell = fc.tuple(instant, instant).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const pauses = fc.array(
  fc
    .tuple(fc.integer({ min: at(-99), max: at(999) }), fc.oneof(fc.nat(9), fc.nat(9e7)))
    .map(([a, b]) => [a, a + b] as const),
  { maxLength: 6 },
);
const ascending = (list: number[]) => [...list].sort((a, b) => a - b);

describe('spellsOf', () => {
  it('is what walking through the events gives, under every rule, up to every moment', () => {
    fc.assert(
      fc.property(ticks, ticks, ticks, fc.oneof(tick, fc.constant(Infinity)), (ends, again, closings, known) => {
        const past = (list: number[]) => list.filter((each) => each <= known);
        for (const rule of reopenings) {
          const found = spellsOf(3, ascending(ends), ascending(again), ascending(closings), rule, known);
          expect([rule, found]).toEqual([rule, groupsOf(3, past(ends), past(again), past(closings), rule).flat()]);
        }
      }),
      { numRuns: 2 * runs },
    );
  });
});

describe('workedTimes', () => {
  it('is elapsed time less the union of the pauses', () => {
    fc.assert(
      fc.property(spell, pauses, (stretch, list) => {
        const cuts = ascending([stretch.from, stretch.to, ...list.flat()]).filter(
          (each) => each >= stretch.from && each <= stretch.to,
        );
        let sum = 0;
        for (const [k, from] of cuts.entries()) {
          const to = cuts[k + 1] ?? from;
          if (!list.some(([begin, end]) => begin <= from && to <= end)) sum += to - from;
        }
        expect(workedTimes([stretch], pausesOf(list), measureOf(null))).toEqual([sum]);
      }),
      { numRuns: runs },
    );
  });

  it('is what a calendar measures outside the pauses', () => {
    fc.assert(
      fc.property(anyHours, spell, pauses, (hours, stretch, list) => {
        const [time = 0] = workedTimes([stretch], pausesOf(list), measureOf(hours));
        expect(time).toBe(hours.betweenExcluding(stretch.from, stretch.to, list));
        // and outside them is all less inside them
        const inside = pausesOf(list).reduce((sum, { from, to }) => {
          const [low, high] = [Math.max(from, stretch.from), Math.min(to, stretch.to)];
          return high > low ? sum + hours.between(low, high) : sum;
        }, 0);
        expect(time).toBe(hours.between(stretch.from, stretch.to) - inside);
      }),
      { numRuns: runs },
    );
  });

  it('is elapsed time in hours that never close, fractions of a millisecond included', () => {
    const moment = fc.double({ min: at(0), max: at(960), noNaN: true });
    const always = BusinessCalendar.always('Pacific/Apia');
    fc.assert(
      fc.property(moment, moment, pauses, (a, b, list) => {
        const stretch = { from: Math.min(a, b), to: Math.max(a, b) };
        const [elapsed = 0] = workedTimes([stretch], pausesOf(list), measureOf(null));
        expect(workedTimes([stretch], pausesOf(list), measureOf(always))[0]).toBeCloseTo(elapsed, 3);
      }),
      { numRuns: runs },
    );
  });

  it('of segments is the sum over the segments, never negative and never more than elapsed time', () => {
    const segments = fc.array(fc.record({ from: instant, calendar: anyHours }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(segments, spell, pauses, (list, stretch, paused) => {
        const inOrder = [...list].sort((a, b) => a.from - b.from);
        let sum = 0;
        for (const [k, { from, calendar }] of inOrder.entries()) {
          const low = Math.max(k === 0 ? -Infinity : from, stretch.from);
          const high = Math.min(inOrder[k + 1]?.from ?? Infinity, stretch.to);
          if (high > low) sum += calendar.betweenExcluding(low, high, paused);
        }
        const [time = 0] = workedTimes([stretch], pausesOf(paused), measureOf(list));
        expect(time).toBe(sum);
        expect(time).toBeGreaterThanOrEqual(0);
        expect(time).toBeLessThanOrEqual(stretch.to - stretch.from);
      }),
      { numRuns: runs },
    );
  });
});
