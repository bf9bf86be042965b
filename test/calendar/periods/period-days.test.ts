import { describe, expect, it } from 'vitest';
import { type PeriodGrain, type PeriodOptions, periodDays } from '../../../src/calendar/periods/period-days.js';
import { outcome } from '../../laws.js';

const dayOf = (date: string): number => Date.parse(date) / 864e5;
const dateOf = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

/** Number, first day, last day and label of the period of a date. */
function period(grain: PeriodGrain, date: string, options?: PeriodOptions): [number, string, string, string] {
  const days = periodDays(grain, options);
  const index = days.indexOfDay(dayOf(date));
  return [index, dateOf(days.firstDayOf(index)), dateOf(days.firstDayOf(index + 1) - 1), days.labelOf(index)];
}

describe('periodDays', () => {
  it('knows days, weeks, months, quarters and years', () => {
    expect(period('day', '2026-11-21')).toEqual([20_778, '2026-11-21', '2026-11-21', '2026-11-21']);
    expect(period('week', '2026-11-21')).toEqual([2968, '2026-11-16', '2026-11-22', '2026-W47']);
    expect(period('month', '2026-11-21')).toEqual([682, '2026-11-01', '2026-11-30', '2026-11']);
    expect(period('quarter', '2026-11-21')).toEqual([227, '2026-10-01', '2026-12-31', '2026-Q4']);
    expect(period('year', '2026-11-21')).toEqual([56, '2026-01-01', '2026-12-31', '2026']);
  });

  it('counts from 1970', () => {
    expect(period('day', '1970-01-01')[0]).toBe(0);
    expect(period('week', '1970-01-01')).toEqual([0, '1969-12-29', '1970-01-04', '1970-W01']);
    expect(period('month', '1970-01-01')[0]).toBe(0);
    expect(period('half-year', '2026-11-21')).toEqual([113, '2026-07-01', '2026-12-31', '2026-H2']);
    expect(period('half-year', '2025-06-30')).toEqual([110, '2025-01-01', '2025-06-30', '2025-H1']);
    expect(period('half-year', '2026-02-01', { anchorMonth: 4 })).toEqual([
      111,
      '2025-10-01',
      '2026-03-31',
      '2025-10-01',
    ]);
    expect(period('quarter', '1970-03-31')).toEqual([0, '1970-01-01', '1970-03-31', '1970-Q1']);
    expect(period('year', '1970-12-31')[0]).toBe(0);
    expect(period('day', '1969-12-31')).toEqual([-1, '1969-12-31', '1969-12-31', '1969-12-31']);
    expect(period('week', '1969-12-28')).toEqual([-1, '1969-12-22', '1969-12-28', '1969-W52']);
    expect(period('quarter', '1969-12-31')).toEqual([-1, '1969-10-01', '1969-12-31', '1969-Q4']);
    expect(period('year', '1969-01-01')).toEqual([-1, '1969-01-01', '1969-12-31', '1969']);
  });

  it.each([
    // most of them from the table of https://en.wikipedia.org/wiki/ISO_week_date
    ['2005-01-01', '2004-W53'],
    ['2005-01-02', '2004-W53'],
    ['2005-12-31', '2005-W52'],
    ['2006-01-01', '2005-W52'],
    ['2007-01-01', '2007-W01'],
    ['2007-12-31', '2008-W01'],
    ['2008-12-28', '2008-W52'],
    ['2008-12-29', '2009-W01'],
    ['2009-12-31', '2009-W53'],
    ['2010-01-03', '2009-W53'],
    ['2010-01-04', '2010-W01'],
    ['2027-01-01', '2026-W53'],
  ])('gives %s the ISO week %s', (date, label) => {
    expect(period('week', date)[3]).toBe(label);
  });

  it('FB11: lets weeks start on any day, and week 0 hold 1970-01-01', () => {
    expect(period('week', '2026-11-21', { weekStart: 7 })).toEqual([2968, '2026-11-15', '2026-11-21', '2026-11-15']);
    expect(period('week', '2026-11-21', { weekStart: 6 })).toEqual([2969, '2026-11-21', '2026-11-27', '2026-11-21']);
    const firsts = [1, 2, 3, 4, 5, 6, 7].map((weekStart) => period('week', '1970-01-01', { weekStart }));
    expect(firsts.map(([index]) => index)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(firsts.map(([, first]) => first)).toEqual([
      '1969-12-29',
      '1969-12-30',
      '1969-12-31',
      '1970-01-01',
      '1969-12-26',
      '1969-12-27',
      '1969-12-28',
    ]);
  });

  it('FB13: anchors months, quarters and years on any day, losing none', () => {
    expect(period('month', '2026-11-14', { anchorDay: 15 })).toEqual([681, '2026-10-15', '2026-11-14', '2026-10-15']);
    expect(period('month', '2026-11-15', { anchorDay: 15 })).toEqual([682, '2026-11-15', '2026-12-14', '2026-11-15']);
    expect(period('year', '2026-04-05', { anchorMonth: 4, anchorDay: 6 })).toEqual([
      55,
      '2025-04-06',
      '2026-04-05',
      '2025-04-06',
    ]);
    expect(period('year', '2026-10-01', { anchorMonth: 10 })).toEqual([56, '2026-10-01', '2027-09-30', '2026-10-01']);
    expect(period('quarter', '2026-11-21', { anchorMonth: 2 })).toEqual([
      227,
      '2026-11-01',
      '2027-01-31',
      '2026-11-01',
    ]);
    expect(period('quarter', '2026-01-31', { anchorMonth: 11 })[1]).toBe('2025-11-01');
    // the same quarters as those of the calendar, with their numbers, under names that suit any way of counting fiscal years
    expect(period('quarter', '2026-11-21', { anchorMonth: 4 })).toEqual([
      227,
      '2026-10-01',
      '2026-12-31',
      '2026-10-01',
    ]);
  });

  it('starts on the last day of a month that lacks the anchor day', () => {
    const ends = { anchorDay: 31 };
    expect(period('month', '2026-02-27', ends)).toEqual([672, '2026-01-31', '2026-02-27', '2026-01-31']);
    expect(period('month', '2026-02-28', ends)).toEqual([673, '2026-02-28', '2026-03-30', '2026-02-28']);
    expect(period('month', '2024-02-28', ends)[1]).toBe('2024-01-31');
    expect(period('month', '2024-02-29', ends)[1]).toBe('2024-02-29');
    expect(period('month', '2026-04-30', ends)).toEqual([675, '2026-04-30', '2026-05-30', '2026-04-30']);
    expect(period('month', '2024-02-28', { anchorDay: 29 })[1]).toBe('2024-01-29');
    expect(period('month', '2023-02-28', { anchorDay: 29 })[1]).toBe('2023-02-28');
    const leap = { anchorMonth: 2, anchorDay: 29 };
    expect(period('year', '2024-02-28', leap)).toEqual([53, '2023-02-28', '2024-02-28', '2023-02-28']);
    expect(period('year', '2024-02-29', leap)).toEqual([54, '2024-02-29', '2025-02-27', '2024-02-29']);
  });

  it('says where its periods start', () => {
    const starts = (grain: PeriodGrain, options?: PeriodOptions) => {
      const { weekStart, anchorDay, anchorMonth } = periodDays(grain, options);
      return [weekStart, anchorDay, anchorMonth];
    };
    expect(periodDays('quarter').period).toBe('quarter');
    expect(starts('day')).toEqual([null, null, null]);
    expect(starts('week')).toEqual([1, null, null]);
    expect(starts('week', { weekStart: 7, anchorDay: undefined })).toEqual([7, null, null]);
    expect(starts('month')).toEqual([null, 1, null]);
    expect(starts('month', { anchorDay: 31 })).toEqual([null, 31, null]);
    expect(starts('quarter')).toEqual([null, 1, 1]);
    expect(starts('year', { anchorDay: 6, anchorMonth: 4 })).toEqual([null, 6, 4]);
  });

  it('refuses options that do not belong to the grain, or do not exist', () => {
    const foreign: [PeriodGrain, PeriodOptions][] = [
      ['day', { weekStart: 1 }],
      ['day', { anchorDay: 1 }],
      ['day', { anchorMonth: 1 }],
      ['week', { anchorDay: 1 }],
      ['week', { anchorMonth: 1 }],
      ['month', { weekStart: 1 }],
      ['month', { anchorMonth: 1 }],
      ['quarter', { weekStart: 1 }],
      ['year', { weekStart: 1 }],
      ['year', { startOfWeek: 1 } as PeriodOptions],
    ];
    for (const [grain, options] of foreign) expect(outcome(() => periodDays(grain, options))).toBe('INVALID_OPTION');
    expect(() => periodDays('month', { weekStart: 7 })).toThrow(
      'periodDays: weekStart must be left out for periods of a month; got 7',
    );
    expect(() => periodDays('week', { weekstart: 7 } as PeriodOptions)).toThrow(
      'periodDays: unknown option "weekstart"; known are weekStart, anchorDay, anchorMonth',
    );
  });

  it('refuses numbers out of range and unknown grains', () => {
    for (const value of [0, 1.5, -1, 8, 13, 32, NaN, Infinity, '1', null, true] as number[]) {
      if (value !== 8 && value !== 13) {
        expect(outcome(() => periodDays('month', { anchorDay: value }))).toBe('INVALID_OPTION');
      }
      if (value !== 8) expect(outcome(() => periodDays('year', { anchorMonth: value }))).toBe('INVALID_OPTION');
      expect(outcome(() => periodDays('week', { weekStart: value }))).toBe('INVALID_OPTION');
    }
    expect(() => periodDays('year', { anchorMonth: 13 })).toThrow(
      'periodDays: anchorMonth must be a whole number from 1 to 12; got 13',
    );
    for (const grain of ['decade', 'Month', '', 'toString', null, undefined, 1] as unknown as PeriodGrain[]) {
      expect(outcome(() => periodDays(grain))).toBe('INVALID_OPTION');
    }
    for (const [given, got] of [
      [undefined, 'undefined'],
      [null, 'null'],
    ]) {
      expect(() => periodDays(given as never)).toThrow(`year; got ${got}`);
    }
    expect(() => periodDays('months' as PeriodGrain)).toThrow(
      'periodDays: period must be day or week or month or quarter or half-year or year; got "months"',
    );
  });
});
