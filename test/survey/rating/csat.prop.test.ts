import { csat, csatFromCounts } from '../../../src/survey/rating/csat.js';
import { CsatAggregator } from '../../../src/survey/rating/csat-aggregator.js';
import { describeRatingLaws } from './ratings.js';

const metric = {
  batch: csat,
  fromCounts: csatFromCounts,
  Made: CsatAggregator,
  top: 'satisfied',
  bottom: 'dissatisfied',
};

describeRatingLaws('csat on 1–5', metric, { min: 1, max: 5 }, [
  {},
  { satisfiedFrom: 5 },
  { satisfiedFrom: 4, dissatisfiedTo: 3, measure: 'net' },
  { satisfiedFrom: 2 },
  { direction: 'low-is-good' },
  { direction: 'low-is-good', satisfiedFrom: 5, dissatisfiedTo: 1, measure: 'mean' },
]);

const eleven = { scale: { min: 0, max: 10 } };
describeRatingLaws('csat on 0–10', metric, eleven.scale, [
  { ...eleven, satisfiedFrom: 9 },
  { ...eleven, satisfiedFrom: 8, dissatisfiedTo: 6, measure: 'index' },
  { ...eleven, satisfiedFrom: 1, direction: 'low-is-good' },
  { ...eleven, satisfiedFrom: 10, dissatisfiedTo: 0 },
]);
