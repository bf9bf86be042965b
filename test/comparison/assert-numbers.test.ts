import { expect, it } from 'vitest';
import { assertNumbers } from '../../src/comparison/assert-numbers.js';

it('refuses a number out of its range, in the name of the method', () => {
  expect(() => assertNumbers('pooledZ', { 'a.n': 0 }, 1, 9)).toThrow(
    'pooledZ.difference: a.n must be a number from 1 to 9; got 0',
  );
  expect(() => assertNumbers('pooledZ', { 'a.n': Number.NaN }, 1, 9)).toThrow('got NaN');
  assertNumbers('pooledZ', { 'a.n': 9 }, 1, 9);
});
