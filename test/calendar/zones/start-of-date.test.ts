import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import { startOfDate } from '../../../src/calendar/zones/start-of-date.js';
import { runs } from '../../runs.js';
import { anyZone, zoneAndMonthChange, zoneNearChange } from './arbitraries.js';

const DAY = 86_400_000;

describe('startOfDate', () => {
  it('is the start of the day that a clock of days has, around changes too', () => {
    const anyDay = fc.oneof(
      zoneNearChange,
      zoneAndMonthChange.map(([zone, { at, before }]): [string, number] => [zone, at + before]),
      fc.tuple(anyZone, fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 })),
    );
    const nearby = fc.integer({ min: -1, max: 1 });
    fc.assert(
      fc.property(anyDay, nearby, ([zone, instant], more) => {
        const day = Math.floor(instant / DAY) + more;
        expect(startOfDate('m', day, zone)).toBe(periodClock('day', zone).startOf(day));
      }),
      { numRuns: runs },
    );
  });

  it.each([
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'], // 00:00 became 01:00
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'], // left out
    ['America/St_Johns', '2009-11-01', '2009-11-01T02:30:00.000Z'], // 00:01 became 23:01
    ['Africa/Monrovia', '1970-06-01', '1970-06-01T00:44:30.000Z'],
    ['UTC', '0000-01-01', '0000-01-01T00:00:00.000Z'],
    ['Asia/Ho_Chi_Minh', '0000-01-01', '-000001-12-31T16:53:30.000Z'],
  ])('%s, %s', (zone, date, start) => {
    expect(new Date(startOfDate('m', Date.parse(date) / DAY, zone)).toISOString()).toBe(start);
  });
});
