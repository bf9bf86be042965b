import { describe, expect, it } from 'vitest';
import { mau } from '../../../src/growth/engagement/mau.js';
import { outcome } from '../../laws.js';

const DAY = 86_400_000;
const columns = { user: ['a', 'b', 'a', 'c', 'd'], at: [0, DAY, 12 * DAY, 29 * DAY, 31 * DAY] };
const known = { timeZone: 'UTC', asOf: 30 * DAY };

describe('mau', () => {
  it('counts 30 days, 28 or a calendar month', () => {
    expect(mau(columns, known)).toMatchObject({
      ...{ metric: 'mau', unit: 'count', value: 3, n: 4, definition: 'rolling-30-days', day: '1970-01-30', full: true },
      ...{ afterAsOf: 1, days: [], periods: [] },
    });
    expect(mau(columns, { ...known, definition: 'rolling-28-days' })).toMatchObject({ value: 2, full: true });
    const months = mau(columns, { timeZone: 'UTC', asOf: 59 * DAY, definition: 'calendar-month' });
    expect(months).toMatchObject({ value: 1, day: '1970-02-28', mean: 2, full: true });
    expect(months.periods.map(({ period, active, full }) => [period, active, full])).toEqual([
      ['1970-01', 3, true],
      ['1970-02', 1, true],
    ]);
    const anchored = mau(columns, { timeZone: 'UTC', asOf: 59 * DAY, definition: 'calendar-month', anchorDay: 13 });
    expect(anchored.periods.map(({ period, active }) => [period, active])).toEqual([
      ['1969-12-13', 2],
      ['1970-01-13', 3],
      ['1970-02-13', 0],
    ]);
  });

  it.each([
    { anchorDay: 13 },
    { definition: 'calendar-month', anchorDay: 32 },
    { definition: 'month' },
    { weekStart: 1 },
  ])('refuses %j', (more) => {
    for (const source of [columns, { user: [], at: [] }]) {
      expect(outcome(() => mau(source, { ...known, ...more } as never))).toBe('INVALID_OPTION');
    }
  });
});
