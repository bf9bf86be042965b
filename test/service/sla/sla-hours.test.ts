import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { hoursOf, noHours } from '../../../src/service/sla/sla-hours.js';
import { runs } from '../../runs.js';
import { DAY, HOUR, instants } from '../time/open-hours-arbitrary.js';
import { ownHours, slowSegments } from './sla-arbitraries.js';

const always = BusinessCalendar.always();

describe('hoursOf', () => {
  it('measures what lies between, and adds what it measures', () => {
    fc.assert(
      fc.property(ownHours, instants, fc.nat(20 * DAY), (own, from, length) => {
        const { measure, add } = hoursOf(own);
        let time = 0;
        for (const [start, end] of slowSegments(from, from + length, own, [])) time += end - start;
        expect(measure(from, from + length)).toBe(time);
        const reached = add(from, time) as number;
        expect(measure(from, reached)).toBe(time);
        expect(reached).toBeLessThanOrEqual(from + length);
      }),
      { numRuns: runs },
    );
  });

  it('lets the first segment hold before it starts, the last one for good, and one that has no length never', () => {
    const closed = new BusinessCalendar({ timeZone: 'UTC', hours: {} });
    const { measure, add } = hoursOf([
      { from: 100, calendar: closed },
      { from: 50, calendar: always },
      { from: 200, calendar: closed },
      { from: 200, calendar: always },
    ]);
    expect([measure(0, 300), add(0, 100), add(0, 101), add(150, 10), add(500, 5)]).toEqual([200, 100, 201, 210, 505]);
  });

  it('reads segments that come one by one', () => {
    function* list() {
      yield { from: 10, calendar: always };
      yield { from: new Date(20), calendar: always };
    }
    expect(hoursOf(list()).add(0, HOUR)).toBe(HOUR);
  });
});

describe('noHours', () => {
  it('never closes', () => {
    expect([noHours().measure(5, 9), noHours().add(5, 4)]).toEqual([4, 9]);
  });
});
