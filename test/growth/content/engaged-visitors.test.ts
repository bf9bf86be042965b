import { describe, expect, it } from 'vitest';
import { type EngagedVisitorsResult, engagedVisitors } from '../../../src/growth/content/engaged-visitors.js';
import { outcome } from '../../laws.js';
import { eachGolden } from '../engagement/golden.js';

const DAY = 86_400_000;

describe('engagedVisitors', () => {
  eachGolden(
    'active.range',
    (columns, options, { atLeast }) => {
      const given = { ...(options as object), minimumEvents: atLeast } as never;
      const { value, status } = engagedVisitors(columns, given) as EngagedVisitorsResult;
      return { value, status };
    },
    'engagedVisitors',
  );

  const columns = { user: ['a', 'b', 'a', 'a'], at: [0, DAY, DAY, 31 * DAY] };
  const known = { timeZone: 'UTC', asOf: 59 * DAY };

  it('counts actions within the days and within each period', () => {
    const twice = engagedVisitors(columns, { ...known, period: 'month', minimumEvents: 2 });
    expect(twice).toMatchObject({ metric: 'engaged-visitors', unit: 'count', value: 1, n: 4, minimumEvents: 2 });
    expect(twice.periods.map(({ value }) => value)).toEqual([1, 0]);
    expect(engagedVisitors(columns, { ...known, minimumEvents: 3 }).value).toBe(1);
    expect(engagedVisitors(columns, { ...known, minimumEvents: 4 }).value).toBe(0);
    expect(engagedVisitors(columns, known)).toMatchObject({ value: 2, minimumEvents: 1 });
  });

  it('has nothing to measure where no action is known', () => {
    expect(engagedVisitors({ user: [], at: [] }, known)).toMatchObject({ value: null, n: 0 });
  });

  it.each([{ customer: 'a' }, { minimumEvents: 0 }, { atLeast: 2 }])('refuses %j', (changes) => {
    expect(outcome(() => engagedVisitors(columns, { ...known, ...changes } as never))).toBe('INVALID_OPTION');
  });
});
