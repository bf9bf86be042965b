import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/**
 * What reference values there are of survey metrics: each kind of case, the golden file that holds its cases beside the test that
 * computes them, and how many there are.
 */
const kinds = {
  'ces.summary': ['survey/rating/ces', 3],
  'composite.index': ['survey/composite/composite-index', 2],
  'csat.summary': ['survey/rating/csat', 4],
  'drivers.importance': ['drivers/driver-importance', 2],
  earnedGrowth: ['survey/voice/earned-growth-rate', 2],
  'nps.adjustedWald': ['survey/nps/nps', 8],
  'nps.bootstrapPercentileExact': ['survey/nps/nps-intervals', 3],
  'nps.changeDecomposition': ['comparison/why/decompose-change', 2],
  'nps.compare': ['comparison/nps/compare-nps', 4],
  'nps.comparePaired': ['comparison/nps/compare-paired-nps', 2],
  'nps.dirichlet': ['survey/nps/nps-intervals', 3],
  'nps.finitePopulation': ['stats/intervals/finite-population', 2],
  'nps.rolling': ['breakdown/rolling-of', 2],
  'nps.scaleVariant': ['survey/nps/nps', 3],
  'nps.score': ['survey/nps/nps', 5],
  'nps.segmentsTest': ['comparison/groups/test-groups', 2],
  'nps.stratified': ['survey/strata/nps-strata', 2],
  'nps.summary': ['survey/nps/nps', 7],
  'nps.wald': ['survey/nps/nps-interval-wald', 8],
  'nps.weighted': ['survey/nps/weighted-nps', 3],
  'percentages.sumTo100': ['format/percentages', 2],
  'proportion.compare': ['comparison/shares/compare-shares', 3],
  'proportion.goodman': ['stats/intervals/interval-multinomial', 2],
  'proportion.intervals': ['stats/intervals/interval-proportion', 6],
  'sampleSize.margin': ['planning/sample-size', 5],
  'sampleSize.npsDifference': ['planning/sample-size', 2],
  'stars.half': ['survey/rating/star-rating', 1],
  'stars.rankingLowerBound': ['survey/rating/star-rating', 3],
  'stars.summary': ['survey/rating/star-rating', 3],
  'weights.rake': ['weighting/rake', 2],
} as const;

/** The names of all cases in what a golden file holds. */
function namesIn(held: unknown): string[] {
  if (Object(held) !== held) return [];
  const { name, expected } = held as { name?: unknown; expected?: unknown };
  const own = typeof name === 'string' && expected !== undefined ? [name] : [];
  return [...own, ...Object.values(held as object).flatMap(namesIn)];
}

it('every kind of reference case about surveys is computed by a test', () => {
  expect(Object.keys(kinds)).toHaveLength(30);
  for (const [kind, [path, count]] of Object.entries(kinds)) {
    const file = join('test', `${path}.golden.json`);
    const cases = namesIn(JSON.parse(readFileSync(file, 'utf8'))).filter((name) => name.startsWith(`${kind}/`));
    expect([kind, new Set(cases).size]).toEqual([kind, count]);
    const readers = readdirSync(dirname(file))
      .filter((name) => name.endsWith('.test.ts'))
      .filter((name) => readFileSync(join(dirname(file), name), 'utf8').includes(`/${basename(file)}'`));
    expect(readers, `tests of ${kind}`).not.toEqual([]);
  }
});
