import { describe, expect, it } from 'vitest';
import {
  dateOfDays,
  daysOfDate,
  daysOfMonth,
  labelOfMonth,
  monthOfDays,
  parseDay,
} from '../../../src/calendar/zones/plain-date.js';

const DAY = 86_400_000;

describe('plain dates', () => {
  it('counts days from 1970-01-01', () => {
    expect(daysOfDate(1970, 1, 1)).toBe(0);
    expect(daysOfDate(1969, 12, 31)).toBe(-1);
    expect(daysOfDate(2000, 2, 29)).toBe(11_016);
    expect(daysOfDate(0, 3, 1)).toBe(-719_468);
    expect(dateOfDays(-1)).toEqual({ year: 1969, month: 12, day: 31 });
  });

  it('agrees with the proleptic Gregorian calendar of Date on every day from -1e6 to 1e6, both ways', () => {
    let differences = 0;
    for (let days = -1_000_000; days <= 1_000_000; days++) {
      const date = new Date(days * DAY);
      const { year, month, day } = dateOfDays(days);
      const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      if (!same || daysOfDate(year, month, day) !== days) differences++;
    }
    expect(differences).toBe(0);
  });

  it('agrees with Date at both ends of its range', () => {
    expect(dateOfDays(1e8)).toEqual({ year: 275_760, month: 9, day: 13 });
    expect(dateOfDays(-1e8)).toEqual({ year: -271_821, month: 4, day: 20 });
    expect(daysOfDate(275_760, 9, 13)).toBe(1e8);
    expect(daysOfDate(-271_821, 4, 20)).toBe(-1e8);
  });

  it('cuts time into months without gaps', () => {
    for (let month = -40_000; month < 40_000; month++) {
      const start = daysOfMonth(month);
      if (monthOfDays(start) !== month || monthOfDays(start - 1) !== month - 1) expect.unreachable(String(month));
      const length = daysOfMonth(month + 1) - start;
      if (length < 28 || length > 31) expect.unreachable(String(month));
    }
    expect(monthOfDays(0)).toBe(0);
    expect(daysOfMonth(1)).toBe(31);
  });

  it('reads ISO dates that exist, and nothing else', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('2000-02-29')).toBe(11_016);
    expect(parseDay('0000-03-01')).toBe(-719_468);
    expect(parseDay('9999-12-31')).toBe(2_932_896);
    for (const text of [
      '2026-02-29',
      '2026-02-30',
      '2026-13-01',
      '2026-00-01',
      '2026-01-00',
      '2026-04-31',
      '2026-01-32',
    ]) {
      expect(parseDay(text)).toBeNull();
    }
    for (const text of [
      '',
      '2026-1-1',
      '26-01-01',
      '2026-01-01T00:00Z',
      ' 2026-01-01',
      '2026-01-01\n',
      '+012026-01-01',
    ]) {
      expect(parseDay(text)).toBeNull();
    }
    for (const other of [0, null, undefined, new Date(0), ['2026-01-01']]) expect(parseDay(other)).toBeNull();
  });

  it('writes months as ISO 8601 does, with a sign and six digits outside four-digit years', () => {
    expect(labelOfMonth(0)).toBe('1970-01');
    expect(labelOfMonth(-1)).toBe('1969-12');
    expect(labelOfMonth(324)).toBe('1997-01');
    expect(labelOfMonth((9999 - 1970) * 12 + 11)).toBe('9999-12');
    expect(labelOfMonth((10_000 - 1970) * 12)).toBe('+010000-01');
    expect(labelOfMonth(-1970 * 12)).toBe('0000-01');
    expect(labelOfMonth(-1970 * 12 - 1)).toBe('-000001-12');
    expect(labelOfMonth((12_345 - 1970) * 12)).toBe('+012345-01');
  });
});
