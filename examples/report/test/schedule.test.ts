import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readHolidays } from '../src/input/holidays.js';
import { scheduleOf } from '../src/input/schedule.js';
import { folderWith, removeFolders } from './run-report.js';

afterAll(removeFolders);

const HOUR = 3_600_000;
const office = [['09:00', '17:00']];

describe('scheduleOf', () => {
  it('reads days, ranges and lists', () => {
    const week = { 1: office, 2: office, 3: office, 4: office, 5: office };
    expect(scheduleOf('Mon-Fri 09:00-17:00').hours).toEqual(week);
    expect(scheduleOf(' mon - wed , THU,Fri  09:00 - 17:00 ').hours).toEqual(week);
    expect(scheduleOf('Sat-Mon 09:00-17:00').hours).toEqual({ 1: office, 6: office, 7: office });
    expect(scheduleOf('Wed-Wed 09:00-17:00').hours).toEqual({ 3: office });
  });

  it('reads several shifts and days with hours of their own', () => {
    const { hours, dayMs, usualDays, text } = scheduleOf(' Mon,Tue 09:00-12:00, 13:00-17:30; Sat 09:00-13:00');
    const day = [
      ['09:00', '12:00'],
      ['13:00', '17:30'],
    ];
    expect(hours).toEqual({ 1: day, 2: day, 6: [['09:00', '13:00']] });
    expect(text).toBe('Mon,Tue 09:00-12:00, 13:00-17:30; Sat 09:00-13:00');
    expect([dayMs, usualDays]).toEqual([7.5 * HOUR, 'Mon, Tue']);
  });

  it.each([
    ['24x7', 24, 'Mon–Sun'],
    [' 24X7 ', 24, 'Mon–Sun'],
    ['Mon-Fri 08:00-16:00; Sat-Sun 08:00-20:00', 8, 'Mon–Fri'],
    ['Mon-Tue 08:00-12:00; Thu-Fri 08:00-14:00', 6, 'Thu, Fri'],
    ['Sun-Thu 08:00-16:00', 8, 'Mon–Thu, Sun'],
    ['Mon-Sun 22:00-06:00', 8, 'Mon–Sun'],
    ['Sun 22:00-06:00', 8, 'Sun'],
    ['Mon 09:00-13:00,12:00-15:00', 6, 'Mon'],
    ['Mon,Wed-Fri 00:00-24:00', 24, 'Mon, Wed–Fri'],
    ['Tue 09:00:30-10:00:30', 1, 'Tue'],
  ])('knows the usual day of %s', (text, hours, days) => {
    const { dayMs, usualDays } = scheduleOf(text);
    expect([dayMs / HOUR, usualDays]).toEqual([hours, days]);
  });

  it('reads back any week that is written in its form', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 6 });
    const time = (minute: number) => new Date(minute * 60_000).toISOString().slice(11, 16);
    const shifts = minutes.map((some) => {
      const times = [...some].sort((a, b) => a - b).map(time);
      return Array.from({ length: Math.floor(times.length / 2) }, (_, k) => [times[2 * k], times[2 * k + 1]]);
    });
    const week = fc.array(fc.option(shifts), { minLength: 7, maxLength: 7 }).filter((days) => days.some(Boolean));
    fc.assert(
      fc.property(week, fc.constantFrom('', ' '), (days, blank) => {
        const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
        const parts = days.flatMap((list, k) =>
          list === null ? [] : [`${names[k]} ${list.map((shift) => shift.join(`${blank}-`)).join(`,${blank}`)}`],
        );
        const expected = Object.fromEntries(days.flatMap((list, k) => (list === null ? [] : [[k + 1, list]])));
        expect(scheduleOf(parts.join(`;${blank}`)).hours).toEqual(expected);
      }),
    );
  });
});

describe('readHolidays', () => {
  it('takes dates with commas between them', async () => {
    expect(await readHolidays(' 2026-02-17,2026-02-18 , 2024-02-29', '.')).toEqual([
      { date: '2026-02-17' },
      { date: '2026-02-18' },
      { date: '2024-02-29' },
    ]);
  });

  it('takes a file with a date in each line, and a name where there is one', async () => {
    const folder = folderWith({ 'h.csv': '\uFEFF2026-02-17,Tết, first day\r\n\r\n 2026-02-18 ,  \n2026-05-01' });
    expect(await readHolidays('h.csv', folder)).toEqual([
      { date: '2026-02-17', name: 'Tết, first day' },
      { date: '2026-02-18' },
      { date: '2026-05-01' },
    ]);
  });

  it('takes a file that begins like a date, and one without a day off', async () => {
    const folder = folderWith({ '2026-holidays.txt': '2026-05-01\n', 'none.txt': '\n' });
    expect(await readHolidays('2026-holidays.txt', folder)).toEqual([{ date: '2026-05-01' }]);
    expect(await readHolidays('none.txt', folder)).toEqual([]);
  });
});
