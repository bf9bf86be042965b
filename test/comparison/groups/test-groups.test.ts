import { describe, expect, it } from 'vitest';
import { breakdown } from '../../../src/breakdown/breakdown.js';
import { testGroups } from '../../../src/comparison/groups/test-groups.js';
import { compareNps } from '../../../src/comparison/nps/compare-nps.js';
import { npsDifferenceWald } from '../../../src/comparison/nps/nps-difference.js';
import { compareShares } from '../../../src/comparison/shares/compare-shares.js';
import { decomposeChange } from '../../../src/comparison/why/decompose-change.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { csat } from '../../../src/survey/rating/csat.js';
import { starRatingFromCounts } from '../../../src/survey/rating/star-rating.js';
import { assertPlain, outcome } from '../../laws.js';
import golden from './test-groups.golden.json' with { type: 'json' };

describe('testGroups', () => {
  it.each(golden.cases)('agrees with the reference: $name', ({ input, expected, tolerance }) => {
    const groups = input.segments.map((segment, k) => [`${k + 1}`, segment] as const);
    const found = testGroups(groups, { method: npsDifferenceWald });
    const near = (got: readonly (number | null)[], wanted: readonly number[]) => {
      expect(got.length).toBe(wanted.length);
      for (const [k, value] of wanted.entries())
        expect(Math.abs((got[k] as number) - value)).toBeLessThanOrEqual(tolerance);
    };
    near([found.statistic, found.df, found.pValue], [expected.chiSquare, expected.df, expected.p]);
    near(
      found.pairs.map(({ pValue }) => pValue),
      expected.pairwiseP,
    );
    near(
      found.pairs.map(({ holm }) => holm),
      expected.holm,
    );
    near(
      found.pairs.map(({ benjaminiHochberg }) => benjaminiHochberg),
      expected.benjaminiHochberg,
    );
    assertPlain(found);
  });

  const web = { promoters: 58, passives: 30, detractors: 12 };
  const shop = { promoters: 15, passives: 25, detractors: 20 };

  it('compares pairs as the comparison of two does', () => {
    const { value, interval, pValue } = compareNps(web, shop);
    expect(testGroups({ web, shop }).pairs).toEqual([
      { a: 'web', b: 'shop', value, interval, pValue, holm: pValue, benjaminiHochberg: pValue },
    ]);
    const [one, other] = [csat([5, 5, 1, 4]).share, csat([1, 2, 5]).share];
    const shares = testGroups(
      new Map([
        [1, one],
        [2, other],
      ]),
      { confidence: 0.9 },
    );
    expect(shares).toMatchObject({ unit: 'fraction', df: 1, fewExpected: 4, n: 7 });
    expect(shares.pairs[0]?.interval).toEqual(compareShares(one, other, { confidence: 0.9 }).interval);
  });

  it('leaves out groups without answers and classes that nobody is in', () => {
    const none = { promoters: 0, passives: 0, detractors: 0 };
    const found = testGroups({ web, none, shop });
    expect(found).toMatchObject({ df: 2, groups: [{ n: 100 }, { group: 'none', value: null, n: 0 }, { n: 60 }] });
    expect(found.statistic).toBe(testGroups({ web, shop }).statistic);
    expect(found.pairs.map(({ holm }) => holm)).toEqual([null, found.pairs[1]?.pValue, null]);
    expect(testGroups({ web: { ...web, passives: 0 }, shop: { ...shop, passives: 0 } }).df).toBe(1);
    expect(testGroups({ web })).toMatchObject({ statistic: null, df: 0, pValue: null, pairs: [] });
    expect(testGroups({})).toMatchObject({ groups: [], n: 0 });
    const all = { promoters: 5, passives: 0, detractors: 0 };
    expect(testGroups({ a: all, b: all })).toMatchObject({ statistic: null, df: 0 });
  });

  it('takes stars as shares unless their net is meant, although one class of theirs is called positive', () => {
    const stars = (measure: 'mean' | 'share' | 'net') => ({
      a: starRatingFromCounts([1, 2, 3, 4, 2], { measure }),
      b: starRatingFromCounts([4, 2, 3, 4, 2], { measure }),
    });
    expect([stars('mean'), stars('share'), stars('net')].map((groups) => testGroups(groups).unit)).toEqual([
      'fraction',
      'fraction',
      'points',
    ]);
    const [a, b] = Object.values(stars('mean'));
    expect(decomposeChange([{ group: 'shop', before: a as never, after: b as never }]).unit).toBe('fraction');
    expect(() => compareNps(a as never, b as never)).toThrow(`compareNps: a.measure must be 'net' (compareShares and`);
  });

  it('refuses what cannot be compared', () => {
    const european = nps([9, 5], { passiveFrom: 6, promoterFrom: 8 });
    expect(() => testGroups({ a: nps([9]), b: european })).toThrow('counted alike; definition is');
    const many = Array.from({ length: 101 }, (_, k) => [k, web] as const);
    expect(() => testGroups(many)).toThrow('groups must be at most 100');
    for (const bad of [
      5,
      null,
      [1],
      [
        ['a', web],
        ['a', web],
      ],
      [[null, web]],
      { a: 5 },
      { a: web, b: { count: 1, n: 2 } },
    ]) {
      expect(outcome(() => testGroups(bad as never))).toBe('INVALID_VALUE');
    }
    expect(outcome(() => testGroups({ web, shop }, { adjust: 'holm' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => testGroups({ web, shop }, { method: 'wald' as never }))).toBe('INVALID_OPTION');
  });

  it('says how groups of a breakdown are handed over', () => {
    const table = breakdown([{ channel: 'web', score: 9 }], {
      by: { channel: 'channel' },
      metric: (part) => nps(part, { score: 'score' }),
    });
    for (const given of [table, table.groups])
      expect(() => testGroups(given as never)).toThrow('of a breakdown, Object.fromEntries(groups.map(');
    const named = Object.fromEntries(table.groups.map(({ keys, result }) => [`${keys.channel}`, result]));
    expect(testGroups(named).n).toBe(1);
  });
});
