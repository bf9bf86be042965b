import { expect, it } from 'vitest';
import { encode } from '../../src/kernels/history/encode.js';
import { weightedNps } from '../../src/survey/nps/weighted-nps.js';
import { stratifiedNps } from '../../src/survey/strata/stratified-nps.js';
import { postStratify } from '../../src/weighting/post-stratify.js';

const rows = [
  { score: 10, plan: 'paid' },
  { score: 9, plan: 'paid' },
  { score: 3, plan: 'free' },
  { score: 8, plan: 'paid' },
  { score: 9, plan: null },
];
const targets = { paid: 0.25, free: 0.75 };

it('gives each group its share, and no weight to who is in none', () => {
  const result = postStratify(rows, { by: (row) => row.plan, targets });
  expect([...result.weight]).toEqual([1 / 3, 1 / 3, 3, 1 / 3, NaN]);
  expect(result).toMatchObject({ n: 4, missing: 1, smallest: 1 / 3, largest: 3 });
  expect(result.nEffective).toBeCloseTo(16 / (9 + 1 / 3), 12);
  expect(result.groups).toEqual([
    { group: 'paid', n: 3, share: 0.75, target: 0.25, reached: 0.25 },
    { group: 'free', n: 1, share: 0.25, target: 0.75, reached: 0.75 },
  ]);
  const score = rows.map((row) => row.score);
  const plan = rows.map((row) => row.plan);
  expect(postStratify({ score }, { by: plan, targets })).toEqual(result);
  expect(postStratify({ score }, { by: encode(plan), targets })).toEqual(result);
  const weighted = weightedNps({ score, weight: result.weight });
  const populationShare = targets;
  const stratified = stratifiedNps(rows, { score: 'score', stratum: 'plan', populationShare });
  expect(weighted).toMatchObject({ n: 4, missing: 1 });
  expect(weighted.value).toBeCloseTo(stratified.value as number, 12);
});

it('weighs nothing where there is nothing', () => {
  const nothing = { n: 0, nEffective: null, designEffect: null, smallest: null, largest: null, groups: [] };
  expect(postStratify([], { by: 'plan' as never, targets })).toEqual({
    ...nothing,
    missing: 0,
    weight: new Float64Array(),
  });
});

it('takes a target of 0 for what it is', () => {
  const result = postStratify(rows, { by: 'plan', targets: { paid: 1, free: 0, gone: 0 } });
  expect([...result.weight]).toEqual([4 / 3, 4 / 3, 0, 4 / 3, NaN]);
  expect(result.nEffective).toBeCloseTo(3, 12);
  expect(result.groups[2]).toEqual({ group: 'gone', n: 0, share: 0, target: 0, reached: 0 });
  // a group that nobody is in has no weight that could be the smallest
  expect(postStratify(rows, { by: 'plan', targets: { ...targets, gone: 0 } }).smallest).toBe(1 / 3);
});
