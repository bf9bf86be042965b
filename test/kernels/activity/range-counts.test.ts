import { expect, it } from 'vitest';
import { activityOf } from '../../../src/kernels/activity/activity.js';
import { userCount } from '../../../src/kernels/activity/range-counts.js';

const DAY = 86_400_000;

it('counts a range and its periods, and says which days they are', () => {
  const activity = activityOf('dau', { user: ['a', 'b'], at: [0, DAY] }, { timeZone: 'UTC', asOf: 40 * DAY }, '');
  const lengths = (periods: readonly { first: number; end: number }[]) => periods.map(({ first, end }) => end - first);
  expect(userCount('audience-size', activity, { period: 'month' }, lengths)).toEqual({
    ...{ metric: 'audience-size', unit: 'count', value: 40, n: 2, missing: 0, invalid: 0, reasons: {}, refused: [] },
    ...{ from: '1970-01-01', to: '1970-02-10', status: 'complete' },
    periods: [
      { period: '1970-01', from: '1970-01-01', to: '1970-02-01', status: 'complete', value: 31 },
      { period: '1970-02', from: '1970-02-01', to: '1970-03-01', status: 'partial', value: 28 },
    ],
    ...{ afterAsOf: 0, timeZone: 'UTC', asOf: 40 * DAY },
  });
  expect(userCount('audience-size', activity, { from: '1970-02-10', to: '1970-02-11' }, lengths).value).toBeNull();
});
