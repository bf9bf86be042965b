import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complimentToComplaintRatio } from '../../../src/survey/voice/compliment-to-complaint-ratio.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './compliment-to-complaint-ratio.golden.json' with { type: 'json' };

describe('complimentToComplaintRatio', () => {
  it('is compliments for every complaint, and the share beside it', () => {
    expect(complimentToComplaintRatio({ compliments: 42, complaints: 28 })).toMatchObject({
      metric: 'compliment-to-complaint-ratio',
      unit: 'ratio',
      value: 1.5,
      n: 70,
      missing: 0,
      invalid: 0,
      compliments: 42,
      complaints: 28,
      share: { value: 0.6, interval: { method: 'wilson', confidence: 0.95 } },
      interval: { method: 'wilson', confidence: 0.95 },
    });
  });

  it.each(golden.cases)(
    '$compliments to $complaints at $confidence',
    ({ compliments, complaints, confidence, ...of }) => {
      const { value, interval, share } = complimentToComplaintRatio({ compliments, complaints }, { confidence });
      expect(value).toBe(of.value);
      const close = (actual: number | undefined, expected: number, tolerance: number) =>
        expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tolerance * expected);
      close(interval?.low, of.low, golden.source.tolerance);
      close(interval?.high, of.high, golden.source.tolerance);
      // the ends of the share are the same ends, as far as a share near 1 can say
      close(share.interval?.low, of.low / (1 + of.low), 1e-9);
      close(share.interval?.high, of.high / (1 + of.high), 1e-9);
    },
  );

  it('has no ratio without complaints, but a share', () => {
    expect(complimentToComplaintRatio({ compliments: 5, complaints: 0 })).toMatchObject({
      value: null,
      n: 5,
      interval: null,
      share: { value: 1, interval: { high: 1 } },
    });
    expect(complimentToComplaintRatio({ compliments: 0, complaints: 0 })).toMatchObject({
      value: null,
      n: 0,
      interval: null,
      share: { value: null, interval: null },
    });
    expect(complimentToComplaintRatio({ compliments: 0, complaints: 4 })).toMatchObject({
      value: 0,
      interval: { low: 0 },
      share: { value: 0 },
    });
  });

  it('contains the ratio, is finite, and turns over with the two', () => {
    const count = fc.oneof(fc.nat(50), fc.nat(2 ** 31 - 1), fc.constantFrom(2 ** 51, 1));
    const confidences = fc.constantFrom(1e-9, 0.5, 0.95, 0.9999, 1 - 2 ** -53);
    fc.assert(
      fc.property(count, count, confidences, (compliments, complaints, confidence) => {
        const result = complimentToComplaintRatio({ compliments, complaints }, { confidence });
        assertPlain(result);
        const { value, interval } = result;
        expect([value === null, interval === null]).toEqual([complaints === 0, complaints === 0]);
        if (value === null || interval === null) return;
        expect(interval.low).toBeLessThanOrEqual(value);
        expect(interval.high).toBeGreaterThanOrEqual(value);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        if (compliments === 0) return;
        const turned = complimentToComplaintRatio(
          { compliments: complaints, complaints: compliments },
          { confidence },
        ).interval;
        expect(interval.low * (turned?.high as number)).toBeCloseTo(1, 12);
      }),
      { numRuns: runs },
    );
  });

  it('adds up the rows of segments before it divides', () => {
    const rows = [
      [30, 20],
      [12, 8],
      [1, null],
    ];
    const readers = {
      compliments: (row: readonly unknown[]) => row[0],
      complaints: (row: readonly unknown[]) => row[1],
    };
    const ratio = (options: object) => complimentToComplaintRatio(rows, { ...readers, ...options } as never);
    expect(ratio({ confidence: 0.9 })).toEqual({
      ...complimentToComplaintRatio({ compliments: 42, complaints: 28 }, { confidence: 0.9 }),
      missing: 1,
    });
    expect(outcome(() => ratio({ complaints: undefined }))).toBe('INVALID_OPTION');
    rows.push([1, 0.5]);
    expect(() => ratio({})).toThrow('at row 3, reader complaints');
    expect(ratio({ onInvalid: 'count' })).toMatchObject({ n: 70, invalid: 1 });
  });

  it('knows no -0', () => {
    assertPlain(complimentToComplaintRatio({ compliments: -0, complaints: 5 }));
    assertPlain(complimentToComplaintRatio({ compliments: 5, complaints: -0 }));
    assertPlain(complimentToComplaintRatio({ compliments: -0, complaints: -0 }));
  });

  it('refuses what are no counts, and unknown options', () => {
    for (const [compliments, complaints] of [
      [-1, 2],
      [1.5, 2],
      [1, NaN],
      ['1', 2],
      [null, 2],
      [2 ** 52, 2 ** 52],
    ]) {
      expect(outcome(() => complimentToComplaintRatio({ compliments, complaints } as never))).toBe('INVALID_VALUE');
    }
    expect(() => complimentToComplaintRatio({ compliments: 1.5, complaints: 2 })).toThrow(
      'complimentToComplaintRatio: compliments must be a whole number from 0 to 2^53 - 1; got 1.5',
    );
    expect(() => complimentToComplaintRatio({ compliments: 2 ** 52, complaints: 2 ** 52 })).toThrow(
      'complimentToComplaintRatio: compliments and complaints add up to more than 2^53 - 1',
    );
    for (const options of [{ confidence: 1 }, { interval: 'wilson' }]) {
      expect(outcome(() => complimentToComplaintRatio({ compliments: 1, complaints: 0 }, options as never))).toBe(
        'INVALID_OPTION',
      );
    }
  });
});
