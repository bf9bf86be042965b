import { expect, it } from 'vitest';
import { welchOf } from '../../../src/comparison/means/mean-difference.js';

it('has the degrees of freedom of Satterthwaite: of one side where the other does not vary', () => {
  const one = { value: 3, se: 1, n: 5 };
  expect(welchOf(one, { value: 1, se: 0, n: 9 }, 0.95).df).toBeCloseTo(4, 12);
  expect(welchOf(one, { value: 1, se: 1, n: 5 }, 0.95).df).toBeCloseTo(8, 12);
  expect(welchOf({ ...one, se: 0 }, { value: 1, se: 0, n: 9 }, 0.95)).toMatchObject({ bounds: null, pValue: null });
});
