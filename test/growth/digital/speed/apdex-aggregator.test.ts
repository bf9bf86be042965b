import { describe, expect, it } from 'vitest';
import { ApdexAggregator } from '../../../../src/growth/digital/speed/apdex-aggregator.js';
import { outcome } from '../../../laws.js';
import { describeStates } from '../../../stored-states.js';
import stateV1 from './apdex.state-v1.json' with { type: 'json' };

describeStates('ApdexAggregator', {
  make: (options) => new ApdexAggregator({ targetMs: 500, onInvalid: 'count', ...options }),
  fromJSON: ApdexAggregator.fromJSON,
  stored: stateV1,
  values: [
    { durationMs: 120 },
    { durationMs: 500, failed: false },
    { durationMs: 501 },
    { durationMs: 2001 },
    { failed: true },
    { durationMs: -5 },
    null,
  ],
  result: { value: 0.5, n: 5, satisfied: 2, tolerating: 1, frustrated: 2, missing: 1, invalid: 1, targetMs: 500 },
  others: [['targetMs', 300]],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['satisfied', -1],
    ['tolerating', undefined],
    ['frustrated', '1'],
  ],
  concluding: [{ confidence: 0.9 }, { durationMs: () => 1 }],
  counting: [{ targetMs: 300 }],
});

describe('ApdexAggregator', () => {
  it('wants a target, and takes columns', () => {
    expect(outcome(() => new ApdexAggregator(undefined as never))).toBe('INVALID_OPTION');
    expect(outcome(() => ApdexAggregator.fromJSON({ ...stateV1, targetMs: 0 } as never))).toBe('INVALID_STATE');
    const requests = new ApdexAggregator({ targetMs: 100 }).addColumns({ durationMs: Float64Array.of(1, NaN, 300) });
    expect(requests.result()).toMatchObject({ value: 0.75, missing: 1 });
    expect(requests.addColumns({ durationMs: Int8Array.of(-1) }, { missingValue: -1 }).result().missing).toBe(2);
  });
});
