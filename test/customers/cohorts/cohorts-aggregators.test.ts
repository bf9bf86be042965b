import { describe, expect, it } from 'vitest';
import { ChurnCohortsAggregator } from '../../../src/customers/cohorts/churn-cohorts-aggregator.js';
import { RepeatCohortsAggregator } from '../../../src/customers/cohorts/repeat-cohorts-aggregator.js';
import { RetentionCohortsAggregator } from '../../../src/customers/cohorts/retention-cohorts-aggregator.js';
import { RevenueCohortsAggregator } from '../../../src/customers/cohorts/revenue-cohorts-aggregator.js';
import { outcome } from '../../laws.js';
import states from './cohorts.states-v1.json' with { type: 'json' };

const asOf = '2026-04-01T00:00:00Z';
const at = (month: number, day = 10) => Date.UTC(2026, month - 1, day, 12);
const events = [
  { customer: 'b', at: at(1), amount: 0.1, attribute: 'web' },
  { customer: '7', at: at(2), amount: 5, attribute: 2 },
  { customer: 'b', at: at(1), amount: 0.2, attribute: 'shop' },
  { customer: 'b', at: at(3), amount: 1, attribute: 'web' },
];
const bare = events.map(({ amount: _, ...event }) => event);
const zone = { timeZone: 'UTC', asOf };
const made = {
  'retention, weeks from Sunday': () =>
    new RetentionCohortsAggregator({ ...zone, period: 'week', weekStart: 7 }).addAll(bare),
  'retention, exact windows': () =>
    new RetentionCohortsAggregator({ ...zone, clock: 'elapsed', window: { ms: 2_592_000_000 } }).addAll(bare),
  'churn by attribute': () => new ChurnCohortsAggregator({ ...zone, formedBy: 'attribute' }).addAll(bare),
  'repeat, fiscal years': () =>
    new RepeatCohortsAggregator({ ...zone, period: 'year', anchorMonth: 4, anchorDay: 6 }).addAll(bare),
  'revenue, windows of days': () =>
    new RevenueCohortsAggregator({ ...zone, clock: 'elapsed', window: { days: 30 } }).addAll(events),
};
const readers = {
  'retention-cohorts': RetentionCohortsAggregator.fromJSON,
  'churn-cohorts': ChurnCohortsAggregator.fromJSON,
  'repeat-cohorts': RepeatCohortsAggregator.fromJSON,
  'revenue-cohorts': RevenueCohortsAggregator.fromJSON,
};

describe('aggregators of cohort tables', () => {
  it.each(Object.keys(made) as (keyof typeof made)[])('write and read the state of version 1 for ever: %s', (name) => {
    const stored = states[name];
    expect(JSON.parse(JSON.stringify(made[name]()))).toEqual(stored);
    const read = readers[stored.kind as keyof typeof readers](stored as never);
    expect(JSON.stringify(read)).toBe(JSON.stringify(made[name]()));
    expect(read.result()).toEqual(made[name]().result());
  });

  it('take the attribute of the first event, whichever shard it came from', () => {
    const make = () => new RetentionCohortsAggregator({ ...zone, formedBy: 'attribute' });
    const late = make().add({ customer: 1, at: at(2), attribute: 'shop' });
    expect(late.result().cohorts.map((row) => row.cohort)).toEqual(['shop']);
    late.merge(make().add({ customer: 1, at: at(1), attribute: 'web' }));
    expect(late.result().cohorts.map((row) => row.cohort)).toEqual(['web']);
    // of several at one instant: numbers before texts, ascending
    late.addAll(['zoo', 'app', 3].map((attribute) => ({ customer: 1, at: at(1, 1), attribute })));
    expect(late.result().cohorts.map((row) => row.cohort)).toEqual([3]);
    expect(late.add({ customer: 2, at: at(1) }).result()).toMatchObject({ customers: 1, missing: 1 });
    expect(outcome(() => late.add({ customer: 2, at: at(1), attribute: '' }))).toBe('INVALID_VALUE');
  });

  it('refuse to merge what is counted otherwise', () => {
    const changes = [{ period: 'week' }, { period: 'month', anchorDay: 2 }, { clock: 'elapsed', window: { days: 2 } }];
    for (const change of [...changes, { formedBy: 'attribute' }] as object[]) {
      for (const [a, b] of [
        [{}, change],
        [change, {}],
      ]) {
        const [one, other] = [a, b].map((more) => new ChurnCohortsAggregator({ ...zone, ...more }));
        expect(outcome(() => one?.merge(other as ChurnCohortsAggregator))).toBe('STATE_MISMATCH');
      }
    }
  });

  it('refuse damaged births, days and orders', () => {
    const churn = states['churn by attribute'];
    for (const births of [
      5,
      [],
      [[0, 'x']],
      [...churn.births].reverse(),
      [[1.5, 'x'], churn.births[1]],
      churn.births.map(([t]) => [t, '']),
    ]) {
      expect(outcome(() => ChurnCohortsAggregator.fromJSON({ ...churn, births } as never))).toBe('INVALID_STATE');
    }
    const repeat = states['repeat, fiscal years'];
    for (const more of [{ days: [[1], [2]], n: 9 }, { events: [[0], [2, 1]] }, { days: undefined }]) {
      expect(outcome(() => RepeatCohortsAggregator.fromJSON({ ...repeat, ...more } as never))).toBe('INVALID_STATE');
    }
  });

  it('refuse concluding options, unknown ways of forming cohorts and windows that orders cannot have', () => {
    expect(outcome(() => new ChurnCohortsAggregator({ ...zone, churnedAfter: 2 } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new RevenueCohortsAggregator({ ...zone, formedBy: 'plan' } as never))).toBe('INVALID_OPTION');
    expect(outcome(() => new RepeatCohortsAggregator({ ...zone, clock: 'elapsed', window: { ms: 5 } }))).toBe(
      'INVALID_OPTION',
    );
    for (const none of [undefined, null])
      expect(outcome(() => new ChurnCohortsAggregator(none as never))).toBe('INVALID_OPTION');
  });
});
