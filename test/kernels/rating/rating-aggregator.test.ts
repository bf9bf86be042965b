import { describe, expect, it } from 'vitest';
import type { RatingKind } from '../../../src/kernels/rating/rating.js';
import { RatingAggregator, type RatingState, restoredRating } from '../../../src/kernels/rating/rating-aggregator.js';
import type { RatingConclusion } from '../../../src/kernels/rating/rating-conclusion.js';
import { rate } from '../../../src/kernels/rating/rating-metric.js';
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

class Mood extends RatingAggregator<'mood', RatingState<'mood'>, RatingConclusion, object> {
  constructor(options?: object) {
    super(kind, options);
  }
  static fromJSON(state: unknown): Mood {
    return restoredRating(kind, state as RatingState<'mood'>, Mood);
  }
}

describe('RatingAggregator', () => {
  it('writes its definition with all defaults, in a fixed order', () => {
    expect(JSON.stringify(new Mood().addAll([3, 3, 1, null]))).toBe(
      '{"kind":"mood","version":1,"scale":{"min":1,"max":3},"direction":"high-is-good","goodFrom":3,"badTo":1,"measure":"share","onInvalid":"throw","missing":1,"invalid":0,"reasons":{},"counts":[1,0,2]}',
    );
  });

  it('concludes what the batch function concludes', () => {
    const scores = [3, 2, 1, 1, null];
    for (const definition of [{}, { goodFrom: 2 }, { direction: 'low-is-good', measure: 'net' }]) {
      const made = new Mood(definition).addAll(scores);
      const { refused: _, ...rated } = rate(kind, scores, definition as object) as { refused?: unknown };
      expect(made.result()).toEqual(rated);
      expect(Mood.fromJSON(made.toJSON()).result({ confidence: 0.8 })).toEqual(made.result({ confidence: 0.8 }));
    }
  });

  it('is not moved by what becomes of its results', () => {
    const made = new Mood().addAll([3, 1]);
    (made.result() as { counts: number[] }).counts.fill(9);
    expect(made.toJSON().counts).toEqual([1, 0, 1]);
  });

  it('refuses options that are not about counting', () => {
    expect(() => new Mood({ confidence: 0.9 })).toThrow('mood: unknown option "confidence"; known are ');
    for (const options of [{ meanInterval: undefined }, { prior: 1 }, { onInvalid: 'skip' }, { score: () => 1 }]) {
      expect(outcome(() => new Mood(options))).toBe('INVALID_OPTION');
    }
    expect(outcome(() => new Mood().result({ goodFrom: 2 } as object))).toBe('INVALID_OPTION');
    expect(new Mood(null as never).result(null as never)).toEqual(new Mood().result());
  });
});

describe('restoredRating', () => {
  it('says that it is the state that is damaged', () => {
    const state = new Mood().toJSON();
    expect(() => Mood.fromJSON({ ...state, goodFrom: 4 })).toThrow(
      'mood: damaged state: goodFrom must be a level above the lowest; got 4',
    );
    expect(outcome(() => Mood.fromJSON({ ...state, kind: 'csat' }))).toBe('STATE_MISMATCH');
    expect(outcome(() => Mood.fromJSON({ ...state, version: 2 }))).toBe('STATE_VERSION');
    expect(outcome(() => Mood.fromJSON(state))).toBe('none');
    expect(() => Mood.fromJSON({ ...state, measure: 'sum' })).toThrow('mood: damaged state: measure must be share');
    expect(() => new Mood().merge({ ...state, measure: 'sum' } as never)).toThrow(
      'mood: measure must be share or mean or index or net; got "sum" in a state',
    );
    for (const field of ['scale', 'direction', 'goodFrom', 'badTo', 'measure', 'onInvalid', 'counts']) {
      expect(() => Mood.fromJSON({ ...state, [field]: undefined })).toThrow(`mood: the state lacks ${field}`);
    }
  });
});
