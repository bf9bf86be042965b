import { describe, expect, it } from 'vitest';
import { surveyResponseRate } from '../../../src/survey/voice/survey-response-rate.js';
import { outcome } from '../../laws.js';

describe('surveyResponseRate', () => {
  it('is the share of delivered invitations that were answered', () => {
    const rate = surveyResponseRate(1, 3);
    expect(rate).toMatchObject({
      metric: 'survey-response-rate',
      unit: 'fraction',
      count: 1,
      n: 3,
      missing: 0,
      invalid: 0,
      partial: 0,
      definition: 'complete',
    });
    expect(rate.value).toBe(0.3333333333333333);
    expect(rate.interval?.method).toBe('wilson');
    expect(rate.interval?.low).toBeCloseTo(0.06149194472039626, 12);
    expect(rate.interval?.high).toBeCloseTo(0.7923403991979523, 12);
    expect(surveyResponseRate(1, 3, { confidence: 0.8 }).interval?.confidence).toBe(0.8);
  });

  it('has no rate without invitations, which is not a rate of 0', () => {
    expect(surveyResponseRate(0, 0)).toMatchObject({ value: null, n: 0, interval: null });
    expect(surveyResponseRate(0, 5)).toMatchObject({ value: 0, n: 5, interval: { low: 0 } });
    expect(surveyResponseRate(0, 5).interval?.high).toBeGreaterThan(0.3);
  });

  it('counts partial answers by name only', () => {
    expect(surveyResponseRate(40, 100, { partial: 5 })).toMatchObject({ value: 0.4, count: 40, partial: 5 });
    const both = surveyResponseRate(40, 100, { partial: 5, definition: 'complete-or-partial' });
    expect(both).toMatchObject({ value: 0.45, count: 45, n: 100, partial: 5, definition: 'complete-or-partial' });
  });

  it('refuses what cannot be, and unknown options', () => {
    expect(() => surveyResponseRate(4, 3)).toThrow(
      'survey-response-rate: count and total must be whole numbers with 0 <= count <= total; got "4 of 3"',
    );
    const bad = [
      [-1, 3],
      [1, Infinity],
      [NaN, 3],
      [null, 3],
      ['1', 3],
    ];
    for (const [answered, delivered] of bad) {
      const definition = 'complete-or-partial';
      expect(outcome(() => surveyResponseRate(answered as number, delivered as number))).toBe('INVALID_VALUE');
      expect(outcome(() => surveyResponseRate(answered as number, delivered as number, { definition }))).toBe(
        'INVALID_VALUE',
      );
    }
    expect(outcome(() => surveyResponseRate(2, 3, { partial: 2 }))).toBe('INVALID_VALUE');
    expect(outcome(() => surveyResponseRate(2, 3, { partial: -1 }))).toBe('INVALID_VALUE');
    expect(outcome(() => surveyResponseRate(2, 3, { partial: '1' as never }))).toBe('INVALID_VALUE');
    expect(outcome(() => surveyResponseRate(2, 3, { definition: 'all' as never }))).toBe('INVALID_OPTION');
    expect(outcome(() => surveyResponseRate(2, 3, { partials: 1 } as never))).toBe('INVALID_OPTION');
  });
});
