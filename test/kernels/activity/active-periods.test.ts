import { describe, expect, it } from 'vitest';
import { activeDaysOf, activeInPeriods, newInPeriods } from '../../../src/kernels/activity/active-periods.js';
import { dayListsOfHistories } from '../../../src/kernels/activity/day-lists.js';

/** User 0 on days 3 (twice) and 5, user 1 on day 4, user 2 never, user 3 on days 4 and 9. */
const lists = dayListsOfHistories({
  ids: null,
  starts: Int32Array.of(0, 2, 3, 3, 5),
  times: Float64Array.of(3, 5, 4, 4, 9),
  events: Float64Array.of(2, 1, 1, 1, 1),
});
const periods = [
  { first: 0, end: 4 },
  { first: 4, end: 6 },
  { first: 6, end: 9 },
  { first: 9, end: 20 },
];

describe('tallies of periods', () => {
  it('count users, with at least so many events', () => {
    expect(activeInPeriods(lists, periods, 1)).toEqual([1, 3, 0, 1]);
    expect(activeInPeriods(lists, periods, 2)).toEqual([1, 0, 0, 0]);
    expect(activeInPeriods(lists, [{ first: 3, end: 10 }], 2)).toEqual([2]);
    expect(activeInPeriods(lists, [], 1)).toEqual([]);
  });

  it('count newcomers once, those before the first period in none', () => {
    expect(newInPeriods(lists, periods)).toEqual([1, 2, 0, 0]);
    expect(newInPeriods(lists, periods.slice(1))).toEqual([2, 0, 0]);
    expect(newInPeriods(lists, [{ first: 9, end: 20 }])).toEqual([0]);
    expect(newInPeriods(lists, [{ first: -9, end: 0 }])).toEqual([0]);
  });

  it('count the days of each user', () => {
    expect([...activeDaysOf(lists, { first: 0, end: 20 }, 1)]).toEqual([2, 1, 0, 2]);
    expect([...activeDaysOf(lists, { first: 0, end: 20 }, 2)]).toEqual([1, 0, 0, 0]);
    expect([...activeDaysOf(lists, { first: 5, end: 9 }, 1)]).toEqual([1, 0, 0, 0]);
    expect([...activeDaysOf(lists, { first: 15, end: 9 }, 1)]).toEqual([0, 0, 0, 0]);
  });
});
