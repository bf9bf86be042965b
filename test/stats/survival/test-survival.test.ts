import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import type { SurvivalTest } from '../../../src/stats/survival/survival-comparison.js';
import { survivalLimits } from '../../../src/stats/survival/survival-limits.js';
import { logRank, logRankOfCurves } from '../../../src/stats/survival/test-survival.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import { isNear, readGroups, readRow, survivalRows } from './survival-data.js';
import sets from './survival-sets.golden.json' with { type: 'json' };
import golden from './test-survival.golden.json' with { type: 'json' };
import random from './test-survival-random.golden.json' with { type: 'json' };
import weights from './test-weights.golden.json' with { type: 'json' };

describe('logRank against R survival', () => {
  it.for(Object.keys(golden) as (keyof typeof golden)[])('%s', (name, context) => {
    const { expected } = golden[name];
    const test = name.endsWith('petopeto') ? 'peto-peto' : 'log-rank';
    const result = logRank(survivalRows(context, name), { ...readGroups, test });
    assertPlain(result);
    expect(result.groups.map(({ group }) => `g=${group}`)).toEqual(expected.groups);
    for (const [k, { observed, expected: alike, variance }] of result.groups.entries()) {
      expect(isNear(observed, expected.observed[k] as number)).toBe(true);
      expect(isNear(alike, expected.expected[k] as number)).toBe(true);
      if (typeof expected.variance === 'number') expect(isNear(variance, expected.variance, 1e-11)).toBe(true);
    }
    expect([result.test, result.df]).toEqual([test, expected.df]);
    expect(isNear(result.statistic, expected.chisq, 1e-11)).toBe(true);
    expect(isNear(result.lnPValue, expected.lnP, 1e-11)).toBe(true);
    // R prints 0 where its p-value is below 1e-300 or so, and so does a double here
    expect(isNear(result.pValue, expected.p, 1e-9)).toBe(true);
  });
});

describe('logRank against rationals', () => {
  it.each(random.cases)('random case', ({ time, event, entry, group, tests }) => {
    for (const expected of tests) {
      const test = expected.test as SurvivalTest;
      const result = logRank({ time, event, entry, group }, { test });
      assertPlain(result);
      expect(result.df).toBe(expected.df);
      expect(isNear(result.statistic, expected.statistic, 1e-10)).toBe(true);
      expect(isNear(result.pValue, expected.pValue, 1e-9)).toBe(true);
      expect(isNear(result.lnPValue, expected.lnPValue, 1e-9)).toBe(true);
      for (const [k, one] of result.groups.entries()) {
        expect(one.observed).toBeCloseTo(expected.observed[k] as number, 12);
        expect(one.expected).toBeCloseTo(expected.expected[k] as number, 12);
        expect(one.variance).toBeCloseTo(expected.variance[k] as number, 12);
      }
    }
  });

  it.for(sets.cases)('$name', ({ name, n, events, groups, steps, tests }, context) => {
    const rows = survivalRows(context, name);
    for (const expected of tests) {
      const result = logRank(rows, { ...readGroups, test: expected.test as SurvivalTest });
      expect([result.n, result.events]).toEqual([n, events]);
      expect(result.groups.map(({ group }) => group)).toEqual(groups);
      expect(isNear(result.statistic, expected.statistic, 1e-11)).toBe(true);
      expect(isNear(result.pValue, expected.pValue, 1e-10)).toBe(true);
    }
    const curve = kaplanMeier(rows, readRow);
    const band = survivalLimits(curve);
    for (const expected of steps) {
      const step = curve.steps.find(({ time }) => time === expected.time);
      expect([step?.atRisk, isNear(step?.survival, expected.survival), isNear(step?.se, expected.se)]).toEqual([
        expected.atRisk,
        true,
        true,
      ]);
      const limits = band.steps.find(({ time }) => time === expected.time);
      expect(isNear(limits?.low, (expected.limits['log-log']?.[0] as number | undefined) ?? null)).toBe(true);
      expect(isNear(limits?.high, (expected.limits['log-log']?.[1] as number | undefined) ?? null)).toBe(true);
    }
  });
});

interface Row {
  readonly time: number;
  readonly event: boolean;
  readonly group: string;
}
const row: fc.Arbitrary<Row> = fc.record({
  time: fc.nat(12),
  event: fc.boolean(),
  group: fc.constantFrom('a', 'b', 'c'),
});
const rows = fc.array(row, { maxLength: 50, size: 'max' });
const read = { time: (one: Row) => one.time, event: (one: Row) => one.event, group: (one: Row) => one.group };
const tests = fc.constantFrom<SurvivalTest>('log-rank', 'peto-peto');

