import { describe, expect, it } from 'vitest';
import { ServiceLevelAggregator } from '../../../src/service/sla/service-level-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './service-level.state-v1.json' with { type: 'json' };

describeStates('ServiceLevelAggregator', {
  make: (options) => new ServiceLevelAggregator({ withinMs: 20, onInvalid: 'count', ...options }),
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
    value: 1 / 3,
    n: 9,
    answeredWithin: 3,
    answered: 5,
    abandonedWithin: 1,
    abandoned: 4,
    missing: 1,
    invalid: 1,
    withinMs: 20,
  },
  others: [['withinMs', 21]],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['answeredWithin', -1],
    ['answeredLater', undefined],
    ['abandonedLater', 0.5],
  ],
  concluding: [{ abandoned: 'left-out' }, { confidence: 0.9 }, { withinMs: undefined }, { withinMs: -1 }],
  counting: [{ withinMs: 20 }, { abandoned: 'other' }],
});

describe('ServiceLevelAggregator', () => {
  it('needs the time to be held', () => {
    expect(outcome(() => new ServiceLevelAggregator(undefined as never))).toBe('INVALID_OPTION');
  });
});
