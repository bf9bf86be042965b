import { describe, expect, it } from 'vitest';
import { starRating } from '../../../src/survey/rating/star-rating.js';
import { StarRatingAggregator, type StarRatingState } from '../../../src/survey/rating/star-rating-aggregator.js';
import { outcome, withoutPlaces } from '../../laws.js';
import stateV1 from './star-rating.state-v1.json' with { type: 'json' };

describe('StarRatingAggregator', () => {
  it('reads the state of version 1 for ever', () => {
    const stored = stateV1 as StarRatingState;
    const aggregator = StarRatingAggregator.fromJSON(stored);
    expect(JSON.stringify(aggregator)).toBe(JSON.stringify(stored));
    expect(aggregator.result()).toMatchObject({ value: 3.625, n: 4, positive: 3, negative: 1, missing: 1 });
  });

  it('ranks by what it is told when it concludes', () => {
    const stars = [5, 5, 4, 2];
    const item = new StarRatingAggregator().addAll(stars);
    const options = { prior: { mean: 3, weight: 4 }, z: 1.65, confidence: 0.9, measure: 'share' } as const;
    expect(item.result(options)).toEqual(withoutPlaces(starRating(stars, options)));
    expect(item.result(options).bayesianAverage).toBe(3.5);
    expect(item.result().bayesianAverage).toBe(null);
    expect(outcome(() => item.result({ prior: { mean: 0, weight: 1 } }))).toBe('INVALID_OPTION');
    expect(outcome(() => new StarRatingAggregator({ prior: { mean: 3, weight: 4 } } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => item.result({ positiveFrom: 4 } as never))).toBe('INVALID_OPTION');
  });

  it('knows half stars', () => {
    const scale = { min: 0.5, max: 5, step: 0.5 };
    const item = new StarRatingAggregator({ scale }).addAll([0.5, 4.5]);
    expect(item.result({ prior: { mean: 0.5, weight: 2 } })).toMatchObject({ value: 2.5, bayesianAverage: 1.5 });
    expect(() => item.add(4.25)).toThrow(
      'starRating: a score must be a multiple of 0.5 from 0.5 to 5; got 4.25 at index 0',
    );
    expect(() => new StarRatingAggregator().merge(item)).toThrow(
      'starRating: scale.min is 1 here, 0.5 in the other state',
    );
    expect(outcome(() => item.remove(4))).toBe('INVALID_STATE');
    expect(item.remove(4.5).result().value).toBe(0.5);
  });

  it('refuses a damaged step', () => {
    for (const step of [0, -0.5, 0.3, '0.5', null, 2]) {
      const scale = { min: 0.5, max: 5, step };
      expect(outcome(() => StarRatingAggregator.fromJSON({ ...stateV1, scale } as never))).toBe('INVALID_STATE');
    }
  });

  it('averages items by merging them', () => {
    const [one, two] = [[5], [1, 2, 3]].map((stars) => new StarRatingAggregator().addAll(stars));
    expect(one?.merge(two as StarRatingAggregator).result().value).toBe(2.75);
  });
});
