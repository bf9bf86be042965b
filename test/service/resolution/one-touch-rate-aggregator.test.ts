import { describe, expect, it } from 'vitest';
import { OneTouchRateAggregator } from '../../../src/service/resolution/one-touch-rate-aggregator.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './one-touch-rate.state-v1.json' with { type: 'json' };

describeStates('OneTouchRateAggregator', {
  make: (options) => new OneTouchRateAggregator({ onInvalid: 'count', ...options }),
  fromJSON: OneTouchRateAggregator.fromJSON,
  stored: stateV1,
  values: [
    { solved: true, agentReplies: 0 },
    { solved: true, agentReplies: 1 },
    { solved: 1, agentReplies: 1 },
    { solved: true, agentReplies: 4 },
    { solved: false },
    { solved: true },
    { solved: 'yes' },
  ],
  result: {
    value: 0.75,
    n: 4,
    noReply: 1,
    oneReply: 2,
    unsolved: 1,
    missing: 1,
    invalid: 1,
    definition: 'zendesk-explore',
  },
  others: [],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['noReply', -1],
    ['moreReplies', undefined],
    ['unsolved', '1'],
  ],
  concluding: [{ definition: 'exactly-one' }, { confidence: 0.9 }, { solved: () => 1 }],
  counting: [{ definition: 'other' }],
});

describe('OneTouchRateAggregator', () => {
  it('needs no options', () => {
    expect(new OneTouchRateAggregator().add(null).result()).toMatchObject({ value: null, n: 0, missing: 1 });
  });
});
