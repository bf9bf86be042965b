import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodBreaks } from '../../../src/calendar/periods/period-breaks.js';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import { periodTable } from '../../../src/calendar/periods/period-table.js';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';
import { runs } from '../../runs.js';
import { anyInstant, anyZone, zoneAndInstant, zoneAndMonthChange } from '../zones/arbitraries.js';
import { slowMonth } from '../zones/slow-clock.js';

const DAY = 864e5;
const span = fc.oneof(fc.integer({ min: 0, max: 100 * DAY }), fc.integer({ min: 0, max: 6 * 366 * DAY }));

function byTable(breaks: PeriodBreaks, instants: readonly number[]): (number | undefined)[] {
  const { firstDay, firstBreak, starts, periods } = periodTable(breaks);
  return instants.map((instant) => {
    let b = firstBreak[Math.floor(instant / DAY) - firstDay] as number;
    while (instant >= (starts[b + 1] as number)) b++;
    return periods[b];
  });
}

describe('periods, properties', () => {
  it('names the month that Intl prints', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([zone, instant]) => {
        expect(periodClock('month', zone).indexOf(instant)).toBe(slowMonth(zone, instant));
      }),
      { numRuns: runs },
    );
  });

  it('names the month that Intl prints around the starts of months', () => {
    const delta = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(anyZone, fc.integer({ min: -840, max: 1560 }), delta, (zone, month, off) => {
        const clock = periodClock('month', zone);
        const instant = clock.startOf(month) + off;
        expect(clock.indexOf(instant)).toBe(slowMonth(zone, instant));
      }),
      { numRuns: runs },
    );
  });

  it('starts each month at the first instant of its local date, right after the month before', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: -2040, max: 24_000 }), fc.nat({ max: 3 * DAY }), (zone, month, back) => {
        const clock = periodClock('month', zone);
        const start = clock.startOf(month);
        expect(clock.indexOf(start)).toBe(month);
        expect(clock.indexOf(start - 1)).toBe(month - 1);
        expect(clock.indexOf(start - 1 - back)).toBeLessThan(month);
        expect(clock.endOf(month)).toBe(clock.startOf(month + 1));
        expect(clock.endOf(month)).toBeGreaterThan(start);
      }),
      { numRuns: runs },
    );
  });

  it('starts a month right where clocks change around its first midnight', () => {
    fc.assert(
      fc.property(zoneAndMonthChange, fc.nat({ max: 2 * DAY }), ([zone, { at }], back) => {
        const clock = periodClock('month', zone);
        const month = slowMonth(zone, at + DAY);
        const start = clock.startOf(month);
        expect(slowMonth(zone, start)).toBe(month);
        expect(slowMonth(zone, start - 1)).toBe(month - 1);
        expect(slowMonth(zone, start - 1 - back)).toBeLessThan(month);
      }),
      { numRuns: runs },
    );
  });

  it('places every instant in exactly one of the half-open periods, its own unless clocks went back', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([zone, instant]) => {
        const clock = periodClock('month', zone);
        const index = clock.indexOf(instant);
        const holds = [index - 1, index, index + 1].filter(
          (month) => clock.startOf(month) <= instant && instant < clock.endOf(month),
        );
        expect(holds).toHaveLength(1);
        if (holds[0] !== index) {
          expect(holds[0]).toBe(index + 1);
          const changes = timeZoneOf('m', zone).transitions(instant - 2 * DAY, instant + 1);
          expect(changes.some(({ before, after }) => after < before)).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  });

  it('writes the steps out: breaks and table agree with indexOf on the range and around every break', () => {
    fc.assert(
      fc.property(
        zoneAndInstant,
        span,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        ([zone, from], length, shares) => {
          const clock = periodClock('month', zone);
          const to = from + length;
          const breaks = clock.breaks(from, to);
          const around = [...breaks.starts].flatMap((start) => [start - 1, start - 0.01, start, start + 1]);
          const instants = [from, to, ...shares.map((share) => from + share * length), ...around].filter(
            (instant) => instant >= from && instant <= to,
          );
          const expected = instants.map((instant) => clock.indexOf(instant));
          expect(byTable(breaks, instants)).toEqual(expected);
          const { starts, periods } = breaks;
          expect(starts[0]).toBe(from);
          expect(starts.every((start, i) => i === 0 || (start > (starts[i - 1] as number) && start <= to))).toBe(true);
          expect(periods.every((period, i) => i === 0 || period !== periods[i - 1])).toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });

  it('has the same steps whether a range is taken whole or cut', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyZone, anyInstant, span, share, (zone, from, length, cut) => {
        const clock = periodClock('month', zone);
        const middle = from + Math.floor(cut * length);
        const whole = clock.breaks(from, from + length);
        const [left, right] = [clock.breaks(from, middle), clock.breaks(middle, from + length)];
        const joined = [...left.starts].map((start, i) => [start, left.periods[i]]);
        for (const [i, start] of right.starts.entries()) {
          if (joined[joined.length - 1]?.[1] !== right.periods[i]) joined.push([start, right.periods[i]]);
        }
        expect([...whole.starts].map((start, i) => [start, whole.periods[i]])).toEqual(joined);
      }),
      { numRuns: runs },
    );
  });
});
