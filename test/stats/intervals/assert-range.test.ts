import { describe, expect, it } from 'vitest';
import * as root from '../../../src/index.js';
import * as stats from '../../../src/stats/index.js';
import { assertLevel, assertRange } from '../../../src/stats/intervals/assert-range.js';
import { outcome } from '../../laws.js';

type Bounds = (...given: never[]) => readonly [number, number] | null;

/** A good call of every exported method, and of those that exported functions make. */
const good: Record<string, readonly [statistic: unknown, n: number]> = {
  wilson: [4, 10],
  agrestiCoull: [4, 10],
  waldProportion: [4, 10],
  clopperPearson: [4, 10],
  jeffreys: [4, 10],
  poissonScore: [4, 10],
  poissonExact: [4, 10],
  meanScore: [{ mean: 1, sd: 1, counts: [2, 3, 5] }, 10],
  studentT: [{ mean: 1, sd: 1 }, 10],
  quotientDelta: [{ ratio: 1, se: 1 }, 10],
  npsScore: [{ promoters: 5, passives: 3, detractors: 2 }, 10],
  npsAdjustedWald: [{ promoters: 5, passives: 3, detractors: 2 }, 10],
  npsWald: [{ promoters: 5, passives: 3, detractors: 2 }, 10],
  npsBootstrap: [{ promoters: 5, passives: 3, detractors: 2 }, 10],
  npsDirichlet: [{ promoters: 5, passives: 3, detractors: 2 }, 10],
  weightedKish: [{ value: 10, se: 2, seLinearised: 3 }, 10],
  weightedLinearised: [{ value: 10, se: 2, seLinearised: 3 }, 10],
  finitePopulation: [4, 10],
  katzLog: [{ count: 4, otherCount: 9, otherTotal: 40 }, 10],
  logPartOfAll: [{ count: 4, otherCount: 9, otherTotal: 40 }, 10],
};
const exported: Record<string, unknown> = {
  ...stats,
  ...root,
  npsDirichlet: root.npsDirichlet(),
  finitePopulation: stats.finitePopulation(1000, stats.wilson),
};
// those of resamples take draws, and are tried where these are drawn
const methods = Object.entries(exported).filter(
  ([, value]) =>
    typeof (value as { bounds?: unknown })?.bounds === 'function' &&
    (value as { statistic?: unknown }).statistic !== 'bootstrap',
);
const never = [-1, NaN, Infinity, -Infinity, '4', null, undefined, 4n, Symbol('4'), {}, [4], 1e300];
/** z or the level, whichever a method goes by. */
const byLevel = [
  'clopperPearson',
  'jeffreys',
  'poissonExact',
  'studentT',
  'quotientDelta',
  'npsBootstrap',
  'npsDirichlet',
];

describe('bounds of exported methods', () => {
  it('are all tried here', () => {
    expect(methods.map(([name]) => name).sort()).toEqual(Object.keys(good).sort());
  });

  it.each(methods)('of %s are numbers in order, or a refusal that names method and argument', (name, method) => {
    const { bounds } = method as { bounds: Bounds };
    const [statistic, n] = good[name] as readonly [unknown, number];
    const call = (...given: unknown[]) => bounds.apply(method, given as never[]);
    const z = 1.959963984540054;
    const [low, high] = call(statistic, n, z, 0.95) ?? [NaN, NaN];
    expect(low).toBeLessThan(high);
    const refused = (...given: unknown[]) => {
      expect(outcome(() => call(...given))).toBe('INVALID_VALUE');
      const named =
        name === 'finitePopulation' ? /^(wilson|finitePopulation)\.bounds: \S+ must be/ : `${name}.bounds: `;
      expect(() => call(...given)).toThrow(named);
    };
    const isPart = typeof statistic === 'object';
    for (const bad of never) {
      if (!isPart) refused(bad, n, z, 0.95);
      else if (bad !== null && typeof bad !== 'object') refused({ ...Object(bad) }, n, z, 0.95);
      for (const field of isPart ? Object.keys(statistic as object) : []) {
        const isUsed = { meanScore: 'counts', weightedKish: 'value se', weightedLinearised: 'value seLinearised' }[
          name
        ];
        if (name === 'meanScore' && Array.isArray(bad)) continue;
        const isNone = bad === null && /^(sd|se|seLinearised)$/.test(field);
        const isFree = (field === 'mean' || field === 'ratio' || field === 'value') && bad === -1;
        if (isNone || isFree || (isUsed && !isUsed.split(' ').includes(field)) || (field === 'sd' && bad === 1e300))
          continue;
        if (bad === 1e300 && /^(mean|ratio|se)$/.test(field) && /studentT|quotientDelta/.test(name)) continue;
        refused({ ...(statistic as object), [field]: bad }, n, z, 0.95);
      }
      if (byLevel.includes(name)) refused(statistic, n, z, bad);
      else refused(statistic, n, bad, 0.95);
    }
    for (const level of [0, 1, 95]) if (byLevel.includes(name)) refused(statistic, n, z, level);
    if (!byLevel.includes(name)) refused(statistic, n, 0, 0.95);
    if (/^weighted|^meanScore/.test(name)) return;
    for (const bad of [-1, NaN, Infinity, '10', null, undefined, 10n, Symbol('10'), 0]) {
      if (name === 'finitePopulation') expect(outcome(() => call(statistic, bad, z, 0.95))).toBe('INVALID_OPTION');
      else refused(statistic, bad, z, 0.95);
    }
    if (!isPart && !/^poisson/.test(name)) refused(11, 10, z, 0.95);
    if (/^nps/.test(name)) {
      refused(statistic, 9, z, 0.95);
      refused(statistic, 11, z, 0.95);
    }
  });

  it.each([stats.jeffreys, stats.clopperPearson])('of $method end, or are refused', ({ bounds }) => {
    expect(() => bounds(20, 10, 1.96, 0.95)).toThrow('bounds: count must be a number from 0 to 10; got 20');
    expect(() => bounds(1e20, 1e30, 1.96, 0.95)).toThrow('bounds: total must be a number from');
  });
});

describe('ranges and levels', () => {
  it('name what came', () => {
    expect(() => assertRange('own', { count: 3 }, 0, 2)).toThrow(
      'own.bounds: count must be a number from 0 to 2; got 3',
    );
    expect(() => assertRange('own', { count: 2, total: 0 }, 0, 2)).not.toThrow();
    expect(() => assertLevel('own', 1)).toThrow('own.bounds: confidence must be a number from');
    expect(() => assertLevel('own', 5e-324)).not.toThrow();
  });
});
