import { describe, expect, it } from 'vitest';
import { compareNps } from '../../../src/comparison/nps/compare-nps.js';
import { probabilityOfHigherNps } from '../../../src/comparison/posteriors/probability-of-higher-nps.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { assertPlain, outcome } from '../../laws.js';
import golden from './probability-of-higher-nps.golden.json' with { type: 'json' };

const of = ([promoters = 0, passives = 0, detractors = 0]: readonly number[]) => ({ promoters, passives, detractors });
const none = of([]);

describe('probabilityOfHigherNps', () => {
  it.each(golden.cases)('agrees with nested quadrature: $a and $b', ({ a, b, value }) => {
    const found = probabilityOfHigherNps(of(a), of(b));
    expect(Math.abs(found.value - value)).toBeLessThan(1e-9);
    expect(probabilityOfHigherNps(of(b), of(a)).value + found.value).toBeCloseTo(1, 9);
    assertPlain(found);
  });

  it('has the moments of the posterior', () => {
    const found = probabilityOfHigherNps(nps([10, 9, 3]), none);
    expect(found).toMatchObject({ of: 'nps', unit: 'points', alpha: 1, a: { n: 3 }, b: { mean: 0, n: 0 } });
    expect(found.a.mean).toBeCloseTo((100 * (3 - 2)) / 6, 12);
    expect(found.b.sd).toBeCloseTo(100 * Math.sqrt(1 / 6), 12);
    expect(found.difference).toBe(found.a.mean - found.b.mean);
  });

  it('is one half for two priors, and half a p-value away from certainty for many answers', () => {
    for (const alpha of [0.5, 1, 3]) expect(probabilityOfHigherNps(none, none, { alpha }).value).toBeCloseTo(0.5, 6);
    const [a, b] = [of([50_000, 30_000, 20_000]), of([49_500, 30_300, 20_200])];
    const { pValue } = compareNps(a, b);
    expect(probabilityOfHigherNps(a, b).value).toBeCloseTo(1 - (pValue as number) / 2, 4);
    expect(probabilityOfHigherNps(of([9e6]), of([0, 0, 5])).value).toBe(1);
    expect(probabilityOfHigherNps(of([0, 0, 5]), of([9e6])).value).toBe(0);
  });

  it('refuses what compareNps refuses, and priors that are none', () => {
    expect(outcome(() => probabilityOfHigherNps(nps([9]), nps([9], { denominator: 'shown' })))).toBe('INVALID_VALUE');
    expect(outcome(() => probabilityOfHigherNps(5 as never, none))).toBe('INVALID_VALUE');
    for (const alpha of [0, 0.4, 2e6, Number.NaN, '1', Symbol('x')]) {
      expect(outcome(() => probabilityOfHigherNps(none, none, { alpha } as never))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => probabilityOfHigherNps(none, none, { prior: 1 } as never))).toBe('INVALID_OPTION');
  });
});
