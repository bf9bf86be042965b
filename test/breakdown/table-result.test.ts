import { expect, it } from 'vitest';
import { compareKeys, compareTuples } from '../../src/breakdown/table-result.js';

it('orders numbers, texts by code unit, booleans, and what is none last', () => {
  expect([10, 9, null, -1].sort(compareKeys)).toEqual([-1, 9, 10, null]);
  expect(['é', 'z', 'B', null, ''].sort(compareKeys)).toEqual(['', 'B', 'z', 'é', null]);
  expect([null, true, false].sort(compareKeys)).toEqual([false, true, null]);
  expect(compareTuples(['a', 1], ['a', 2])).toBeLessThan(0);
  expect(compareTuples(['b', 1], ['a', 2])).toBeGreaterThan(0);
  expect(compareTuples(['a', null], ['a', null])).toBe(0);
});
