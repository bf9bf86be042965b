import { describe, expect, it } from 'vitest';
import { qualityRate } from '../../../src/survey/voice/quality-rate.js';
import { outcome } from '../../laws.js';

describe('qualityRate', () => {
  it('is the share of orders that met everything', () => {
    const rate = qualityRate(940, 1000);
    expect(rate).toMatchObject({
      metric: 'quality-rate',
      unit: 'fraction',
      value: 0.94,
      count: 940,
      n: 1000,
      missing: 0,
      invalid: 0,
      criteria: [],
    });
    expect(rate.interval?.low).toBeCloseTo(0.9235289252086434, 12);
    expect(rate.interval?.high).toBeCloseTo(0.953103527324068, 12);
  });

  it('has no rate without orders, which is not a rate of 0', () => {
    expect(qualityRate(0, 0, { criteria: { onTime: 0 } })).toMatchObject({
      value: null,
      interval: null,
      criteria: [{ name: 'onTime', count: 0, value: null, interval: null }],
    });
    expect(qualityRate(0, 4)).toMatchObject({ value: 0, n: 4 });
  });

  it('gives the rates of single requirements beside the whole', () => {
    const criteria = { onTime: 9, complete: 10, ['__proto__']: 8 };
    const rate = qualityRate(8, 10, { criteria, confidence: 0.9 });
    expect(rate.criteria.map(({ name, count, value }) => [name, count, value])).toEqual([
      ['onTime', 9, 0.9],
      ['complete', 10, 1],
      ['__proto__', 8, 0.8],
    ]);
    expect(rate.criteria[2]?.interval).toEqual(rate.interval);
    expect(rate.interval?.confidence).toBe(0.9);
  });

  it('refuses what cannot be, and unknown options', () => {
    expect(() => qualityRate(5, 4)).toThrow('qualityRate: count must be a whole number from 0 to total, 4; got 5');
    expect(() => qualityRate(5, 9, { criteria: { onTime: 4 } })).toThrow(
      'count must be a whole number from 0 to total, 4; got 5',
    );
    expect(outcome(() => qualityRate(5, 9, { criteria: { onTime: 10 } }))).toBe('INVALID_VALUE');
    expect(outcome(() => qualityRate(5, 9, { criteria: { onTime: '7' as never } }))).toBe('INVALID_VALUE');
    expect(outcome(() => qualityRate(-1, 9))).toBe('INVALID_VALUE');
    expect(outcome(() => qualityRate(1, 9, { criterion: {} } as never))).toBe('INVALID_OPTION');
  });
});
