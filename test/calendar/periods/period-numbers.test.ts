import { expect, it } from 'vitest';
import { eachDay } from '../../../src/calendar/periods/period-numbers.js';

it('eachDay numbers days by themselves', () => {
  expect([-1, 0, 20_501].map((day) => [eachDay.indexOfDay(day), eachDay.firstDayOf(day)])).toEqual([
    [-1, -1],
    [0, 0],
    [20_501, 20_501],
  ]);
});
