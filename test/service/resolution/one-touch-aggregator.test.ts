import { describe, expect, it } from 'vitest';
import { OneTouchAggregator } from '../../../src/service/resolution/one-touch-aggregator.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './one-touch.state-v1.json' with { type: 'json' };

describeStates('OneTouchAggregator', {
  make: (options) => new OneTouchAggregator({ onInvalid: 'count', ...options }),
  fromJSON: OneTouchAggregator.fromJSON,
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
    ['noReply', -1],
    ['moreReplies', undefined],
    ['unsolved', '1'],
  ],
  concluding: [{ definition: 'exactly-one' }, { confidence: 0.9 }, { solved: () => 1 }],
  counting: [{ definition: 'other' }],
});

describe('OneTouchAggregator', () => {
  it('needs no options', () => {
    expect(new OneTouchAggregator().add(null).result()).toMatchObject({ value: null, n: 0, missing: 1 });
  });
});
