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
  others: [['asOf', 5]],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['reopened', -1],
    ['kept', undefined],
    ['unresolved', 0.5],
    ['immature', 1],
  ],
  concluding: [{ confidence: 0.9 }, { reopens: () => 1 }, { windowMs: 5 }, { asOf: 'x' }],
  counting: [{ asOf: 5 }, { windowMs: 5 }],
});

describe('ReopenRateAggregator', () => {
  it('needs no options, and leaves unresolved cases out', () => {
    expect(new ReopenRateAggregator().add({ resolved: false }).result()).toMatchObject({ value: null, n: 0 });
  });

  it('goes on with a window, and takes for missing what is no case', () => {
    const cases = new ReopenRateAggregator({ windowMs: 7, asOf: 20 }).addAll([
      { resolvedAt: 0, reopenedAt: [8] },
      { resolvedAt: [0, 9], reopenedAt: 7 },
      { resolvedAt: 17, reopenedAt: 18 },
      {},
      null,
    ]);
    const state = JSON.parse(JSON.stringify(cases));
    expect(state).toMatchObject({
      windowMs: 7,
      asOf: 20,
      reopened: 1,
      kept: 1,
      unresolved: 1,
      immature: 1,
      missing: 1,
    });
    expect(ReopenRateAggregator.fromJSON(state).add({ resolvedAt: 2n }).result()).toMatchObject({
      count: 1,
      n: 3,
      definition: 'window',
      windowMs: 7,
    });
    const ever = new ReopenRateAggregator({ asOf: 20 }).addAll([{ resolvedAt: 17, reopenedAt: 18 }]);
    expect(ReopenRateAggregator.fromJSON(ever.toJSON()).result()).toMatchObject({ count: 1, definition: 'ever' });
  });
});
