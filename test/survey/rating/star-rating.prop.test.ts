import fc from 'fast-check';
import { starRating, starRatingFromCounts } from '../../../src/survey/rating/star-rating.js';
import { StarRatingAggregator } from '../../../src/survey/rating/star-rating-aggregator.js';
import { describeRatingLaws } from './ratings.js';

const Made = StarRatingAggregator;
const metric = { batch: starRating, fromCounts: starRatingFromCounts, Made, top: 'positive', bottom: 'negative' };
const ranking = (max: number) => ({
  prior: fc.record({ mean: fc.constantFrom(max, 0.78 * max), weight: fc.constantFrom(0, 0.5, 10, 1e308) }),
  z: fc.constantFrom(0, 1.65, 100),
});

describeRatingLaws(
  'starRating of whole stars',
  metric,
  { min: 1, max: 5 },
  [{}, { positiveFrom: 5 }, { negativeTo: 3, measure: 'net' }, { positiveFrom: 3, measure: 'share' }],
  ranking(5),
);

const half = { scale: { min: 0.5, max: 5, step: 0.5 } };
describeRatingLaws(
  'starRating of half stars',
  metric,
  half.scale,
  [half, { ...half, positiveFrom: 4.5 }, { ...half, negativeTo: 3.5, measure: 'index' }, { ...half, positiveFrom: 1 }],
  ranking(5),
);

const tenths = { scale: { min: 0.1, max: 1, step: 0.1 } };
describeRatingLaws(
  'starRating of tenths',
  metric,
  tenths.scale,
  [
    { ...tenths, positiveFrom: 0.7, negativeTo: 0.3 },
    { ...tenths, positiveFrom: 0.3, measure: 'net' },
  ],
  ranking(1),
);
