import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { runs } from '../../runs.js';
import { anyZone } from '../zones/arbitraries.js';
import { calendarAndInstant, span } from './hours-arbitraries.js';

const given = fc.tuple(calendarAndInstant, span, span);

describe('open hours, properties', () => {
  it('are additive, antisymmetric, monotone and at most what passes', () => {
    fc.assert(
      fc.property(given, ([[options, a], x, y]) => {
        const calendar = new BusinessCalendar(options);
        const [b, c] = [a + x, a + x + y];
        expect(calendar.between(a, c)).toBe(calendar.between(a, b) + calendar.between(b, c));
        expect(calendar.between(c, a)).toBe(0 - calendar.between(a, c));
        expect(calendar.between(a, b)).toBeGreaterThanOrEqual(0);
        expect(calendar.between(a, c)).toBeGreaterThanOrEqual(calendar.between(a, b));
        expect(calendar.between(a, b)).toBeLessThanOrEqual(x);
      }),
      { numRuns: runs },
    );
  });

  it('are what passes, where nothing is ever closed', () => {
    fc.assert(
      fc.property(anyZone, fc.integer({ min: -1e13, max: 1e13 }), span, (zone, from, ms) => {
        expect(BusinessCalendar.always(zone).between(from, from + ms)).toBe(ms);
      }),
      { numRuns: runs },
    );
  });

  it('go as far as is asked, and back: the earliest end, the latest start', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 1e9 }), ([[options, from]], ms) => {
        const calendar = new BusinessCalendar(options);
        const due = calendar.add(from, ms);
        const since = calendar.add(from, -ms);
        if (due !== null) {
          expect(calendar.between(from, due)).toBe(ms);
          expect(calendar.between(from, due - 1)).toBe(ms - 1);
        }
        if (since !== null) {
          expect(calendar.between(since, from)).toBe(ms);
          expect(calendar.between(since + 1, from)).toBe(ms - 1);
        }
        expect(calendar.add(from, 0)).toBe(from);
      }),
      { numRuns: runs },
    );
  });

  it('open, close and last in agreement', () => {
    fc.assert(
      fc.property(given, ([[options, from], ms]) => {
        const calendar = new BusinessCalendar(options);
        const list = calendar.intervals(from, from + ms);
        const [open, close] = [calendar.nextOpen(from), calendar.nextClose(from)];
        if (list[0]) expect(list[0][0]).toBe(open);
        if (list[0] && list[0][1] < from + ms) expect(list[0][1]).toBe(close);
        expect(calendar.isOpen(from)).toBe(open === from);
        if (open !== null) expect([calendar.isOpen(open), calendar.between(from, open)]).toEqual([true, 0]);
        if (close !== null) {
          expect(calendar.isOpen(close)).toBe(false);
          expect(calendar.isOpen(close - 1)).toBe(true);
          expect(calendar.between(from, close)).toBe(close - (open as number));
        }
        for (const [start, end] of list.slice(0, 20)) {
          expect([calendar.isOpen(start), calendar.isOpen(end - 1), calendar.isOpen(end - 0.5)]).toEqual([
            true,
            true,
            true,
          ]);
        }
        expect(list.reduce((sum, [start, end]) => sum + end - start, 0)).toBe(calendar.between(from, from + ms));
      }),
      { numRuns: runs },
    );
  });

  it('subtract the union of pauses, whatever they are', () => {
    const pauses = fc.array(fc.tuple(fc.integer({ min: -2e9, max: 2e9 }), fc.nat({ max: 1e9 })), { maxLength: 8 });
    fc.assert(
      fc.property(given, pauses, ([[options, from], ms], spans) => {
        const calendar = new BusinessCalendar(options);
        const to = from + ms;
        const given = spans.map(([start, length]): [number, number] => [from + start, from + start + length]);
        const left = calendar.betweenExcluding(from, to, given);
        // cut at every edge; each piece is paused as a whole or not at all
        const cuts = [from, to, ...given.flat()].filter((t) => t >= from && t <= to).sort((a, b) => a - b);
        let expected = 0;
        for (let i = 1; i < cuts.length; i++) {
          const [start, end] = [cuts[i - 1] as number, cuts[i] as number];
          if (!given.some(([f, t]) => f <= start && t >= end)) expected += calendar.between(start, end);
        }
        expect(left).toBe(expected);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(calendar.betweenExcluding(from, to, given.reverse())).toBe(left);
        expect(calendar.betweenExcluding(from, to, [])).toBe(calendar.between(from, to));
      }),
      { numRuns: runs },
    );
  });

  it('survive JSON', () => {
    fc.assert(
      fc.property(given, ([[options, from], ms]) => {
        const calendar = new BusinessCalendar(options);
        const again = BusinessCalendar.fromJSON(JSON.parse(JSON.stringify(calendar)));
        expect(again.toJSON()).toEqual(calendar.toJSON());
        expect(again.hash).toBe(calendar.hash);
        expect(again.between(from, from + ms)).toBe(calendar.between(from, from + ms));
      }),
      { numRuns: runs },
    );
  });

  it('take fractions of a millisecond', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 7 }), ([[options, from], ms], eighths) => {
        const calendar = new BusinessCalendar(options);
        const part = eighths / 8;
        const open = calendar.isOpen(from) ? 1 : 0;
        expect(calendar.between(from, from + part)).toBe(open * part);
        expect(calendar.isOpen(from + part)).toBe(open === 1);
        expect(calendar.between(from + part, from + ms + 1)).toBeCloseTo(
          calendar.between(from, from + ms + 1) - open * part,
          6,
        );
        const next = calendar.nextOpen(from + part);
        if (next !== null && next < 4e12) expect(next).toBeGreaterThanOrEqual(from + part);
      }),
      { numRuns: runs },
    );
  });
});
