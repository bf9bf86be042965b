import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { combinedSource, sequenceSource } from '../../../src/calendar/hours/combined-source.js';
import { compileHours } from '../../../src/calendar/hours/compile-hours.js';
import { weekOf } from '../../../src/calendar/hours/weekly-hours.js';
import { CHUNK, CYCLE } from '../../../src/calendar/open/open-chunks.js';
import { OpenTime } from '../../../src/calendar/open/open-time.js';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';

const HOUR = 3_600_000;
const timeOf = (timeZone: string, opens: string, closes: string): OpenTime => {
  const { hours } = BusinessCalendar.weekdays({ timeZone, opens, closes }).toJSON();
  const none = new Map();
  const zone = timeZoneOf('m', timeZone);
  return new OpenTime(compileHours({ zone, week: weekOf(hours), special: none, closed: none, isLater: false }));
};
const [berlin, tokyo] = [timeOf('Europe/Berlin', '09:00', '17:00'), timeOf('Asia/Tokyo', '08:00', '20:00')];

describe('the source of several hours', () => {
  it('puts them together chunk by chunk', () => {
    const day = Date.parse('2026-01-05T00:00Z');
    const measured = (kind: 'union' | 'intersection' | 'difference') =>
      new OpenTime(combinedSource(kind, [berlin, tokyo])).between(day, day + 24 * HOUR) / HOUR;
    expect([measured('union'), measured('intersection'), measured('difference')]).toEqual([17, 3, 5]);
  });

  it('has chunks of one kind before all changes and, every 400 years, after them', () => {
    const changes = [-5000 * CHUNK + 5, 12 * CHUNK, 12 * CHUNK + 7, 5000 * CHUNK];
    const source = sequenceSource([berlin, tokyo, berlin, tokyo, berlin], changes);
    expect([source.low, source.high]).toEqual([-5000, 5001]);
    expect([-5001, -6000, -1e6].map(source.like)).toEqual([-5001, -5001, -5001]);
    const last = [5001, 5001 + CYCLE, 5001 + 300 * CYCLE].map(source.like);
    expect(new Set(last).size).toBe(1);
    // chunks within which hours change are like no other
    expect([-5000, 12].map(source.like)).toEqual([-5000, 12]);
    expect(source.like(11)).toBe(tokyo.source.like(11));
    // before 1799 all chunks of a zone are alike, within one part
    expect(new Set([-4999, -4000, -2000].map(source.like)).size).toBe(1);
    expect(source.compile(11)).toEqual(tokyo.chunk(11));
    expect(source.compile(13)).toEqual(tokyo.chunk(13));
  });
});
