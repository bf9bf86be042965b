import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { union } from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import type { CalendarDescription } from '../../../src/calendar/view/calendar-description.js';
import { describeCalendar } from '../../../src/calendar/view/describe-calendar.js';
import { type FormatCalendarOptions, formatCalendar } from '../../../src/format/calendar/format-calendar.js';
import { calendarEn } from '../../../src/format/words/calendar-en.js';
import { calendarVi } from '../../../src/format/words/calendar-vi.js';
import { changesEn } from '../../../src/format/words/changes-en.js';

const english = { words: calendarEn, locale: 'en-US' };
const vietnamese = { words: calendarVi, locale: 'vi-VN' };
const office = new BusinessCalendar({
  timeZone: 'Europe/Berlin',
  hours: { 1: [['09:00', '12:30'], ['13:30', '17:00']], 3: [['09:00', '17:30']], 6: [['22:00', '06:00']] }, // biome-ignore format: a week in one line
  holidays: [
    { date: '2026-12-25', name: 'Christmas Day' },
    '2026-12-26',
    { date: '2026-12-24', name: 'Christmas Eve' },
  ],
  overrides: { '2026-12-24': [['09:00', '12:00']], '2026-12-22': [] },
});

const text = (hours: OpenHours, from: string, days: number, options: FormatCalendarOptions) => {
  const { heading, rows, total } = formatCalendar(describeCalendar(hours, { from, days }), options);
  return [heading, ...rows.map(({ day, hours: told, open, note }) => [day, told, open, note].join(' | ')), total];
};

