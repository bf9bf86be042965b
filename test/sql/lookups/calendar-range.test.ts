import { describe, expect, it } from 'vitest';
import { BusinessCalendar, type OpenHours } from '../../../src/index.js';
import { laidOut } from '../../../src/sql/lookups/calendar-range.js';

const always = BusinessCalendar.always();
const none = { asOf: null, from: null };
const iso = ({ from, to }: { from: number; to: number }) =>
  [from, to].map((at) => new Date(at).toISOString().slice(0, 10));

describe('laidOut', () => {
  it('lays hours out up to asOf, from the start of a selection or four years back', () => {
    const asOf = Date.UTC(2026, 10, 1, 12);
    expect(iso(laidOut('c', always, undefined, { asOf, from: null }))).toEqual(['2022-11-01', '2026-11-02']);
    expect(iso(laidOut('c', always, undefined, { asOf, from: Date.UTC(2026, 9, 1) }))).toEqual([
      '2026-10-01',
      '2026-11-02',
    ]);
    const range = { from: '2026-01-01T00:00Z', to: '2026-12-31T23:59Z' };
    expect(iso(laidOut('c', always, range, { asOf, from: null }))).toEqual(['2026-01-01', '2027-01-01']);
  });

  it('refuses what is no range', () => {
    const range = (given: unknown) => () => laidOut('c', always, given, none);
    expect(range(undefined)).toThrow('c: asOf or calendarRange.to must be given');
    expect(range({ to: '2026' })).toThrow('c: calendarRange.to must be epoch milliseconds');
    expect(range({ to: 0, from: 1 })).toThrow(
      'c: calendarRange.from must be not after calendarRange.to, or asOf; got 1',
    );
    expect(range({ to: 9e12, from: 0 })).toThrow('c: calendarRange must be at most 100 years');
    expect(range({ until: 0 })).toThrow('c: unknown option "calendarRange.until"');
    expect(range(7)).toThrow('c: options must be an object; got 7');
  });

  it('refuses hours that open between two milliseconds', () => {
    const odd = { intervals: () => [[0.5, 1]] } as unknown as OpenHours;
    expect(() => laidOut('c', odd, { from: 0, to: 1 }, none)).toThrow('c: calendar must be hours that begin and end');
  });
});
