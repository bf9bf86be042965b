import { describe, expect, it } from 'vitest';
import { labelOfDay, labelOfPart, labelOfWeek, labelOfYear } from '../../../src/calendar/periods/period-label.js';
import { slowDate, slowIsoWeek } from './period-slow.js';

describe('labels of periods', () => {
  it('are those of ISO 8601, with a sign and six digits outside four-digit years', () => {
    expect(labelOfDay(0)).toBe('1970-01-01');
    expect(labelOfDay(-1)).toBe('1969-12-31');
    expect(labelOfDay(2_932_896)).toBe('9999-12-31');
    expect(labelOfDay(2_932_897)).toBe('+010000-01-01');
    expect(labelOfDay(-719_528)).toBe('0000-01-01');
    expect(labelOfDay(-719_529)).toBe('-000001-12-31');
    expect(labelOfYear(0)).toBe('1970');
    expect(labelOfYear(-1970)).toBe('0000');
    expect(labelOfYear(-1971)).toBe('-000001');
    expect(labelOfYear(10_000 - 1970)).toBe('+010000');
    expect(labelOfPart(0, 4, '-Q')).toBe('1970-Q1');
    expect(labelOfPart(-1, 4, '-Q')).toBe('1969-Q4');
    expect(labelOfPart(-1, 2, '-H')).toBe('1969-H2');
    expect(labelOfPart((10_000 - 1970) * 4 + 2, 4, '-Q')).toBe('+010000-Q3');
    expect(labelOfWeek(0)).toBe('1970-W01');
    // 10000-01-01 is a Saturday, in the last week of the year before; -1-12-31 a Friday
    expect(labelOfWeek(Math.floor(2_932_900 / 7))).toBe('9999-W52');
    expect(labelOfWeek(Math.floor(2_932_900 / 7) + 1)).toBe('+010000-W01');
    expect(labelOfWeek(Math.floor((-719_529 + 3) / 7))).toBe('-000001-W52');
  });

  it('agree with Date on every day and with the rule of ISO 8601 on every week of 400 years', () => {
    for (let day = -20_000; day < 20_000; day++)
      if (labelOfDay(day) !== slowDate(day)) expect(day).toBe(labelOfDay(day));
    // weeks repeat after 400 years: 146,097 days are 20,871 weeks
    for (let week = -10_000; week < 10_871; week++) {
      if (labelOfWeek(week) !== slowIsoWeek(7 * week - 3)) expect(labelOfWeek(week)).toBe(slowIsoWeek(7 * week - 3));
    }
  });
});
