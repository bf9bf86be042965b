import { describe, expect, it } from 'vitest';
import { assertMeasured, classOf, type Measured, measureOf } from '../../src/format/measured.js';
import { outcome } from '../laws.js';

const result = {
  metric: 'nps',
  unit: 'points',
  value: 13,
  n: 389,
  interval: { low: 5, high: 21, confidence: 0.95, method: 'score' },
} as const;
const refused = (given: unknown) => outcome(() => assertMeasured('formatResult', given));

describe('a result', () => {
  it('has metric, value and n, and an interval if any', () => {
    for (const interval of [result.interval, null, undefined]) {
      expect(() => assertMeasured('formatResult', { ...result, interval })).not.toThrow();
    }
    expect(() => assertMeasured('formatResult', { metric: 'nps', unit: 'points', value: null, n: 0 })).not.toThrow();
  });

  it.each([
    ...[null, undefined, 5, 'nps', [], {}, new Map()],
    ...[
      { ...result, value: undefined },
      { ...result, value: Number.NaN },
      { ...result, value: '13' },
    ],
    ...[
      { ...result, n: -1 },
      { ...result, n: undefined },
      { ...result, metric: 5 },
    ],
    ...[
      { low: 5 },
      { low: 21, high: 5, confidence: 0.95 },
      { low: 5, high: 1 / 0, confidence: 0.95 },
      { low: 5, high: 21, confidence: 1 },
    ].map((interval) => ({ ...result, interval })),
  ])('is not %j', (given) => {
    expect(refused(given)).toBe('INVALID_VALUE');
  });

  it('is refused with the function, and what it should be', () => {
    expect(() => assertMeasured('formatResult', 5)).toThrow(
      'formatResult: result must be one with metric, unit, value, n and a sound interval; got 5',
    );
  });

  it('says which class is the largest', () => {
    expect(classOf({ largest: 'delivery' })).toBe('delivery');
    expect(classOf({ largest: 3 })).toBe('3');
    for (const largest of [null, undefined, {}, Symbol('x')]) expect(classOf({ largest })).toBe('');
  });

  it.each([
    [{ measure: 'share' }, 'share'],
    [{ unit: 'ms', seMs: 5 }, 'mean'],
    [{ unit: 'ms', seMs: null }, 'mean'],
    [{ unit: 'ms', numerator: 5, se: null }, 'mean'],
    [{ unit: 'ms' }, 'median'],
    [{ unit: 'ms', average: 'kaplan-meier-median' }, 'median'],
    [{ unit: 'ms', average: 'median-of-gaps' }, 'median'],
    [{ unit: 'ms', average: 'mean-of-customer-means' }, 'mean'],
    [{ unit: 'score' }, ''],
    [{ measure: 5 }, ''],
  ])('of %j has the measure %j', (fields, measure) => {
    expect(measureOf({ ...result, ...fields } as Measured)).toBe(measure);
  });
});
