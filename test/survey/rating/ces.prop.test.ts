import { ces, cesFromCounts } from '../../../src/survey/rating/ces.js';
import { CesAggregator } from '../../../src/survey/rating/ces-aggregator.js';
import { describeRatingLaws } from './ratings.js';

const metric = { batch: ces, fromCounts: cesFromCounts, Made: CesAggregator, top: 'easy', bottom: 'hard' };
const [up, down] = [{ direction: 'high-is-easy' }, { direction: 'low-is-easy' }];

describeRatingLaws('ces on 1–7', metric, { min: 1, max: 7 }, [
  up,
  down,
  { ...up, easyFrom: 6, measure: 'share' },
  { ...down, easyFrom: 7, hardTo: 3, measure: 'net' },
  { ...down, easyFrom: 6, hardTo: 5 },
]);

const five = { scale: { min: 1, max: 5 } };
describeRatingLaws('ces on 1–5', metric, five.scale, [
  { ...five, ...up, easyFrom: 4 },
  { ...five, ...down, easyFrom: 4 },
  { ...five, ...down, easyFrom: 3, hardTo: 1, measure: 'index' },
]);
