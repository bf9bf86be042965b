import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { survivalLimits } from '../../../src/stats/survival/survival-limits.js';
import { outcome } from '../../laws.js';
import golden from './survival.golden.json' with { type: 'json' };
import { isNear, readRow, rowsOfCase } from './survival-data.js';
import random from './survival-random.golden.json' with { type: 'json' };

const named = Object.entries(golden).flatMap(([name, { expected }]) =>
  'table' in expected ? [{ name, table: expected.table }] : [],
);

describe('survivalLimits against R survival', () => {
  it.for(named)('$name', ({ name, table }, context) => {
    const curve = kaplanMeier(rowsOfCase(context, name), readRow);
    const bands = (['log-log', 'log', 'plain'] as const).map((limits) => survivalLimits(curve, { limits }));
    expect(bands.map(({ method, confidence }) => [method, confidence])).toEqual([
      ['log-log', 0.95],
      ['log', 0.95],
      ['plain', 0.95],
    ]);
    for (const row of table) {
      const [loglog, log, plain] = bands.map(({ steps }) => steps.find(({ time }) => time === row.time));
      const pairs = [
        [loglog?.low, row.llLow],
        [loglog?.high, row.llHigh],
        [log?.low, row.logLow],
        [log?.high, row.logHigh],
        [plain?.low, row.plainLow],
        [plain?.high, row.plainHigh],
      ] as const;
      expect([row.time, ...pairs.map(([actual, expected]) => isNear(actual, expected))]).toEqual([
        row.time,
        ...pairs.map(() => true),
      ]);
    }
  });

  it('edge.tiedEventAndCensor, where S = 0 has none', () => {
    const { lower, upper } = golden['edge.tiedEventAndCensor'].expected;
    const { steps } = survivalLimits(kaplanMeier({ time: [5, 5, 5, 8, 8, 10], event: [1, 1, 0, 1, 0, 1] }));
    for (const [k, { low, high }] of steps.entries()) {
      expect([isNear(low, lower[k] as number | null), isNear(high, upper[k] as number | null)]).toEqual([true, true]);
    }
  });

  it('edge.allCensored: while S = 1 there are no log-log limits, and the others are 1', () => {
    const curve = kaplanMeier({ time: [1, 2, 3], event: [0, 0, 0] });
    const ends = (limits: 'log-log' | 'log' | 'plain') =>
      survivalLimits(curve, { limits }).steps.map(({ low, high }) => [low, high]);
    expect(ends('log-log')).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    for (const limits of ['log', 'plain'] as const) {
      expect(ends(limits)).toEqual([
        [1, 1],
        [1, 1],
        [1, 1],
      ]);
    }
  });
});

describe('survivalLimits', () => {
  it.each(random.cases)('agrees with the formulas at 50 digits', ({ time, event, entry, steps }) => {
    const curve = kaplanMeier({ time, event, entry });
    for (const limits of ['log-log', 'log', 'plain'] as const) {
      const band = survivalLimits(curve, { limits });
      for (const expected of steps) {
        const step = band.steps.find((each) => each.time === expected.time);
        const [low, high] = expected.limits[limits] ?? [null, null];
        expect([isNear(step?.low, low as number | null), isNear(step?.high, high as number | null)]).toEqual([
          true,
          true,
        ]);
      }
    }
  });

  it('widens with the confidence, and keeps the value inside', () => {
    const curve = kaplanMeier({ time: [1, 2, 3, 4, 5, 6], event: [1, 0, 1, 1, 0, 1] });
    for (const limits of ['log-log', 'log', 'plain'] as const) {
      const [narrow, wide] = [0.5, 0.99].map((confidence) => survivalLimits(curve, { limits, confidence }).steps);
      for (const [k, { survival, low, high }] of (narrow ?? []).entries()) {
        const other = wide?.[k];
        if (low === null || high === null) continue;
        expect(low <= survival && survival <= high).toBe(true);
        expect((other?.low as number) <= low && high <= (other?.high as number)).toBe(true);
      }
    }
  });

  it('takes the steps of any curve, also one that was stored, and refuses what is none', () => {
    const curve = kaplanMeier({ time: [1, 2], event: [1, 0] });
    expect(survivalLimits(JSON.parse(JSON.stringify(curve)))).toEqual(survivalLimits(curve));
    expect(survivalLimits({ steps: [] })).toEqual({ method: 'log-log', confidence: 0.95, steps: [] });
    for (const bad of [null, [], {}, { steps: 5 }, curve.steps]) {
      expect(() => survivalLimits(bad as never)).toThrow('survivalLimits: curve must be an object with steps; got');
    }
    const [first, second] = curve.steps;
    for (const steps of [
      [second, first],
      [first, { ...second, atRisk: 2 }],
      [{ ...first, se: NaN }],
      [{ ...first, se: null }],
      [{ ...first, survival: 1.5 }],
      [{ ...first, survival: -0.1 }],
      [{ ...first, time: '1' }],
      [{ ...first, events: 3 }],
      [{ ...first, entered: -1 }],
      [{ ...first, time: Symbol('t') }],
      [first, { ...second, survival: 0.75 }],
      [null],
      new Array(1),
    ]) {
      expect(() => survivalLimits({ steps } as never)).toThrow(
        /survivalLimits: curve must be a curve, whole and in order/,
      );
    }
  });

  it('refuses bad options', () => {
    const curve = kaplanMeier({ time: [1], event: [1] });
    expect(() => survivalLimits(curve, { limits: 'arcsin' as never })).toThrow(
      'survivalLimits: limits must be log-log or log or plain; got "arcsin"',
    );
    expect(outcome(() => survivalLimits(curve, { confidence: 1 }))).toBe('INVALID_OPTION');
    expect(outcome(() => survivalLimits(curve, { tau: 1 } as never))).toBe('INVALID_OPTION');
  });
});
