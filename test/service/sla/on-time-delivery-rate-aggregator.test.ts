import { describe, expect, it } from 'vitest';
import { OnTimeDeliveryRateAggregator } from '../../../src/service/sla/on-time-delivery-rate-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './on-time-delivery-rate.state-v1.json' with { type: 'json' };

describeStates('OnTimeDeliveryRateAggregator', {
  make: (options) =>
    new OnTimeDeliveryRateAggregator({ asOf: 100, toleranceMs: 2, earlyMs: 30, onInvalid: 'count', ...options }),
  fromJSON: OnTimeDeliveryRateAggregator.fromJSON,
  stored: stateV1,
  values: [
    { dueAt: 50, deliveredAt: 50 },
    { dueAt: 50, deliveredAt: 52 },
    { dueAt: 50, deliveredAt: 20 },
    { dueAt: 50, deliveredAt: 19 },
    { dueAt: 50, deliveredAt: 53 },
    { dueAt: 50 },
    { dueAt: 50, deliveredAt: 101 },
    { dueAt: 50, cancelledAt: 40 },
    { dueAt: 99, deliveredAt: 90 },
    { dueAt: null },
    { dueAt: '50' },
  ],
  result: {
    value: 3 / 7,
    n: 7,
    count: 3,
    early: 1,
    late: 1,
    undelivered: 2,
    cancelled: 1,
    notDue: 1,
    missing: 1,
    invalid: 1,
  },
  others: [
    ['asOf', 99],
    ['toleranceMs', 0],
    ['earlyMs', null],
  ],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['onTime', -1],
    ['late', undefined],
    ['notDue', 0.5],
  ],
  concluding: [
    { committed: 'requested' },
    { confidence: 0.9 },
    { missingValue: 0 },
    { asOf: undefined },
    { earlyMs: -1 },
  ],
  counting: [{ asOf: 100 }, { toleranceMs: 0 }],
});

describe('OnTimeDeliveryRateAggregator', () => {
  it('counts columns with a missing code, and takes no other option with them', () => {
    const columns = { dueAt: Int32Array.of(5, 0), deliveredAt: Int32Array.of(5, 5) };
    const orders = new OnTimeDeliveryRateAggregator({ asOf: 9 });
    expect(orders.addColumns(columns, { missingValue: 0 }).result()).toMatchObject({ value: 1, n: 1, missing: 1 });
    expect(outcome(() => orders.addColumns(columns, { asOf: 9 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => orders.addColumns({ dueAt: [5] } as never))).toBe('INVALID_VALUE');
    expect(outcome(() => new OnTimeDeliveryRateAggregator(undefined as never))).toBe('INVALID_OPTION');
    const unlimited = new OnTimeDeliveryRateAggregator({ asOf: 9 }).add({ dueAt: 5, deliveredAt: -99 });
    expect(OnTimeDeliveryRateAggregator.fromJSON(unlimited.toJSON()).result()).toMatchObject({ value: 1, early: 0 });
  });
});
