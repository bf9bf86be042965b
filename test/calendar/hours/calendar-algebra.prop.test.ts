import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference, intersection, openHoursFromJSON, union } from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import { some } from '../../runs.js';
import { calendarAndInstant, span } from './hours-arbitraries.js';

const given = fc.tuple(calendarAndInstant, calendarAndInstant, calendarAndInstant, span);
const few = { numRuns: some(10) };

/** What a set of hours is, told by its edges alone. */
function expectOpen(
  hours: OpenHours,
  from: number,
  to: number,
  isOpen: (instant: number) => boolean,
  edges: readonly number[],
): void {
  for (const edge of edges.slice(0, 60)) {
    for (const instant of [edge - 1, edge]) expect(hours.isOpen(instant)).toBe(isOpen(instant));
  }
  const intervals = hours.intervals(from, to);
  expect(intervals.reduce((sum, [open, close]) => sum + close - open, 0)).toBe(hours.between(from, to));
  expect(intervals.every(([open, close], i) => open < close && open > (intervals[i - 1]?.[1] ?? -Infinity))).toBe(true);
}

describe('algebra of open hours', () => {
  it('is that of sets, in zones of their own', () => {
    fc.assert(
      fc.property(given, ([[one, from], [two], [three], ms]) => {
        const to = from + ms;
        const [a, b, c] = [new BusinessCalendar(one), new BusinessCalendar(two), new BusinessCalendar(three)] as const;
        const edges = [a, b, c].flatMap((hours) => hours.intervals(from, Math.min(to, from + 2e9)).flat());
        expectOpen(union(a, b, c), from, to, (t) => a.isOpen(t) || b.isOpen(t) || c.isOpen(t), edges);
        expectOpen(intersection(a, b, c), from, to, (t) => a.isOpen(t) && b.isOpen(t) && c.isOpen(t), edges);
        expectOpen(difference(a, b, c), from, to, (t) => a.isOpen(t) && !b.isOpen(t) && !c.isOpen(t), edges);
        expectOpen(difference(union(a, b), c), from, to, (t) => (a.isOpen(t) || b.isOpen(t)) && !c.isOpen(t), edges);
      }),
      few,
    );
  });

  it('includes and excludes: |A ∪ B| + |A ∩ B| = |A| + |B|, |A ∖ B| = |A| − |A ∩ B|', () => {
    fc.assert(
      fc.property(given, ([[one, from], [two, other], , ms]) => {
        const [a, b] = [new BusinessCalendar(one), new BusinessCalendar(two)];
        for (const to of [from + ms, other]) {
          const [both, either] = [intersection(a, b).between(from, to), union(a, b).between(from, to)];
          expect(either + both).toBe(a.between(from, to) + b.between(from, to));
          expect(difference(a, b).between(from, to)).toBe(a.between(from, to) - both);
        }
        expect(difference(a, a).between(from, other)).toBe(0);
        const columns = [Float64Array.of(from, other), Float64Array.of(from + ms, from)] as const;
        expect([...union(a, b).betweenColumns(...columns)]).toEqual([
          union(a, b).between(from, from + ms),
          union(a, b).between(other, from),
        ]);
      }),
      few,
    );
  });

  it('does not depend on the order of parts, and survives JSON', () => {
    fc.assert(
      fc.property(given, ([[one, from], [two], [three], ms]) => {
        const [a, b, c] = [new BusinessCalendar(one), new BusinessCalendar(two), new BusinessCalendar(three)] as const;
        for (const combine of [union, intersection]) {
          const [here, there] = [combine(a, b, c), combine(c, a, b)];
          expect(JSON.stringify(here)).toBe(JSON.stringify(there));
          expect(here.hash).toBe(there.hash);
        }
        const nested = difference(union(a, c), intersection(b, c), c);
        const again = openHoursFromJSON(JSON.parse(JSON.stringify(nested)));
        expect(again.toJSON()).toEqual(nested.toJSON());
        expect(again.hash).toBe(nested.hash);
        expect(again.intervals(from, from + ms)).toEqual(nested.intervals(from, from + ms));
      }),
      few,
    );
  });
});