describe('formatCalendar', () => {
  it('tells a week in English', () => {
    expect(text(office, '2026-12-21', 7, english)).toEqual([
      'Business hours, Mon 21 Dec to Sun 27 Dec 2026, by the clock of Europe/Berlin',
      'Mon 21 Dec | 09:00–12:30, 13:30–17:00 | 7 h | ',
      'Tue 22 Dec | closed | 0 h | this date only',
      'Wed 23 Dec | 09:00–17:30 | 8 h 30 min | ',
      'Thu 24 Dec | 09:00–12:00 | 3 h | this date only; Christmas Eve',
      'Fri 25 Dec | closed: Christmas Day | 0 h | ',
      'Sat 26 Dec | closed: holiday | 0 h | ',
      'Sun 27 Dec | closed | 0 h | ',
      'Open in all: 18 h 30 min',
    ]);
  });

  it('tells a week in Vietnamese', () => {
    expect(text(office, '2026-12-21', 7, vietnamese)).toEqual([
      'Giờ làm việc, Thứ Hai 21/12 đến Chủ Nhật 27/12/2026, theo giờ Europe/Berlin',
      'Thứ Hai 21/12 | 09:00–12:30, 13:30–17:00 | 7 giờ | ',
      'Thứ Ba 22/12 | nghỉ | 0 giờ | chỉ ngày này',
      'Thứ Tư 23/12 | 09:00–17:30 | 8 giờ 30 phút | ',
      'Thứ Năm 24/12 | 09:00–12:00 | 3 giờ | chỉ ngày này; Christmas Eve',
      'Thứ Sáu 25/12 | nghỉ: Christmas Day | 0 giờ | ',
      'Thứ Bảy 26/12 | nghỉ lễ | 0 giờ | ',
      'Chủ Nhật 27/12 | nghỉ | 0 giờ | ',
      'Tổng cộng: 18 giờ 30 phút',
    ]);
    expect(formatCalendar(describeCalendar(office, { from: '2026-12-21' }), vietnamese).columns).toEqual({
      day: 'Ngày',
      hours: 'Giờ làm việc',
      open: 'Số giờ',
      note: 'Ghi chú',
    });
  });

  it('tells nights, turned clocks and dates that never were', () => {
    expect(text(office, '2026-03-28', 2, english).slice(1, 3)).toEqual([
      'Sat 28 Mar | 22:00–06:00 (next day) | 7 h | ',
      'Sun 29 Mar | closed | 0 h | clocks go forward 1 h',
    ]);
    expect(text(office, '2026-10-25', 1, vietnamese)).toEqual([
      'Giờ làm việc, Chủ Nhật 25/10/2026, theo giờ Europe/Berlin',
      'Chủ Nhật 25/10 | nghỉ | 0 giờ | chỉnh đồng hồ lùi lại 1 giờ',
      'Tổng cộng: 0 giờ',
    ]);
    const early = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '00:15', closes: '01:45', days: [7] });
    const shown = describeCalendar(early, { from: '2026-10-25', days: 1, timeZone: 'Europe/Berlin' });
    const doubled = [english, vietnamese].map((options) => formatCalendar(shown, options).rows[0]);
    expect(doubled.map((row) => row?.hours)).toEqual([
      '02:15 (the first)–02:45 (the second)',
      '02:15 (lần đầu)–02:45 (lần sau)',
    ]);
    const apia = describeCalendar(BusinessCalendar.always('Pacific/Apia'), { from: '2011-12-30', days: 2 });
    expect(formatCalendar(apia, english).rows.map(({ hours, note }) => [hours, note])).toEqual([
      ['no such date in this zone', ''],
      ['00:00–24:00', 'clocks go forward 24 h'],
    ]);
  });

  it('tells what is closed on a date', () => {
    const eve = BusinessCalendar.weekdays({
      ...{ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' },
      closures: { '2026-12-24': [['12:00', '13:00'], ['15:00', '24:00']], '2026-12-26': [['12:00', '24:00']], '2026-12-23': [['00:00', '24:00']] }, // biome-ignore format: one line
    });
    const told = (options: FormatCalendarOptions) => text(eve, '2026-12-23', 4, options).slice(1, -1);
    expect(told(english)).toEqual([
      'Wed 23 Dec | closed | 0 h | closed 00:00–24:00',
      'Thu 24 Dec | 09:00–12:00, 13:00–15:00 | 5 h | closed 12:00–13:00, 15:00–24:00',
      'Fri 25 Dec | 09:00–17:00 | 8 h | ',
      'Sat 26 Dec | closed | 0 h | closed 12:00–24:00',
    ]);
    expect(told(vietnamese)[1]).toBe(
      'Thứ Năm 24/12 | 09:00–12:00, 13:00–15:00 | 5 giờ | nghỉ 12:00–13:00, 15:00–24:00',
    );
  });

  it('tells years where there are two, and long times by the locale', () => {
    expect(text(office, '2026-12-31', 2, english).slice(0, 2)).toEqual([
      'Business hours, Thu 31 Dec 2026 to Fri 1 Jan 2027, by the clock of Europe/Berlin',
      'Thu 31 Dec 2026 | closed | 0 h | ',
    ]);
    expect(text(BusinessCalendar.always(), '2026-01-01', 365, vietnamese).at(-1)).toBe('Tổng cộng: 8.760 giờ');
    const may = BusinessCalendar.weekdays({
      ...{ timeZone: 'UTC', opens: '09:00', closes: '17:00' },
      holidays: [{ date: '2026-05-01', name: 'May Day' }],
    });
    expect(text(union(may, BusinessCalendar.always()), '2026-05-01', 1, english)[1]).toBe(
      'Fri 1 May | 00:00–24:00 | 24 h | May Day',
    );
  });

  it('takes what JSON gives back, and refuses what is no description', () => {
    const week = describeCalendar(office, { from: '2026-12-21' });
    expect(formatCalendar(JSON.parse(JSON.stringify(week)), english)).toEqual(formatCalendar(week, english));
    const [day] = week.days;
    const [stretch] = day?.hours ?? [];
    const damaged = [
      { ...day, date: '2026-13-01' },
      { ...day, weekday: 0 },
      { ...day, name: undefined },
      { ...day, openMs: -1 },
      { ...day, clockChangeMs: null },
      { ...day, hours: {} },
      { ...day, closures: undefined },
      { ...day, closures: ['12:00'] },
      { ...day, closures: [['12:00', 5]] },
      { ...day, hours: [null] },
      { ...day, hours: [{ ...stretch, closes: 5 }] },
      { ...day, hours: [{ ...stretch, opensDoubled: 'x' }] },
    ];
    for (const bad of damaged) {
      expect(() => formatCalendar({ ...week, days: [day, bad] } as CalendarDescription, english)).toThrow(
        expect.objectContaining({
          code: 'INVALID_VALUE',
          message: 'formatCalendar: days[1] must be a day as describeCalendar gave it; got object',
          details: { index: 1 },
        }),
      );
    }
    for (const bad of [null, office, { ...week, days: [] }, { ...week, openMs: NaN }, { ...week, timeZone: 5 }]) {
      expect(() => formatCalendar(bad as never, english)).toThrow(
        'formatCalendar: description must be what describeCalendar gave; got',
      );
    }
  });

  it.each([
    ['none', undefined, 'formatCalendar: words must be phrases for calendars, such as calendarEn; got undefined'],
    [
      'other words',
      { words: changesEn, locale: 'en' },
      'formatCalendar: words must be phrases for calendars, such as calendarEn; got object',
    ],
    ['no locale', { words: calendarEn }, 'formatCalendar: words, locale and currency must be such as'],
    [
      'a currency',
      { ...english, currency: 'EUR' },
      'formatCalendar: unknown option "currency"; known are locale, words',
    ],
  ])('refuses %s as options', (_, options, message) => {
    const week = describeCalendar(office, { from: '2026-12-21' });
    expect(() => formatCalendar(week, options as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringContaining(message) }),
    );
  });
});
