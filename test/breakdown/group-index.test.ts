import { expect, it } from 'vitest';
import { GroupIndex } from '../../src/breakdown/group-index.js';

it('finds groups by their keys, and knows the kind of each', () => {
  const index = new GroupIndex<string>();
  index.insert(['a', null, 0], 'first');
  index.insert(['a', true, 0], 'second');
  expect(index.at(['a', null, 0])?.counter).toBe('first');
  expect(index.at(['a', true, 0])?.counter).toBe('second');
  expect(index.at(['a', true, -0])?.counter).toBe('second');
  expect(index.at(['b', true, 0])).toBeUndefined();
  expect(index.at(['a', true, null])).toBeUndefined();
  expect(index.kinds).toEqual(['string', 'boolean', 'number']);
  expect(index.entries.map(({ counter }) => counter)).toEqual(['first', 'second']);
});
