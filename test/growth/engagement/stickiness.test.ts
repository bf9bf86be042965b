import { describe, expect, it } from 'vitest';
import { activeUsers } from '../../../src/growth/engagement/active-users.js';
import { type StickinessResult, stickiness } from '../../../src/growth/engagement/stickiness.js';
import { outcome } from '../../laws.js';
import { eachGolden } from './golden.js';

const DAY = 86_400_000;

describe('stickiness', () => {
  eachGolden('stickiness', (columns, options) => {
    const { day, meanDau, mau, value, full } = stickiness(columns, options) as StickinessResult;
    return { day, meanDau, mau, value, full };
  });

  eachGolden('stickiness.range', (columns, options) => {
    const { days, daysWithRatio, meanDau, mau, ratioOfMeans, meanOfRatios } = stickiness(
      columns,
      options,
    ) as StickinessResult;
    return { days, daysWithRatio, meanDau, meanMau: mau, ratioOfMeans, meanOfRatios };
  });

  const columns = { user: ['a', 'a', 'b', 'b'], at: [0, DAY, 2 * DAY, 3 * DAY] };
  const known = { timeZone: 'UTC', asOf: 4 * DAY, windowDays: 4 };

  it('says which ratio its value is', () => {
    const window = stickiness(columns, known);
    expect(window).toEqual({
      metric: 'stickiness',
      unit: 'fraction',
      value: 0.5,
      n: 4,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      definition: 'one-window',
      measure: 'ratio-of-means',
      windowDays: 4,
      minimumEvents: 1,
      day: '1970-01-04',
      full: true,
      meanDau: 1,
      mau: 2,
      ratioOfMeans: 0.5,
      meanOfRatios: 0.5,
      days: 4,
      daysWithRatio: 4,
      afterAsOf: 0,
      timeZone: 'UTC',
      asOf: 4 * DAY,
    });
    const range = { ...known, from: '1970-01-02', to: '1970-01-04' } as const;
    expect(stickiness(columns, range)).toMatchObject({ value: 2 / 3, definition: 'range', full: false });
    expect(stickiness(columns, { ...range, measure: 'mean-of-ratios' }).value).toBe(0.75);
    expect(stickiness(columns, { ...known, measure: 'mean-of-ratios' }).value).toBe(0.5);
  });

  it('gives the quotient of a day over a range of one', () => {
    const day = stickiness(columns, { ...known, from: '1970-01-03', to: '1970-01-04' });
    const { windows } = activeUsers(columns, { ...known, windowDays: [1, 4], from: '1970-01-03', to: '1970-01-04' });
    expect(day.value).toBe((windows[0]?.value as number) / (windows[1]?.value as number));
  });

  it('has nothing to measure where nobody was active or no day is over', () => {
    const nothing = {
      value: null,
      meanDau: null,
      mau: null,
      ratioOfMeans: null,
      meanOfRatios: null,
      days: 0,
      full: false,
    };
    expect(stickiness({ user: [], at: [] }, known)).toMatchObject({ ...nothing, daysWithRatio: 0 });
    expect(stickiness(columns, { ...known, from: '1970-01-05', to: '1970-01-06' })).toMatchObject({
      ...nothing,
      day: null,
    });
    const silent = stickiness(columns, { ...known, asOf: 20 * DAY });
    expect(silent).toMatchObject({ value: null, meanDau: 0, mau: 0, days: 4, daysWithRatio: 0 });
    expect(stickiness(columns, { ...known, asOf: 20 * DAY, from: '1970-01-12' })).toMatchObject({
      value: null,
      meanOfRatios: null,
      meanDau: 0,
      days: 9,
    });
  });

  it('counts who has enough events', () => {
    const twice = { user: ['a', 'a', 'a', 'b', 'b'], at: [0, 0, DAY, DAY, 2 * DAY] };
    const result = stickiness(twice, { timeZone: 'UTC', asOf: 3 * DAY, windowDays: 3, minimumEvents: 2 });
    expect([result.meanDau, result.mau, result.value]).toEqual([1 / 3, 2, 1 / 6]);
  });

  it.each([
    { windowDays: 0 },
    { windowDays: [1, 30] },
    { measure: 'mean' },
    { minimumEvents: -1 },
    { period: 'month' },
    { to: '1969-01-01', from: '1970-01-01' },
  ])('refuses %j', (changes) => {
    expect(outcome(() => stickiness(columns, { ...known, ...changes } as never))).toBe('INVALID_OPTION');
  });
});
