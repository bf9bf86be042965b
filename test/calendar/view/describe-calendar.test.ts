import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { difference, intersection, sequence, union } from '../../../src/calendar/hours/calendar-algebra.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import type { CalendarDay } from '../../../src/calendar/view/calendar-description.js';
import { type DescribeCalendarOptions, describeCalendar } from '../../../src/calendar/view/describe-calendar.js';

const HOUR = 3_600_000;
const berlin = { timeZone: 'Europe/Berlin' };
const hanoi = { timeZone: 'Asia/Ho_Chi_Minh' };
const daily = [1, 2, 3, 4, 5, 6, 7];

/** A row as short text: kind and hours, with + for the next date, ¹ and ² for times that are there twice. */
function row({ kind, name, hours }: CalendarDay): string {
  const time = (text: string, isNext: boolean, doubled: string | null) =>
    text + (isNext ? '+' : '') + (doubled === null ? '' : doubled === 'earlier' ? '¹' : '²');
  const stretches = hours.map(
    ({ opens, opensNextDay, opensDoubled, closes, closesNextDay, closesDoubled }) =>
      `${time(opens, opensNextDay, opensDoubled)}–${time(closes, closesNextDay, closesDoubled)}`,
  );
  return [kind, ...(name === null ? [] : [name]), ...stretches].join(' ');
}

const rows = (hours: OpenHours, from: string, days: number, timeZone?: string) =>
  describeCalendar(hours, { from, days, timeZone }).days.map(row);

