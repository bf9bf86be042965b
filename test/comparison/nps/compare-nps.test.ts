import { describe, expect, it } from 'vitest';
import { compareNps } from '../../../src/comparison/nps/compare-nps.js';
import { npsDifferenceAdjusted, npsDifferenceWald } from '../../../src/comparison/nps/nps-difference.js';
import { npsDifferenceWelch } from '../../../src/comparison/nps/nps-difference-welch.js';
import { compareShares } from '../../../src/comparison/shares/compare-shares.js';
import { wilson } from '../../../src/stats/intervals/interval-proportion.js';
import { employeeNps } from '../../../src/survey/nps/employee-nps.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { NpsAggregator } from '../../../src/survey/nps/nps-aggregator.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { weightedNps } from '../../../src/survey/nps/weighted-nps.js';
import { netScore } from '../../../src/survey/voice/net-score.js';
import { cellsOf, dataLines } from '../../data.js';
import { assertPlain, outcome } from '../../laws.js';
import golden from './compare-nps.golden.json' with { type: 'json' };

const one = { promoters: 9, passives: 5, detractors: 3 };
const other = { promoters: 5, passives: 4, detractors: 6 };

describe('compareNps against reference values', () => {
  it.each(golden.cases)('$name', ({ input: { a, b, level }, expected, tolerance }) => {
    const near = (got: number | null | undefined, wanted: number) =>
      expect(Math.abs((got ?? Number.NaN) - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));
    const usual = compareNps(a, b, { confidence: level });
    near(usual.value, expected.difference);
    near(usual.adjusted, expected.adjusted.difference);
    near(usual.se, expected.adjusted.se);
    near(usual.interval?.low, expected.adjusted.lower);
    near(usual.interval?.high, expected.adjusted.upper);
    near(usual.statistic, expected.adjusted.z);
    near(usual.pValue, expected.adjusted.p);
    const wald = compareNps(a, b, { confidence: level, method: npsDifferenceWald });
    near(wald.value, expected.difference);
    expect(wald.adjusted).toBeNull();
    near(wald.se, expected.se);
    near(wald.interval?.low, expected.lower);
    near(wald.interval?.high, expected.upper);
    near(wald.statistic, expected.z);
    near(wald.pValue, expected.p);
    const welch = compareNps(a, b, { confidence: level, method: npsDifferenceWelch });
    near(welch.statistic, expected.welch.t);
    near(welch.pValue, expected.welch.p);
  });
});

