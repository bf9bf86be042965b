import { describe, expect, it } from 'vitest';
import { surveyResponseRate } from '../../../src/survey/voice/survey-response-rate.js';
import { outcome } from '../../laws.js';

describe('surveyResponseRate', () => {
  it('is the share of delivered invitations that were answered', () => {
    const rate = surveyResponseRate({ answered: 1, delivered: 3 });
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
    expect(surveyResponseRate({ answered: 1, delivered: 3 }, { confidence: 0.8 }).interval?.confidence).toBe(0.8);
  });

  it('has no rate without invitations, which is not a rate of 0', () => {
    expect(surveyResponseRate({ answered: 0, delivered: 0 })).toMatchObject({ value: null, n: 0, interval: null });
    const silent = surveyResponseRate({ answered: 0, delivered: 5 });
    expect(silent).toMatchObject({ value: 0, n: 5, interval: { low: 0 } });
    expect(silent.interval?.high).toBeGreaterThan(0.3);
  });

  it('counts partial answers by name only', () => {
    const counts = { answered: 40, partial: 5, delivered: 100 };
    expect(surveyResponseRate(counts)).toMatchObject({ value: 0.4, count: 40, partial: 5 });
    const both = surveyResponseRate(counts, { definition: 'complete-or-partial' });
    expect(both).toMatchObject({ value: 0.45, count: 45, n: 100, partial: 5, definition: 'complete-or-partial' });
  });

  it('reads rows, one for each delivered invitation', () => {
    const rows = [...'ffps'].map((state) => ({ state }));
    const answered = (row: { state: string }) => row.state === 'f';
    const partial = (row: { state: string }) => row.state !== 's';
    const counts = { answered: 2, partial: 1, delivered: 4 };
    expect(surveyResponseRate(rows, { answered })).toEqual(surveyResponseRate({ answered: 2, delivered: 4 }));
    expect(surveyResponseRate(rows, { answered, partial })).toEqual(surveyResponseRate(counts));
    const definition = 'complete-or-partial';
    expect(surveyResponseRate(rows, { answered, partial, definition, confidence: 0.9 })).toEqual(
      surveyResponseRate(counts, { definition, confidence: 0.9 }),
    );
    expect(surveyResponseRate([null, 1, 0], { answered: (flag) => flag })).toMatchObject({ n: 2, missing: 1 });
    expect(() => surveyResponseRate([1, 2], { answered: (flag) => flag })).toThrow(
      'answered must be true, false, 1 or 0; got 2 at row 1, reader answered',
    );
    expect(surveyResponseRate([1, 2], { answered: (flag) => flag, onInvalid: 'count' })).toMatchObject({ invalid: 1 });
    for (const options of [{}, { partial }, { answered: 7 }, { answered, partial: 7 }, { answered, delivered: 1 }]) {
      expect(outcome(() => surveyResponseRate(rows, options as never))).toBe('INVALID_OPTION');
    }
  });

  it('refuses what cannot be, by the names that the caller wrote', () => {
    expect(() => surveyResponseRate({ answered: 4, delivered: 3 })).toThrow(
      'answered must be a whole number from 0 to delivered, 3; got 4',
    );
    expect(() => surveyResponseRate({ answered: 2, partial: 2, delivered: 3 })).toThrow(
      'answered + partial must be a whole number from 0 to delivered, 3; got 4',
    );
    expect(() => surveyResponseRate({ answered: 2, partial: 4, delivered: 3 })).toThrow(
      'partial must be a whole number',
    );
    const bad = [
      [-1, 3],
      [1, Infinity],
      [NaN, 3],
      [null, 3],
      ['1', 3],
    ] as [number, number][];
    for (const [answered, delivered] of bad) {
      for (const definition of ['complete', 'complete-or-partial'] as const) {
        expect(outcome(() => surveyResponseRate({ answered, delivered }, { definition }))).toBe('INVALID_VALUE');
      }
    }
    const counts = { answered: 2, delivered: 3 };
    expect(outcome(() => surveyResponseRate({ ...counts, partial: -1 }))).toBe('INVALID_VALUE');
    expect(outcome(() => surveyResponseRate({ ...counts, partial: '1' as never }))).toBe('INVALID_VALUE');
    expect(outcome(() => surveyResponseRate({ ...counts, partials: 1 } as never))).toBe('INVALID_VALUE');
    expect(outcome(() => surveyResponseRate(counts, { definition: 'all' as never }))).toBe('INVALID_OPTION');
    expect(outcome(() => surveyResponseRate(counts, { partial: 1 } as never))).toBe('INVALID_OPTION');
  });
});
