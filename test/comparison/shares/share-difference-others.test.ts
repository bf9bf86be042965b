import { expect, it } from 'vitest';
import { compareShares } from '../../../src/comparison/shares/compare-shares.js';
import { agrestiCaffo, fisherExact } from '../../../src/comparison/shares/share-difference-others.js';

it('says where the centre went, and by which test', () => {
  const [a, b] = [
    { count: 9, n: 12 },
    { count: 4, n: 11 },
  ];
  const adjusted = compareShares(a, b, { method: agrestiCaffo });
  expect(adjusted.adjusted).toBeCloseTo(10 / 14 - 5 / 13, 15);
  expect(adjusted.test).toBe('z');
  expect(compareShares(a, b, { method: fisherExact })).toMatchObject({ test: 'fisher-exact', adjusted: null });
});
