import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import { eachDay } from '../../../src/calendar/periods/period-numbers.js';
import { zonePeriods } from '../../../src/calendar/periods/zone-periods.js';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';
import { runs } from '../../runs.js';
import { zoneAndInstant } from '../zones/arbitraries.js';

describe('zonePeriods of days', () => {
  it('are those of a clock of days, without its names and checks', () => {
    fc.assert(
      fc.property(zoneAndInstant, ([name, instant]) => {
        const days = zonePeriods(timeZoneOf('m', name), eachDay);
        const clock = periodClock('day', name);
        const day = days.indexOf(instant);
        expect(day).toBe(clock.indexOf(instant));
        expect(days.startOf(day)).toBe(clock.startOf(day));
        expect(days.breaks(instant, instant + 1e9)).toEqual(clock.breaks(instant, instant + 1e9));
      }),
      { numRuns: runs },
    );
  });
});
