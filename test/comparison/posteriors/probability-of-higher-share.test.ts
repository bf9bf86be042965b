import { describe, expect, it } from 'vitest';
import { probabilityOfHigherShare } from '../../../src/comparison/posteriors/probability-of-higher-share.js';
import { csat } from '../../../src/survey/rating/csat.js';
import { assertPlain, outcome } from '../../laws.js';
import golden from './probability-of-higher-share.golden.json' with { type: 'json' };

const of = ([count = 0, n = 0]: readonly number[]) => ({ count, n });

describe('probabilityOfHigherShare', () => {
  it.each(golden.cases)('agrees with quadrature: $a and $b', ({ a, b, value }) => {
    const found = probabilityOfHigherShare(of(a), of(b));
    expect(Math.abs(found.value - value)).toBeLessThan(1e-11);
    expect(probabilityOfHigherShare(of(b), of(a)).value + found.value).toBeCloseTo(1, 11);
    assertPlain(found);
  });

  it('is that of two flat priors in closed form, and one half without answers', () => {
    expect(probabilityOfHigherShare(of([1, 1]), of([0, 1])).value).toBeCloseTo(5 / 6, 12);
    for (const alpha of [0.5, 1, 100])
      expect(probabilityOfHigherShare(of([]), of([]), { alpha }).value).toBeCloseTo(0.5, 12);
    // Beta(1, 1) above a share that is known to be one half
    expect(probabilityOfHigherShare(of([]), of([5e8, 1e9])).value).toBeCloseTo(0.5, 9);
    expect(probabilityOfHigherShare(of([1e9, 1e9]), of([0, 1e9])).value).toBe(1);
  });

  it('takes results, and refuses what compareShares refuses', () => {
    const found = probabilityOfHigherShare(csat([5, 5, 1]), { count: 1, n: 3 });
    expect(found).toMatchObject({ of: 'csat', unit: 'fraction', a: { mean: 0.6, n: 3 } });
    expect(outcome(() => probabilityOfHigherShare(of([3, 2]), of([1, 2])))).toBe('INVALID_VALUE');
    expect(outcome(() => probabilityOfHigherShare(of([1, 2]), of([1, 2]), { alpha: 0.1 }))).toBe('INVALID_OPTION');
  });
});
