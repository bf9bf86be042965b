import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessDatesOf } from '../../../src/calendar/hours/business-dates.js';
import { slaDueAt } from '../../../src/service/sla/sla-due-at.js';
import { runs, some } from '../../runs.js';
import { calendars, DAY, EPOCH, HOUR, hours, instants, pauses, slowPieces } from '../time/open-hours-arbitrary.js';
import { ownHours, segments, slowSegments, teamAt } from './sla-arbitraries.js';

const targets = fc.oneof(
  fc.nat(20).map((each) => each * HOUR),
  fc.nat(20 * HOUR),
);
/** Everything that is due is due by then: 20 open hours take 20 weeks at most, and 5 days are paused at most. */
const AHEAD = 200 * DAY;

const check = <Ts extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  law: (...args: Ts) => void,
) => fc.assert(fc.property(...arbitraries, law), { numRuns: runs });

/** The earliest instant up to which the pieces hold this much. */
function slowDue(start: number, target: number, pieces: readonly (readonly [number, number])[]): number | null {
  if (target === 0) return start;
  let left = target;
  for (const [from, to] of pieces) {
    if (to - from >= left) return from + left;
    left -= to - from;
  }
  return null;
}

describe('slaDueAt', () => {
  it('is the earliest instant up to which the target has been used up, piece by piece', () => {
    check([instants, targets, hours, pauses], (start, target, calendar, paused) => {
      const pieces = slowPieces(start, start + AHEAD, calendar, paused);
      expect(slaDueAt(start, target, { calendar, pauses: paused })).toBe(slowDue(start, target, pieces));
    });
  });

  it('leaves the target as open time from start to due, and less of it a millisecond before', () => {
    check([instants, targets, calendars, pauses], (start, target, calendar, paused) => {
      const due = slaDueAt(start, target, { calendar, pauses: paused });
      if (due === null) {
        expect(paused.some(([, to]) => to === null)).toBe(true);
        return;
      }
      const closed = paused.map(([from, to]) => [from, to ?? start + AHEAD] as const);
      expect(calendar.betweenExcluding(start, due, closed)).toBe(target);
      if (target > 0) expect(calendar.betweenExcluding(start, due - 1, closed)).toBe(target - 1);
    });
  });

  it('is not moved by pauses that begin when it is due or later, nor by those that were over before', () => {
    check([instants, targets, hours, pauses, pauses], (start, target, calendar, paused, more) => {
      const due = slaDueAt(start, target, { calendar, pauses: paused });
      const idle = more.filter(([from, to]) => (due !== null && from >= due) || (to !== null && to <= start));
      expect(slaDueAt(start, target, { calendar, pauses: [...idle, ...paused] })).toBe(due);
    });
  });

  it('never comes earlier for more pauses, and moves on with the target at least as far as the target does', () => {
    check([instants, targets, targets, hours, pauses, pauses], (start, target, more, calendar, paused, others) => {
      const at = (ms: number, list: typeof paused) => slaDueAt(start, ms, { calendar, pauses: list }) ?? Infinity;
      const due = at(target, paused);
      expect(at(target, [...paused, ...others])).toBeGreaterThanOrEqual(due);
      expect(at(target + more, paused)).toBeGreaterThanOrEqual(due + more);
    });
  });

  it('can be reached in steps', () => {
    check([instants, targets, targets, hours, pauses], (start, first, then, calendar, paused) => {
      const options = { calendar, pauses: paused };
      const halfway = slaDueAt(start, first, options);
      const whole = slaDueAt(start, first + then, options);
      expect(halfway === null ? null : slaDueAt(halfway, then, options)).toBe(whole);
    });
  });

  it('is, around the clock and without pauses, the start and the target', () => {
    check([fc.integer({ min: -1e15, max: 1e15 }), fc.nat(1e15)], (start, target) => {
      expect(slaDueAt(start, target)).toBe(start + target);
    });
  });

  it('is the earliest instant up to which the segments have used up the target, stretch by stretch', () => {
    check([instants, targets, ownHours, pauses], (start, target, own, paused) => {
      const pieces = slowSegments(start, start + AHEAD, own, paused);
      expect(slaDueAt(start, target, { calendar: own, pauses: paused })).toBe(slowDue(start, target, pieces));
    });
  });

  it('is found by going from minute to minute and asking who has the case, and whether they are open', () => {
    const MINUTE = 60_000;
    const onMinutes = (at: number) => EPOCH + Math.round((at - EPOCH) / MINUTE) * MINUTE;
    const short = fc.nat(4 * 60).map((minutes) => minutes * MINUTE);
    const minutes = fc.nat(3 * 24 * 60).map((each) => EPOCH + each * MINUTE);
    const handed = segments.map((list) =>
      list.map(({ from, calendar }) => ({ from: onMinutes(from as number), calendar })),
    );
    fc.assert(
      fc.property(minutes, short, handed, pauses, (start, target, calendar, given) => {
        const paused = given.map(([from, to]) => [onMinutes(from), to && onMinutes(to)] as const);
        const due = slaDueAt(start, target, { calendar, pauses: paused });
        const end = start + 9 * DAY;
        let [at, left] = [start, target];
        for (; at < end && left > 0; at += MINUTE) {
          const isPaused = paused.some(([from, to]) => from <= at && at < (to ?? Infinity));
          if (!isPaused && teamAt(calendar, at).isOpen(at)) left -= MINUTE;
        }
        if (left === 0) expect(due).toBe(at);
        else expect(due ?? Infinity).toBeGreaterThan(end);
      }),
      { numRuns: some(5) },
    );
  });

  it('leaves the target as time worked from start to due, whoever had the case, and moves on with every pause', () => {
    check([instants, targets, ownHours, pauses, pauses], (start, target, calendar, paused, more) => {
      const due = slaDueAt(start, target, { calendar, pauses: paused });
      const later = slaDueAt(start, target, { calendar, pauses: [...paused, ...more] });
      expect(later ?? Infinity).toBeGreaterThanOrEqual(due ?? Infinity);
      if (due === null) return;
      let worked = 0;
      for (const [from, to] of slowSegments(start, due, calendar, paused)) worked += to - from;
      expect(worked).toBe(target);
    });
  });

  it('is the same for a calendar as for segments that all have it', () => {
    check(
      [instants, targets, calendars, pauses, fc.array(instants, { minLength: 1, maxLength: 3 })],
      (start, target, calendar, paused, starts) => {
        const whole = slaDueAt(start, target, { calendar, pauses: paused });
        const list = starts.map((from) => ({ from, calendar }));
        expect(slaDueAt(start, target, { calendar: list, pauses: paused })).toBe(whole);
        expect(slaDueAt(start, target, { calendar: new Set(list) as never, pauses: paused })).toBe(whole);
      },
    );
  });

  it('goes, in business days, from date to date and passes over those that are due before the start or in a pause', () => {
    const by = fc.option(fc.constantFrom('00:00', '09:00', '13:00', '24:00'), { nil: undefined });
    check([instants, fc.nat(4), by, calendars, pauses], (start, businessDays, by, calendar, paused) => {
      const dates = businessDatesOf('slaDueAt', calendar);
      const counts = (due: number) =>
        due >= start && !paused.some(([from, to]) => from <= due && due < (to ?? Infinity));
      const own = dates.dateAt(start) as number;
      let [date, due, left] = [own, Number.NaN, Math.max(businessDays, 1)];
      for (let days = businessDays === 0 ? 0 : 1; left > 0 && days < 100; days++) {
        date = dates.dateAfter(own, days) as number;
        due = by === undefined ? dates.closingOf(date) : dates.instantAt(date, Number(by.slice(0, 2)) * HOUR);
        if (counts(due)) left--;
      }
      const found = slaDueAt(start, { businessDays, by }, { calendar, pauses: paused });
      expect(found).toBe(left === 0 ? due : null);
    });
  });
});
