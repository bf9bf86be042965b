import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference, sequence, union } from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import {
  assertAtHand,
  assertHours,
  givenHours,
  mergedStored,
  restoredHours,
  storedOf,
} from '../../../src/kernels/duration/duration-hours.js';
import { outcome } from '../../laws.js';

const office = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '09:00', closes: '17:00' });
const none = { calendar: null, calendarHash: null };

describe('the hours of a state', () => {
  it('are held as JSON with a hash, where there are hours for all', () => {
    expect(storedOf('m', office)).toEqual({ calendar: office.toJSON(), calendarHash: office.hash });
    for (const calendar of [null, 'per-case'] as const) expect(storedOf('m', calendar)).toEqual(none);
  });

  it('are not at hand unless they are given', () => {
    const stored = { ...storedOf('m', office), clock: 'business' };
    const bare = restoredHours(undefined, stored) as BusinessCalendar;
    expect([bare.hash, bare.toJSON()]).toEqual([office.hash, office.toJSON()]);
    expect(() => assertAtHand('m', bare)).toThrow(
      'm: calendar must be given to count on: fromJSON(state, { calendar })',
    );
    expect(restoredHours(office, stored)).toBe(office);
    for (const calendar of [office, 'per-case', null] as const) {
      expect(outcome(() => assertAtHand('m', calendar))).toBe('none');
    }
    expect(restoredHours(undefined, { ...none, clock: 'per-case' })).toBe('per-case');
    expect(restoredHours(undefined, { ...none, clock: 'elapsed' })).toBeUndefined();
  });

  it('must be hours where they are given, and nothing else is', () => {
    expect(givenHours('m', undefined)).toBeUndefined();
    expect(givenHours('m', { calendar: office })).toBe(office);
    for (const options of [{ calendar: 5 }, { calendar: null }, { hours: office }]) {
      expect(outcome(() => givenHours('m', options as never))).toBe('INVALID_OPTION');
    }
    expect(() => assertHours('m', 'always', ' or none')).toThrow(
      'm: calendar must be a BusinessCalendar or other open hours or none; got "always"',
    );
  });

  it('merge by their zone, whichever of its names they have, and by nothing less', () => {
    const [old, today] = ['Asia/Saigon', 'Asia/Ho_Chi_Minh'].map((zone) =>
      storedOf('m', BusinessCalendar.always(zone)),
    );
    if (!old || !today) throw new Error('two zones');
    expect(mergedStored('m', old, today)).toEqual(today);
    expect(mergedStored('m', today, old)).toEqual(today);
    const both = [old, today].map(({ calendar }) =>
      storedOf('m', union(office, BusinessCalendar.fromJSON(calendar as never))),
    );
    expect(mergedStored('m', both[0] as typeof old, both[1] as typeof old)).toEqual(both[1]);
    expect(() => mergedStored('m', old, storedOf('m', BusinessCalendar.always('Asia/Tokyo')))).toThrow(
      'm: calendar.timeZone is "Asia/Saigon" here, "Asia/Tokyo" in the other state',
    );
    expect(mergedStored('m', none, none)).toBe(none);
    expect(outcome(() => mergedStored('m', none, old))).toBe('STATE_MISMATCH');
    expect(outcome(() => mergedStored('m', old, none))).toBe('STATE_MISMATCH');
  });

  it('C16: merge by the canonical zone inside of what is combined, and name what differs where they do not', () => {
    const desk = (timeZone: string, more: object = {}) =>
      BusinessCalendar.weekdays({ timeZone, opens: '09:00', closes: '17:00', ...more });
    const [calcutta, kolkata] = [desk('Asia/Calcutta'), desk('Asia/Kolkata')];
    const nested = (hours: OpenHours) =>
      storedOf(
        'm',
        union(
          sequence([
            { from: 0, calendar: office },
            { from: 5, calendar: hours },
          ]),
          difference(office, hours),
        ),
      );
    expect(mergedStored('m', nested(kolkata), nested(calcutta))).toEqual(nested(calcutta));
    expect(mergedStored('m', nested(calcutta), nested(kolkata))).toEqual(nested(calcutta));

    const refused = (other: OpenHours, mine: OpenHours = calcutta) => {
      return () => mergedStored('m', storedOf('m', mine), storedOf('m', other));
    };
    const named = desk('Asia/Kolkata', { holidays: [{ date: '2026-01-26', name: 'Republic Day' }] });
    expect(refused(desk('Asia/Kolkata', { opens: '08:00' }))).toThrow(
      'm: calendar.hours.1.0.0 is "09:00" here, "08:00" in the other state',
    );
    // neither the name of the zone nor that of the holiday is what differs
    expect(refused(desk('Asia/Calcutta', { holidays: ['2026-01-26', '2026-01-27'] }), named)).toThrow(
      'm: calendar.holidays.1 is undefined here, "2026-01-27" in the other state',
    );
    expect(refused(desk('Asia/Kolkata', { closures: { '2026-01-26': [['12:00', '24:00']] } }))).toThrow(
      'm: calendar.closures.2026-01-26 is undefined here, Array(1) in the other state',
    );
    expect(refused(desk('Asia/Kolkata', { doubled: 'later' }))).toThrow(
      'm: calendar.doubled is "earlier" here, "later" in',
    );
    const from = (at: number) =>
      sequence([
        { from: 0, calendar: office },
        { from: at, calendar: kolkata },
      ]);
    expect(refused(from(7), from(5))).toThrow('m: calendar.changes.0 is 5 here, 7 in the other state');
    expect(refused(union(office, kolkata), from(5))).toThrow(
      'm: calendar.kind is "sequence" here, "union" in the other state',
    );
  });
});