describe('logRank', () => {
  it('adds up: as many expected as observed, parts of n, the same from curves and in any order', () => {
    fc.assert(
      fc.property(rows, tests, (all, test) => {
        const result = logRank(all, { ...read, test });
        assertPlain(result);
        const sum = (name: 'n' | 'observed' | 'expected') => result.groups.reduce((total, one) => total + one[name], 0);
        expect(sum('n')).toBe(all.length);
        expect(sum('observed')).toBeCloseTo(sum('expected'), 9);
        if (test === 'log-rank') expect(sum('observed')).toBe(result.events);
        expect(result.df).toBeLessThan(3);
        if (result.statistic !== null) expect(result.statistic).toBeGreaterThanOrEqual(0);
        expect(logRank(all.toReversed(), { ...read, test })).toEqual(result);
        const curves = ['c', 'a', 'b'].flatMap((name) => {
          const own = all.filter(({ group }) => group === name);
          return own.length > 0 ? [[name, kaplanMeier(own, { time: read.time, event: read.event })] as const] : [];
        });
        expect(logRank(all, { ...read, test })).toEqual({
          ...logRankOfCurves(curves, { test }),
          missing: 0,
          invalid: 0,
          reasons: {},
          refused: [],
        });
      }),
      { numRuns: runs },
    );
  });

  it('does not know the names of the groups', () => {
    fc.assert(
      fc.property(rows, tests, (all, test) => {
        const { statistic, df } = logRank(all, { ...read, test });
        const names = new Map([
          ['a', 3],
          ['b', 1],
          ['c', 2],
        ]);
        const renamed = logRank(all, { ...read, test, group: (one) => names.get(one.group) });
        expect(renamed.df).toBe(df);
        if (statistic === null) expect(renamed.statistic).toBeNull();
        else expect(renamed.statistic).toBeCloseTo(statistic, 8);
      }),
      { numRuns: runs },
    );
  });

  it('finds no difference between equal groups', () => {
    const time = [1, 2, 2, 5, 1, 2, 2, 5];
    const event = [1, 1, 0, 1, 1, 1, 0, 1];
    const result = logRank({ time, event, group: [0, 0, 0, 0, 1, 1, 1, 1] });
    expect(result).toMatchObject({ statistic: 0, df: 1, pValue: 1, lnPValue: 0 });
  });

  it('has nothing to compare in one group, in nobody or without an end', () => {
    const nothing = { statistic: null, df: 0, pValue: null, lnPValue: null };
    expect(logRank({ time: [1, 2], event: [1, 1], group: ['a', 'a'] })).toMatchObject({ ...nothing, n: 2, events: 2 });
    expect(logRank({ time: [1, 2], event: [0, 0], group: ['a', 'b'] })).toMatchObject({ ...nothing, n: 2, events: 0 });
    expect(logRank([], read)).toMatchObject({ ...nothing, n: 0, events: 0, groups: [] });
    expect(logRankOfCurves([])).toEqual({ test: 'log-rank', ...nothing, n: 0, events: 0, groups: [] });
    // the last of one group has left before the first of the other comes
    const apart = { time: [2, 3, 8, 9], event: [1, 1, 1, 1], entry: [0, 0, 5, 5], group: ['a', 'a', 'b', 'b'] };
    expect(logRank(apart)).toMatchObject({ ...nothing, n: 4, events: 4 });
  });

  it('compares pairs that never meet each by itself: statistics and degrees of freedom add up', () => {
    const early = { time: [1, 2, 3, 4, 2, 5, 6], event: [1, 1, 0, 1, 1, 1, 1], group: [...'aaabbbb'] };
    const late = { time: [11, 14, 14, 16, 12, 17, 19], event: [1, 1, 1, 0, 1, 1, 1], group: [...'cccdddd'] };
    const both = {
      time: [...early.time, ...late.time],
      event: [...early.event, ...late.event],
      group: [...early.group, ...late.group],
      entry: [...early.time.map(() => 0), ...late.time.map(() => 10)],
    };
    const { df, statistic, groups } = logRank(both);
    expect(df).toBe(2);
    expect(statistic).toBeCloseTo((logRank(early).statistic as number) + (logRank(late).statistic as number), 12);
    expect(groups.every(({ variance }) => variance > 0.1)).toBe(true);
  });

  it('orders groups by kind and value, and tells 1 from its text', () => {
    const group = ['b', 10, '1', true, 2, 1, false, 'B', '__proto__'];
    const result = logRank({ time: group.map((_, k) => k + 1), event: group.map(() => 1), group });
    expect(result.groups.map((one) => one.group)).toEqual([false, true, 1, 2, 10, '1', 'B', '__proto__', 'b']);
    expect(Object.is(logRank({ time: [1], event: [1], group: [-0] }).groups[0]?.group, 0)).toBe(true);
    expect(Object.is(logRankOfCurves([[-0, { steps: [] }]]).groups[0]?.group, 0)).toBe(true);
  });

  it('keeps a small group that stands beside two large ones', () => {
    const time: number[] = [];
    const group: string[] = [];
    for (let k = 0; k < 20_000; k++) {
      time.push(1 + (k % 97));
      group.push(k === 0 ? 'rare' : k % 2 ? 'a' : 'b');
    }
    const { df, statistic } = logRank({ time, event: time.map(() => 1), group });
    expect(df).toBe(2);
    const merged = logRank({ time, event: time.map(() => 1), group: group.map((one) => one === 'rare') });
    expect(statistic as number).toBeGreaterThanOrEqual(merged.statistic as number);
  });

  it.each(weights.cases)('weighs and stratifies as the textbook says: $test $rho, stratified: $stratified', (given) => {
    const { test, rho, stratified, statistic, pValue } = given;
    const { stratum, ...columns } = weights.columns;
    const options = { test: test as SurvivalTest, ...(rho !== null && { rho }) };
    const found = logRank(stratified ? { ...columns, stratum } : columns, options);
    expect((found.statistic as number) / statistic).toBeCloseTo(1, 11);
    expect((found.pValue as number) / pValue).toBeCloseTo(1, 9);
    expect(found).toMatchObject({ test, df: 1, n: columns.time.length });
    const rows = columns.time.map((time, i) => ({
      time,
      event: columns.event[i] as number,
      group: columns.group[i] as string,
      stratum: stratum[i] as string,
    }));
    const readers = {
      time: 'time',
      event: 'event',
      group: 'group',
      ...(stratified && { stratum: 'stratum' }),
    } as const;
    expect(logRank(rows as never, { ...readers, ...options } as never)).toEqual(found);
  });

  it('counts missing rows apart, refuses invalid ones and odd groups', () => {
    const columns = { time: [1, 2, 3], event: [1, 1, 1], group: ['a', null, 'b'] };
    expect(logRank(columns)).toMatchObject({ n: 2, missing: 1, invalid: 0 });
    expect(logRank({ ...columns, time: [1, 2, -3] }, { onInvalid: 'count' })).toMatchObject({
      n: 1,
      missing: 1,
      invalid: 1,
    });
    expect(() => logRank({ time: [1], event: [1], group: [Infinity] })).toThrow(
      'logRank: group must be a string, a finite number or a boolean; got Infinity at index 0 of group',
    );
    expect(() => logRank([1], { time: () => 1, event: () => 1, group: () => ({}) as never })).toThrow(
      'got object at row 0, reader group',
    );
    expect(logRank({ ...columns, group: Float64Array.of(1, NaN, 2) })).toMatchObject({ n: 2, missing: 1 });
    expect(outcome(() => logRank({ time: [1], event: [1] } as never))).toBe('INVALID_VALUE');
    expect(outcome(() => logRank([1], { time: () => 1, event: () => 1 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => logRank(columns, { test: 'gehan' as never }))).toBe('INVALID_OPTION');
    expect(outcome(() => logRank(columns, { test: 'log-rank', rho: 1 }))).toBe('INVALID_OPTION');
    expect(outcome(() => logRank(columns, { rho: -1 }))).toBe('INVALID_OPTION');
    expect(() => logRank({ ...columns, stratum: ['x', 'x', [] as never] })).toThrow(
      'logRank: stratum must be a string, a finite number or a boolean; got Array(0) at index 2 of stratum',
    );
    expect(logRank({ ...columns, stratum: ['x', 'x', null] })).toMatchObject({ n: 1, missing: 2 });
    expect(outcome(() => logRank(columns, { onInvalid: 'skip' as never }))).toBe('INVALID_OPTION');
  });

  it('refuses odd curves', () => {
    const curve = kaplanMeier({ time: [1], event: [1] });
    const twice = [
      ['a', curve],
      ['a', curve],
    ] as const;
    expect(() => logRankOfCurves(twice)).toThrow(
      'logRankOfCurves: a group must be a string, a finite number or a boolean, once each; got "a"',
    );
    for (const bad of [5, [5], [null], [[NaN, curve]], [['a', 5]], [['a', { steps: [{}] }]]]) {
      expect(outcome(() => logRankOfCurves(bad as never))).toBe('INVALID_VALUE');
    }
    expect(outcome(() => logRankOfCurves([], { confidence: 1 } as never))).toBe('INVALID_OPTION');
  });

  it('compares up to 100 groups', () => {
    const rows = (groups: number) => {
      const group = Array.from({ length: 2 * groups }, (_, i) => i >> 1);
      return { time: group.map((_, i) => 1 + (i % 7)), event: group.map(() => 1), group };
    };
    expect(logRank(rows(100)).groups.length).toBe(100);
    expect(() => logRank(rows(101))).toThrow('logRank: group must be of at most 100 groups; got 101');
    const curve = kaplanMeier({ time: [1], event: [1] });
    const curves = Array.from({ length: 101 }, (_, k) => [k, curve] as const);
    expect(() => logRankOfCurves(curves)).toThrow('logRankOfCurves: curves must be of at most 100 groups; got 101');
  });
});
