import { scaleScore, scaleScoreFromCounts } from '../../../src/survey/rating/scale-score.js';
import { ScaleScoreAggregator } from '../../../src/survey/rating/scale-score-aggregator.js';
import { describeRatingLaws } from './ratings.js';

const Made = ScaleScoreAggregator;
const metric = { batch: scaleScore, fromCounts: scaleScoreFromCounts, Made, top: 'top', bottom: 'bottom' };

const seven = { scale: { min: -3, max: 3 } };
describeRatingLaws('scaleScore on −3…3', metric, seven.scale, [
  { ...seven, topFrom: 2 },
  { ...seven, topFrom: 0, bottomTo: -1, measure: 'share' },
  { ...seven, topFrom: -2, bottomTo: -3, direction: 'low-is-good', measure: 'net' },
]);

const thirds = { scale: { min: -1 / 3, max: 2, step: 1 / 3 } };
describeRatingLaws('scaleScore in thirds', metric, thirds.scale, [
  { ...thirds, topFrom: 5 / 3 },
  { ...thirds, topFrom: 1 / 3, bottomTo: 0, direction: 'low-is-good' },
]);
