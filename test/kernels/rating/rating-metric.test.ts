import { describe, expect, it } from 'vitest';
import type { RatingKind } from '../../../src/kernels/rating/rating.js';
import { rate, rateCounts } from '../../../src/kernels/rating/rating-metric.js';
import { outcome } from '../../laws.js';

const kind: RatingKind = {
  metric: 'mood',
  top: 'good',
  bottom: 'bad',
  scale: { min: 1, max: 3 },
  from: 3,
  measures: 'share mean index net',
  directions: 'high-is-good low-is-good',
};

describe('rate', () => {
  it('names its classes by the words of the kind, in a fixed order', () => {
    expect(Object.keys(rate(kind, [3, 1], undefined))).toEqual([
      ...[
        'metric',
        'unit',
        'value',
        'n',
        'missing',
        'invalid',
        'reasons',
        'refused',
        'definition',
        'scale',
        'direction',
      ],
      ...['measure', 'good', 'neutral', 'bad', 'share', 'mean', 'index', 'net', 'interval', 'counts'],
    ]);
  });

  it('takes all options in one object and refuses the others', () => {
    const all = {
      goodFrom: 2,
      badTo: 1,
      direction: 'low-is-good',
      measure: 'net',
      onInvalid: 'count',
      missingValue: 9,
    };
    expect(rate(kind, [1, 2, 3, 9, 7], all as object)).toMatchObject({
      ...{ value: 100 / 3, good: 2, neutral: 0, bad: 1, missing: 1, invalid: 1 },
    });
    expect(() => rate(kind, [1], { goodFom: 2 } as object)).toThrow(
      'mood: unknown option "goodFom"; known are goodFrom, ',
    );
    expect(outcome(() => rate(kind, [1], { prior: 2 } as object, ' prior'))).toBe('none');
    for (const options of [{ topFrom: 2 }, { satisfiedFrom: 2 }, { 0: 1 }]) {
      expect(outcome(() => rate(kind, [1], options as object))).toBe('INVALID_OPTION');
      expect(outcome(() => rateCounts(kind, 'moodFromCounts', [1, 1, 1], options as object))).toBe('INVALID_OPTION');
    }
  });
});

describe('rateCounts', () => {
  it('prefers counts per level where an object such as a result has both', () => {
    const result = rate(kind, [3, 3, 1, null], undefined);
    expect(rateCounts(kind, 'moodFromCounts', result, undefined)).toEqual(result);
    expect(rateCounts(kind, 'moodFromCounts', { counts: [1, 0, 2], good: 1, responses: 9 }, undefined)).toMatchObject({
      n: 3,
      good: 2,
    });
  });

  it('changes nothing that it is given', () => {
    const counts = Object.freeze([1, 0, 2]);
    const result = rateCounts(kind, 'moodFromCounts', counts, { direction: 'low-is-good' } as object) as {
      counts: number[];
    };
    result.counts.fill(7);
    expect(counts).toEqual([1, 0, 2]);
    const classes = Object.freeze({ good: 3, responses: 4, bad: 0 });
    expect(rateCounts(kind, 'moodFromCounts', classes, undefined)).toMatchObject({
      value: 0.75,
      neutral: 1,
      bad: 0,
      net: { value: 75 },
    });
  });

  it('refuses classes that do not fit together', () => {
    const bad: object[] = [
      ...[{ good: 5, responses: 4 }, { good: 3, bad: 2, responses: 4 }, { good: 3 }, { good: -1, responses: 4 }],
      ...[
        { good: 1, bad: null, responses: 4 },
        { good: 1, responses: 4, missing: 0.5 },
        { good: undefined, responses: 1 },
        { good: 1, responses: 2 ** 53 },
      ],
    ];
    for (const counts of bad) {
      expect([counts, outcome(() => rateCounts(kind, 'moodFromCounts', counts, undefined))]).toEqual([
        counts,
        'INVALID_VALUE',
      ]);
    }
  });
});