describe('describeCalendar', () => {
  it('shows a week of a calendar, a row a day', () => {
    const calendar = new BusinessCalendar({
      ...hanoi,
      hours: { 1: [['09:00', '12:30'], ['13:30', '17:00']], 2: [['09:00', '12:00'], ['12:00', '17:00:30']], 5: [['22:00', '06:00']] }, // biome-ignore format: a week in one line
      holidays: [
        { date: '2026-12-25', name: 'Christmas Day' },
        '2026-12-24',
        { date: '2026-12-26', name: 'Boxing Day' },
      ],
      overrides: { '2026-12-23': [['08:00', '12:00']], '2026-12-26': [['10:00', '11:00']], '2026-12-22': [] },
    });
    const week = describeCalendar(calendar, { from: '2026-12-21' });
    expect({ ...week, days: week.days.map(row) }).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      hash: calendar.hash,
      from: '2026-12-21',
      to: '2026-12-28',
      days: [
        'weekly 09:00–12:30 13:30–17:00',
        'override',
        'override 08:00–12:00',
        'holiday',
        'holiday Christmas Day',
        'override Boxing Day 10:00–11:00',
        'closed',
      ],
      openMs: 12 * HOUR,
    });
    expect(week.days[0]).toEqual({
      date: '2026-12-21',
      weekday: 1,
      kind: 'weekly',
      name: null,
      hours: [
        {
          opens: '09:00',
          opensNextDay: false,
          opensDoubled: null,
          closes: '12:30',
          closesNextDay: false,
          closesDoubled: null,
          opensAt: Date.parse('2026-12-21T09:00+07:00'),
          closesAt: Date.parse('2026-12-21T12:30+07:00'),
        },
        expect.objectContaining({ opens: '13:30', closes: '17:00' }),
      ],
      closures: [],
      openMs: 7 * HOUR,
      clockChangeMs: 0,
    });
    expect(rows(calendar, '2026-12-29', 4)).toEqual([
      'weekly 09:00–17:00:30',
      'closed',
      'closed',
      'weekly 22:00–06:00+',
    ]);
    expect(JSON.parse(JSON.stringify(week))).toEqual(week);
  });

  it('has nights in the row of the date on which they begin, and time of two shifts in the earlier one', () => {
    const nights = BusinessCalendar.weekdays({ ...berlin, opens: '22:00', closes: '06:00', days: daily });
    expect(rows(nights, '2026-05-01', 2)).toEqual(['weekly 22:00–06:00+', 'weekly 22:00–06:00+']);
    const long = new BusinessCalendar({
      ...berlin,
      hours: { 1: [['20:00', '10:00']], 2: [['08:00', '12:00'], ['23:00', '23:00']], 3: [['08:00', '09:00']] }, // biome-ignore format: a week in one line
    });
    expect(rows(long, '2026-05-04', 3)).toEqual(['weekly 20:00–10:00+', 'weekly 10:00–12:00 23:00–23:00+', 'weekly']);
    // a holiday takes away what begins on it, and the row before keeps its night
    const off = BusinessCalendar.weekdays({
      ...berlin,
      opens: '22:00',
      closes: '06:00',
      days: daily,
      holidays: ['2026-05-01'],
    });
    expect(rows(off, '2026-04-30', 2)).toEqual(['weekly 22:00–06:00+', 'holiday']);
    expect(rows(BusinessCalendar.always('Europe/Berlin'), '2026-03-28', 2)).toEqual([
      'weekly 00:00–24:00',
      'weekly 00:00–24:00',
    ]);
  });

  it('shows clocks that are turned, by the clock on the wall', () => {
    const night = BusinessCalendar.weekdays({ ...berlin, opens: '22:00', closes: '06:00', days: daily });
    const spring = describeCalendar(night, { from: '2026-03-28', days: 2 });
    expect(spring.days.map(({ openMs, clockChangeMs }) => [openMs / HOUR, clockChangeMs / HOUR])).toEqual([[7, 0], [8, 1]]); // biome-ignore format: pairs
    const autumn = describeCalendar(night, { from: '2026-10-24', days: 2 });
    expect(autumn.days.map(({ openMs, clockChangeMs }) => [openMs / HOUR, clockChangeMs / HOUR])).toEqual([[9, 0], [8, -1]]); // biome-ignore format: pairs
    const of = (opens: string, closes: string) => BusinessCalendar.weekdays({ ...berlin, opens, closes, days: daily });
    expect(rows(of('02:30', '04:00'), '2026-03-29', 1)).toEqual(['weekly 03:30–04:00']);
    expect(rows(of('22:00', '02:00'), '2026-03-28', 1)).toEqual(['weekly 22:00–02:00+']);
    expect(rows(of('01:00', '02:30'), '2026-10-25', 1)).toEqual(['weekly 01:00–02:30¹']);
    expect(rows(of('02:30', '03:00'), '2026-10-25', 1)).toEqual(['weekly 02:30¹–03:00']);
    expect(rows(of('02:00', '03:00'), '2026-10-25', 1)).toEqual(['weekly 02:00¹–03:00']);
    // 02:15 to 02:45 of UTC+1, which is the second time
    const utc = BusinessCalendar.weekdays({ timeZone: 'UTC', opens: '01:00', closes: '01:45', days: daily });
    expect(rows(utc, '2026-10-25', 1, 'Europe/Berlin')).toEqual(['open 02:00²–02:45²']);
  });

  it('knows dates that have no midnight, and those that there never were', () => {
    const all = (timeZone: string) =>
      BusinessCalendar.weekdays({ timeZone, opens: '20:00', closes: '06:00', days: daily });
    expect(rows(all('Asia/Beirut'), '2026-03-28', 2)).toEqual(['weekly 20:00–06:00+', 'weekly 20:00–06:00+']);
    expect(rows(BusinessCalendar.always('Asia/Beirut'), '2026-03-28', 2)).toEqual([
      'weekly 00:00–24:00',
      'weekly 01:00–24:00',
    ]);
    const apia = describeCalendar(all('Pacific/Apia'), { from: '2011-12-29', days: 3 });
    expect(apia.days.map(row)).toEqual(['weekly 20:00–06:00+', 'skipped', 'weekly 20:00–06:00+']);
    expect(apia.days.map(({ clockChangeMs }) => clockChangeMs / HOUR)).toEqual([0, 0, 24]);
    expect(rows(all('Pacific/Apia'), '2011-12-30', 2)).toEqual(['skipped', 'weekly 20:00–06:00+']);
    expect(rows(all('Pacific/Apia'), '2011-12-31', 1)).toEqual(['weekly 20:00–06:00+']);
  });

  it('cuts combined hours at midnight, and names the holidays that close them', () => {
    const days = { opens: '09:00', closes: '17:00' };
    const office = BusinessCalendar.weekdays({
      ...berlin,
      ...days,
      holidays: [{ date: '2026-05-01', name: 'May Day' }],
    });
    const nights = BusinessCalendar.weekdays({ ...berlin, opens: '22:00', closes: '06:00', holidays: ['2026-05-01'] });
    expect(rows(union(office, nights), '2026-04-29', 5)).toEqual([
      'open 00:00–06:00 09:00–17:00 22:00–24:00',
      'open 00:00–06:00 09:00–17:00 22:00–24:00',
      'open May Day 00:00–06:00',
      'closed',
      'closed',
    ]);
    expect(rows(intersection(nights, office), '2026-04-30', 2)).toEqual(['closed', 'holiday May Day']);
    // what is taken away has holidays, too: they close nothing
    const upkeep = new BusinessCalendar({ ...berlin, hours: {}, holidays: ['2026-05-02'] });
    expect(rows(difference(office, upkeep), '2026-05-01', 2)).toEqual(['holiday May Day', 'closed']);
    const tet = BusinessCalendar.weekdays({ ...hanoi, ...days, holidays: [{ date: '2026-05-02', name: 'Tet' }] });
    expect(rows(union(office, tet), '2026-05-01', 2, 'Europe/Berlin')).toEqual(['open May Day 04:00–12:00', 'closed']);
  });

  it('takes away what closures close, and says which of two times is meant', () => {
    const calendar = new BusinessCalendar({
      ...berlin,
      hours: { 4: [['09:00', '17:00'], ['22:00', '06:00']] }, // biome-ignore format: one line
      closures: { '2026-12-24': [['12:00', '24:00']], '2026-12-25': [['02:00', '03:00']] },
    });
    const { days } = describeCalendar(calendar, { from: '2026-12-24', days: 2 });
    expect(days.map(row)).toEqual(['weekly 09:00–12:00 00:00+–02:00+ 03:00+–06:00+', 'closed']);
    expect(days.map(({ closures }) => closures)).toEqual([[['12:00', '24:00']], [['02:00', '03:00']]]);
    expect(describeCalendar(union(calendar), { from: '2026-12-24', days: 1 }).days[0]?.closures).toEqual([]);
    const shut = BusinessCalendar.weekdays({ ...hanoi, opens: '09:00', closes: '17:00', closures: { '2026-12-24': [['00:00', '24:00']] } }); // biome-ignore format: one line
    expect(describeCalendar(shut, { from: '2026-12-24', days: 2 }).days.map(({ kind }) => kind)).toEqual(['closed', 'weekly']); // biome-ignore format: one line
    const later = BusinessCalendar.weekdays({
      ...berlin,
      opens: '22:00',
      closes: '02:30',
      days: daily,
      doubled: 'later',
    });
    expect(rows(later, '2026-10-24', 1)).toEqual(['weekly 22:00–02:30+²']);
  });

  it('shows hours that change, with the reasons that count then', () => {
    const winter = BusinessCalendar.weekdays({ ...hanoi, opens: '09:00', closes: '17:00', closures: { '2026-06-30': [['12:00', '13:00']] } }); // biome-ignore format: one line
    const summer = BusinessCalendar.weekdays({ ...hanoi, opens: '20:00', closes: '04:00', holidays: [{ date: '2026-07-03', name: 'Rest' }] }); // biome-ignore format: one line
    const hours = sequence([{ from: '2026-01-01', calendar: winter }, { from: '2026-07-01', calendar: summer }]); // biome-ignore format: one line
    const { days, openMs } = describeCalendar(hours, { from: '2026-06-30', days: 6 });
    expect(days.map(row)).toEqual([
      'weekly 09:00–12:00 13:00–17:00',
      // the night that would have begun in June goes on
      'weekly 00:00–04:00 20:00–24:00',
      'weekly 00:00–04:00 20:00–24:00',
      'holiday Rest 00:00–04:00',
      'closed',
      'closed',
    ]);
    expect(days[0]?.closures).toEqual([['12:00', '13:00']]);
    expect(openMs).toBe(hours.between('2026-06-30T00:00+07:00', '2026-07-06T00:00+07:00'));
  });

  it('shows a calendar in another zone, cut at the midnights there', () => {
    const office = BusinessCalendar.weekdays({ ...hanoi, opens: '04:00', closes: '12:00', days: daily });
    const shown = describeCalendar(office, { from: '2026-01-05', days: 1, timeZone: 'Europe/Berlin' });
    expect([shown.timeZone, ...shown.days.map(row)]).toEqual(['Europe/Berlin', 'open 00:00–06:00 22:00–24:00']);
    expect(rows(office, '2026-01-05', 1, 'Asia/Saigon')).toEqual(['weekly 04:00–12:00']);
  });

  it('takes instants for their local dates', () => {
    const office = BusinessCalendar.weekdays({ ...hanoi, opens: '09:00', closes: '17:00' });
    const range = (options: DescribeCalendarOptions) => {
      const { from, to, days } = describeCalendar(office, options);
      expect([days.length, days[0]?.date]).toEqual([(Date.parse(to) - Date.parse(from)) / 864e5, from]);
      return [from, to];
    };
    expect(range({ from: '2026-12-20T20:00Z' })).toEqual(['2026-12-21', '2026-12-28']);
    expect(range({ from: '2026-12-21', to: '2026-12-23' })).toEqual(['2026-12-21', '2026-12-23']);
    expect(range({ from: '2026-12-21', to: '2026-12-23T00:00+07:00' })).toEqual(['2026-12-21', '2026-12-23']);
    expect(range({ from: '2026-12-21', to: new Date('2026-12-23T00:01+07:00') })).toEqual(['2026-12-21', '2026-12-24']);
    expect(range({ from: '2026-12-21', days: 3660 })[0]).toBe('2026-12-21');
    expect(range({ from: '0000-01-01', to: '0000-01-02' })[1]).toBe('0000-01-02');
    expect(range({ from: '9999-12-31', days: 2 })).toEqual(['9999-12-31', '+010000-01-02']);
  });

  it.each([
    [{}, /^describeCalendar: from must be a local date, .*; got undefined$/],
    [{ from: '2026-02-30' }, /^describeCalendar: from must be a local date/],
    [{ from: '2026-01-01', to: 'x' }, /^describeCalendar: to must be a local date/],
    [{ from: 8.64e15 }, /^describeCalendar: from must be in the years 0000 to 9999; got 8640000000000000$/],
    [{ from: '2026-01-05', days: 0 }, /^describeCalendar: days must be a whole number from 1 to 3660; got 0$/],
    [{ from: '2026-01-05', days: 3661 }, /days must be a whole number/],
    [{ from: '2026-01-05', days: null }, /days must be a whole number from 1 to 3660; got null$/],
    [{ from: '2026-01-05', days: 2, to: '2026-01-09' }, /^describeCalendar: to and days were both given/],
    [{ from: '2026-01-05', to: '2026-01-05' }, /^describeCalendar: to must be later than from, by at most 3660 days/],
    [{ from: '2026-01-05', to: '2036-01-14' }, /to must be later than from, by at most 3660 days/],
    [{ from: '2026-01-05', timeZone: '+07:00' }, /^describeCalendar: timeZone must be the IANA name/],
    [
      { from: '2026-01-05', zone: 'UTC' },
      /^describeCalendar: unknown option "zone"; known are to, timeZone, from, days$/,
    ],
  ])('refuses %j', (options, text) => {
    for (const zone of ['UTC', 'Europe/Berlin']) {
      const office = BusinessCalendar.always(zone);
      expect(() => describeCalendar(office, options as DescribeCalendarOptions)).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringMatching(text) }),
      );
    }
  });

  it('refuses what are not open hours, and asks for the zone of hours of several', () => {
    const options = { from: '2026-01-05' };
    const office = BusinessCalendar.weekdays({ ...hanoi, opens: '09:00', closes: '17:00' });
    const thrown = (hours: unknown) => {
      try {
        describeCalendar(hours as OpenHours, options);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    const other = 'describeCalendar: calendar must be a BusinessCalendar or other open hours';
    for (const none of [null, undefined, {}, 'UTC', office.toJSON(), { kind: 'union' }])
      expect(thrown(none)).toContain(other);
    expect(thrown(new Proxy(office, {}))).toContain('hand over the object itself');
    expect(thrown(union(office, BusinessCalendar.always('Europe/Berlin')))).toMatch(
      /^describeCalendar: calendar has hours in several zones, Asia\/.*, Europe\/Berlin: name the zone whose dates are meant \(timeZone\)$/,
    );
    expect(thrown(union(office, BusinessCalendar.always('Asia/Saigon')))).toBe('');
  });
});
