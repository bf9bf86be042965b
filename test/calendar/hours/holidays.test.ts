import { describe, expect, it } from 'vitest';
import {
  datedShiftsOf,
  holidaysOf,
  writtenDates,
  writtenDay,
  writtenHolidays,
} from '../../../src/calendar/hours/holidays.js';

function refusal(action: () => unknown): { code?: string; message?: string } {
  try {
    action();
  } catch (error) {
    return error as { code: string; message: string };
  }
  return {};
}

describe('holidays', () => {
  it('are dates in order, once each, and keep a name', () => {
    const read = holidaysOf([
      '2026-02-17',
      { date: '1970-01-01' },
      { date: '2026-02-17', name: 'Tet' },
      '2026-02-17',
      '1969-12-31',
    ]);
    expect(read).toEqual([
      [-1, undefined],
      [0, undefined],
      [20_501, 'Tet'],
    ]);
    expect(writtenHolidays(read)).toEqual(['1969-12-31', '1970-01-01', { date: '2026-02-17', name: 'Tet' }]);
  });

  it('take the first of several names, whatever their order', () => {
    const named = (names: string[]) => writtenHolidays(holidaysOf(names.map((name) => ({ date: '2026-02-17', name }))));
    expect(named(['b', 'a', 'c'])).toEqual([{ date: '2026-02-17', name: 'a' }]);
    expect(named(['c', 'b', 'a'])).toEqual(named(['a', 'c', 'b']));
  });

  it('know every date there is', () => {
    for (const date of ['2024-02-29', '2000-02-29', '0000-02-29', '0001-01-01', '9999-12-31', '1582-10-10']) {
      expect(writtenHolidays(holidaysOf([date]))).toEqual([date]);
    }
    expect(writtenDay(20_501)).toBe('2026-02-17');
  });

  it.each([
    ...['2026-02-30', '2025-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-01', '2026-01-00', '2026-01-32'],
    ...[
      '2026-1-1',
      '20260101',
      '01/02/2026',
      '2026-02-17T00:00',
      '2026-02-17 00:00:00',
      '-000001-01-01',
      '+012026-01-01',
    ],
    ...[
      '12026-01-01',
      '02-17',
      '',
      ' 2026-02-17',
      null,
      undefined,
      0,
      Number.NaN,
      new Date(0),
      ['2026-02-17'],
      {},
      { date: 5 },
    ],
  ])('refuse %j', (date) => {
    expect(refusal(() => holidaysOf(['2026-01-01', date]))).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(
        /^BusinessCalendar: holidays\[1\] must be an existing date such as "2026-02-17", \{ date \} or \{ first, last \}; got /,
      ),
    });
  });

  it('refuse what is no array, holes and names that are no text', () => {
    for (const list of [null, '2026-02-17', { 0: '2026-02-17' }, new Set()]) {
      expect(refusal(() => holidaysOf(list)).message).toMatch(/holidays must be an array of dates; got /);
    }
    expect(refusal(() => holidaysOf(new Array(1))).code).toBe('INVALID_OPTION');
    expect(refusal(() => holidaysOf([{ date: '2026-02-17', name: 5 }])).message).toBe(
      'BusinessCalendar: holidays[0].name must be text; got 5',
    );
  });
});

describe('ranges of holidays', () => {
  it('are whole days, the first and the last among them', () => {
    const tet = { first: '2026-02-16', last: '2026-02-20', name: 'Tet' };
    const days = [16, 17, 18, 19, 20].map((day) => ({ date: `2026-02-${day}`, name: 'Tet' }));
    expect(writtenHolidays(holidaysOf([tet]))).toEqual(days);
    expect(writtenHolidays(holidaysOf([{ first: '2026-12-31', last: '2027-01-01' }]))).toEqual([
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(holidaysOf([{ first: '2026-02-16', last: '2026-02-16' }, '2026-02-16'])).toEqual([[20_500, undefined]]);
  });

  it('are refused where they end before they start, never end, or lack a day', () => {
    const refused = (holiday: object) => refusal(() => holidaysOf([holiday])).message;
    const last = 'BusinessCalendar: holidays[0].last must be a date up to 3660 days after first; got';
    expect(refused({ first: '2026-02-16', last: '2026-02-15' })).toBe(
      'BusinessCalendar: holidays[0].last must be not before first; got "2026-02-15"',
    );
    expect(refused({ from: '2026-02-16', to: '2026-02-20' })).toBe(
      'BusinessCalendar: holidays[0] must be an existing date such as "2026-02-17", { date } or { first, last }; got object',
    );
    expect(refused({ first: '0001-01-01', last: '9999-12-31' })).toBe(`${last} "9999-12-31"`);
    expect(refused({ first: '2026-02-16' })).toBe(
      'BusinessCalendar: holidays[0].last must be an existing date such as "2026-02-17"; got undefined',
    );
    expect(refused({ first: '2026-02-30', last: '2026-03-01' })).toContain(
      'holidays[0].first must be an existing date',
    );
  });

  it('C14: say what came', () => {
    expect(refusal(() => holidaysOf([new Date(0)])).message).toContain('got Date');
    expect(refusal(() => holidaysOf([{ day: '2026-02-16' }])).message).toContain('got object');
  });
});

describe('shifts by date', () => {
  it('are in order, and written so', () => {
    const dates = datedShiftsOf('overrides', { '1970-01-03': [['01:00', '02:00']], '1970-01-02': [] });
    expect(dates).toEqual([
      [1, []],
      [2, [3_600_000, 7_200_000]],
    ]);
    expect(writtenDates(dates)).toEqual({ '1970-01-02': [], '1970-01-03': [['01:00', '02:00']] });
  });

  it.each(['2026-02-30', '2026-2-3', '__proto__', 'constructor', '1'])('refuse the date %s', (date) => {
    expect(refusal(() => datedShiftsOf('closures', JSON.parse(`{"${date}":[]}`))).message).toBe(
      `BusinessCalendar: a date of closures must be an existing date such as "2026-02-17"; got "${date}"`,
    );
  });

  it('refuse what is no object, or no shifts', () => {
    for (const given of [null, 5, [], 'x']) {
      expect(refusal(() => datedShiftsOf('overrides', given)).code).toBe('INVALID_OPTION');
    }
    expect(refusal(() => datedShiftsOf('overrides', { '2026-01-01': null })).message).toBe(
      'BusinessCalendar: overrides 2026-01-01 must be an array of at most 96 shifts; got null',
    );
  });
});
