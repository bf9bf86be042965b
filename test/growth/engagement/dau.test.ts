import { describe, expect, it } from 'vitest';
import { activeUsers } from '../../../src/growth/engagement/active-users.js';
import { dau } from '../../../src/growth/engagement/dau.js';
import { outcome } from '../../laws.js';

const DAY = 86_400_000;
const columns = { user: ['a', 'b', 'a', 'c'], at: [0, 1, DAY - 1, DAY] };

describe('dau', () => {
  it('counts the users of the last day that is over', () => {
    expect(dau(columns, { timeZone: 'UTC', asOf: DAY })).toEqual({
      metric: 'dau',
      unit: 'count',
      value: 2,
      n: 4,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      definition: 'local-day',
      day: '1970-01-01',
      full: true,
      mean: 2,
      minimumEvents: 1,
      afterAsOf: 0,
      timeZone: 'UTC',
      asOf: DAY,
      days: [],
      periods: [],
    });
    expect(dau(columns, { timeZone: 'UTC', asOf: DAY, minimumEvents: 2 }).value).toBe(1);
    expect(dau(columns, { timeZone: 'Asia/Ho_Chi_Minh', asOf: DAY }).value).toBe(2);
    expect(dau(columns, { timeZone: 'Asia/Ho_Chi_Minh', asOf: DAY - 1 }).afterAsOf).toBe(1);
  });

  it('lists the days of a range, with the mean of those over', () => {
    const known = { timeZone: 'UTC', asOf: 2.5 * DAY, from: '1969-12-31', to: '1971-01-01' };
    const { days, mean, value, day } = dau(columns, known);
    expect(days).toEqual(activeUsers(columns, { ...known, windowDays: 1 }).windows[0]?.days);
    expect(days.map(({ active, full, status }) => [active, full, status])).toEqual([
      [0, false, 'complete'],
      [2, true, 'complete'],
      [1, true, 'complete'],
      [0, true, 'partial'],
    ]);
    expect([mean, value, day]).toEqual([1, 1, '1970-01-02']);
  });

  it('is null of nothing', () => {
    expect(dau([], { user: () => 1, at: () => 0, timeZone: 'UTC', asOf: 0 })).toMatchObject({
      value: null,
      n: 0,
      mean: null,
    });
    expect(dau(columns, { timeZone: 'UTC', asOf: DAY, from: '1970-01-02', to: '1970-01-03' })).toMatchObject({
      value: null,
      day: null,
      mean: null,
      days: [],
    });
  });

  it.each([{ windowDays: 1 }, { definition: 'local-day' }, { minimumEvents: '1' }, { period: 'day' }])(
    'refuses %j',
    (more) => {
      expect(outcome(() => dau(columns, { timeZone: 'UTC', asOf: DAY, ...more } as never))).toBe('INVALID_OPTION');
    },
  );

  it('says where a row is wrong, in words of the caller', () => {
    const known = { timeZone: 'UTC', asOf: DAY };
    expect(() => dau([{ id: '' }], { ...known, user: (row) => row.id, at: () => 0 })).toThrow(
      'dau: user must be a text that is not empty or a number up to 2^53 - 1 in size (larger ids as text); got "" at row 0, reader user',
    );
    expect(() => dau({ user: ['a'], at: ['May'] }, known)).toThrow('dau: at must be');
    expect(() => dau({ customer: ['a'], at: [0] } as never, known)).toThrow(
      'dau: unknown column "customer"; known are user, at',
    );
    const counted = dau({ user: ['a', '', null], at: [0, 0, 0] }, { ...known, onInvalid: 'count' });
    expect(counted).toMatchObject({ value: 1, n: 1, missing: 1, invalid: 1 });
  });
});
