import { expect, it } from 'vitest';
import { alphaOf, higher } from '../../../src/comparison/posteriors/posterior.js';

it('is flat unless told otherwise, and keeps a chance within 0…1', () => {
  expect(alphaOf('test', undefined)).toBe(1);
  const side = { mean: 3, sd: 4, n: 2 };
  const named = { metric: 'test', unit: 'fraction', of: null, alpha: 1 } as const;
  expect(higher(named, 1 + 1e-15, side, { ...side, sd: 3 })).toMatchObject({ value: 1, difference: 0, sd: 5 });
  expect(higher(named, -1e-15, side, side).value).toBe(0);
});
