import { describe, expect, it } from 'vitest';
import { audienceSize } from '../../../src/growth/media/audience-size.js';
import type { UserCount } from '../../../src/kernels/activity/range-counts.js';
import { outcome } from '../../laws.js';
import { eachGolden } from '../engagement/golden.js';

const DAY = 86_400_000;

describe('audienceSize', () => {
  eachGolden(
    'active.range',
    (columns, options) => {
      const { value, status } = audienceSize(columns, options) as UserCount<string>;
      return { value, status };
    },
    'audienceSize',
  );

  const columns = { user: ['a', 'b', 'a', 'c', 'a'], at: [0, DAY, 31 * DAY, 32 * DAY, 32 * DAY] };
  const known = { timeZone: 'UTC', asOf: 59 * DAY };

  it('counts who came in several periods once in the whole', () => {
    const both = audienceSize(columns, { ...known, period: 'month' });
    expect(both).toMatchObject({ metric: 'audience-size', unit: 'count', value: 3, n: 5, status: 'complete' });
    expect(both.periods.map(({ period, value }) => [period, value])).toEqual([
      ['1970-01', 2],
      ['1970-02', 2],
    ]);
    expect(audienceSize(columns, { ...known, from: '1970-01-02', to: '1970-02-01' }).value).toBe(1);
  });

  it('has nothing to measure where no event is known or the days have not begun', () => {
    expect(audienceSize({ user: [], at: [] }, known)).toMatchObject({ value: null, n: 0 });
    expect(audienceSize(columns, { ...known, from: '1970-03-01', to: '1970-03-02' }).value).toBeNull();
    expect(audienceSize(columns, { ...known, from: '1969-03-01', to: '1969-03-02' }).value).toBe(0);
  });

  it.each([{ customer: 'a' }, { minimumEvents: 2 }, { weekStart: 1 }, { to: '1960-01-01' }])(
    'refuses %j',
    (changes) => {
      const given = { from: '1970-01-01', ...changes };
      expect(outcome(() => audienceSize(columns, { ...known, ...given } as never))).toBe('INVALID_OPTION');
    },
  );
});
