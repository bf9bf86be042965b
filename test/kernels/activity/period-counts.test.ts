import { describe, expect, it } from 'vitest';
import { activeInPeriods } from '../../../src/kernels/activity/active-periods.js';
import { activityOf } from '../../../src/kernels/activity/activity.js';
import { type CountPeriods, calendarCount, countPeriods } from '../../../src/kernels/activity/period-counts.js';
import { outcome } from '../../laws.js';

const DAY = 86_400_000;
const activity = activityOf(
  'mau',
  { user: ['a', 'b', 'a', 'b'], at: [4 * DAY, 5 * DAY, 40 * DAY, 60 * DAY] },
  { timeZone: 'UTC', asOf: 70 * DAY },
  '',
);

const countIn: CountPeriods = (...asked) => activeInPeriods(activity.days, ...asked);

describe('countPeriods', () => {
  it('lists periods from that of the first event to that of asOf, and concludes from those over', () => {
    const { periods, ...shown } = countPeriods('mau', activity, 'month', {}, {}, countIn);
    expect(shown).toEqual({ value: 1, day: '1970-02-28', full: true, mean: 1.5 });
    expect(periods.map(({ period, active, full, status }) => [period, active, full, status])).toEqual([
      ['1970-01', 2, false, 'complete'],
      ['1970-02', 1, true, 'complete'],
      ['1970-03', 1, true, 'partial'],
    ]);
    const january = countPeriods('mau', activity, 'month', {}, { to: '1970-01-02', from: '1970-01-01' }, countIn);
    expect([january.value, january.full, january.periods.length]).toEqual([2, false, 1]);
  });

  it('says nothing where no period is over, and refuses all the same', () => {
    const none = countPeriods('mau', activity, 'year', {}, {}, countIn);
    expect(none).toMatchObject({ value: null, day: null, full: false, mean: null });
    const later = { from: '1971-01-01', to: '1972-01-01' };
    expect(countPeriods('mau', activity, 'month', {}, later, countIn)).toMatchObject({ value: null, periods: [] });
    expect(outcome(() => countPeriods('mau', activity, 'month', { weekStart: 1 }, later, countIn))).toBe(
      'INVALID_OPTION',
    );
  });

  it('is a whole metric', () => {
    expect(calendarCount('mau', activity, 'month', {}, 'calendar', { minimumEvents: 2 }, countIn)).toMatchObject({
      ...{ metric: 'mau', unit: 'count', value: 0, n: 4, definition: 'calendar', minimumEvents: 2, days: [] },
    });
  });
});
