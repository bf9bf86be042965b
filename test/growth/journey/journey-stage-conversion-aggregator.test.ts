import { JourneyStageConversionAggregator } from '../../../src/growth/journey/journey-stage-conversion-aggregator.js';
import { describeStates } from '../../stored-states.js';
import stored from './journey-stage-conversion.state-v1.json' with { type: 'json' };

describeStates('JourneyStageConversionAggregator', {
  make: (options = {}) =>
    new JourneyStageConversionAggregator({ stages: ['awareness', 'purchase'], onInvalid: 'count', ...options }),
  fromJSON: JourneyStageConversionAggregator.fromJSON,
  stored,
  values: [
    { customer: 'an', stage: 'purchase', at: 25 },
    { customer: 'an', stage: 'awareness', at: 5 },
    { customer: '7', stage: 'awareness', at: 950 },
    { customer: '7', stage: 'help', at: 960 },
    { customer: '', stage: 'purchase', at: 1 },
    { customer: 'an', stage: null, at: 1 },
  ],
  result: { value: 0.5, n: 2, reached: [2, 1], missing: 1, invalid: 1, reasons: { 'customer-not-an-id': 1 } },
  others: [
    ['stages', ['awareness', 'advocacy']],
    ['windowMs', 5],
    ['asOf', 5],
  ],
  damaged: [
    ['customers', ['an', '7']],
    ['places', [[2], [0, 1]]],
    ['steps', []],
    ['afterAsOf', 1],
  ],
  concluding: [{ confidence: 0.9 }],
  counting: [{ stages: ['awareness', 'purchase'] }, { order: 'any' }],
});
