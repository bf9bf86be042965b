import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { businessDays } from '../../../src/calendar/hours/business-days.js';
import { difference, intersection, sequence, union } from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import { expectSame, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const HOUR = 3_600_000;
const office = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });

describe('businessDays', () => {
  it('parts a duration into whole days and hours', () => {
    const dayMs = 8 * HOUR;
    expectSame(businessDays(20 * HOUR, office) ?? {}, { inDays: 2.5, inHours: 20, days: 2, hours: 4, dayMs });
    expectSame(businessDays(0, office) ?? {}, { inDays: 0, inHours: 0, days: 0, hours: 0, dayMs });
    expectSame(businessDays(-0, dayMs) ?? {}, { inDays: 0, inHours: 0, days: 0, hours: 0, dayMs });
    expect(businessDays(16 * HOUR, dayMs)).toMatchObject({ days: 2, hours: 0 });
    expect(businessDays(null, office)).toBeNull();
    expect(businessDays(undefined, office)).toBeNull();
  });

  it('takes the usual day of a calendar, whatever holidays, overrides and turned clocks do to some', () => {
    const lengthOf = (hours: object, more: object = {}) =>
      businessDays(0, new BusinessCalendar({ timeZone: 'America/New_York', hours, ...more }))?.dayMs;
    const split = [
      ['08:00', '12:00'],
      ['13:00', '17:30'],
    ] as const;
    expect(lengthOf({ 1: split, 2: split, 6: [['08:00', '12:00']] })).toBe(7 * HOUR);
    expect(lengthOf({ 7: [['22:00', '06:00']] }, { holidays: ['1970-01-04'] })).toBe(8 * HOUR);
    expect(lengthOf({ 4: [['09:00', '10:00']], 5: [] }, { overrides: { '1970-01-01': [] } })).toBe(HOUR);
    // shifts that overlap count once
    expect(
      lengthOf({
        1: [
          ['09:00', '12:00'],
          ['11:00', '13:00'],
        ],
      }),
    ).toBe(4 * HOUR);
    expect(businessDays(0, BusinessCalendar.always('Pacific/Apia'))?.dayMs).toBe(24 * HOUR);
  });

  it('takes the usual day of combined hours of one zone', () => {
    const kolkata = (opens: string, closes: string, more: object = {}) =>
      BusinessCalendar.weekdays({ timeZone: 'Asia/Kolkata', opens, closes, ...more });
    const lengthOf = (hours: OpenHours) => (businessDays(0, hours)?.dayMs ?? 0) / HOUR;
    const [day, late] = [kolkata('09:00', '17:00'), kolkata('12:00', '20:00')];
    expect([union(day, late), intersection(day, late), difference(day, late)].map(lengthOf)).toEqual([11, 5, 3]);
    // weekdays with open time: a night shift has two
    expect(lengthOf(union(kolkata('22:00', '06:00', { days: [5] })))).toBe(4);
    const eve = new BusinessCalendar({
      timeZone: 'Asia/Calcutta',
      hours: {},
      overrides: { '1970-01-05': [['12:00', '24:00']] },
    });
    expect(lengthOf(difference(day, eve))).toBe(8);
    expect(lengthOf(union(day, kolkata('09:00', '13:00', { days: [6] })))).toBeCloseTo(44 / 6, 12);
    const more = { holidays: ['1970-01-05'], closures: { '1970-01-06': [['00:00', '24:00']] } };
    expect(lengthOf(union(kolkata('09:00', '17:00', more)))).toBe(8);
  });

  it('takes that of a sequence where its parts agree, also within other hours', () => {
    const berlin = (opens: string, closes: string) =>
      BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens, closes });
    const inTurn = (...hours: OpenHours[]) => sequence(hours.map((calendar, i) => ({ from: i * 1e11, calendar })));
    const lengthOf = (hours: OpenHours) => (businessDays(0, hours)?.dayMs ?? 0) / HOUR;
    const shifted = inTurn(office, berlin('10:00', '18:00'));
    expect(lengthOf(shifted)).toBe(8);
    expect(lengthOf(inTurn(office, new BusinessCalendar({ timeZone: 'Europe/Berlin', hours: {} })))).toBe(8);
    // nights have the days on which they start
    expect(lengthOf(inTurn(berlin('22:00', '06:00'), office))).toBe(8);
    expect(lengthOf(intersection(shifted, inTurn(berlin('11:00', '23:00'), berlin('05:00', '16:00'))))).toBe(6);
    const refused = (hours: OpenHours) => () => businessDays(0, hours);
    const text =
      'businessDays: day must be hours of one zone whose usual days are of one length, or that length in milliseconds; ';
    expect(refused(inTurn(office, berlin('08:00', '20:00')))).toThrow(`${text}these change from 28800000 to 43200000`);
    expect(refused(union(shifted, berlin('09:00', '17:00')))).toThrow(`${text}these change from 28800000 to 32400000`);
    const tokyo = BusinessCalendar.weekdays({ timeZone: 'Asia/Tokyo', opens: '09:00', closes: '17:00' });
    expect(refused(union(office, tokyo))).toThrow(`${text}these are of Asia/Tokyo, Europe/Berlin`);
    const often = sequence(Array.from({ length: 102 }, (_, from) => ({ from, calendar: office })));
    expect(refused(often)).toThrow(`${text}these change 101 times, more than 100`);
  });

  it('loses nothing: days and hours make up the duration', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e13, noNaN: true }), fc.integer({ min: 1, max: 1e8 }), (ms, dayMs) => {
        const { inDays, inHours, days, hours } = businessDays(ms, dayMs) as NonNullable<
          ReturnType<typeof businessDays>
        >;
        expect(Number.isInteger(days)).toBe(true);
        expect(hours * HOUR).toBeLessThan(dayMs * (1 + 1e-12));
        expect(Math.abs(days * dayMs + hours * HOUR - ms)).toBeLessThanOrEqual(1e-15 * ms + 1e-300);
        expect([inDays * dayMs, inHours * HOUR].every((back) => Math.abs(back - ms) <= 1e-15 * ms + 1e-300)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('refuses what is no duration and no day', () => {
    for (const ms of [-1, NaN, Infinity, '5', {}]) {
      expect([ms, outcome(() => businessDays(ms as never, office))]).toEqual([ms, 'INVALID_VALUE']);
    }
    const never = new BusinessCalendar({ timeZone: 'UTC', hours: {} });
    for (const day of [
      0,
      -1,
      0.5,
      5e-324,
      NaN,
      Infinity,
      null,
      undefined,
      {},
      never,
      union(never),
      { toJSON: () => ({ kind: 'union' }) },
    ]) {
      expect(outcome(() => businessDays(5, day as never))).toBe('INVALID_OPTION');
      expect(outcome(() => businessDays(null, day as never))).toBe('INVALID_OPTION');
    }
    expect(() => businessDays(5, never)).toThrow(
      'businessDays: day must be a calendar with shifts, or milliseconds from 1; got BusinessCalendar',
    );
  });
});
