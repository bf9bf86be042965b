import { describe, expect, it } from 'vitest';
import { compareMeans } from '../../../src/comparison/means/compare-means.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { stratifiedNps } from '../../../src/survey/strata/stratified-nps.js';
import { outcome } from '../../laws.js';

const near = (actual: number | null | undefined, expected: number, tolerance = 1e-8) =>
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(tolerance);

const classes = (promoters: number, passives: number, detractors: number) => ({ promoters, passives, detractors });

describe('stratifiedNps', () => {
  it('reads rows and columns, as counts', () => {
    const rows = [
      { s: 9, at: 'app' },
      { s: 10, at: 'app' },
      { s: 3, at: 'web' },
      { s: 8, at: 'web' },
      { s: null, at: 'web' },
      { s: 9, at: null },
    ];
    const population = { web: 100, app: 300 };
    const readers = { score: 's', stratum: 'at' } as const;
    const ofRows = stratifiedNps(rows, { ...readers, population });
    expect(ofRows).toMatchObject({ value: 62.5, n: 4, missing: 2, definition: '[0,7) [7,9) [9,10]', population: 400 });
    const ofCounts = stratifiedNps([
      { stratum: 'web', ...classes(0, 1, 1), population: 100 },
      { stratum: 'app', ...classes(2, 0, 0), population: 300n },
    ]);
    expect({ ...ofRows, missing: 0, definition: 'given-counts' }).toEqual(ofCounts);
    const columns = { score: rows.map(({ s }) => s), stratum: rows.map(({ at }) => at) };
    expect(stratifiedNps(columns, { population })).toEqual(ofRows);
    const populationShare = { web: 0.25, app: 0.75 };
    expect(stratifiedNps(columns, { populationShare }).value).toBe(62.5);
    const counted = [
      { s: 10, at: 1, many: 5 },
      { s: 0, at: 2, many: 5n },
      { s: 0, at: 2, many: 0 },
      { s: 7, at: 2, many: null },
    ];
    const ofCounted = stratifiedNps(counted, { ...readers, count: 'many', populationShare: { 1: 0.5, 2: 0.5 } });
    expect(ofCounted).toMatchObject({ value: 0, n: 10, missing: 1 });
    const limits = { scale: { min: 1, max: 5 }, passiveFrom: 4, promoterFrom: 5 };
    expect(stratifiedNps([{ s: 5, at: 1 }], { ...readers, populationShare: { 1: 1 }, ...limits }).value).toBe(100);
    const some = { score: [99, 9], stratum: [7, 7], count: [1, 2] };
    expect(stratifiedNps(some, { populationShare: { 7: 1 }, missingValue: 99 })).toMatchObject({ n: 2, missing: 1 });
  });

  it('counts what is invalid when it is to', () => {
    const rows = [
      { score: 11, stratum: 'a', count: 2 },
      { score: 9, stratum: 'b', count: 1 },
      { score: 9, stratum: 'a', count: -1 },
      { score: 9, stratum: 'a', count: 3 },
    ];
    const readers = { score: 'score', stratum: 'stratum', count: 'count' } as const;
    const options = { ...readers, populationShare: { a: 1 } };
    const result = stratifiedNps(rows, { ...options, onInvalid: 'count' });
    expect(result).toMatchObject({
      n: 3,
      invalid: 4,
      reasons: { 'count-not-a-count': 1, 'score-off-scale': 2, 'stratum-unknown-label': 1 },
      refused: [{ index: 0 }, { index: 1 }, { index: 2 }],
    });
    const said = (k: number) => () => stratifiedNps(rows.slice(k, k + 1), options);
    expect(said(0)).toThrow(
      'stratifiedNps: a score must be a whole number from 0 to 10; got 11 at row 0, reader score',
    );
    expect(said(1)).toThrow('a stratum must be one that has a share or a size (a); got "b" at row 0, reader stratum');
    expect(said(2)).toThrow('a count must be');
    const mixed = [
      { score: 9, stratum: '7' },
      { score: 9, stratum: 7 },
    ];
    expect(() => stratifiedNps(mixed, { score: 'score', stratum: 'stratum', populationShare: { 7: 1 } })).toThrow(
      'ids must be all numbers or all texts',
    );
    expect(outcome(() => stratifiedNps([{}], options as never))).toBe('NOTHING_READ');
  });

  it('is the NPS where there is one stratum, and where strata answered in proportion', () => {
    const scores = [10, 9, 9, 7, 3, 6, 8, 10];
    const { value, interval, seSample } = nps(scores);
    const one = stratifiedNps(
      scores.map((score) => ({ score, stratum: 'all' })),
      { score: 'score', stratum: 'stratum', populationShare: { all: 1 } },
    );
    expect([one.value, one.se]).toEqual([value, seSample]);
    near(one.interval?.low, interval?.low as number, 1e-12);
    const parts = [classes(30, 10, 5), classes(60, 20, 10)].map((each, k) => ({
      ...each,
      populationShare: (k + 1) / 3,
    }));
    expect(compareMeans(stratifiedNps(parts), one)).toMatchObject({ unit: 'points', interval: { confidence: 0.95 } });
    near(stratifiedNps(parts).value, npsFromCounts(classes(90, 30, 15)).value as number, 1e-12);
  });
});
