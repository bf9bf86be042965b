import { describe, expect, it } from 'vitest';
import { newUsers } from '../../../src/growth/acquisition/new-users.js';
import type { UserCount } from '../../../src/kernels/activity/range-counts.js';
import { outcome } from '../../laws.js';
import { eachGolden } from '../engagement/golden.js';

const DAY = 86_400_000;

describe('newUsers', () => {
  eachGolden(
    'active.range',
    (columns, options) => {
      const { value, status } = newUsers(columns, options) as UserCount<string>;
      return { value, status };
    },
    'newUsers',
  );

  const columns = { customer: ['a', 'b', 'a', 'c', 'd'], at: [0, 31 * DAY, 32 * DAY, 61 * DAY, 99 * DAY] };
  const known = { timeZone: 'UTC', asOf: 61.5 * DAY };

  it('counts everybody once, in the period of the first event', () => {
    expect(newUsers(columns, { ...known, period: 'month' })).toEqual({
      metric: 'new-users',
      unit: 'count',
      value: 3,
      n: 4,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      from: '1970-01-01',
      to: '1970-03-04',
      status: 'partial',
      periods: [
        { period: '1970-01', from: '1970-01-01', to: '1970-02-01', status: 'complete', value: 1 },
        { period: '1970-02', from: '1970-02-01', to: '1970-03-01', status: 'complete', value: 1 },
        { period: '1970-03', from: '1970-03-01', to: '1970-04-01', status: 'partial', value: 1 },
      ],
      afterAsOf: 1,
      timeZone: 'UTC',
      asOf: 61.5 * DAY,
      refunds: null,
      refunded: 0,
      refundsApart: 0,
    });
    expect(newUsers(columns, { ...known, from: '1970-02-01', to: '1970-03-01' })).toMatchObject({
      value: 1,
      status: 'complete',
      periods: [],
    });
    expect(newUsers(columns, { ...known, from: '1970-03-01' }).value).toBe(1);
    expect(newUsers(columns, { ...known, from: '1970-02-03', to: '1970-03-01' }).value).toBe(0);
  });

  it('has nothing to measure where no event is known or the days have not begun', () => {
    expect(newUsers({ customer: [], at: [] }, known)).toMatchObject({ value: null, n: 0 });
    expect(newUsers(columns, { ...known, from: '1971-01-01', to: '1971-02-01' })).toMatchObject({
      value: null,
      status: 'unobserved',
    });
  });

  it.each([{ user: 'a' }, { minimumEvents: 2 }, { period: 'decade' }, { weekStart: 1 }, { from: 'May' }])(
    'refuses %j',
    (changes) => {
      expect(outcome(() => newUsers(columns, { ...known, ...changes } as never))).toBe('INVALID_OPTION');
    },
  );

  it('names who is asked for', () => {
    expect(() => newUsers([{}], { ...known, at: () => 0 } as never)).toThrow(
      'newUsers: customer must be a function of a row',
    );
    expect(() => newUsers({ customer: ['a', ''], at: [0, 0] }, known)).toThrow('at index 1 of customer');
  });
});
