import { expect, it } from 'vitest';
import { periodAxis } from '../../../src/charts/time/period-axis.js';

it('has as many periods as there is room for, evenly apart, the first among them', () => {
  const months = Array.from({ length: 24 }, (_, k) => `Month ${k}`);
  const wide = periodAxis(months, 2000);
  expect(wide.values).toHaveLength(24);
  const narrow = periodAxis(months, 300);
  expect(narrow.values.length).toBeLessThan(6);
  expect(narrow.values[0]).toBe(0);
  expect(new Set(narrow.values.slice(1).map((value, k) => value - (narrow.values[k] as number))).size).toBe(1);
  expect(periodAxis(['only'], 300).values).toEqual([0]);
});
