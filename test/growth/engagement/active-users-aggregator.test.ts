import { describe, expect, it } from 'vitest';
import { activeDays } from '../../../src/growth/engagement/active-days.js';
import {
  ActiveUsersAggregator,
  type ActiveUsersState,
} from '../../../src/growth/engagement/active-users-aggregator.js';
import { dau } from '../../../src/growth/engagement/dau.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import stored from './active-users.state-v1.json' with { type: 'json' };

const options = { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-03-04T00:00:00+07:00', onInvalid: 'count' } as const;
const state = stored as unknown as ActiveUsersState;
const values = [
  { user: 'b', at: '2026-03-03T23:59:59+07:00' },
  { user: '7', at: '2026-03-01T10:00:00+07:00' },
  { user: 'b', at: '2026-03-01T10:00:00+07:00' },
  { user: 'b', at: '2026-03-01T12:00:00+07:00' },
  { user: 'b', at: '2026-03-04T00:00:00+07:00' },
  { user: 'c', at: '2026-03-04T00:00:01+07:00' },
  { user: '', at: '2026-03-01T10:00:00+07:00' },
  null,
];

describeStates('ActiveUsersAggregator', {
  make: (more = {}) => new ActiveUsersAggregator({ ...options, ...more }),
  fromJSON: ActiveUsersAggregator.fromJSON as never,
  stored,
  values,
  result: { value: 1, n: 5, day: '2026-03-03', missing: 1, invalid: 1, afterAsOf: 1 },
  others: [
    ['timeZone', 'UTC'],
    ['asOf', 0],
    ['kind', 'order-summary'],
  ],
  damaged: [
    ['n', 4],
    ['users', ['b', '7']],
    ['days', [[20513], [20515, 20513, 20516]]],
    ['events', [[1], [2, 1]]],
    ['events', [[1], [2, 0, 1]]],
    ['customers', []],
    ['onInvalid', 'skip'],
  ],
  concluding: [{ windowDays: 7 }, { minimumEvents: 2 }],
  counting: [{ timeZone: 'UTC' }, { onInvalid: 'throw' }],
});

describe('ActiveUsersAggregator', () => {
  it('gives visits for other questions, which later events do not change', () => {
    const aggregator = ActiveUsersAggregator.fromJSON(state);
    const visits = aggregator.visits();
    aggregator.add({ user: 'd', at: '2026-03-03T10:00:00+07:00' });
    expect([visits.n, aggregator.visits().n]).toEqual([5, 6]);
    expect(dau(visits).value).toBe(1);
    expect(dau(aggregator.visits()).value).toBe(2);
    expect(activeDays(visits, { windowDays: 3 }).distribution).toEqual([
      { days: 1, exactly: 1, atLeast: 2 },
      { days: 2, exactly: 1, atLeast: 1 },
    ]);
  });

  it('names what it was called for', () => {
    const aggregator = new ActiveUsersAggregator({ timeZone: 'UTC', asOf: 0 });
    expect(() => aggregator.add({ user: '', at: 0 })).toThrow('activeUsers: user must be a text');
    expect(() => aggregator.addColumns({ customer: [1], at: [0] } as never)).toThrow('unknown column "customer"');
    expect(outcome(() => aggregator.result({ period: 'decade' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new ActiveUsersAggregator(undefined as never))).toBe('INVALID_OPTION');
  });

  it('counts more events of a day than fit into 32 bits', () => {
    const day = new ActiveUsersAggregator({ timeZone: 'UTC', asOf: 86_400_000 }).add({ user: 'an', at: 0 }).toJSON();
    const many = ActiveUsersAggregator.fromJSON({ ...day, n: 3e9, events: [[3e9]] });
    many.merge(many.toJSON());
    expect(many.result({ windowDays: 1, minimumEvents: 6e9 }).value).toBe(1);
    expect(many.result({ windowDays: 1, minimumEvents: 6e9 + 1 }).value).toBe(0);
  });
});
