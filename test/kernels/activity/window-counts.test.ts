import { describe, expect, it } from 'vitest';
import { activeInWindows, type CountWindows } from '../../../src/kernels/activity/active-windows.js';
import { activityOf } from '../../../src/kernels/activity/activity.js';
import { askedDays, countWindows, rollingCount, windowDaysOf } from '../../../src/kernels/activity/window-counts.js';
import { outcome } from '../../laws.js';

const DAY = 86_400_000;
const activity = (asOf: number, timeZone = 'UTC', at = [0, DAY, 2 * DAY]) =>
  activityOf('dau', { user: ['a', 'a', 'b'], at }, { timeZone, asOf }, '');
const three = activity(3 * DAY);
const countIn: CountWindows = (...asked) => activeInWindows(three.days, ...asked);

describe('askedDays', () => {
  it('is the last day over, or the days of a range that have begun', () => {
    expect(askedDays('dau', activity(5.5 * DAY), {})).toEqual({ first: 4, end: 5, isRange: false, last: 4 });
    expect(askedDays('dau', activity(5 * DAY), {})).toEqual({ first: 4, end: 5, isRange: false, last: 4 });
    expect(askedDays('dau', activity(5.5 * DAY), { from: '1970-01-03' })).toEqual({
      first: 2,
      end: 6,
      isRange: true,
      last: 4,
    });
    expect(askedDays('dau', activity(5 * DAY), { to: '1970-02-01' })).toEqual({
      first: 0,
      end: 5,
      isRange: true,
      last: 4,
    });
    expect(askedDays('dau', activity(5 * DAY), { to: '1970-01-03' })).toEqual({
      first: 0,
      end: 2,
      isRange: true,
      last: 1,
    });
    const later = { from: '1970-03-01', to: '1970-03-05' };
    expect(askedDays('dau', activity(5 * DAY), later)).toEqual({ first: 59, end: 59, isRange: true, last: null });
  });

  it('takes the last day over where clocks go back over midnight', () => {
    // St John's, 7 November 2010: a minute after midnight it was 23:01 of the day before again
    const asOf = Date.parse('2010-11-07T02:50:00Z');
    const at = [Date.UTC(2010, 10, 1), Date.UTC(2010, 10, 2), Date.UTC(2010, 10, 3)];
    const [fifth, seventh] = [Date.UTC(2010, 10, 5) / DAY, Date.UTC(2010, 10, 7) / DAY];
    expect(askedDays('dau', activity(asOf, 'America/St_Johns', at), {}).last).toBe(fifth);
    expect(askedDays('dau', activity(asOf, 'America/St_Johns', at), { from: '2010-11-04' })).toMatchObject({
      end: seventh + 1,
      last: fifth,
    });
  });
});

describe('countWindows', () => {
  it('marks windows that begin before the data', () => {
    const { last, windows } = countWindows('dau', three, [1, 3, 4], { to: '1970-01-04' }, countIn);
    expect(last).toBe(2);
    expect(windows.map(({ value, full, mean }) => [value, full, mean])).toEqual([
      [1, true, 1],
      [2, true, 4 / 3],
      [2, false, 4 / 3],
    ]);
    expect(windows[1]?.days.map(({ full }) => full)).toEqual([false, false, true]);
  });

  it('is a whole metric with one window', () => {
    expect(rollingCount('wau', three, 7, 'rolling', {}, countIn)).toMatchObject({
      ...{
        metric: 'wau',
        unit: 'count',
        value: 2,
        n: 3,
        definition: 'rolling',
        day: '1970-01-03',
        full: false,
        mean: 2,
      },
    });
  });
});

it('windows have whole days, ten years at most', () => {
  expect([windowDaysOf('dau', 1), windowDaysOf('dau', 3660)]).toEqual([1, 3660]);
  for (const bad of [0, 3661, 1.5, '7', null, Number.NaN]) {
    expect(outcome(() => windowDaysOf('dau', bad))).toBe('INVALID_OPTION');
  }
});
