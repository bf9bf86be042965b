import { describe, expect, it } from 'vitest';
import { type ActiveUsersResult, activeUsers } from '../../../src/growth/engagement/active-users.js';
import type { ActiveWindow } from '../../../src/kernels/activity/window-counts.js';
import { outcome } from '../../laws.js';
import { eachGolden } from './golden.js';

const DAY = 86_400_000;
type Windows = readonly [ActiveWindow, ActiveWindow, ActiveWindow];

describe('activeUsers', () => {
  eachGolden('active.as-of', (columns, options) => {
    const { day, windows } = activeUsers(columns, options) as ActiveUsersResult;
    const [dau, wau, mau] = windows as Windows;
    return { day, dau: dau.value, wau: wau.value, mau: mau.value, wauFull: wau.full, mauFull: mau.full };
  });

  eachGolden('active.series', (columns, options) => {
    const [dau, wau, mau] = (activeUsers(columns, options) as ActiveUsersResult).windows as Windows;
    const days = dau.days.map(({ day, active, status }, d) => ({
      ...{ day, dau: active, wau: wau.days[d]?.active, mau: mau.days[d]?.active },
      ...{ wauFull: wau.days[d]?.full, mauFull: mau.days[d]?.full, status },
    }));
    return { days };
  });

  eachGolden('active.calendar', (columns, options) => ({
    periods: (activeUsers(columns, options) as ActiveUsersResult).periods.map(({ from, active, status }) => ({
      first: from,
      active,
      status,
    })),
  }));

  const columns = { user: ['a', 'b', 'a', 'a'], at: [0, 0, DAY, 3 * DAY] };
  const known = { timeZone: 'UTC', asOf: 4.5 * DAY };

  it('takes one window, several or a period', () => {
    expect(activeUsers(columns, { ...known, windowDays: 5 })).toEqual({
      metric: 'active-users',
      unit: 'count',
      value: 2,
      n: 4,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      day: '1970-01-04',
      minimumEvents: 1,
      afterAsOf: 0,
      timeZone: 'UTC',
      asOf: 4.5 * DAY,
      windows: [{ windowDays: 5, value: 2, full: false, mean: 2, days: [] }],
      period: null,
      periods: [],
    });
    const two = activeUsers(columns, { ...known, windowDays: [2, 3], from: '1970-01-02', to: '1970-01-04' });
    expect(
      two.windows.map(({ value, full, mean, days }) => [value, full, mean, days.map((each) => each.active)]),
    ).toEqual([
      [1, true, 1.5, [2, 1]],
      [2, true, 2, [2, 2]],
    ]);
    const weeks = activeUsers(columns, { ...known, period: 'week', weekStart: 5 });
    expect(weeks).toMatchObject({ value: 2, day: '1970-01-01', windows: [], period: 'week' });
    expect(weeks.periods.map(({ period, active, full, status }) => [period, active, full, status])).toEqual([
      ['1969-12-26', 2, false, 'complete'],
      ['1970-01-02', 1, true, 'partial'],
    ]);
  });

  it('asks for more than one event', () => {
    const counts = (minimumEvents: number) =>
      activeUsers(columns, { ...known, windowDays: [1, 2, 4], minimumEvents }).windows.map(({ value }) => value);
    expect([counts(1), counts(2), counts(3), counts(4)]).toEqual([
      [1, 1, 2],
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    const days = activeUsers(columns, { ...known, period: 'day', minimumEvents: 2 }).periods;
    expect(days.map(({ active }) => active)).toEqual([0, 0, 0, 0, 0]);
  });

  it('lists the period of an event at asOf itself, where that period began before', () => {
    const first = { user: ['a'], at: [2 * DAY] };
    const periodsOf = (period: 'day' | 'week') =>
      activeUsers(first, { ...known, asOf: 2 * DAY, period }).periods.map(({ from, active, status }) => [
        ...[from, active, status],
      ]);
    expect(periodsOf('week')).toEqual([['1969-12-29', 1, 'partial']]);
    // the third of January only begins
    expect(periodsOf('day')).toEqual([]);
  });

  it('has nothing to measure where no event is known, or no day asked for is over', () => {
    const none = activeUsers({ user: [], at: [] }, { ...known, from: '1970-01-01', to: '1970-01-03' });
    expect(none).toMatchObject({ value: null, n: 0, day: '1970-01-02' });
    expect(none.windows[0]).toMatchObject({ value: null, full: false, mean: null });
    expect(none.windows[0]?.days.map(({ active, full }) => [active, full])).toEqual([
      [0, false],
      [0, false],
    ]);
    expect(activeUsers({ user: [], at: [] }, known).windows[2]).toMatchObject({ value: null, days: [] });
    expect(activeUsers({ user: [], at: [] }, { ...known, period: 'month' })).toMatchObject({
      value: null,
      periods: [],
    });
    const today = activeUsers(columns, { ...known, from: '1970-01-05' });
    expect(today).toMatchObject({ value: null, n: 4, day: null });
    expect(today.windows[0]?.days).toEqual([{ day: '1970-01-05', active: 0, full: true, status: 'partial' }]);
    const later = activeUsers(columns, { ...known, from: '1970-02-01', to: '1970-02-03' });
    expect(later).toMatchObject({ value: null, day: null });
    expect(later.windows[2]?.days).toEqual([]);
    expect(activeUsers(columns, { ...known, to: '1970-01-03' }).windows[0]?.days.map(({ active }) => active)).toEqual([
      2, 1,
    ]);
  });

  it.each<[object, string]>([
    [{ windowDays: 0 }, 'windowDays must be a whole number of days from 1 to 3660; got 0'],
    [{ windowDays: 3661 }, 'got 3661'],
    [{ windowDays: 1.5 }, 'got 1.5'],
    [{ windowDays: [7, '30'] }, 'got "30"'],
    [{ windowDays: [] }, 'a number of days, or a list of 1 to 10 of them; got Array(0)'],
    [{ windowDays: new Array(11).fill(1) }, 'got Array(11)'],
    [{ windowDays: new Array(2) }, 'got undefined'],
    [{ windowDays: 7, period: 'week' }, 'windowDays must be left out where period is given'],
    [{ weekStart: 7 }, 'weekStart must be left out unless period is given'],
    [{ anchorDay: 7, period: 'week' }, 'anchorDay'],
    [{ period: 'decade' }, 'period must be'],
    [{ minimumEvents: 0 }, 'minimumEvents must be a whole number from 1; got 0'],
    [{ minimumEvents: 2.5, period: 'day' }, 'minimumEvents must be a whole number from 1; got 2.5'],
    [{ from: '1970-01-03', to: '1970-01-02' }, 'to must be not before from'],
    [{ from: 'May' }, 'from must be a date'],
    [{ from: '1500-01-01' }, 'there must be at most 100000 periods'],
    [{ window: 7 }, 'unknown option "window"'],
    [{ customer: 'a' }, 'unknown option "customer"'],
  ])('refuses %j', (changes, text) => {
    for (const source of [columns, { user: [], at: [] }]) {
      expect(() => activeUsers(source, { ...known, ...changes } as never)).toThrow(text);
      expect(outcome(() => activeUsers(source, { ...known, ...changes } as never))).toBe('INVALID_OPTION');
    }
  });
});
