import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionOf } from '../../../src/comparison/why/contribution-of.js';
import { proportion } from '../../../src/kernels/proportion/proportion.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { weightedNps } from '../../../src/survey/nps/weighted-nps.js';
import { ces, cesFromCounts } from '../../../src/survey/rating/ces.js';
import { csat, csatFromCounts } from '../../../src/survey/rating/csat.js';
import { starRatingFromCounts } from '../../../src/survey/rating/star-rating.js';
import { netScore } from '../../../src/survey/voice/net-score.js';
import { assertPlain, outcome } from '../../laws.js';
import { some } from '../../runs.js';

const count = fc.nat({ max: 300 });
const classes = fc.record({ promoters: count, passives: count, detractors: count });
const levels = (length: number) => fc.array(count, { minLength: length, maxLength: length });
const measure = fc.constantFrom('share', 'mean', 'index', 'net') as fc.Arbitrary<'share' | 'mean' | 'index' | 'net'>;

/** What the contributions add up to must be the value, and the parts all answers. */
function expectWhole(source: Parameters<typeof contributionOf>[0], value: number | null): void {
  const found = contributionOf(source);
  assertPlain(found);
  if (value === null) {
    expect(found).toMatchObject({ value, parts: [] });
    return;
  }
  const sum = (part: 'contribution' | 'n' | 'share') => found.parts.reduce((total, each) => total + each[part], 0);
  expect(Math.abs((found.value as number) - value)).toBeLessThan(1e-12);
  expect(Math.abs(sum('contribution') - value)).toBeLessThan(1e-12);
  expect(sum('n')).toBe(found.n);
  expect(sum('share')).toBeCloseTo(1, 12);
}

describe('contributionOf', () => {
  it('adds up to the value: of classes, of levels whatever the value is, and of groups', () => {
    const options = { minLength: 1, maxLength: 5 };
    fc.assert(
      fc.property(
        classes,
        levels(5),
        levels(7),
        levels(10),
        measure,
        fc.array(classes, options),
        (own, five, seven, ten, by, groups) => {
          const result = npsFromCounts(own);
          expectWhole(own, result.value);
          expectWhole(result, result.value);
          for (const rating of [
            csatFromCounts(five, { measure: by }),
            cesFromCounts(seven, { measure: by, direction: 'low-is-easy', scale: { min: 1, max: 7 } }),
            starRatingFromCounts(ten, { measure: by, scale: { min: 0.5, max: 5, step: 0.5 } }),
          ]) {
            expectWhole(rating, rating.value);
          }
          const sum = (name: keyof typeof own) => groups.reduce((total, group) => total + group[name], 0);
          const all = { promoters: sum('promoters'), passives: sum('passives'), detractors: sum('detractors') };
          expectWhole(new Map(groups.map((group, k) => [k, group])), npsFromCounts(all).value);
          const ratings = {
            a: csatFromCounts(five, { measure: by }),
            b: csatFromCounts([...five].reverse(), { measure: by }),
          };
          const both = five.map((each, k) => each + (five[4 - k] as number));
          expectWhole(ratings, csatFromCounts(both, { measure: by }).value);
        },
      ),
      { numRuns: some(5) },
    );
  });

  it('says what each part adds', () => {
    const parts = (source: Parameters<typeof contributionOf>[0]) =>
      contributionOf(source).parts.map(({ part, contribution }) => [part, contribution]);
    expect(parts(nps([10, 9, null, 3, 8], { denominator: 'shown' }))).toEqual([
      ['promoters', 40],
      ['passives', 0],
      ['detractors', -20],
    ]);
    expect(parts(netScore({ positive: 3, neutral: 1, negative: 0 }))).toEqual([
      ['positive', 75],
      ['neutral', 0],
      ['negative', 0],
    ]);
    expect(parts(csat([5, 4, 4, 1, 3], { measure: 'share' }))).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0.4],
      [5, 0.2],
    ]);
    expect(parts(csat([5, 4, 4, 1], { measure: 'net' }))).toEqual([
      [1, -25],
      [2, 0],
      [3, 0],
      [4, 50],
      [5, 25],
    ]);
    // 1 is easy: it counts as 5 does, 5 as 1
    const effort = ces([1, 1, 5, 2], {
      direction: 'low-is-easy',
      scale: { min: 1, max: 5 },
      easyFrom: 2,
      measure: 'mean',
    });
    expect(parts(effort)).toEqual([
      [1, 2.5],
      [2, 1],
      [3, 0],
      [4, 0],
      [5, 0.25],
    ]);
    const shares = contributionOf({ a: proportion({ count: 3, total: 4 }), b: { count: 1, n: 4 } });
    expect(shares).toMatchObject({ of: 'proportion', unit: 'fraction', value: 0.5, n: 8 });
    expect(shares.parts).toEqual([
      { part: 'a', n: 4, share: 0.5, contribution: 0.375 },
      { part: 'b', n: 4, share: 0.5, contribution: 0.125 },
    ]);
    expect(contributionOf(csat([5]))).toMatchObject({ of: 'csat', unit: 'fraction' });
    expect(contributionOf({ a: nps([]), b: nps([9]) }).parts).toMatchObject([
      { part: 'a', n: 0, contribution: 0 },
      { part: 'b', n: 1, contribution: 100 },
    ]);
    // stars have a class that is called positive, and are no net score
    const stars = { a: starRatingFromCounts([0, 0, 0, 0, 2]), b: starRatingFromCounts([2, 0, 0, 0, 0]) };
    expect(contributionOf(stars)).toMatchObject({ of: 'star-rating', unit: stars.a.unit, n: 4 });
    expectWhole(stars, starRatingFromCounts([2, 0, 0, 0, 2]).value);
    expect(contributionOf([])).toMatchObject({ of: null, value: null, n: 0, parts: [] });
  });

  it('refuses what has no parts, by name', () => {
    const rating = csat([5, 4]);
    const classes1 = { promoters: 1, passives: 0, detractors: 0 };
    for (const [source, text] of [
      [5, 'groups must be results by name; got 5'],
      [{ count: 1, n: 2 }, 'count must be a result or its counts; got 1'],
      [csatFromCounts({ satisfied: 3, responses: 4 }), 'counts must be those of each level'],
      [{ ...rating, measure: 'median' }, 'source.measure must be mean or index or share or net; got "median"'],
      [{ ...rating, value: '1' }, 'source.value must be a number or null'],
      [{ ...rating, scale: null }, 'scale must be the scale that was asked'],
      [{ a: rating, b: csat([5], { measure: 'mean' }) }, 'counted alike'],
      [{ a: nps([9]), b: nps([9], { passiveFrom: 6, promoterFrom: 8 }) }, 'counted alike'],
      [{ a: nps([9]), b: rating }, 'counted alike'],
      [{ a: { ...classes1 }, b: rating }, 'b must be a result of nps'],
      [weightedNps({ score: [9], weight: [1] }), 'all weigh the same'],
      [
        [
          ['a', rating],
          ['a', rating],
        ],
        'once each',
      ],
    ] as const) {
      expect(() => contributionOf(source as never)).toThrow(text);
      expect(outcome(() => contributionOf(source as never))).toBe('INVALID_VALUE');
    }
  });
});
