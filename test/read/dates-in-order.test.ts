import { describe, expect, it } from 'vitest';
import { type DateOrder, datesInOrder } from '../../src/read/dates-in-order.js';

const iso = (text: string, order: DateOrder, yearsFrom?: number) => datesInOrder('a', order, yearsFrom)(text);

describe('datesInOrder', () => {
  it.each<[string, DateOrder, string]>([
    ['11/1/2019 8:51:12', 'month-day-year', '2019-11-01 08:51:12'],
    ['11/1/2019 8:51:12', 'day-month-year', '2019-01-11 08:51:12'],
    ['05.01.2026 10:00', 'day-month-year', '2026-01-05 10:00:00'],
    ['5.1.2026', 'day-month-year', '2026-01-05 00:00:00'],
    ['05-01-2026', 'day-month-year', '2026-01-05 00:00:00'],
    ['2026/1/5 9:05', 'year-month-day', '2026-01-05 09:05:00'],
    ['2026-1-5', 'year-month-day', '2026-01-05 00:00:00'],
    ['1/5/2026 12:00 AM', 'month-day-year', '2026-01-05 00:00:00'],
    ['1/5/2026 12:30 PM', 'month-day-year', '2026-01-05 12:30:00'],
    ['1/5/2026, 1:02:03 p.m.', 'month-day-year', '2026-01-05 13:02:03'],
    ['1/5/2026 11:59pm', 'month-day-year', '2026-01-05 23:59:00'],
    ['1/5/2026 8:51:12.250', 'month-day-year', '2026-01-05 08:51:12.250'],
    ['1/5/2026T08:51', 'month-day-year', '2026-01-05 08:51:00'],
  ])('reads %s by %s as %s', (text, order, expected) => {
    expect(iso(text, order)).toBe(expected);
  });

  it.each<[string, DateOrder]>([
    ['2026-01-05', 'month-day-year'],
    ['1/5/26', 'month-day-year'],
    ['1/5/226', 'month-day-year'],
    ['1/5-2026', 'month-day-year'],
    ['1/5', 'month-day-year'],
    ['1/5/2026 13:00 PM', 'month-day-year'],
    ['1/5/2026 0:00 AM', 'month-day-year'],
    ['1/5/2026 8', 'month-day-year'],
    ['1/5/2026 8:5', 'month-day-year'],
    ['1/5/2026 8:51 GMT', 'month-day-year'],
    ['1 / 5 / 2026', 'month-day-year'],
    ['Jan 5 2026', 'month-day-year'],
    ['005/1/2026', 'day-month-year'],
    ['', 'day-month-year'],
  ])('leaves %j alone by %s', (text, order) => {
    expect(iso(text, order)).toBeNull();
  });

  it.each<[string, number, string]>([
    ['1/5/26', 2000, '2026'],
    ['1/5/00', 2000, '2000'],
    ['1/5/99', 2000, '2099'],
    ['1/5/69', 1970, '2069'],
    ['1/5/70', 1970, '1970'],
    ['1/5/99', 1970, '1999'],
    ['1/5/07', 0, '0007'],
    ['1/5/2026', 1970, '2026'],
  ])('reads the year of %s from %i on as %s', (text, yearsFrom, year) => {
    expect(iso(text, 'month-day-year', yearsFrom)).toBe(`${year}-01-05 00:00:00`);
  });

  it('refuses other orders', () => {
    expect(() => datesInOrder('readInstant', 'us' as never, undefined)).toThrow(
      'readInstant: order must be month-day-year or day-month-year or year-month-day; got "us"',
    );
  });
});
