import { expectTypeOf, it } from 'vitest';
import { encode } from '../../src/kernels/history/encode.js';
import { weightedNps } from '../../src/survey/nps/weighted-nps.js';
import { stratifiedNps } from '../../src/survey/strata/stratified-nps.js';
import { postStratify } from '../../src/weighting/post-stratify.js';
import { type RakedWeights, rake } from '../../src/weighting/rake.js';

const rows = [{ score: 9, gender: 'f', region: 'north', born: new Date() }];
const shares = { f: 0.5, m: 0.5 };

it('rake knows the names of the traits, and what a trait may be', () => {
  const both = { gender: shares, region: { north: 1 } };
  const result = rake(rows, { by: { gender: (row) => row.gender, region: 'region' }, targets: both });
  expectTypeOf(result).toEqualTypeOf<RakedWeights<'gender' | 'region'>>();
  expectTypeOf(result.weight).toEqualTypeOf<Float64Array>();
  weightedNps({ score: [9], weight: result.weight });
  // @ts-expect-error 2769: no targets for region
  () => rake(rows, { by: { gender: 'gender', region: 'region' }, targets: { gender: shares } });
  // @ts-expect-error 2769: no such field
  () => rake(rows, { by: { gender: 'sex' }, targets: { gender: shares } });
  // @ts-expect-error 2769: a date is no key
  () => rake(rows, { by: { gender: (row: (typeof rows)[number]) => row.born }, targets: { gender: shares } });
  rake({ score: [9] }, { by: { gender: ['f'], region: encode(['north']) }, targets: both });
});

it('postStratify takes a trait of rows or a column', () => {
  postStratify(rows, { by: 'gender', targets: shares });
  postStratify({ score: [9] }, { by: encode(['f']), targets: { f: 1 } });
  // @ts-expect-error 2769: no such field
  () => postStratify(rows, { by: 'sex', targets: shares });
  // @ts-expect-error 2769: targets are needed
  () => postStratify(rows, { by: 'gender' });
});

it('stratifiedNps takes strata, or rows with both readers', () => {
  stratifiedNps([{ promoters: 1, passives: 0, detractors: 0, populationShare: 1 }]);
  stratifiedNps(rows, { score: 'score', stratum: (row) => row.region, population: { north: 9 } });
  // @ts-expect-error 2769: a stratum is needed
  () => stratifiedNps(rows, { score: 'score', population: { north: 9 } });
});
