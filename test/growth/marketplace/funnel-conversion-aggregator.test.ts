import { FunnelConversionAggregator } from '../../../src/growth/marketplace/funnel-conversion-aggregator.js';
import { describeStates } from '../../stored-states.js';
import stored from './funnel-conversion.state-v1.json' with { type: 'json' };

describeStates('FunnelConversionAggregator', {
  make: (options = {}) =>
    new FunnelConversionAggregator({
      steps: ['view', 'buy', 'buy'],
      order: 'strict',
      windowMs: 100,
      asOf: 1000,
      entry: 'best',
      onInvalid: 'count',
      ...options,
    }),
  fromJSON: FunnelConversionAggregator.fromJSON,
  stored,
  values: [
    { user: 'an', step: 'buy', at: 25 },
    { user: 'an', step: 'view', at: 5 },
    { user: 'an', step: 'view', at: 15 },
    { user: 'an', step: 'buy', at: 20 },
    { user: '7', step: 'view', at: 950 },
    { user: '7', step: 'help', at: 960 },
    { user: '8', step: 'view', at: 1001 },
    { user: '', step: 'view', at: 1 },
    { user: 'an', step: null, at: 1 },
    null,
  ],
  result: {
    value: 1,
    n: 1,
    reached: [1, 1, 1],
    open: { entered: 1, reached: [1, 0, 0] },
    missing: 2,
    invalid: 1,
    afterAsOf: 1,
  },
  others: [
    ['steps', ['view', 'buy']],
    ['order', 'any'],
    ['entry', 'first'],
    ['windowMs', null],
    ['asOf', 1001],
  ],
  damaged: [
    ['users', ['an', '7']],
    ['users', ['7']],
    ['at', 5],
    ['at', [[950, 960], []]],
    [
      'places',
      [
        [0, 4],
        [0, 0, 1, 1],
      ],
    ],
    ['places', undefined],
    ['afterAsOf', 0.5],
    ['more', 1],
  ],
  concluding: [{ confidence: 0.9 }, { interval: undefined, at: 1 }],
  counting: [{ steps: ['view', 'buy'] }, { order: 'any' }, { asOf: 5 }],
});
