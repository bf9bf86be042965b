import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { runs } from '../../runs.js';
import { calendarAndInstant, hourZones, length } from './hours-arbitraries.js';
import { slowIntervals } from './slow-hours.js';

describe('compiled calendars', () => {
  it(`open and close when the wall clocks of ${hourZones.length} zones say so`, () => {
    expect(hourZones.length).toBeGreaterThanOrEqual(45);
    fc.assert(
      fc.property(calendarAndInstant, length, ([options, from], ms) => {
        const to = from + ms;
        const calendar = new BusinessCalendar(options);
        const slow = slowIntervals(options, from, to);
        expect(calendar.intervals(from, to)).toEqual(slow);
        const sum = slow.reduce((all, [open, close]) => all + close - open, 0);
        expect(calendar.between(from, to)).toBe(sum);
        const opens = slow.map(([open]) => open).filter((open) => open > from);
        const closes = slow.map(([, close]) => close).filter((close) => close < to);
        if (opens.length > 0) expect(calendar.previousOpen(to - 1)).toBe(opens.at(-1));
        if (closes.length > 0) expect(calendar.previousClose(to - 1)).toBe(closes.at(-1));
      }),
      { numRuns: runs },
    );
  });
});
