import { describe, expect, it } from 'vitest';
import { ServiceLevelAggregator } from '../../../src/service/sla/service-level-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './service-level.state-v1.json' with { type: 'json' };

describeStates('ServiceLevelAggregator', {
  make: (options) => new ServiceLevelAggregator({ withinMs: 20, shortAbandonMs: 10, onInvalid: 'count', ...options }),
  fromJSON: ServiceLevelAggregator.fromJSON,
  stored: stateV1,
  values: [
    { answered: true, waitMs: 0 },
    { answered: true, waitMs: 20 },
    { answered: 1, waitMs: 3 },
    { answered: true, waitMs: 21 },
    { answered: true, waitMs: 22 },
    { answered: false, waitMs: 5 },
    { answered: 0, waitMs: 50 },
    { answered: 0, waitMs: 60 },
    { answered: 0, waitMs: 70 },
    { answered: null, waitMs: 70 },
    { answered: true, waitMs: -1 },
  ],
  result: {
    value: 0.375,
    n: 8,
    answeredWithin: 3,
    answered: 5,
    abandonedWithin: 1,
    abandoned: 4,
    missing: 1,
    invalid: 1,
    abandonedShort: 1,
    withinMs: 20,
    shortAbandonMs: 10,
  },
  others: [
    ['withinMs', 21],
    ['shortAbandonMs', null],
  ],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['answeredWithin', -1],
    ['answeredLater', undefined],
    ['abandonedLater', 0.5],
    ['shortLater', 1],
  ],
  concluding: [
    { abandoned: 'left-out' },
    { confidence: 0.9 },
    { withinMs: undefined },
    { withinMs: -1 },
    { shortAbandonMs: '5' },
  ],
  counting: [{ withinMs: 20 }, { abandoned: 'other' }],
});

describe('ServiceLevelAggregator', () => {
  it('needs the time to be held', () => {
    expect(outcome(() => new ServiceLevelAggregator(undefined as never))).toBe('INVALID_OPTION');
  });

  it('keeps short abandons apart, also those that last longer than the time to be held', () => {
    const waits = [3, 15, 25, 40].map((waitMs) => ({ answered: false, waitMs }));
    const state = (options: object) => new ServiceLevelAggregator({ withinMs: 20, ...options }).addAll(waits).toJSON();
    expect(state({ shortAbandonMs: 30 })).toMatchObject({ shortWithin: 2, shortLater: 1, abandonedLater: 1 });
    expect(state({ shortAbandonMs: 10 })).toMatchObject({ shortWithin: 1, abandonedWithin: 1, abandonedLater: 2 });
    expect(state({})).toMatchObject({ shortAbandonMs: null, shortWithin: 0, abandonedWithin: 2 });
    const restored = (damage: object) =>
      outcome(() => ServiceLevelAggregator.fromJSON({ ...state({ shortAbandonMs: 30 }), ...damage }));
    expect(restored({})).toBe('none');
    expect(restored({ abandonedWithin: 1 })).toBe('INVALID_STATE');
    expect(restored({ shortAbandonMs: null })).toBe('INVALID_STATE');
  });
});
