import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import {
  difference,
  intersection,
  openHoursFromJSON,
  sequence,
  union,
} from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import { some } from '../../runs.js';
import { calendarAndInstant, span } from './hours-arbitraries.js';

const given = fc.tuple(calendarAndInstant, calendarAndInstant, calendarAndInstant, span);
const DAY = 86_400_000;
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

  it('counts a sequence part by part, whenever hours change and in whatever order they are written', () => {
    const [near, far] = [fc.integer({ min: -20 * DAY, max: 400 * DAY }), fc.integer({ min: -8e15, max: 8e15 })];
    const changes = fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: near }, far), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(given, changes, fc.boolean(), ([[one, from], [two], [three], ms], offsets, isFar) => {
        const hours = [one, two, three].map((options) => new BusinessCalendar(options));
        const starts = offsets.map((offset) => (Math.abs(offset) > 400 * DAY ? offset : from + offset));
        const parts = hours.map((calendar, i) => ({ from: starts[i] as number, calendar }));
        const whole = sequence(parts);
        expect(JSON.stringify(sequence([...parts].reverse()))).toBe(JSON.stringify(whole));
        const again = openHoursFromJSON(JSON.parse(JSON.stringify(whole)));
        const ordered = [...parts].sort((a, b) => a.from - b.from);
        const to = isFar ? from + 10 * ms : from + ms;
        let sum = 0;
        const edges: number[] = [];
        const intervals: [number, number][] = [];
        for (const [i, { calendar }] of ordered.entries()) {
          const start = i === 0 ? from : Math.max(from, ordered[i]?.from ?? 0);
          const end = Math.min(to, ordered[i + 1]?.from ?? to);
          if (start >= end) continue;
          sum += calendar.between(start, end);
          edges.push(start);
          if (isFar) continue;
          for (const [open, close] of calendar.intervals(start, end)) {
            if (intervals.at(-1)?.[1] === open) (intervals.at(-1) as [number, number])[1] = close;
            else intervals.push([open, close]);
          }
        }
        for (const hours of [whole, again]) {
          expect(hours.between(from, to)).toBe(sum);
          expect(hours.between(to, from)).toBe(0 - sum);
          if (!isFar) expect(hours.intervals(from, to)).toEqual(intervals);
        }
        const isOpen = (t: number) =>
          (ordered.filter(({ from }) => from <= t).at(-1) ?? ordered[0])?.calendar.isOpen(t);
        for (const edge of edges) {
          expect([whole.isOpen(edge - 1), whole.isOpen(edge)]).toEqual([isOpen(edge - 1), isOpen(edge)]);
        }
        const due = whole.add(from, 1e7);
        if (due !== null) expect(whole.between(from, due)).toBe(1e7);
        expect([...whole.betweenColumns(Float64Array.of(from, to), Float64Array.of(to, from))]).toEqual([sum, 0 - sum]);
      }),
      { numRuns: some(40) },
    );
  });
});
