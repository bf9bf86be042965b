import { expect, it } from 'vitest';
import { assertMeasured, compareKeys, compareTuples } from '../../src/breakdown/table-result.js';

it('orders numbers, texts by code unit, booleans, and what is none last', () => {
  expect([10, 9, null, -1].sort(compareKeys)).toEqual([-1, 9, 10, null]);
  expect(['é', 'z', 'B', null, ''].sort(compareKeys)).toEqual(['', 'B', 'z', 'é', null]);
  expect([null, true, false].sort(compareKeys)).toEqual([false, true, null]);
  expect(compareTuples(['a', 1], ['a', 2])).toBeLessThan(0);
  expect(compareTuples(['b', 1], ['a', 2])).toBeGreaterThan(0);
  expect(compareTuples(['a', null], ['a', null])).toBe(0);
});

it('refuses results whose figures are none: a group of NaN answers would pass for large', () => {
  for (const [result, says] of [
    [{ value: Number.NaN, n: 1 }, 'the value that metric gives must be a finite number, or null for none; got NaN'],
    [{ value: -Infinity, n: 1 }, 'got -Infinity'],
    [{ value: 1, n: Number.NaN }, 'the n that metric gives must be a number from 0; got NaN'],
    [{ value: 1, n: -1 }, 'got -1'],
    [{ value: 1, n: Infinity }, 'got Infinity'],
    [{ value: '1', n: 1 }, 'a result with value and n'],
  ] as const) {
    expect(() => assertMeasured('breakdown', result)).toThrow(says);
  }
  expect(() => assertMeasured('breakdown', { value: null, n: 0.5 })).not.toThrow();
});