describe('compareNps', () => {
  it('says what was compared, how, and with what', () => {
    const change = compareNps(npsFromCounts(one), other);
    expect(change).toMatchObject({
      metric: 'compare-nps',
      of: 'nps',
      unit: 'points',
      test: 'z',
      df: null,
      a: { value: npsFromCounts(one).value, n: 17 },
      b: { n: 15 },
      interval: { method: 'adjusted-wald', confidence: 0.95 },
    });
    assertPlain(change);
    expect(compareNps(one, other).of).toBeNull();
    const named = compareNps(one, other, { method: npsDifferenceAdjusted });
    expect(named).toEqual(compareNps(one, other));
  });

  it('takes results, counts, BigInt and net scores alike', () => {
    const scores = [10, 10, 9, 8, 7, 3, 0];
    const counts = { promoters: 3n, passives: 2n, detractors: 2n };
    const { of, ...plain } = compareNps(counts, other);
    expect(compareNps(nps(scores), other)).toEqual({ of: 'nps', ...plain });
    expect(compareNps(netScore({ positive: 3, neutral: 2, negative: 2 }), other)).toEqual({
      of: 'net-score',
      ...plain,
    });
    expect(compareNps({ positive: 3, neutral: 2, negative: 2 }, other)).toEqual({ of, ...plain });
  });

  it('counts in the middle who is in the denominator and in neither outer class', () => {
    const shown = nps([10, 9, null, null, 2], { denominator: 'shown' });
    expect(compareNps(shown, shown).a).toEqual({ value: 20, n: 5 });
    const opinionated = netScore({ positive: 3, neutral: 90, negative: 1 }, { denominator: 'opinionated' });
    const plain = compareNps({ promoters: 3, passives: 0, detractors: 1 }, other);
    expect(compareNps(opinionated, other)).toEqual({ ...plain, of: 'net-score' });
  });

  it('is null where a side has no answers, and knows nothing where none vary', () => {
    const none = { promoters: 0, passives: 0, detractors: 0 };
    const empty = compareNps(none, other);
    expect(empty).toMatchObject({ value: null, interval: null, pValue: null, se: null, a: { value: null, n: 0 } });
    const all = { promoters: 3, passives: 0, detractors: 0 };
    for (const method of [npsDifferenceWald, npsDifferenceWelch]) {
      expect(compareNps(all, all, { method })).toMatchObject({ value: 0, se: 0, interval: null, pValue: null });
    }
    const single = { promoters: 1, passives: 0, detractors: 0 };
    const welch = compareNps(single, other, { method: npsDifferenceWelch });
    expect(welch).toMatchObject({ se: null, interval: null, pValue: null });
    expect(welch.value).not.toBeNull();
    expect(compareNps(all, { promoters: 0, passives: 0, detractors: 3 }).value).toBe(200);
  });

  it('refuses sides that were counted differently, naming the field', () => {
    const european = nps([9, 5], { passiveFrom: 6, promoterFrom: 8 });
    expect(() => compareNps(nps([9]), european)).toThrow(
      'compareNps: both sides must be counted alike; definition is "[0,7) [7,9) [9,10]" of a, "[0,6) [6,8) [8,10]" of b',
    );
    expect(() => compareNps(nps([9]), employeeNps(one))).toThrow('metric is "nps" of a, "employee-nps" of b');
    const shown = nps([9], { denominator: 'shown' });
    expect(outcome(() => compareNps(nps([9]), shown))).toBe('INVALID_VALUE');
    expect(outcome(() => compareNps(npsFromCounts(one), shown))).toBe('INVALID_VALUE');
    expect(outcome(() => compareNps(npsFromCounts(one, { denominator: 'shown' }), shown))).toBe('none');
    expect(outcome(() => compareNps(npsFromCounts(one), nps([9])))).toBe('none');
  });

  it('refuses what cannot be compared', () => {
    expect(() => compareNps([9, 10] as never, one)).toThrow(
      'compareNps: a must be a result of nps, or { promoters, passives, detractors }; got Array(2)',
    );
    expect(() => compareNps(one, null as never)).toThrow('compareNps: b must be');
    expect(() => compareNps(one, { ...other, passives: 1.5 })).toThrow('b.passives must be a whole number');
    const weighted = weightedNps({ score: [9], weight: [1] });
    expect(() => compareNps(weighted, weighted)).toThrow('compareMeans takes weighted results');
    expect(() => compareNps({ ...npsFromCounts(one), ...{ n: 3 } } as never, other)).toThrow(
      'a.n - promoters - detractors',
    );
    expect(outcome(() => compareNps(one, other, { confidence: 1 }))).toBe('INVALID_OPTION');
    expect(outcome(() => compareNps(one, other, { level: 1 } as never))).toBe('INVALID_OPTION');
    expect(() => compareNps(one, other, { method: wilson as never })).toThrow('wilson is for the share');
    expect(() => compareNps(one, other, { method: 'wald' as never })).toThrow('import it, and give it without quotes');
    const own = (difference: unknown) => ({ method: 'own', difference: () => difference }) as never;
    expect(compareNps(one, other, { method: own({ bounds: [-900, 900], pValue: 1, test: 'own' }) })).toMatchObject({
      test: 'own',
      interval: { low: -200, high: 200, method: 'own' },
    });
    expect(outcome(() => compareNps(one, other, { method: own({ bounds: [Number.NaN, 1] }) }))).toBe('INVALID_OPTION');
    const bad = { bounds: [0, 1], pValue: Number.NaN, test: 'own' };
    expect(outcome(() => compareNps(one, other, { method: own(bad) }))).toBe('INVALID_OPTION');
  });

  it('tells two airlines apart, and two periods of one', (context) => {
    const rows = dataLines(context, 'nps-airlines.csv').slice(1).map(cellsOf);
    const airlines = [...new Set(rows.map(([airline]) => airline))];
    expect(airlines.length).toBeGreaterThan(1);
    const of = (name: unknown) => {
      const own = rows.filter(([airline]) => airline === name).map(([, , score]) => Number(score));
      return nps(own);
    };
    const [first, second] = [of(airlines[0]), of(airlines[1])];
    const change = compareNps(first, second);
    expect(change.value).toBeCloseTo((first.value as number) - (second.value as number), 12);
    expect(change.a.n + change.b.n).toBeLessThanOrEqual(rows.length);
    expect(change.interval?.low as number).toBeLessThan(change.adjusted as number);
    expect(compareNps(second, first).pValue).toBe(change.pValue);
  });

  it('says what a side must be where it is none', () => {
    const a = { promoters: 10, passives: 5, detractors: 5 };
    expect(() => compareNps(new NpsAggregator() as never, a)).toThrow(
      'a must be a result of nps, or { promoters, passives, detractors }; got NpsAggregator',
    );
    expect(() => compareNps(a, Promise.resolve(a) as never)).toThrow('got Promise (await it first)');
    expect(() => compareShares(a as never, { count: 1, n: 2 })).toThrow('a must be a result with count and n');
  });
});
