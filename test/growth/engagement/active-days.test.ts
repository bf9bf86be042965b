import { describe, expect, it } from 'vitest';
import { type ActiveDaysResult, activeDays } from '../../../src/growth/engagement/active-days.js';
import { stickiness } from '../../../src/growth/engagement/stickiness.js';
import { outcome } from '../../laws.js';
import { eachGolden } from './golden.js';

const DAY = 86_400_000;

describe('activeDays', () => {
  eachGolden('active.days', (columns, options) => {
    const { users, distribution, value } = activeDays(columns, options) as ActiveDaysResult;
    const met = distribution.filter(({ exactly }) => exactly > 0);
    const by = (name: 'exactly' | 'atLeast') => Object.fromEntries(met.map((each) => [each.days, each[name]]));
    return { users, exactly: by('exactly'), atLeast: by('atLeast'), meanDays: value };
  });

  const columns = { user: ['a', 'a', 'a', 'b', 'c'], at: [DAY, DAY, 3 * DAY, 3 * DAY, 9 * DAY] };
  const known = { timeZone: 'UTC', asOf: 5 * DAY };

  it('counts distinct days of the window', () => {
    expect(activeDays(columns, { ...known, windowDays: 3 })).toEqual({
      metric: 'active-days',
      unit: 'count',
      value: 1,
      n: 4,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      users: 2,
      minimumEvents: 1,
      from: '1970-01-03',
      to: '1970-01-06',
      status: 'complete',
      full: true,
      distribution: [{ days: 1, exactly: 2, atLeast: 2 }],
      afterAsOf: 1,
      timeZone: 'UTC',
      asOf: 5 * DAY,
    });
    const all = activeDays(columns, known);
    expect(all).toMatchObject({ value: 1.5, from: '1969-12-09', full: false });
    expect(activeDays(columns, { ...known, minimumEvents: 2 }).distribution).toEqual([
      { days: 1, exactly: 1, atLeast: 1 },
    ]);
    expect(activeDays(columns, { ...known, from: '1970-01-04', to: '1970-01-07' })).toMatchObject({
      status: 'partial',
      users: 2,
    });
  });

  it('is stickiness times the days of the window', () => {
    const { value } = stickiness(columns, { ...known, windowDays: 4 });
    expect(4 * (value as number)).toBe(activeDays(columns, { ...known, windowDays: 4 }).value);
  });

  it('has nothing to measure where nobody was active', () => {
    expect(activeDays({ user: [], at: [] }, known)).toMatchObject({
      value: null,
      users: 0,
      distribution: [],
      full: false,
    });
  });

  it.each([{ windowDays: 0 }, { windowDays: 7, from: '1970-01-01' }, { minimumEvents: 0 }, { period: 'day' }])(
    'refuses %j',
    (changes) => {
      expect(outcome(() => activeDays(columns, { ...known, ...changes } as never))).toBe('INVALID_OPTION');
    },
  );
});
