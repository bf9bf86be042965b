import { describe, expect, it } from 'vitest';
import { wau } from '../../../src/growth/engagement/wau.js';
import { outcome } from '../../laws.js';

const DAY = 86_400_000;
const columns = { user: ['a', 'b', 'a', 'c'], at: [0, DAY, 6 * DAY, 8 * DAY] };
const known = { timeZone: 'UTC', asOf: 9.5 * DAY };

describe('wau', () => {
  it('counts the 7 days up to the last one over', () => {
    expect(wau(columns, known)).toMatchObject({
      ...{ metric: 'wau', unit: 'count', value: 2, n: 4, definition: 'rolling-7-days', day: '1970-01-09', full: true },
      ...{ days: [], periods: [], minimumEvents: 1 },
    });
    expect(wau(columns, { ...known, from: '1970-01-07' }).days.map(({ active, full }) => [active, full])).toEqual([
      [2, true],
      [2, true],
      [2, true],
      [2, true],
    ]);
    expect(wau(columns, { ...known, minimumEvents: 2, from: '1970-01-07' }).days.map(({ active }) => active)).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it('counts calendar weeks, from the day that is asked for', () => {
    const weeks = wau(columns, { ...known, definition: 'calendar-week' });
    expect(weeks).toMatchObject({
      value: 2,
      definition: 'calendar-week',
      day: '1970-01-04',
      full: false,
      mean: 2,
      days: [],
    });
    expect(weeks.periods.map(({ period, active, status }) => [period, active, status])).toEqual([
      ['1970-W01', 2, 'complete'],
      ['1970-W02', 2, 'partial'],
    ]);
    const fridays = wau(columns, { ...known, definition: 'calendar-week', weekStart: 5, from: '1970-01-02' });
    expect(fridays.periods.map(({ from, active, full, status }) => [from, active, full, status])).toEqual([
      ['1970-01-02', 2, true, 'complete'],
      ['1970-01-09', 1, true, 'partial'],
    ]);
    expect(fridays).toMatchObject({ value: 2, day: '1970-01-08', full: true });
  });

  it.each([{ weekStart: 1 }, { definition: 'calendar-week', weekStart: 8 }, { definition: 'week' }, { windowDays: 7 }])(
    'refuses %j',
    (more) => {
      for (const source of [columns, { user: [], at: [] }]) {
        expect(outcome(() => wau(source, { ...known, ...more } as never))).toBe('INVALID_OPTION');
      }
    },
  );
});
