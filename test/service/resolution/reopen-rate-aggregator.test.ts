import { describe, expect, it } from 'vitest';
import { ReopenRateAggregator } from '../../../src/service/resolution/reopen-rate-aggregator.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './reopen-rate.state-v1.json' with { type: 'json' };

describeStates('ReopenRateAggregator', {
  make: (options) => new ReopenRateAggregator({ onInvalid: 'count', ...options }),
  fromJSON: ReopenRateAggregator.fromJSON,
  stored: stateV1,
  values: [
    { resolved: true, reopens: 2 },
    { resolved: true, reopens: 0 },
    { resolved: 1, reopens: 0 },
    { resolved: true, reopens: 0 },
    { resolved: false },
    { resolved: false, reopens: 0 },
    { resolved: true },
    { resolved: false, reopens: 1 },
  ],
  result: { value: 0.25, n: 4, count: 1, missing: 1, invalid: 1 },
  others: [],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['reopened', -1],
    ['kept', undefined],
    ['unresolved', 0.5],
  ],
  concluding: [{ confidence: 0.9 }, { reopens: () => 1 }],
  counting: [{ asOf: 5 }],
});

describe('ReopenRateAggregator', () => {
  it('needs no options, and leaves unresolved cases out', () => {
    expect(new ReopenRateAggregator().add({ resolved: false }).result()).toMatchObject({ value: null, n: 0 });
  });
});
