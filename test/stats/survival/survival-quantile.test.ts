import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { survivalLimits } from '../../../src/stats/survival/survival-limits.js';
import { survivalQuantile } from '../../../src/stats/survival/survival-quantile.js';
import { outcome } from '../../laws.js';
import golden from './survival.golden.json' with { type: 'json' };
import { readRow, rowsOfCase } from './survival-data.js';
import flat from './survival-flat.golden.json' with { type: 'json' };

const named = Object.entries(golden).flatMap(([name, { expected }]) =>
  'table' in expected ? [{ name, expected }] : [],
);

describe('survivalQuantile against R survival', () => {
  it.for(named)('$name', ({ name, expected: { median, q25, q75 } }, context) => {
    const curve = kaplanMeier(rowsOfCase(context, name), readRow);
    const ends = (probability: number, limits: 'log-log' | 'plain') => {
      const { value, low, high, reached } = survivalQuantile(curve, probability, { limits });
      expect(reached).toBe(value !== null);
      return { est: value, low, high };
    };
    expect(ends(0.5, 'log-log')).toEqual(median.loglog);
    expect(ends(0.5, 'plain')).toEqual(median.plain);
    expect(ends(0.25, 'log-log')).toEqual(q25);
    expect(ends(0.75, 'log-log')).toEqual(q75);
    expect(curve.median).toEqual({ value: median.loglog.est, reached: median.loglog.est !== null });
  });

  it('edge.medianAtExactlyHalf', () => {
    const curve = kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 0, 0] });
    expect(survivalQuantile(curve, 0.5).value).toBe(golden['edge.medianAtExactlyHalf'].expected.median);
  });
});

describe('survivalQuantile where a curve is flat at the level', () => {
  it.each(flat.cases)('by the rules of R, lifelines and statsmodels: $name', ({ time, event, quantiles }) => {
    const curve = kaplanMeier({ time, event });
    for (const { probability, low, high, ...rules } of quantiles) {
      for (const [flat, expected] of Object.entries(rules) as ['start' | 'middle' | 'below', number | null][]) {
        expect(survivalQuantile(curve, probability, { flat })).toMatchObject({
          ...{ value: expected, reached: expected !== null, flat, low, high },
        });
      }
      expect(survivalQuantile(curve, probability)).toEqual(survivalQuantile(curve, probability, { flat: 'middle' }));
    }
  });

  it('takes limits by the same rule, and no other rule', () => {
    // an upper limit that is flat at exactly a half
    const step = { atRisk: 9, events: 1, censored: 0, se: 0.1 };
    const steps = [0.8, 0.4, 0.3, 0.2].map((survival, k) => ({ ...step, time: k + 1, survival, atRisk: 9 - k }));
    const options = { limits: 'plain', confidence: 0.5 } as const;
    const [, upper] = [0, survivalLimits({ steps }, options).steps[1]?.high as number];
    const highs = (['start', 'middle', 'below'] as const).map(
      (flat) => survivalQuantile({ steps }, 1 - upper, { ...options, flat }).high,
    );
    expect(highs).toEqual([2, 2.5, 3]);
    expect(outcome(() => survivalQuantile({ steps }, 0.5, { flat: 'end' as never }))).toBe('INVALID_OPTION');
    expect(outcome(() => survivalLimits({ steps }, { flat: 'start' } as never))).toBe('INVALID_OPTION');
  });
});

describe('survivalQuantile', () => {
  const curve = kaplanMeier({ time: [2, 3, 3, 5, 6, 8, 9, 9], event: [1, 1, 1, 1, 0, 1, 0, 0] });

  it('says which share, how sure and how', () => {
    expect(survivalQuantile(curve, 0.9, { confidence: 0.9, limits: 'log' })).toMatchObject({
      probability: 0.9,
      value: null,
      reached: false,
      high: null,
      confidence: 0.9,
      method: 'log',
    });
  });

  it('has a lower limit before, and an upper one after the value', () => {
    for (let k = 1; k < 40; k++) {
      const { value, low, high } = survivalQuantile(curve, k / 40);
      if (value === null) expect(high).toBeNull();
      else {
        if (low !== null) expect(low).toBeLessThanOrEqual(value);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(value);
      }
    }
  });

  it('has nothing to say about nobody', () => {
    expect(survivalQuantile({ steps: [] }, 0.5)).toMatchObject({ value: null, reached: false, low: null, high: null });
  });

  it('refuses bad probabilities and options', () => {
    for (const bad of [0, 1, NaN, '0.5', null]) {
      expect(outcome(() => survivalQuantile(curve, bad as never))).toBe('INVALID_OPTION');
    }
    expect(() => survivalQuantile(curve, 2)).toThrow('survivalQuantile: probability must be between 0 and 1; got 2');
    expect(outcome(() => survivalQuantile(curve, 0.5, { level: 1 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => survivalQuantile(curve.steps as never, 0.5))).toBe('INVALID_VALUE');
  });
});
